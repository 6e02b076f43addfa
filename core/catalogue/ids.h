// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers of rows, told apart by the compiler.
#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace tagwright::catalogue {

template <typename Entity>
struct Id
{
    std::int64_t value = 0;
    auto operator<=>(const Id &) const = default;
};

using TrackId = Id<struct TrackEntity>;
using ClipId = Id<struct ClipEntity>;
using ExtractorId = Id<struct ExtractorEntity>;
using TagId = Id<struct TagEntity>;
using AuditId = Id<struct AuditEntity>;

/// A label or an audit answer names a clip by its track and start, so that it survives anything
/// that happens to clips and embeddings. This start means the whole track.
inline constexpr std::int64_t wholeTrack = -1;

} // namespace tagwright::catalogue

template <typename Entity>
struct std::hash<tagwright::catalogue::Id<Entity>>
{
    std::size_t operator()(tagwright::catalogue::Id<Entity> id) const noexcept
    {
        return std::hash<std::int64_t>{}(id.value);
    }
};
