// SPDX-License-Identifier: GPL-3.0-or-later
// Is the written copy what it should be? Judged by others than the code that wrote it: TagLib reads the tags,
// FFmpeg the sound.
#pragma once

#include "base/error.h"
#include "exporting/file_tags/field.h"

#include <stop_token>
#include <string>
#include <vector>

namespace tagwright::exporting {

struct WantedField
{
    Field field;
    std::string value; ///< empty: it is not there

    bool operator==(const WantedField &) const = default;
};

/// The copy's sound is the old file's, bit for bit; the fields are as wanted; every other one is as it was.
/// \errors Corrupt "The check after writing failed; the old file was kept. …", Cancelled, those of reading.
[[nodiscard]] Result<void> verifyWritten(const std::filesystem::path &old, const std::filesystem::path &copy,
                                         const std::vector<WantedField> &wanted,
                                         const std::stop_token &stop = {});

} // namespace tagwright::exporting
