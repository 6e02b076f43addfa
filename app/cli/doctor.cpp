// SPDX-License-Identifier: GPL-3.0-or-later
// doctor: is everything in order, and if not, what to do. Changes nothing.
#include "commands.h"

#include "base/files.h"
#include "base/text.h"
#include "catalogue/clip_repository.h"
#include "catalogue/refusal_repository.h"
#include "embedding/networks/network_module.h"
#include "embedding/store.h"
#include "embedding/weights/model_folder.h"
#include "exporting/journal.h"
#include "library/folders.h"

#include <fmt/format.h>

#include <algorithm>

namespace tagwright::cli {
namespace {

/// What a finding is about, so that the window can say it in its user's words and language.
struct About
{
    std::string_view what; ///< ui/help/finding_text knows them
    std::int64_t count = 0;
    std::string name = {}; ///< of a model
};

class Doctor
{
public:
    explicit Doctor(const Context &context) : m_context(context) {}

    void good(const About &about, std::string_view what) const { say("ok", "ok      ", about, what); }
    void note(const About &about, std::string_view what) const { say("note", "note    ", about, what); }
    void bad(const About &about, std::string_view what)
    {
        say("problem", "PROBLEM ", about, what);
        ++m_problems;
    }
    [[nodiscard]] int problems() const { return m_problems; }

private:
    void say(std::string_view state, std::string_view sign, const About &about, std::string_view what) const
    {
        m_context.say(fmt::format("{} {}", sign, what));
        nlohmann::ordered_json finding{{"state", state}, {"about", about.what}, {"what", what}};
        if (about.count > 0)
            finding["count"] = about.count;
        if (!about.name.empty())
            finding["name"] = about.name;
        m_context.object(finding);
    }

