// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/file_tags/byte_source.h"

#include "base/text.h"

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tagwright::exporting {

Result<ByteSource> ByteSource::open(const std::filesystem::path &path)
{
    ByteSource source;
    source.m_path = path;
    source.m_fd = FileDescriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    struct stat info{};
    if (!source.m_fd.isOpen() || ::fstat(source.m_fd.get(), &info) != 0)
        return std::unexpected(errnoError("Cannot be read", path));
    if (!S_ISREG(info.st_mode))
        return fail(ErrorCode::BadFormat, "Not a file.", path);
    source.m_size = static_cast<std::uint64_t>(info.st_size);
    return source;
}

Result<std::string> ByteSource::read(std::uint64_t offset, std::uint64_t length) const
{
    // Before any memory is taken: a damaged length must not ask for terabytes.
    if (offset > m_size || length > m_size - offset)
        return fail(ErrorCode::Truncated, "Ends in the middle of its header. Copy it again.", m_path);
    TAGWRIGHT_TRY_INTO(std::string bytes, readSome(offset, length));
    if (bytes.size() < length)
        return fail(ErrorCode::Changed, "Changed while it was read. Try again.", m_path);
    return bytes;
}

Result<std::string> ByteSource::readSome(std::uint64_t offset, std::uint64_t length) const
{
    const std::size_t size = std::min(length, m_size - std::min(offset, m_size));
    std::string bytes;
    int error = 0;
    const auto fill = [&](char *buffer, std::size_t) { // GCC 12 says a larger size than it was asked for
        std::size_t done = 0;
        while (done < size && error == 0) {
            const ssize_t n =
                ::pread(m_fd.get(), buffer + done, size - done, static_cast<off_t>(offset + done));
            if (n == 0)
                break;
            if (n > 0)
                done += static_cast<std::size_t>(n);
            else if (errno != EINTR)
                error = errno;
        }
        return done;
    };
    bytes.resize_and_overwrite(size, fill);
    if (error != 0) {
        errno = error;
        return std::unexpected(errnoError("Cannot be read", m_path));
    }
    return bytes;
}

std::uint64_t bigEndian(std::string_view bytes)
{
    std::uint64_t value = 0;
    for (const char c : bytes)
        value = value << 8U | static_cast<unsigned char>(c);
    return value;
}

std::uint64_t littleEndian(std::string_view bytes)
{
    return bigEndian(std::string(bytes.rbegin(), bytes.rend()));
}

std::string bigEndianBytes(std::uint64_t value, int size)
{
    std::string bytes = littleEndianBytes(value, size);
    std::ranges::reverse(bytes);
    return bytes;
}

std::string littleEndianBytes(std::uint64_t value, int size)
{
    std::string bytes;
    for (int i = 0; i < size; ++i)
        bytes += static_cast<char>(value >> (8U * static_cast<unsigned>(i)) & 0xffU);
    return bytes;
}

std::unexpected<Error> leaveAlone(std::string_view why, const std::filesystem::path &path)
{
    return fail(ErrorCode::Unsupported,
                "Cannot be written without risk: " + std::string(why) + ". It stays as it is.", path);
}

std::unexpected<Error> cannotHold(const std::string &fieldName)
{
    return fail(ErrorCode::Unsupported, "This format cannot hold the field “" + shown(fieldName) + "”.");
}

} // namespace tagwright::exporting
