// SPDX-License-Identifier: GPL-3.0-or-later
// What TagLib needs to be told once, before it reads a file.
#pragma once

namespace tagwright::library {

/// It reports nothing on standard error, and reads a WAV's INFO as UTF-8 where it is. May be called often.
void prepareTagLib();

} // namespace tagwright::library
