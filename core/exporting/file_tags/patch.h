// SPDX-License-Identifier: GPL-3.0-or-later
// What is to change in a file, byte by byte: a few places where some bytes make room for others.
// All that lies between them stays as it is, and the way back is exact. This, and not a library that writes
// the tags anew, keeps everything that we do not understand.
#pragma once

#include "exporting/file_tags/byte_source.h"

#include <vector>

namespace tagwright::exporting {

struct Splice
{
    std::uint64_t offset = 0; ///< in the old file
    std::string removed;
    std::string inserted;

    bool operator==(const Splice &) const = default;
};

/// In order of offset, not overlapping.
using Patch = std::vector<Splice>;

/// Collects splices in any order; longer parts that stay as they are, if at another place, are left out of
/// them.
class PatchBuilder
{
public:
    explicit PatchBuilder(const ByteSource &source) : m_source(source) {}
    /// `length` bytes from `offset` on become `bytes`. Places may touch but not overlap.
    [[nodiscard]] Result<void> replace(std::uint64_t offset, std::uint64_t length, const std::string &bytes);
    [[nodiscard]] Patch take();

private:
    const ByteSource &m_source;
    Patch m_patch;
};

/// The patch that makes the old file of the new one.
[[nodiscard]] Patch inverse(const Patch &patch);
[[nodiscard]] std::uint64_t sizeAfter(std::uint64_t size, const Patch &patch);
/// Whether what the patch removes is what the file holds in these places.
[[nodiscard]] Result<bool> fits(const ByteSource &source, const Patch &patch);
/// Writes the patched file to `out`, which is empty; sharing or copying what stays in the kernel where the
/// file system can. \errors NoSpace, Io, Changed (the patch does not fit).
[[nodiscard]] Result<void> writePatched(const ByteSource &source, const Patch &patch, int out,
                                        const std::filesystem::path &outPath);

} // namespace tagwright::exporting
