// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/weights/digest.h"

#include "base/files.h"

#include <fmt/format.h>
#include <openssl/evp.h>

#include <array>
#include <cerrno>
#include <new>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tagwright::embedding {

namespace {

constexpr std::size_t blockSize = std::size_t{1} << 20;

/// libcrypto fails for want of memory alone.
void require(int done)
{
    if (done != 1)
        throw std::bad_alloc();
}

} // namespace

void Digest::Free::operator()(evp_md_ctx_st *context) const
{
    EVP_MD_CTX_free(context);
}

Digest::Digest(const char *algorithm) : m_context(EVP_MD_CTX_new())
{
    require(m_context ? 1 : 0);
    require(EVP_DigestInit_ex(m_context.get(), EVP_get_digestbyname(algorithm), nullptr));
}

Digest Digest::sha256()
{
    return Digest("SHA256");
}

Digest Digest::gitBlob(std::uint64_t size)
{
    Digest digest("SHA1");
    const std::string header = fmt::format("blob {}", size);
    digest.add(std::as_bytes(std::span(header.c_str(), header.size() + 1)));
    return digest;
}

void Digest::add(std::span<const std::byte> bytes)
{
    require(EVP_DigestUpdate(m_context.get(), bytes.data(), bytes.size()));
}

std::string Digest::finish()
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    require(EVP_DigestFinal_ex(m_context.get(), digest.data(), &size));
    std::string text;
    for (const unsigned char byte : std::span(digest).first(size))
        text += fmt::format("{:02x}", byte);
    return text;
}

Result<FileDigests> digestsOf(const std::filesystem::path &path, std::stop_token stop, const BytesRead &read)
{
    const FileDescriptor fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!fd.isOpen())
        return std::unexpected(errnoError("Cannot open", path));
    struct stat info{};
    if (::fstat(fd.get(), &info) != 0)
        return std::unexpected(errnoError("Cannot read", path));
    Digest sha256 = Digest::sha256();
    Digest gitBlob = Digest::gitBlob(static_cast<std::uint64_t>(info.st_size));
    std::vector<std::byte> block(blockSize);
    while (true) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, "Stopped.", path);
        const ssize_t n = ::read(fd.get(), block.data(), block.size());
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return std::unexpected(errnoError("Cannot read", path));
        if (n == 0)
            return FileDigests{.sha256 = sha256.finish(), .gitBlob = gitBlob.finish()};
        const auto bytes = std::span(block).first(static_cast<std::size_t>(n));
        sha256.add(bytes);
        gitBlob.add(bytes);
        if (read)
            read(bytes.size());
    }
}

bool matches(const ModelFile &file, const FileDigests &digests)
{
    return digests.sha256.starts_with(file.sha256) &&
           (file.gitBlob.empty() || digests.gitBlob == file.gitBlob);
}

} // namespace tagwright::embedding
