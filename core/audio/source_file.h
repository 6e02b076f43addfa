// SPDX-License-Identifier: GPL-3.0-or-later
// A file as the demuxer sees it: its sound without the tags around it, as long as it was when it was opened.
// Reading stops when asked to, and at the end one can ask whether the file has changed meanwhile.
#pragma once

#include "audio/ffmpeg_handles.h"
#include "base/error.h"
#include "base/files.h"

#include <sys/stat.h>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <stop_token>

namespace tagwright::audio {

class SourceFile
{
public:
    /// \errors NotFound, NotReadable, EmptyFile, NotAudio (a folder or a device), Truncated (nothing but
    /// tags).
    [[nodiscard]] static Result<std::unique_ptr<SourceFile>> open(const std::filesystem::path &path,
                                                                  std::stop_token stop);
    SourceFile(const SourceFile &) = delete;
    SourceFile &operator=(const SourceFile &) = delete;
    ~SourceFile() = default;

    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }
    /// Bytes between the tags; offsets count from the end of the leading tags.
    [[nodiscard]] std::int64_t size() const { return m_size; }
    [[nodiscard]] bool readAt(std::int64_t offset, std::span<unsigned char> bytes) const;
    /// What FFmpeg reads through; belongs to this object.
    [[nodiscard]] AVIOContext *io() const { return m_io.get(); }

    [[nodiscard]] bool isStopped() const { return m_stop.stop_requested(); }
    /// errno of a read that failed, or 0.
    [[nodiscard]] int readError() const { return m_readError; }
    /// Size, time or identity differ from when it was opened, or the file has gone.
    [[nodiscard]] bool hasChanged() const;

private:
    SourceFile(std::filesystem::path path, FileDescriptor fd, std::stop_token stop)
        : m_path(std::move(path)), m_fd(std::move(fd)), m_stop(std::move(stop))
    {
    }
    void connectIo();
    static int readCallback(void *self, unsigned char *buffer, int size);
    static std::int64_t seekCallback(void *self, std::int64_t offset, int whence);

    std::filesystem::path m_path;
    FileDescriptor m_fd;
    std::stop_token m_stop;
    struct stat m_opened = {};
    std::int64_t m_begin = 0;
    std::int64_t m_size = 0;
    std::int64_t m_position = 0;
    int m_readError = 0;
    Owned<AVIOContext> m_io;
};

} // namespace tagwright::audio
