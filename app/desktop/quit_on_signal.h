// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+C, a polite kill and a closed terminal close the window as its user would: the layout is kept.
#pragma once

#include <functional>

namespace tagwright {

/// To be called once, when there is an application. The second signal of a kind ends at once.
/// \param before  done first, so that no window asks about it: nobody may be there to answer
void quitOnSignals(std::function<void()> before);

} // namespace tagwright
