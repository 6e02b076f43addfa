// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/store.h"

#include <algorithm>
#include <cassert>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace tagwright::embedding {

namespace fs = std::filesystem;

namespace {

enum class ElementType : std::uint32_t { Float16 = 2 };

struct Header
{
    char magic[8];
    std::uint32_t formatVersion;
    ElementType elementType;
    std::uint32_t dimension;
    char extractor[64];
    char version[172];
};
static_assert(sizeof(Header) == 256);

constexpr char magic[8] = {'T', 'W', 'V', 'E', 'C', 'T', 'O', 'R'};
constexpr std::uint32_t formatVersion = 1;

Header makeHeader(const StoreKey &key)
{
    Header header{};
    std::memcpy(header.magic, magic, sizeof magic);
    header.formatVersion = formatVersion;
    header.elementType = ElementType::Float16;
    header.dimension = static_cast<std::uint32_t>(key.dimension);
    key.extractor.copy(header.extractor, sizeof header.extractor - 1);
    key.version.copy(header.version, sizeof header.version - 1);
    return header;
}

Result<void> verify(const Header &found, const StoreKey &key, const fs::path &path)
{
    if (std::memcmp(found.magic, magic, sizeof magic) != 0)
        return fail(ErrorCode::BadFormat, "Not an embedding store. Remove it and run `embed` again.", path);
    if (found.formatVersion > formatVersion)
        return fail(ErrorCode::WrongVersion, "Written by a newer Tagwright. Update Tagwright.", path);
    const Header wanted = makeHeader(key);
    if (std::memcmp(&found, &wanted, sizeof wanted) != 0)
        return fail(ErrorCode::BadFormat,
                    "The store belongs to another extractor or version. Remove it and run `embed` again.",
                    path);
    return {};
}

std::size_t rowSize(int dimension)
{
    return static_cast<std::size_t>(dimension) * sizeof(Eigen::half);
}

std::int64_t rowsIn(std::int64_t fileSize, int dimension)
{
    return std::max<std::int64_t>(0, fileSize - static_cast<std::int64_t>(sizeof(Header))) /
           static_cast<std::int64_t>(rowSize(dimension));
}

} // namespace

fs::path storePath(const fs::path &catalogueFolder, const StoreKey &key)
{
    return catalogueFolder / "embeddings" / key.extractor / (key.version + ".vectors");
}

StoreWriter::StoreWriter(fs::path path, FileDescriptor fd, int dimension, std::int64_t rows)
    : m_path(std::move(path)), m_fd(std::move(fd)), m_dimension(dimension), m_rows(rows)
{
}

Result<StoreWriter> StoreWriter::open(const fs::path &catalogueFolder, const StoreKey &key)
{
    const fs::path path = storePath(catalogueFolder, key);
    std::error_code error;
    if (fs::create_directories(path.parent_path(), error); error)
        return fail(ErrorCode::NotWritable, "The folder cannot be made: " + error.message() + ".",
                    path.parent_path());
    FileDescriptor fd(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644));
    if (!fd.isOpen())
        return std::unexpected(errnoError("Cannot open the embedding store", path));
    const Header wanted = makeHeader(key);
    const off_t size = ::lseek(fd.get(), 0, SEEK_END);
    if (size < static_cast<off_t>(sizeof(Header))) { // new, or a crash came before its first row
        if (::ftruncate(fd.get(), 0) != 0 || ::pwrite(fd.get(), &wanted, sizeof wanted, 0) != sizeof wanted)
            return std::unexpected(errnoError("Cannot write the embedding store", path));
        return StoreWriter(path, std::move(fd), key.dimension, 0);
    }
    Header found{};
    if (::pread(fd.get(), &found, sizeof found, 0) != sizeof found)
        return std::unexpected(errnoError("Cannot read the embedding store", path));
    TAGWRIGHT_TRY(verify(found, key, path));
    return StoreWriter(path, std::move(fd), key.dimension, rowsIn(size, key.dimension));
}

Result<std::int64_t> StoreWriter::append(const Eigen::VectorXf &vector)
{
    assert(vector.size() == m_dimension);
    const Eigen::Array<Eigen::half, Eigen::Dynamic, 1> row = vector.array().cast<Eigen::half>();
    if (!row.cast<float>().isFinite().all())
        return fail(ErrorCode::NotFinite, "The extractor gave numbers that are not finite or too large.",
                    m_path);
    const auto size = rowSize(m_dimension);
    // Written at its place, not at the end: what a crash left half written there is overwritten.
    const auto offset = static_cast<off_t>(sizeof(Header) + static_cast<std::size_t>(m_rows) * size);
    const ssize_t written = ::pwrite(m_fd.get(), row.data(), size, offset);
    if (written != static_cast<ssize_t>(size)) {
        if (written >= 0)
            errno = ENOSPC; // a short write is how a full disk shows first
        return std::unexpected(errnoError("Cannot write the embedding store", m_path));
    }
    return m_rows++;
}

Result<void> StoreWriter::sync()
{
    if (::fdatasync(m_fd.get()) != 0)
        return std::unexpected(errnoError("Cannot write the embedding store", m_path));
    return {};
}

StoreReader::StoreReader(MappedFile file, int dimension, std::int64_t rows)
    : m_file(std::move(file)), m_dimension(dimension), m_rows(rows)
{
}

Result<StoreReader> StoreReader::open(const fs::path &catalogueFolder, const StoreKey &key)
{
    const fs::path path = storePath(catalogueFolder, key);
    TAGWRIGHT_TRY_INTO(auto file, MappedFile::open(path));
    if (file.bytes().size() < sizeof(Header))
        return fail(ErrorCode::BadFormat, "The embedding store is cut off. Run `embed` again.", path);
    Header found{};
    std::memcpy(&found, file.bytes().data(), sizeof found);
    TAGWRIGHT_TRY(verify(found, key, path));
    const auto rows = rowsIn(static_cast<std::int64_t>(file.bytes().size()), key.dimension);
    return StoreReader(std::move(file), key.dimension, rows);
}

std::span<const Eigen::half> StoreReader::row(std::int64_t row) const
{
    assert(row >= 0 && row < m_rows);
    const auto *data =
        m_file.bytes().data() + sizeof(Header) + static_cast<std::size_t>(row) * rowSize(m_dimension);
    return {reinterpret_cast<const Eigen::half *>(data), static_cast<std::size_t>(m_dimension)};
}

void StoreReader::release(std::int64_t first, std::int64_t last) const
{
    const auto page = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
    const std::size_t size = rowSize(m_dimension);
    // Whole pages only, counted from the map's start: what lies across belongs to a neighbour's work.
    const std::size_t begin =
        (sizeof(Header) + static_cast<std::size_t>(first) * size + page - 1) / page * page;
    const std::size_t end = (sizeof(Header) + static_cast<std::size_t>(last + 1) * size) / page * page;
    if (begin < end)
        ::madvise(const_cast<std::byte *>(m_file.bytes().data() + begin), end - begin, MADV_DONTNEED);
}

} // namespace tagwright::embedding
