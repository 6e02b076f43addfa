// SPDX-License-Identifier: GPL-3.0-or-later
// Checksums of files too large to hold in memory, by OpenSSL's libcrypto.
#pragma once

#include "base/error.h"
#include "embedding/weights/registry.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <span>
#include <stop_token>

struct evp_md_ctx_st; // libcrypto's

namespace tagwright::embedding {

/// A checksum in the making.
class Digest
{
public:
    [[nodiscard]] static Digest sha256();
    /// Git's id of a file of so many bytes: SHA-1 of "blob <size>", a zero byte, and the content.
    [[nodiscard]] static Digest gitBlob(std::uint64_t size);

    void add(std::span<const std::byte> bytes);
    /// Lower-case hexadecimal digits. Once.
    [[nodiscard]] std::string finish();

private:
    struct Free
    {
        void operator()(evp_md_ctx_st *context) const;
    };
    explicit Digest(const char *algorithm);

    std::unique_ptr<evp_md_ctx_st, Free> m_context;
};

struct FileDigests
{
    std::string sha256;
    std::string gitBlob;
};

/// Told how many bytes more have been read.
using BytesRead = std::function<void(std::uint64_t)>;

/// Both checksums, in one reading. \errors Cancelled; whatever opening and reading gives.
[[nodiscard]] Result<FileDigests> digestsOf(const std::filesystem::path &path, std::stop_token stop = {},
                                            const BytesRead &read = {});

/// Whether nothing that is known of the file's content contradicts it.
[[nodiscard]] bool matches(const ModelFile &file, const FileDigests &digests);

} // namespace tagwright::embedding
