// SPDX-License-Identifier: GPL-3.0-or-later
// Where the project lies. Behind functions, so that tests compile to the same in any folder.
#pragma once

#include <string>

namespace tagwright::test {

[[nodiscard]] std::string sourceFolder();
[[nodiscard]] std::string buildFolder();

} // namespace tagwright::test
