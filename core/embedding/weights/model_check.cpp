// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/weights/model_check.h"

#include "embedding/weights/digest.h"
#include "embedding/weights/import_record.h"
#include "embedding/weights/model_download.h"

#include <fmt/format.h>

namespace tagwright::embedding {

namespace fs = std::filesystem;

namespace {

void judge(ModelStatus &status, const std::optional<ImportRecord> &record)
{
    const ModelEntry &entry = *status.entry;
    const auto damaged = [&](const char *note) {
        status.state = ModelState::Damaged;
        status.note = note;
    };
    if (record) {
        if (record->sha256 != status.sha256)
            damaged("The file has changed since it was imported.");
        else
            status.note = "Just as it was imported.";
        return;
    }
    std::error_code ignored;
    if (entry.sha256.empty())
        status.note = "Readable; its checksum was not noted when it was imported.";
    else if (status.sha256 == entry.sha256)
        status.note = "Just as it was published.";
    else if (fs::file_size(status.path, ignored) == entry.size)
        damaged("The file is not as it was published.");
    else
        status.note = "Readable; not the published weights, but a version of its own.";
}

} // namespace

Result<ModelStatus> verifyModel(const ModelEntry &entry, const fs::path &folder, const ProgressSink &progress,
                                std::stop_token stop)
{
    ModelStatus status = quickStatus(entry, folder);
    if (status.state == ModelState::Missing || status.state == ModelState::Damaged)
        return status;
    std::error_code ignored;
    ProgressMeter meter(progress, "Checking " + entry.id,
                        static_cast<std::int64_t>(fs::file_size(status.path, ignored)), 0,
                        ProgressUnit::Bytes);
    const auto digests = digestsOf(
        status.path, stop, [&](std::uint64_t read) { meter.advance(static_cast<std::int64_t>(read)); });
    if (!digests && digests.error().code == ErrorCode::Cancelled)
        return std::unexpected(digests.error());
    const auto file = Safetensors::open(status.path);
    const auto weights = file ? checkedWeights(entry, *file) : std::unexpected(file.error());
    const bool isIncomplete = !weights && weights.error().code == ErrorCode::MissingWeights;
    if (!digests || (!weights && !isIncomplete)) {
        status.state = ModelState::Damaged;
        status.note = digests ? weights.error().message : digests.error().message;
        return status;
    }
    status.sha256 = digests->sha256;
    if (!isIncomplete)
        judge(status, readImportRecord(entry, folder));
    return status;
}

Result<void> removeModel(const ModelEntry &entry, const fs::path &folder)
{
    bool any = false;
    for (const fs::path &path : {folder / entry.fileName, importRecordPath(entry, folder)}) {
        std::error_code problem;
        any = fs::remove(path, problem) || any;
        if (problem)
            return fail(ErrorCode::NotWritable, fmt::format("Cannot delete it: {}.", problem.message()),
                        path);
    }
    for (const ModelFile &file : entry.files)
        any = discardDownload(file, downloadFolder(folder)) || any;
    std::error_code ignored;
    fs::remove(downloadFolder(folder), ignored); // if nothing else is in it
    if (!any)
        return fail(ErrorCode::NotFound, fmt::format("The weights of {} are not here.", entry.id));
    return {};
}

} // namespace tagwright::embedding
