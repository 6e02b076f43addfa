// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/file_tags/patch.h"

#include <algorithm>
#include <cerrno>
#include <unordered_map>

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

Result<void> copyByHand(const ByteSource &source, std::uint64_t begin, std::uint64_t end, int out,
                        const std::filesystem::path &path)
{
    for (std::uint64_t length = 0; begin < end; begin += length) {
        length = std::min(blockSize, end - begin);
        TAGWRIGHT_TRY_INTO(const auto bytes, source.read(begin, length));
        TAGWRIGHT_TRY(writeAll(out, bytes, path));
    }
    return {};
}

/// File systems can share whole blocks of two files, where they lie at the same place in a block. Both places
/// are moved to the begin of one.
std::uint64_t untilWholeBlock(std::uint64_t from, std::uint64_t to)
{
    constexpr std::uint64_t sharedBlock = 4096; // of btrfs and XFS, unless somebody has chosen another one
    return from % sharedBlock == to % sharedBlock ? (sharedBlock - from % sharedBlock) % sharedBlock : 0;
}

/// Copies [begin, end) to the end of `out`, which is at `to`.
Result<void> copyRange(const ByteSource &source, std::uint64_t begin, std::uint64_t end, std::uint64_t to,
                       int out, const std::filesystem::path &path)
{
    const std::uint64_t whole = std::min(end, begin + untilWholeBlock(begin, to));
    TAGWRIGHT_TRY(copyByHand(source, begin, whole, out, path));
    auto from = static_cast<off_t>(whole);
    while (static_cast<std::uint64_t>(from) < end) {
        const ssize_t n = ::copy_file_range(source.descriptor(), &from, out, nullptr,
                                            end - static_cast<std::uint64_t>(from), 0);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0 && (errno == ENOSPC || errno == EDQUOT || errno == EIO || errno == EFBIG))
            return std::unexpected(errnoError("Cannot write the safe copy", path));
        if (n <= 0)
            break; // not between these file systems, or not at all
    }
    return copyByHand(source, static_cast<std::uint64_t>(from), end, out, path);
}

/// Where parts of `before` are found again in `after`, in the order of both: a tag that grows by a field
/// should not fill the journal with its pictures.
class CommonParts
{
public:
    struct Part
    {
        std::size_t before = 0, after = 0, size = 0;
    };

    CommonParts(std::string_view before, std::string_view after) : m_before(before), m_after(after)
    {
        for (std::size_t at = 0; at + unit <= before.size(); at += unit)
            m_places.try_emplace(before.substr(at, unit), at);
    }

    [[nodiscard]] std::vector<Part> find() const
    {
        std::vector<Part> parts;
        Part behind; // the part before
        for (std::size_t at = 0; at + unit <= m_after.size();) {
            const auto found = m_places.find(m_after.substr(at, unit));
            if (found == m_places.end() || found->second < behind.before) {
                ++at;
                continue;
            }
            const Part part = extended(found->second, at, behind);
            parts.push_back(part);
            behind = {part.before + part.size, part.after + part.size, 0};
            at = behind.after;
        }
        return parts;
    }

private:
    static constexpr std::size_t unit = 48; // longer than what a splice costs

    [[nodiscard]] Part extended(std::size_t before, std::size_t after, const Part &behind) const
    {
        std::size_t size = unit;
        while (before + size < m_before.size() && after + size < m_after.size() &&
               m_before[before + size] == m_after[after + size])
            ++size;
        while (before > behind.before && after > behind.after && m_before[before - 1] == m_after[after - 1]) {
            --before;
            --after;
            ++size;
        }
        return {before, after, size};
    }

    std::string_view m_before, m_after;
    std::unordered_map<std::string_view, std::size_t> m_places;
};

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
    const std::string_view before = std::string_view(old).substr(front, old.size() - front - back);
    const std::string_view after = std::string_view(bytes).substr(front, bytes.size() - front - back);
    std::size_t atBefore = 0, atAfter = 0;
    const auto splice = [&](std::size_t toBefore, std::size_t toAfter) {
        if (toBefore > atBefore || toAfter > atAfter)
            m_patch.push_back({offset + front + atBefore,
                               std::string(before.substr(atBefore, toBefore - atBefore)),
                               std::string(after.substr(atAfter, toAfter - atAfter))});
    };
    for (const auto &part : CommonParts(before, after).find()) {
        splice(part.before, part.after);
        atBefore = part.before + part.size;
        atAfter = part.after + part.size;
    }
    splice(before.size(), after.size());
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
    std::uint64_t position = 0, written = 0;
    for (const Splice &splice : patch) {
        const std::uint64_t end = splice.offset + splice.removed.size();
        TAGWRIGHT_TRY_INTO(const auto removed, source.read(splice.offset, splice.removed.size()));
        if (removed != splice.removed || splice.offset < position)
            return fail(ErrorCode::Changed, "Changed meanwhile. Rescan it, then try again.", source.path());
        TAGWRIGHT_TRY(copyRange(source, position, splice.offset, written, out, outPath));
        TAGWRIGHT_TRY(writeAll(out, splice.inserted, outPath));
        written += splice.offset - position + splice.inserted.size();
        position = end;
    }
    return copyRange(source, position, source.size(), written, out, outPath);
}

} // namespace tagwright::exporting
