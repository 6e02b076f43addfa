// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/content_hash.h"

#include "embedding/weights/digest.h"

#include <algorithm>

namespace tagwright::exporting {
namespace {

constexpr std::uint64_t blockSize = 1 << 20;

void add(embedding::Digest &digest, std::string_view bytes)
{
    digest.add(std::as_bytes(std::span(bytes)));
}

Result<void> addRange(embedding::Digest &digest, const ByteSource &source, std::uint64_t begin,
                      std::uint64_t end, const std::stop_token &stop)
{
    while (begin < end) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, "Stopped.", source.path());
        TAGWRIGHT_TRY_INTO(const auto bytes, source.read(begin, std::min(blockSize, end - begin)));
        add(digest, bytes);
        begin += bytes.size();
    }
    return {};
}

} // namespace

Result<std::string> sha256Of(const ByteSource &source, const Patch &patch, const std::stop_token &stop)
{
    TAGWRIGHT_TRY_INTO(const bool doesFit, fits(source, patch));
    if (!doesFit)
        return fail(ErrorCode::Changed, "Changed meanwhile. Rescan it, then try again.", source.path());
    auto digest = embedding::Digest::sha256();
    std::uint64_t position = 0;
    for (const Splice &splice : patch) {
        TAGWRIGHT_TRY(addRange(digest, source, position, splice.offset, stop));
        add(digest, splice.inserted);
        position = splice.offset + splice.removed.size();
    }
    TAGWRIGHT_TRY(addRange(digest, source, position, source.size(), stop));
    return digest.finish();
}

} // namespace tagwright::exporting
