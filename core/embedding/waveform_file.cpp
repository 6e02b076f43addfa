// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/waveform_file.h"

#include "base/files.h"

#include <cstring>
#include <string>

namespace tagwright::embedding {
namespace {

struct Header
{
    char magic[8];
    std::int64_t columnUs;
    std::uint64_t columns;
};

constexpr char magic[8] = {'T', 'W', 'W', 'A', 'V', 'E', '0', '1'};

std::filesystem::path waveformPath(const std::filesystem::path &catalogueFolder, catalogue::TrackId track)
{
    return catalogueFolder / "waveforms" / (std::to_string(track.value) + ".waveform");
}

} // namespace

Result<void> writeWaveform(const std::filesystem::path &catalogueFolder, catalogue::TrackId track,
                           const audio::Waveform &waveform)
{
    const std::filesystem::path path = waveformPath(catalogueFolder, track);
    std::error_code error;
    std::filesystem::create_directories(path.parent_path(), error); // if it fails, writing says why
    Header header{};
    std::memcpy(header.magic, magic, sizeof magic);
    header.columnUs = waveform.columnUs;
    header.columns = waveform.minimum.size();
    std::string content(reinterpret_cast<const char *>(&header), sizeof header);
    content.append(waveform.minimum.begin(), waveform.minimum.end());
    content.append(waveform.maximum.begin(), waveform.maximum.end());
    return writeFileAtomically(path, content);
}

Result<audio::Waveform> readWaveform(const std::filesystem::path &catalogueFolder, catalogue::TrackId track)
{
    const std::filesystem::path path = waveformPath(catalogueFolder, track);
    TAGWRIGHT_TRY_INTO(const std::string content, readFile(path, 1 << 20));
    Header header{};
    if (content.size() < sizeof header)
        return fail(ErrorCode::BadFormat, "Not a waveform. Remove it and run `embed` again.", path);
    std::memcpy(&header, content.data(), sizeof header);
    if (std::memcmp(header.magic, magic, sizeof magic) != 0 ||
        header.columns != (content.size() - sizeof header) / 2)
        return fail(ErrorCode::BadFormat, "Not a waveform. Remove it and run `embed` again.", path);
    const auto *first = content.data() + sizeof header;
    const auto columns = static_cast<std::ptrdiff_t>(header.columns);
    return audio::Waveform{{first, first + columns}, {first + columns, first + 2 * columns}, header.columnUs};
}

} // namespace tagwright::embedding
