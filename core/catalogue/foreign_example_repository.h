// SPDX-License-Identifier: GPL-3.0-or-later
// Examples that came with a tag from another library: what a human said of clips that need not be in this
// one, with the embeddings they had there.
#pragma once

#include "base/error.h"
#include "catalogue/database.h"
#include "catalogue/ids.h"

#include <string>
#include <vector>

namespace tagwright::catalogue {

struct ForeignExample
{
    struct Embedding
    {
        std::string extractor;
        std::string version;
        int dimension = 0;
        std::string vectors; ///< bytes of 16-bit floats (IEEE 754 half), little-endian: [clips × dimension]
    };
    int value = 0;     ///< 1 positive, -1 negative
    double weight = 1; ///< counts as so many examples
    std::string title;
    std::string artist;
    std::string audioHash;
    std::int64_t startMs = wholeTrack; ///< of the clip; wholeTrack: the vectors are those of all clips
    std::vector<Embedding> embeddings; ///< of as many clips each
};

class ForeignExampleRepository
{
public:
    explicit ForeignExampleRepository(Database &database) : m_database(database) {}

    /// The caller makes several one transaction.
    [[nodiscard]] Result<void> add(TagId tag, const ForeignExample &example);
    /// In the order they were added.
    [[nodiscard]] Result<std::vector<ForeignExample>> ofTag(TagId tag) const;
    [[nodiscard]] Result<std::int64_t> count(TagId tag) const;

private:
    Database &m_database;
};

} // namespace tagwright::catalogue
