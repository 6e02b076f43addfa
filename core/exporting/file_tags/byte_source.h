// SPDX-License-Identifier: GPL-3.0-or-later
// A file's bytes at any place, and the numbers in them. Reads with pread(): a file that is cut off meanwhile
// is an error, not a crash.
#pragma once

#include "base/files.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace tagwright::exporting {

class ByteSource
{
public:
    [[nodiscard]] static Result<ByteSource> open(const std::filesystem::path &path);

    [[nodiscard]] std::uint64_t size() const { return m_size; }
    [[nodiscard]] int descriptor() const { return m_fd.get(); }
    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }
    /// Exactly so many bytes. \errors Truncated if the file ends before; Io.
    [[nodiscard]] Result<std::string> read(std::uint64_t offset, std::uint64_t length) const;
    /// At most so many: less at the end of the file.
    [[nodiscard]] Result<std::string> readSome(std::uint64_t offset, std::uint64_t length) const;

private:
    std::filesystem::path m_path;
    FileDescriptor m_fd;
    std::uint64_t m_size = 0;
};

/// The number in `bytes` (1 to 8 of them).
[[nodiscard]] std::uint64_t bigEndian(std::string_view bytes);
[[nodiscard]] std::uint64_t littleEndian(std::string_view bytes);
[[nodiscard]] std::string bigEndianBytes(std::uint64_t value, int size);
[[nodiscard]] std::string littleEndianBytes(std::uint64_t value, int size);

/// "This file cannot be written without risk: WHY. It stays as it is."
[[nodiscard]] std::unexpected<Error> leaveAlone(std::string_view why, const std::filesystem::path &path = {});
/// "This format cannot hold the field “NAME”."
[[nodiscard]] std::unexpected<Error> cannotHold(const std::string &fieldName);

} // namespace tagwright::exporting
