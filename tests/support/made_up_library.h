// SPDX-License-Identifier: GPL-3.0-or-later
// A catalogue without audio: tracks of two kinds whose embeddings were made up, for tests of what comes after
// them.
#pragma once

#include "catalogue/clip_repository.h"
#include "catalogue/label_repository.h"
#include "catalogue/tag_repository.h"
#include "catalogue/track_repository.h"
#include "embedding/store.h"

#include <QTemporaryDir>

#include <memory>
#include <stdexcept>
#include <string>

namespace tagwright::test {

template <typename T>
T unwrap(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().toString());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

struct MadeUpEmbeddings
{
    std::string extractor = "made-up";
    std::string version = "1";
    unsigned seed = 5; ///< another one makes other tracks of the same kinds
    int dimension = 8;
    int clipsPerTrack = 2;
};

class MadeUpLibrary
{
public:
    /// Every fourth track is of the first kind, whose clips lie on one side of the features' space.
    /// \param music  where they are said to lie
    explicit MadeUpLibrary(int count, MadeUpEmbeddings embeddings = {}, std::string music = "/music")
        : m_embeddings(std::move(embeddings)), m_music(std::move(music)),
          database(
              unwrap(catalogue::Database::open(m_folder.path().toStdString(), catalogue::Access::ReadWrite)))
    {
        std::srand(m_embeddings.seed);
        addTracks(count);
    }

    /// More of the same.
    void addTracks(int count)
    {
        catalogue::TrackRepository repository(database);
        catalogue::ClipRepository clips(database);
        const auto &[extractor, version, seed, dimension, clipsPerTrack] = m_embeddings;
        auto store = unwrap(embedding::StoreWriter::open(database.folder(), {extractor, version, dimension}));
        auto transaction = unwrap(catalogue::Transaction::begin(database));
        const auto id = unwrap(clips.useExtractor(extractor, version, dimension));
        const auto first = static_cast<int>(tracks.size());
        for (int t = first; t < first + count; ++t) {
            catalogue::Metadata metadata;
            metadata.title = "Track " + std::to_string(t);
            metadata.durationMs = clipsPerTrack * 30'000;
            const auto track = unwrap(repository.insert(pathOf(t), {1, t}, metadata));
            tracks.push_back(track);
            for (int c = 0; c < clipsPerTrack; ++c) {
                Eigen::VectorXf vector = Eigen::VectorXf::Random(dimension);
                if (isFirstKind(t))
                    vector.head(3).array() += 2.5F;
                const auto clip = unwrap(clips.ensure(track, {c * 30'000, 30'000}, false));
                unwrap(clips.recordEmbedding(id, clip, unwrap(store.append(vector)), 0.1));
            }
        }
        unwrap(store.sync());
        unwrap(transaction.commit());
    }

    [[nodiscard]] std::string pathOf(int track) const
    {
        return m_music + '/' + std::to_string(track) + (isFirstKind(track) ? " first.ogg" : " second.ogg");
    }

    [[nodiscard]] static bool isFirstKind(int track) { return track % 4 == 0; }

    [[nodiscard]] catalogue::Tag tagged(const std::string &name, const std::vector<int> &positive,
                                        const std::vector<int> &negative = {})
    {
        const catalogue::Tag tag = unwrap(catalogue::TagRepository(database).add(name));
        catalogue::LabelRepository labels(database);
        for (const int t : positive)
            unwrap(labels.set(tag.id, {tracks[static_cast<std::size_t>(t)], catalogue::wholeTrack, 1}));
        for (const int t : negative)
            unwrap(labels.set(tag.id, {tracks[static_cast<std::size_t>(t)], catalogue::wholeTrack, -1}));
        return tag;
    }

private:
    QTemporaryDir m_folder;
    MadeUpEmbeddings m_embeddings;
    std::string m_music;

public:
    catalogue::Database database;
    std::vector<catalogue::TrackId> tracks;
};

} // namespace tagwright::test
