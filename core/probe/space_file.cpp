// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/space_file.h"

#include "base/files.h"
#include "probe/random.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>
#include <unordered_map>

namespace tagwright::probe {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t filesKept = 12;  ///< one for each set of extractors that is in use
constexpr std::int64_t tolerated = 10; ///< the library may change by this part before all is computed anew

struct Header
{
    char magic[8] = {'T', 'W', 'S', 'P', 'A', 'C', 'E', '2'};
    std::uint64_t key = 0; ///< of extractor versions and constants
    std::int64_t dimension = 0;
    std::int64_t rows = 0;
    std::int64_t axes = 0; ///< in which neighbours are looked for; 0: no neighbourhood
    std::int64_t eccentricityAxes = 0;
    std::int64_t fittedRows = 0;
    std::int64_t version = 0;
};

/// What else lies in the file, in this order.
struct Kept
{
    Header header;
    LibraryStatistics statistics;
    Eigen::Matrix<std::uint64_t, Eigen::Dynamic, 1> identities; ///< LibrarySource::identity of each row
    PlacedClips placed;

    template <typename Visit>
    void visit(Visit &&visit)
    {
        const Eigen::Index d = header.dimension;
        const bool neighbourhood = header.axes > 0;
        const Eigen::Index graphRows = neighbourhood ? header.rows : 0;
        visit(statistics.center, 1, d);
        visit(statistics.deviation, 1, d);
        visit(statistics.scale, 1, d);
        visit(statistics.transform, d, d);
        visit(statistics.mean, d, 1);
        visit(statistics.variance, neighbourhood ? d : 0, 1);
        visit(statistics.discriminants, neighbourhood ? d : 0, neighbourhood ? d : 0);
        visit(statistics.ratio, neighbourhood ? d : 0, 1);
        visit(statistics.eccentricityAxes, header.eccentricityAxes, neighbourhood ? d : 0);
        visit(statistics.projection, header.axes, neighbourhood ? d : 0);
        visit(statistics.projectedMean, header.axes, 1);
        visit(identities, header.rows, 1);
        visit(placed.norms, header.rows, 1);
        visit(placed.graph.projected, header.axes, graphRows);
        visit(placed.graph.nearest, NeighbourGraph::neighbours, graphRows);
        visit(placed.graph.norms, graphRows, 1);
        visit(placed.eccentricity, graphRows, 1);
    }
};

std::uint64_t keyOf(const LibrarySource &source)
{
    std::string text =
        fmt::format("{} {} {} {} {} {}", LibraryStatistics::tau, LibraryStatistics::neighbourhoodTau,
                    LibraryStatistics::deviationWeight, LibraryStatistics::deviationFloor,
                    LibraryStatistics::referenceDimension, NeighbourGraph::neighbours);
    for (const Block &block : source.blocks())
        text += fmt::format("\n{} {} {}", block.extractor, block.version, block.size);
    return hashed(text);
}

std::optional<Kept> readKept(const fs::path &path, std::uint64_t key, Eigen::Index dimension)
{
    const auto file = MappedFile::open(path);
    Kept kept;
    const Header expected;
    if (!file || file->bytes().size() < sizeof(Header))
        return std::nullopt;
    std::memcpy(&kept.header, file->bytes().data(), sizeof(Header));
    const Header &h = kept.header;
    constexpr std::int64_t most = std::int64_t{1} << 40;
    if (std::memcmp(h.magic, expected.magic, sizeof h.magic) != 0 || h.key != key ||
        h.dimension != dimension || h.rows <= 0 || h.rows > most / dimension || h.axes < 0 ||
        h.axes > dimension)
        return std::nullopt;
    std::size_t size = sizeof(Header);
    kept.visit([&](auto &array, Eigen::Index rows, Eigen::Index columns) {
        size += static_cast<std::size_t>(rows * columns) * sizeof(*array.data());
    });
    if (size != file->bytes().size())
        return std::nullopt;
    const std::byte *at = file->bytes().data() + sizeof(Header);
    kept.visit([&](auto &array, Eigen::Index rows, Eigen::Index columns) {
        array.resize(rows, columns);
        const std::size_t bytes = static_cast<std::size_t>(rows * columns) * sizeof(*array.data());
        if (bytes > 0)
            std::memcpy(array.data(), at, bytes);
        at += bytes;
    });
    const auto &nearest = kept.placed.graph.nearest;
    if (nearest.size() > 0 && (nearest.minCoeff() < -1 || nearest.maxCoeff() >= h.rows))
        return std::nullopt;
    kept.statistics.rows = h.fittedRows;
    kept.statistics.version = h.version;
    return kept;
}

/// Removes what has not been written for longest.
void prune(const fs::path &folder)
{
    std::error_code error;
    std::vector<std::pair<fs::file_time_type, fs::path>> files;
    for (const auto &entry : fs::directory_iterator(folder, error))
        if (entry.path().extension() == ".space")
            files.emplace_back(entry.last_write_time(error), entry.path());
    std::ranges::sort(files, std::greater{});
    for (std::size_t i = filesKept; i < files.size(); ++i)
        fs::remove(files[i].second, error);
}

void writeKept(const fs::path &path, Kept kept)
{
    std::error_code error;
    fs::create_directories(path.parent_path(), error);
    std::vector<std::string_view> pieces{{reinterpret_cast<const char *>(&kept.header), sizeof(Header)}};
    kept.visit([&](auto &array, Eigen::Index, Eigen::Index) {
        pieces.emplace_back(reinterpret_cast<const char *>(array.data()),
                            static_cast<std::size_t>(array.size()) * sizeof(*array.data()));
    });
    if (writeFileAtomically(path, pieces)) // a catalogue that is only read from: computed again next time
        prune(path.parent_path());
}

bool stillGood(const Kept &kept, Eigen::Index rows)
{
    const bool wanted = rows >= LibraryStatistics::neighbourhoodRows;
    const std::int64_t fitted = kept.statistics.rows;
    return (kept.header.axes > 0) == wanted && tolerated * std::abs(rows - fitted) <= fitted;
}

} // namespace