    const Context &m_context;
    int m_problems = 0;
};

Result<void> checkTables(Doctor &doctor, const catalogue::Database &database)
{
    TAGWRIGHT_TRY_INTO(const auto findings, database.check());
    for (const std::string &finding : findings)
        doctor.bad({"catalogue"}, "Catalogue: " + finding + ". Restore a copy from its backup folder.");
    if (findings.empty())
        doctor.good({"catalogue"}, fmt::format("Catalogue: version {}, in order.", database.schemaVersion()));
    return {};
}

Result<void> checkTracks(Doctor &doctor, catalogue::Database &database)
{
    const catalogue::TrackRepository tracks(database);
    TAGWRIGHT_TRY_INTO(const auto present, tracks.count(false));
    TAGWRIGHT_TRY_INTO(const auto missing, tracks.count(true));
    if (present > 0)
        doctor.good({"tracks", present}, fmt::format("{} tracks.", present));
    else if (missing == 0)
        doctor.note({"no-tracks"}, "No tracks yet. `scan` a folder of music.");
    if (missing == 0)
        return {};
    // A scan of the folders finds nothing of a folder that was taken out.
    TAGWRIGHT_TRY_INTO(const std::int64_t outside, library::countMissingOutside(database));
    if (missing > outside)
        doctor.note(
            {"missing", missing - outside},
            fmt::format("{} tracks are missing; their labels are kept. Connect the disk they are on, or "
                        "scan the folder they were moved to.",
                        missing - outside));
    if (outside > 0)
        doctor.note({"taken-out", outside},
                    fmt::format("{} tracks are missing because their folder is no part of the library; their "
                                "labels are kept. `scan` that folder to add it again.",
                                outside));
    return {};
}

/// As the window calls it.
std::string titleOf(const std::string &extractor)
{
    const auto *model = embedding::findModel(extractor);
    return model ? model->title : extractor;
}

Result<void> checkEmbeddings(Doctor &doctor, catalogue::Database &database)
{
    const catalogue::ClipRepository clips(database);
    TAGWRIGHT_TRY_INTO(const auto extractors, clips.extractors());
    for (const catalogue::ExtractorRow &e : extractors) {
        if (e.clips == 0)
            continue;
        const std::string what = fmt::format("Embeddings of {} {}", e.name, e.version);
        const std::string title = titleOf(e.name);
        const auto store = embedding::StoreReader::open(database.folder(), {e.name, e.version, e.dimension});
        if (!store) {
            doctor.bad({"embeddings", e.clips, title},
                       fmt::format("{}: {} Run `embed` to make them again.", what, store.error().toString()));
            continue;
        }
        TAGWRIGHT_TRY_INTO(const auto located, clips.embeddings(e.id));
        const auto lost =
            std::ranges::count_if(located, [&](const auto &l) { return l.row >= store->rows(); });
        if (lost > 0)
            doctor.bad(
                {"embeddings", lost, title},
                fmt::format("{}: {} of {} clips point behind the end of the store. Run `embed` to make "
                            "them again.",
                            what, lost, located.size()));
        else
            doctor.good({e.current ? "embeddings" : "old-embeddings", std::ssize(located), title},
                        fmt::format("{}: {} clips{}.", what, located.size(),
                                    e.current ? "" : " (an older version, not used any more)"));
        if (const auto unused = store->rows() - std::ranges::ssize(located) + lost; unused > 0)
            doctor.note({"unused-rows", unused, title},
                        fmt::format("{}: {} rows are not used any more; harmless.", what, unused));
    }
    return {};
}

void checkModel(Doctor &doctor, const embedding::ModelStatus &model, bool isUsed)
{
    const std::string &id = model.entry->id;
    const About about{"model", 0, model.entry->title};
    switch (model.state) {
    case embedding::ModelState::Present:
        return doctor.good(about, "Weights of " + id + (model.note.empty() ? "." : ": " + model.note));
    case embedding::ModelState::Damaged:
        return doctor.bad(
            {"damaged-model", 0, model.entry->title},
            fmt::format("Weights of {}: {} `models remove {}`, then download or import them again.", id,
                        model.note, id));
    case embedding::ModelState::Incomplete: {
        const std::string what = fmt::format("Weights of {}: {}", id, model.note);
        return isUsed ? doctor.bad({"incomplete-model", 0, model.entry->title}, what)
                      : doctor.note({"incomplete-model", 0, model.entry->title}, what);
    }
    case embedding::ModelState::Missing:
        break;
    }
    if (isUsed)
        doctor.bad({"lost-model", 0, model.entry->title},
                   fmt::format("Weights of {} are gone: new clips cannot be embedded with it. `models "
                               "download {}`, or import them again.",
                               id, id));
}

void checkWeights(Doctor &doctor, const std::vector<catalogue::ExtractorRow> &used)
{
    std::string missing;
    std::int64_t count = 0;
    for (const embedding::ModelStatus &model : embedding::listModels(modelFolder())) {
        const bool isUsed =
            std::ranges::find(used, model.entry->id, &catalogue::ExtractorRow::name) != used.end();
        checkModel(doctor, model, isUsed);
        if (model.state == embedding::ModelState::Missing && !isUsed) {
            missing += (missing.empty() ? "" : ", ") + model.entry->id;
            ++count;
        }
    }
    if (count > 0)
        doctor.note({"more-models", count},
                    fmt::format("More networks could listen: {}. `models list` says what they are good for.",
                                missing));
}

void checkBlas(Doctor &doctor)
{
    const auto blas = embedding::loadedBlas();
    if (!blas)
        return doctor.bad({"no-networks"}, "Networks cannot run: " + blas.error().toString());
    const std::string what = fmt::format("BLAS: {} {}", blas->library, blas->configuration);
    if (embedding::isFast(*blas))
        doctor.good({"blas"}, what + ".");
    else
        doctor.bad({"slow-blas"},
                   what + " is slow: networks take up to 25 times as long. Install libopenblas0-pthread.");
}

Result<void> checkWriting(Doctor &doctor, const catalogue::Database &database)
{
    TAGWRIGHT_TRY_INTO(const auto open, exporting::openBatches(database.folder()));
    for (const int batch : open)
        doctor.note(
            {"open-batch"},
            fmt::format("Batch {} of written tags has not ended: it runs, was interrupted, or one of its "
                        "disks is not there. The next command that writes clears it up.",
                        batch));
    return {};
}

Result<void> listRefused(Doctor &doctor, catalogue::Database &database)
{
    TAGWRIGHT_TRY_INTO(const auto refusals, catalogue::RefusalRepository(database).all());
    if (!refusals.empty())
        doctor.note({"refused", std::ssize(refusals)},
                    fmt::format("{} files were refused:", refusals.size()));
    for (const catalogue::Refusal &refusal : refusals)
        doctor.note({"refused-file"},
                    fmt::format("Refused: {}: {}", displayPath(refusal.path), refusal.message));
    return {};
}

Result<int> examine(const Context &context)
{
    Doctor doctor(context);
    TAGWRIGHT_TRY_INTO(auto database, context.open(catalogue::Access::ReadOnly));
    TAGWRIGHT_TRY(checkTables(doctor, database));
    TAGWRIGHT_TRY(checkTracks(doctor, database));
    TAGWRIGHT_TRY(checkEmbeddings(doctor, database));
    TAGWRIGHT_TRY_INTO(const auto used, catalogue::ClipRepository(database).extractors());
    checkWeights(doctor, used);
    checkBlas(doctor);
    TAGWRIGHT_TRY(checkWriting(doctor, database));
    TAGWRIGHT_TRY(listRefused(doctor, database));
    return doctor.problems() == 0 ? done : failed;
}

} // namespace

int doctor(const Context &context)
{
    return context.codeOf(examine(context));
}

} // namespace tagwright::cli
