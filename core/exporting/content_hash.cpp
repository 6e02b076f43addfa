// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/content_hash.h"

#include "embedding/weights/digest.h"

#include <algorithm>

namespace tagwright::exporting {
namespace {

constexpr std::uint64_t blockSize = 256 << 10; // two of them stay in a core's cache

void add(embedding::Digest &digest, std::string_view bytes)
{
    digest.add(std::as_bytes(std::span(bytes)));
}

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

Result<std::string> sha256Of(const ByteSource &source, const Patch &patch, const std::stop_token &stop)
{
    auto digest = embedding::Digest::sha256();
    TAGWRIGHT_TRY_INTO(const bool doesFit,
                       forEachPart(source, patch, stop, [&](std::string_view part) -> Result<bool> {
                           add(digest, part);
                           return true;
                       }));
    if (!doesFit)
        return fail(ErrorCode::Changed, "Changed meanwhile. Rescan it, then try again.", source.path());
    return digest.finish();
}

Result<std::optional<std::string>> sha256IfMade(const ByteSource &wanted, const ByteSource &source,
                                                const Patch &patch, const std::stop_token &stop)
{
    auto digest = embedding::Digest::sha256();
    std::uint64_t position = 0;
    const auto compare = [&](std::string_view part) -> Result<bool> {
        TAGWRIGHT_TRY_INTO(const auto bytes, wanted.readSome(position, part.size()));
        position += bytes.size();
        add(digest, bytes);
        return bytes == part;
    };
    TAGWRIGHT_TRY_INTO(const bool isMade, forEachPart(source, patch, stop, compare));
    return isMade && position == wanted.size() ? std::optional(digest.finish()) : std::nullopt;
}

} // namespace tagwright::exporting
