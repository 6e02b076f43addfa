// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/file_tags/content_hash.h"

#include "base/xxh64.h"

#include <algorithm>

namespace tagwright::exporting {
namespace {

constexpr std::uint64_t blockSize = 256 << 10; // two of them stay in a core's cache

/// Hands the bytes of the patched file to `take` (std::string_view -> Result<bool>), in order.
/// \return whether the patch fits and `take` has always said yes
template <typename Taker>
Result<bool> forEachPart(const ByteSource &source, const Patch &patch, const std::stop_token &stop,
                         Taker take)
{
    std::uint64_t position = 0;
    const auto takeRange = [&](std::uint64_t end) -> Result<bool> {
        while (position < end) {
            if (stop.stop_requested())
                return fail(ErrorCode::Cancelled, "Stopped.", source.path());
            TAGWRIGHT_TRY_INTO(const auto bytes, source.read(position, std::min(blockSize, end - position)));
            TAGWRIGHT_TRY_INTO(const bool isTaken, take(bytes));
            if (!isTaken)
                return false;
            position += bytes.size();
        }
        return true;
    };
    TAGWRIGHT_TRY_INTO(const bool doesFit, fits(source, patch));
    if (!doesFit)
        return false;
    for (const Splice &splice : patch) {
        TAGWRIGHT_TRY_INTO(const bool isRangeTaken, takeRange(splice.offset));
        if (!isRangeTaken)
            return false;
        TAGWRIGHT_TRY_INTO(const bool isTaken, take(splice.inserted));
        if (!isTaken)
            return false;
        position = splice.offset + splice.removed.size();
    }
    return takeRange(source.size());
}

} // namespace

Result<std::string> hashOf(const ByteSource &source, const Patch &patch, const std::stop_token &stop)
{
    Xxh64 hash;
    TAGWRIGHT_TRY_INTO(const bool doesFit,
                       forEachPart(source, patch, stop, [&](std::string_view part) -> Result<bool> {
                           hash.add(part);
                           return true;
                       }));
    if (!doesFit)
        return fail(ErrorCode::Changed, "Changed meanwhile. Rescan it, then try again.", source.path());
    return hash.digits();
}

Result<std::optional<std::string>> hashIfMade(const ByteSource &wanted, const ByteSource &source,
                                              const Patch &patch, const std::stop_token &stop)
{
    Xxh64 hash;
    std::uint64_t position = 0;
    const auto compare = [&](std::string_view part) -> Result<bool> {
        TAGWRIGHT_TRY_INTO(const auto bytes, wanted.readSome(position, part.size()));
        position += bytes.size();
        hash.add(bytes);
        return bytes == part;
    };
    TAGWRIGHT_TRY_INTO(const bool isMade, forEachPart(source, patch, stop, compare));
    return isMade && position == wanted.size() ? std::optional(hash.digits()) : std::nullopt;
}

} // namespace tagwright::exporting
