// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/file_tags/patch.h"

#include <algorithm>
#include <cerrno>

#include <unistd.h>

namespace tagwright::exporting {
namespace {

constexpr std::uint64_t blockSize = 1 << 20;

Result<void> writeAll(int out, std::string_view bytes, const std::filesystem::path &path)
{
    while (!bytes.empty()) {
        const ssize_t n = ::write(out, bytes.data(), bytes.size());
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return std::unexpected(errnoError("Cannot write the safe copy", path));
        bytes.remove_prefix(static_cast<std::size_t>(n));
    }
    return {};
}

/// Copies [begin, end) to the end of `out`.
Result<void> copyRange(const ByteSource &source, std::uint64_t begin, std::uint64_t end, int out,
                       const std::filesystem::path &path)
{
    auto from = static_cast<off_t>(begin);
    const auto to = static_cast<off_t>(end);
    while (from < to) {
        const ssize_t n = ::copy_file_range(source.descriptor(), &from, out, nullptr,
                                            static_cast<std::size_t>(to - from), 0);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0 && (errno == ENOSPC || errno == EDQUOT || errno == EIO || errno == EFBIG))
            return std::unexpected(errnoError("Cannot write the safe copy", path));
        if (n <= 0)
            break; // not between these file systems, or not at all: by hand
    }
    while (from < to) {
        const auto length = std::min(blockSize, static_cast<std::uint64_t>(to - from));
        TAGWRIGHT_TRY_INTO(const auto bytes, source.read(static_cast<std::uint64_t>(from), length));
        TAGWRIGHT_TRY(writeAll(out, bytes, path));
        from += static_cast<off_t>(length);
    }
    return {};
}

} // namespace

Result<void> PatchBuilder::replace(std::uint64_t offset, std::uint64_t length, const std::string &bytes)
{
    TAGWRIGHT_TRY_INTO(const std::string old, m_source.read(offset, length));
    std::size_t front = 0, back = 0;
    const std::size_t shorter = std::min(old.size(), bytes.size());
    while (front < shorter && old[front] == bytes[front])
        ++front;
    while (back < shorter - front && old[old.size() - 1 - back] == bytes[bytes.size() - 1 - back])
        ++back;
    if (front + back < std::max(old.size(), bytes.size()))
        m_patch.push_back({offset + front, old.substr(front, old.size() - front - back),
                           bytes.substr(front, bytes.size() - front - back)});
    return {};
}

Patch PatchBuilder::take()
{
    std::ranges::stable_sort(m_patch, {}, &Splice::offset);
    return std::move(m_patch);
}

Patch inverse(const Patch &patch)
{
    Patch back;
    std::uint64_t shift = 0; // wraps around where the file shrinks, and back
    for (const Splice &splice : patch) {
        back.push_back({splice.offset + shift, splice.inserted, splice.removed});
        shift += splice.inserted.size() - splice.removed.size();
    }
    return back;
}

std::uint64_t sizeAfter(std::uint64_t size, const Patch &patch)
{
    for (const Splice &splice : patch)
        size += splice.inserted.size() - splice.removed.size();
    return size;
}

Result<bool> fits(const ByteSource &source, const Patch &patch)
{
    for (const Splice &splice : patch) {
        TAGWRIGHT_TRY_INTO(const auto bytes, source.readSome(splice.offset, splice.removed.size()));
        if (bytes != splice.removed || splice.offset > source.size())
            return false;
    }
    return true;
}

Result<void> writePatched(const ByteSource &source, const Patch &patch, int out,
                          const std::filesystem::path &outPath)
{
    std::uint64_t position = 0;
    for (const Splice &splice : patch) {
        const std::uint64_t end = splice.offset + splice.removed.size();
        TAGWRIGHT_TRY_INTO(const auto removed, source.read(splice.offset, splice.removed.size()));
        if (removed != splice.removed || splice.offset < position)
            return fail(ErrorCode::Changed, "Changed meanwhile. Rescan it, then try again.", source.path());
        TAGWRIGHT_TRY(copyRange(source, position, splice.offset, out, outPath));
        TAGWRIGHT_TRY(writeAll(out, splice.inserted, outPath));
        position = end;
    }
    return copyRange(source, position, source.size(), out, outPath);
}

} // namespace tagwright::exporting
