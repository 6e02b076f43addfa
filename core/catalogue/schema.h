// SPDX-License-Identifier: GPL-3.0-or-later
// The tables, as a list of migrations: entry i brings user_version i to i + 1.
// Entries are never edited once released; new ones are appended.
#pragma once

#include <span>

namespace tagwright::catalogue {

/// "TWRT": tells a Tagwright catalogue from any other SQLite file.
inline constexpr int applicationId = 0x54575254;

[[nodiscard]] std::span<const char *const> migrations();

} // namespace tagwright::catalogue
