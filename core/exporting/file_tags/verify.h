// SPDX-License-Identifier: GPL-3.0-or-later
// Is the written copy what it should be? Judged by others than the code that wrote it: every byte is read
// again, TagLib reads the tags, and where tags lie among the sound FFmpeg tells them apart.
#pragma once

#include "exporting/file_tags/field.h"
#include "exporting/file_tags/patch.h"

#include <stop_token>
#include <string>
#include <vector>

namespace tagwright::exporting {

struct WantedField
{
    Field field;
    FieldValues values;

    bool operator==(const WantedField &) const = default;
};

/// `back` makes the old file of the copy, byte for byte; the copy's sound is the old file's, bit for bit; the
/// fields are as wanted; every other one is as it was.
/// \return hash of the old file
/// \errors Corrupt "The check after writing failed; the old file was kept. …", Cancelled, those of reading.
[[nodiscard]] Result<std::string> verifyWritten(const std::filesystem::path &old,
                                                const std::filesystem::path &copy, const Patch &back,
                                                const std::vector<WantedField> &wanted,
                                                const std::stop_token &stop = {});
/// The first part of it.
[[nodiscard]] Result<std::string> verifyWayBack(const std::filesystem::path &old,
                                                const std::filesystem::path &copy, const Patch &back,
                                                const std::stop_token &stop = {});

} // namespace tagwright::exporting
