// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/read_stream.h"

#include <algorithm>
#include <climits>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tagwright::library {

ReadStream::ReadStream(const std::filesystem::path &path)
    : m_path(path), m_fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC))
{
    struct stat info{};
    if (m_fd.isOpen() && ::fstat(m_fd.get(), &info) == 0)
        m_length = info.st_size;
}

TagLib::ByteVector ReadStream::readBlock(unsigned long length)
{
    const long size = std::clamp(static_cast<long>(std::min<unsigned long>(length, LONG_MAX)), 0L,
                                 std::max(0L, m_length - m_position));
    if (size == 0)
        return {};
    TagLib::ByteVector block(static_cast<unsigned>(size), '\0');
    long got = size;
    if (size > windowSize) {
        got = readAt(block.data(), size, m_position);
    } else {
        if (m_position < m_windowStart || m_position + size > m_windowEnd)
            fill();
        got = std::clamp(m_windowEnd - m_position, 0L, size);
        std::memcpy(block.data(), m_window.data() + (m_position - m_windowStart),
                    static_cast<std::size_t>(got));
    }
    if (got < size)
        block.resize(static_cast<unsigned>(got));
    m_position += got;
    return block;
}

void ReadStream::seek(long offset, Position from)
{
    const long base = from == Beginning ? 0 : from == Current ? m_position : m_length;
    m_position = std::max(0L, base + offset);
}

void ReadStream::fill()
{
    m_windowStart = std::clamp(m_position, 0L, std::max(0L, m_length - windowSize));
    m_windowEnd = m_windowStart + readAt(m_window.data(), std::min(windowSize, m_length), m_windowStart);
}

long ReadStream::readAt(char *out, long size, long offset) const
{
    long done = 0;
    while (done < size) {
        const ssize_t n = ::pread(m_fd.get(), out + done, static_cast<std::size_t>(size - done),
                                  static_cast<off_t>(offset + done));
        if (n <= 0)
            break; // the end, or an error: TagLib takes a short block for either
        done += n;
    }
    return done;
}

} // namespace tagwright::library
