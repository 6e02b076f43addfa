// SPDX-License-Identifier: GPL-3.0-or-later
// A file for TagLib to read, a window at a time: TagLib's own stream asks the system for every few bytes.
// Reads with pread(), not through a map, so that a file which is cut off meanwhile ends instead of crashing.
#pragma once

#include "base/files.h"

#include <taglib/tiostream.h>

#include <array>

namespace tagwright::library {

class ReadStream final : public TagLib::IOStream
{
public:
    explicit ReadStream(const std::filesystem::path &path);

    [[nodiscard]] TagLib::FileName name() const override { return m_path.c_str(); }
    TagLib::ByteVector readBlock(unsigned long length) override;
    void seek(long offset, Position from = Beginning) override;
    [[nodiscard]] long tell() const override { return m_position; }
    long length() override { return m_length; }
    [[nodiscard]] bool readOnly() const override { return true; }
    [[nodiscard]] bool isOpen() const override { return m_fd.isOpen(); }

    // Files are never written here.
    void writeBlock(const TagLib::ByteVector & /*data*/) override {}
    void insert(const TagLib::ByteVector & /*data*/, unsigned long /*start*/,
                unsigned long /*replace*/) override
    {
    }
    void removeBlock(unsigned long /*start*/, unsigned long /*length*/) override {}
    void truncate(long /*length*/) override {}

private:
    static constexpr long windowSize = 16 * 1024;

    /// Moves the window so that it holds the position; what lies near the end is read with the end.
    void fill();
    long readAt(char *out, long size, long offset) const;

    std::filesystem::path m_path;
    FileDescriptor m_fd;
    long m_length = 0;
    long m_position = 0;
    std::array<char, windowSize> m_window; // NOLINT: filled before it is read
    long m_windowStart = 0;
    long m_windowEnd = 0;
};

} // namespace tagwright::library
