// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/weights/model_download.h"

#include "base/text.h"
#include "embedding/weights/import.h"
#include "embedding/weights/import_record.h"

#include <fmt/format.h>

#include <algorithm>

namespace tagwright::embedding {

namespace fs = std::filesystem;

namespace {

/// A file that has come, on its way into the model folder.
struct Fetched
{
    const ModelFile *file = nullptr;
    fs::path path;
};

std::vector<std::string> addressesOf(const ModelFile &file, const std::string &mirror)
{
    if (mirror.empty())
        return file.urls;
    return {mirror + (mirror.ends_with('/') ? "" : "/") + file.name};
}

std::vector<std::string> partsOf(const ModelEntry &entry)
{
    std::vector<std::string> parts;
    for (const ModelFile &file : entry.files)
        if (std::ranges::find(parts, file.part) == parts.end())
            parts.push_back(file.part);
    return parts;
}

/// Whether another address is worth trying.
bool isElsewherePerhaps(const Error &error)
{
    return error.code == ErrorCode::NotFound || error.code == ErrorCode::NotReadable ||
           error.code == ErrorCode::Network;
}

/// The first file of the part that is to be had. If there is none, the error of the first that was tried.
Result<Fetched> fetchPart(const ModelEntry &entry, const std::string &part, const fs::path &folder,
                          const ModelDownloadOptions &options, const ProgressSink &progress,
                          const std::stop_token &stop)
{
    std::optional<Error> first;
    DownloadOptions transfer = options.transfer;
    for (const ModelFile &file : entry.files) {
        if (file.part != part)
            continue;
        for (const std::string &url : addressesOf(file, options.mirror)) {
            transfer.alsoNeeded = std::max(downloadSize(entry), file.about); // it is converted into a copy
            auto path = download(file, url, folder, transfer, progress, stop);
            if (path)
                return Fetched{&file, std::move(*path)};
            if (!isElsewherePerhaps(path.error()))
                return std::unexpected(std::move(path).error());
            if (!first)
                first = std::move(path).error();
        }
    }
    return std::unexpected(first.value_or(
        Error{ErrorCode::NotFound, fmt::format("{} is not published anywhere.", entry.title), {}}));
}

/// Takes it into the model folder. A file that turns out to be something else is kept only if its checksum
/// says that it is what was published: then a newer version of this program may know what to do with it.
Result<ModelStatus> import(const ModelEntry &entry, const Fetched &fetched, const fs::path &modelFolder)
{
    auto status = importWeights(fetched.path, modelFolder, entry.id);
    const bool isWrong = !status && (status.error().code == ErrorCode::BadFormat ||
                                     status.error().code == ErrorCode::NotFinite);
    if (status || (isWrong && !fetched.file->hasChecksum()))
        discardDownload(*fetched.file, fetched.path.parent_path());
    return status;
}

/// Whether a file of the part is among those that the weights in the folder were made of.
bool isImported(const ModelEntry &entry, const std::string &part, const fs::path &modelFolder)
{
    const auto record = readImportRecord(entry, modelFolder);
    if (!record || quickStatus(entry, modelFolder).state != ModelState::Incomplete)
        return false;
    return std::ranges::any_of(entry.files, [&](const ModelFile &file) {
        return file.part == part && !file.sha256.empty() &&
               std::ranges::any_of(record->sourcesSha256, [&](const std::string &source) {
                   return source.starts_with(file.sha256);
               });
    });
}

/// What is left of it is empty, unless something waits there to be gone on with.
class EmptyFolderGoes
{
public:
    explicit EmptyFolderGoes(fs::path folder) : m_folder(std::move(folder)) {}
    ~EmptyFolderGoes()
    {
        std::error_code ignored;
        fs::remove(m_folder, ignored);
    }
    EmptyFolderGoes(const EmptyFolderGoes &) = delete;
    EmptyFolderGoes &operator=(const EmptyFolderGoes &) = delete;

private:
    fs::path m_folder;
};

} // namespace

fs::path downloadFolder(const fs::path &modelFolder)
{
    return modelFolder / "downloads";
}

Result<ModelStatus> downloadModel(const ModelEntry &entry, const fs::path &modelFolder,
                                  const ModelDownloadOptions &options, const ProgressSink &progress,
                                  std::stop_token stop)
{
    if (options.mirror.empty() ? publishedFiles(entry).empty() : entry.files.empty())
        return fail(ErrorCode::NotFound, entry.note.empty()
                                             ? fmt::format("{} is not published anywhere.", entry.title)
                                             : fmt::format("{}: {}", entry.title, entry.note));
    const fs::path folder = downloadFolder(modelFolder);
    const EmptyFolderGoes cleaning(folder);
    std::vector<Fetched> all;
    for (const std::string &part : partsOf(entry)) {
        if (isImported(entry, part, modelFolder))
            continue;
        TAGWRIGHT_TRY_INTO(auto fetched, fetchPart(entry, part, folder, options, progress, stop));
        all.push_back(std::move(fetched));
    }
    ModelStatus status = quickStatus(entry, modelFolder);
    for (const Fetched &fetched : all) {
        if (progress)
            progress({.what = "Importing " + fetched.file->name, .eta = {}});
        TAGWRIGHT_TRY_INTO(status, import(entry, fetched, modelFolder));
    }
    return status;
}

std::string whatToFetch(const ModelEntry &entry)
{
    std::string text;
    for (const ModelFile *file : publishedFiles(entry))
        text += fmt::format("{}{} ({})", text.empty() ? "" : " and ", file->urls.front(),
                            formatBytes(file->about));
    return text;
}

} // namespace tagwright::embedding
