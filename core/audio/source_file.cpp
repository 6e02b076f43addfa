// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/source_file.h"

#include "audio/sound_bounds.h"

extern "C" {
#include <libavformat/avio.h>
#include <libavutil/error.h>
#include <libavutil/mem.h>
}

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <new>

namespace tagwright::audio {
namespace {

constexpr int ioBufferSize = 64 * 1024;

bool readFully(int fd, std::int64_t offset, std::span<unsigned char> bytes)
{
    while (!bytes.empty()) {
        const ssize_t got = pread(fd, bytes.data(), bytes.size(), offset);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return false;
        bytes = bytes.subspan(static_cast<std::size_t>(got));
        offset += got;
    }
    return true;
}

} // namespace

Result<std::unique_ptr<SourceFile>> SourceFile::open(const std::filesystem::path &path, std::stop_token stop)
{
    // Without O_NONBLOCK a named pipe would wait for its writer; for files it means nothing.
    FileDescriptor fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!fd.isOpen())
        return std::unexpected(errnoError("Cannot open", path));
    std::unique_ptr<SourceFile> file(new SourceFile(path, std::move(fd), std::move(stop)));
    if (fstat(file->m_fd.get(), &file->m_opened) != 0)
        return std::unexpected(errnoError("Cannot open", path));
    if (!S_ISREG(file->m_opened.st_mode))
        return fail(ErrorCode::NotAudio, "A folder or a device, not an audio file.", path);
    if (file->m_opened.st_size == 0)
        return fail(ErrorCode::EmptyFile, "Empty: it has 0 bytes. Copy it again.", path);

    const int raw = file->m_fd.get();
    const auto bounds = findSoundBounds(
        [raw](std::int64_t offset, std::span<unsigned char> bytes) { return readFully(raw, offset, bytes); },
        file->m_opened.st_size);
    if (bounds.end <= bounds.begin)
        return fail(ErrorCode::Truncated, "Holds tags but no sound. Copy it again.", path);
    file->m_begin = bounds.begin;
    file->m_size = bounds.end - bounds.begin;
    file->connectIo();
    return file;
}

bool SourceFile::readAt(std::int64_t offset, std::span<unsigned char> bytes) const
{
    if (offset < 0 || offset + static_cast<std::int64_t>(bytes.size()) > m_size)
        return false;
    return readFully(m_fd.get(), m_begin + offset, bytes);
}

bool SourceFile::hasChanged() const
{
    struct stat now = {};
    return stat(m_path.c_str(), &now) != 0 || now.st_size != m_opened.st_size ||
           now.st_mtim.tv_sec != m_opened.st_mtim.tv_sec || now.st_mtim.tv_nsec != m_opened.st_mtim.tv_nsec ||
           now.st_ino != m_opened.st_ino || now.st_dev != m_opened.st_dev;
}

void SourceFile::connectIo()
{
    auto *buffer = static_cast<unsigned char *>(av_malloc(ioBufferSize));
    if (!buffer)
        throw std::bad_alloc();
    m_io.reset(avio_alloc_context(buffer, ioBufferSize, 0, this, &readCallback, nullptr, &seekCallback));
    if (!m_io) {
        av_free(buffer);
        throw std::bad_alloc();
    }
}

int SourceFile::readCallback(void *self, unsigned char *buffer, int size)
{
    auto &file = *static_cast<SourceFile *>(self);
    if (file.isStopped())
        return AVERROR_EXIT;
    const std::int64_t left = file.m_size - file.m_position;
    if (left <= 0)
        return AVERROR_EOF;
    ssize_t got = 0;
    do {
        got = pread(file.m_fd.get(), buffer, static_cast<std::size_t>(std::min<std::int64_t>(size, left)),
                    file.m_begin + file.m_position);
    } while (got < 0 && errno == EINTR);
    if (got < 0) {
        file.m_readError = errno;
        return AVERROR(errno);
    }
    if (got == 0) // it shrank
        return AVERROR_EOF;
    file.m_position += got;
    return static_cast<int>(got);
}

std::int64_t SourceFile::seekCallback(void *self, std::int64_t offset, int whence)
{
    auto &file = *static_cast<SourceFile *>(self);
    switch (whence & ~AVSEEK_FORCE) {
    case AVSEEK_SIZE:
        return file.m_size;
    case SEEK_SET:
        break;
    case SEEK_CUR:
        offset += file.m_position;
        break;
    case SEEK_END:
        offset += file.m_size;
        break;
    default:
        return AVERROR(EINVAL);
    }
    if (offset < 0)
        return AVERROR(EINVAL);
    file.m_position = offset;
    return offset;
}

} // namespace tagwright::audio