Result<FeatureSpace> openSpace(const LibrarySource &source, const fs::path &catalogueFolder,
                               const ProgressSink &progress, const std::stop_token &stop)
{
    const std::uint64_t key = keyOf(source);
    const fs::path path = catalogueFolder / "statistics" / fmt::format("{:016x}.space", key);
    auto kept = readKept(path, key, source.dimension());
    Eigen::Matrix<std::uint64_t, Eigen::Dynamic, 1> identities(source.rows());
    for (Eigen::Index row = 0; row < source.rows(); ++row)
        identities[row] = source.identity(row);
    std::optional<FeatureSpace> space;
    if (kept && stillGood(*kept, source.rows())) {
        auto statistics = std::make_shared<const LibraryStatistics>(std::move(kept->statistics));
        if (kept->identities.size() == identities.size() && kept->identities == identities)
            return FeatureSpace(source, std::move(statistics), std::move(kept->placed));
        std::unordered_map<std::uint64_t, Eigen::Index> rows;
        for (Eigen::Index row = 0; row < identities.size(); ++row)
            rows.emplace(identities[row], row);
        std::vector<Eigen::Index> moved;
        for (const std::uint64_t identity : kept->identities) {
            const auto found = rows.find(identity);
            moved.push_back(found == rows.end() ? -1 : found->second);
        }
        TAGWRIGHT_TRY_INTO(auto adopted,
                           FeatureSpace::adopt(source, std::move(statistics), kept->placed, moved, stop));
        space.emplace(std::move(adopted));
    } else {
        TAGWRIGHT_TRY_INTO(
            auto fitted,
            FeatureSpace::fit(source, {.version = kept ? kept->header.version + 1 : 1}, progress, stop));
        space.emplace(std::move(fitted));
    }
    const LibraryStatistics &statistics = space->statistics();
    Header header;
    header.key = key;
    header.dimension = source.dimension();
    header.rows = source.rows();
    header.axes = statistics.projection.rows();
    header.eccentricityAxes = statistics.eccentricityAxes.rows();
    header.fittedRows = statistics.rows;
    header.version = statistics.version;
    writeKept(path, {header, statistics, std::move(identities), space->placed()});
    return std::move(*space);
}

} // namespace tagwright::probe
