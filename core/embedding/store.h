// SPDX-License-Identifier: GPL-3.0-or-later
// The embedding store: one append-only file for each extractor version, rows of fixed size behind a header,
// read by memory map. Layout in docs/file-formats.md.
// A row is written and synced before the database learns its number; rows that nothing points at are
// harmless.
#pragma once

#include "base/error.h"
#include "base/files.h"

#include <Eigen/Core>

#include <cstdint>
#include <span>
#include <string>

namespace tagwright::embedding {

struct StoreKey
{
    std::string extractor; ///< id
    std::string version;
    int dimension = 0; ///< of the embedding
};

/// <catalogue>/embeddings/<extractor>/<version>.vectors
[[nodiscard]] std::filesystem::path storePath(const std::filesystem::path &catalogueFolder,
                                              const StoreKey &key);

/// Appends rows. One writer at a time: the embed job holds a lock.
class StoreWriter
{
public:
    /// Opens or makes the file; cuts off a row that a crash left half written.
    /// \errors BadFormat or WrongVersion if the file is not this extractor version's store.
    [[nodiscard]] static Result<StoreWriter> open(const std::filesystem::path &catalogueFolder,
                                                  const StoreKey &key);
    /// \param vector  [dimension]
    /// \return the number of the new row; it counts only after sync().
    /// \errors NotFinite if a value is not finite or beyond ±65504 (stored as 16-bit floats).
    [[nodiscard]] Result<std::int64_t> append(const Eigen::VectorXf &vector);
    [[nodiscard]] Result<void> sync();
    [[nodiscard]] std::int64_t rows() const { return m_rows; }

private:
    StoreWriter(std::filesystem::path path, FileDescriptor fd, int dimension, std::int64_t rows);

    std::filesystem::path m_path;
    FileDescriptor m_fd;
    int m_dimension;
    std::int64_t m_rows;
};

/// The rows that were there when it was opened.
class StoreReader
{
public:
    /// \errors NotFound, BadFormat, WrongVersion.
    [[nodiscard]] static Result<StoreReader> open(const std::filesystem::path &catalogueFolder,
                                                  const StoreKey &key);
    [[nodiscard]] std::int64_t rows() const { return m_rows; }
    [[nodiscard]] int dimension() const { return m_dimension; }
    /// \param row  0 … rows() − 1
    /// \return [dimension], a view into the map.
    [[nodiscard]] std::span<const Eigen::half> row(std::int64_t row) const;
    /// Rows first … last will not be read again soon: their pages may leave this process's memory. They stay
    /// in the system's cache.
    void release(std::int64_t first, std::int64_t last) const;

private:
    StoreReader(MappedFile file, int dimension, std::int64_t rows);

    MappedFile m_file;
    int m_dimension;
    std::int64_t m_rows;
};

} // namespace tagwright::embedding
