// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session.h"

#include "catalogue/tag_relation_repository.h"
#include "catalogue/tag_repository.h"
#include "catalogue/track_repository.h"
#include "exporting/writing_recovery.h"
#include "library/folders.h"
#include "tagging/steps.h"

#include <algorithm>
#include <stop_token>
#include <utility>

namespace tagwright::ui {

using catalogue::Database;
using catalogue::Label;
using catalogue::Step;
using catalogue::Tag;
using catalogue::TagId;
using catalogue::TagRepository;

namespace {

struct Lists
{
    std::shared_ptr<const library::TrackList> tracks;
    std::vector<catalogue::Refusal> refusals;
};

Result<Lists> readLists(Database &database)
{
    Lists lists;
    TAGWRIGHT_TRY_INTO(auto tracks, library::TrackList::read(database));
    lists.tracks = std::make_shared<const library::TrackList>(std::move(tracks));
    TAGWRIGHT_TRY_INTO(lists.refusals, catalogue::RefusalRepository(database).all());
    return lists;
}

struct TagFamily
{
    std::vector<Tag> tags;
    std::set<TagId> related;
};

Result<TagFamily> readFamily(Database &database)
{
    TagFamily family;
    TAGWRIGHT_TRY_INTO(family.tags, TagRepository(database).all());
    catalogue::TagRelationRepository relations(database);
    TAGWRIGHT_TRY_INTO(const auto implications, relations.implications());
    for (const catalogue::Implication &implication : implications)
        family.related.insert({implication.tag, implication.implied});
    TAGWRIGHT_TRY_INTO(const auto groups, relations.groups());
    for (const catalogue::TagGroup &group : groups)
        family.related.insert(group.tags.begin(), group.tags.end());
    return family;
}

Result<Tag> addTagTo(Database &database, const Session::NewTag &wanted)
{
    TagRepository tags(database);
    TAGWRIGHT_TRY_INTO(Tag tag, tags.add(wanted.name.toStdString()));
    TAGWRIGHT_TRY(tags.describe(tag.id, wanted.description.toStdString()));
    if (wanted.colour)
        TAGWRIGHT_TRY(tags.setColour(tag.id, *wanted.colour));
    if (wanted.start)
        TAGWRIGHT_TRY(catalogue::TagStartRepository(database).set(tag.id, *wanted.start));
    if (!wanted.labels.empty())
        TAGWRIGHT_TRY(tagging::applyLabels(database, tag.id, wanted.labels));
    return tags.byName(tag.name);
}

Result<void> editTagIn(Database &database, const Tag &wanted)
{
    TagRepository tags(database);
    TAGWRIGHT_TRY(tags.rename(wanted.id, wanted.name));
    TAGWRIGHT_TRY(tags.describe(wanted.id, wanted.description));
    return tags.setColour(wanted.id, wanted.colour);
}

} // namespace

Session::Session(std::filesystem::path catalogueFolder, QObject *parent)
    : QObject(parent), m_folder(std::move(catalogueFolder)),
      m_tracks(std::make_shared<const library::TrackList>(library::TrackList::Builder().build())),
      m_writer(QStringLiteral("labels"), m_folder), m_prober(QStringLiteral("probes"), m_folder),
      m_reader(QStringLiteral("lists"), m_folder)
{
    recoverWriting();
    readTags();
    readSteps();
    readSearches();
    reloadTracks();
    reloadLibrary();
}

std::shared_ptr<const TagView> Session::tag(TagId id) const
{
    const auto found = std::ranges::find_if(m_tags, [id](const auto &view) { return view->tag.id == id; });
    return found == m_tags.end() ? nullptr : *found;
}

std::shared_ptr<const TagView> Session::activeTag() const
{
    return m_active ? tag(*m_active) : nullptr;
}

void Session::setActiveTag(TagId id)
{
    if (m_active == id || !tag(id))
        return;
    m_active = id;
    announceActiveTag();
}

void Session::announceActiveTag()
{
    if (m_announced == m_active)
        return;
    m_announced = m_active;
    Q_EMIT activeTagChanged();
}

// ---- reading

void Session::reloadTracks()
{
    m_mustReadTracks = true;
    if (m_isReadingTracks)
        return;
    m_isReadingTracks = true;
    m_mustReadTracks = false;
    m_reader.ask(
        this, [](Database &database, const std::stop_token &) { return readLists(database); },
        [this](const Result<Lists> &lists) {
            m_isReadingTracks = false;
            if (!lists) {
                Q_EMIT failed(lists.error());
                return;
            }
            m_tracks = lists->tracks;
            m_refusals = lists->refusals;
            m_isRead = true;
            Q_EMIT tracksChanged();
            Q_EMIT refusalsChanged();
            markAllStale();
            if (m_mustReadTracks)
                reloadTracks();
        });
}

void Session::reloadLibrary()
{
    m_mustLoadLibrary = true;
    if (m_isLoadingLibrary)
        return;
    m_isLoadingLibrary = true;
    m_mustLoadLibrary = false;
    m_prober.ask(
        this,
        [older = m_library](Database &database,
                            const std::stop_token &stop) -> Result<std::shared_ptr<const LibraryState>> {
            auto model = tagging::LibraryModel::load(database, {}, {}, stop);
            if (!model && model.error().code == ErrorCode::NotEnough)
                return nullptr;
            if (!model)
                return std::unexpected(model.error());
            if (older)
                (*model)->inheritScores(*older->model);
            return std::make_shared<const LibraryState>(*std::move(model));
        },
        [this](const Result<std::shared_ptr<const LibraryState>> &library) {
            m_isLoadingLibrary = false;
            if (!library) {
                Q_EMIT failed(library.error());
                return;
            }
            m_library = *library;
            Q_EMIT libraryChanged();
            markAllStale();
            if (m_mustLoadLibrary)
                reloadLibrary();
        });
}

void Session::reloadTags()
{
    readTags();
    readSteps();
    markAllStale();
}

void Session::adoptTag(TagId id)
{
    m_adopted = id;
    reloadTags();
}

/// Tags that were being written into files when the program ended: each file is the old or the new one now.
void Session::recoverWriting()
{
    m_writer.ask(
        this, [](Database &database, const std::stop_token &) { return exporting::recoverWriting(database); },
        [this](const Result<std::vector<exporting::RecoveredBatch>> &batches) {
            if (!batches)
                Q_EMIT failed(batches.error());
        });
}

void Session::readTags()
{
    m_writer.ask(
        this, [](Database &database, const std::stop_token &) { return readFamily(database); },
        [this](const Result<TagFamily> &family) {
            if (!family) {
                Q_EMIT failed(family.error());
                return;
            }
            m_related = family->related;
            takeTags(family->tags);
        });
}

void Session::takeTags(const std::vector<Tag> &tags)
{
    std::vector<std::shared_ptr<const TagView>> views;
    for (const Tag &each : tags) {
        const auto known = tag(each.id);
        auto view = known ? std::make_shared<TagView>(*known) : std::make_shared<TagView>();
        view->tag = each;
        if (!known) {
            view->tracks = m_tracks;
            view->scores.assign(m_tracks->size(), std::numeric_limits<float>::quiet_NaN());
            view->marks.assign(m_tracks->size(), Mark::None);
            m_stale.insert(each.id);
        }
        views.push_back(std::move(view));
    }
    m_tags = std::move(views);
    if (m_adopted && tag(*m_adopted))
        m_active = std::exchange(m_adopted, std::nullopt);
    if (!m_active || !tag(*m_active))
        m_active = m_tags.empty() ? std::nullopt : std::optional(m_tags.front()->tag.id);
    Q_EMIT tagListChanged();
    announceActiveTag();
    trainNext();
}

void Session::readSteps()
{
    using Steps = std::pair<std::optional<Step>, std::optional<Step>>;
    m_writer.ask(
        this,
        [](Database &database, const std::stop_token &) -> Result<Steps> {
            catalogue::StepRepository repository(database);
            Steps steps;
            TAGWRIGHT_TRY_INTO(steps.first, repository.nextUndo());
            TAGWRIGHT_TRY_INTO(steps.second, repository.nextRedo());
            return steps;
        },
        [this](const Result<Steps> &steps) {
            if (!steps) {
                Q_EMIT failed(steps.error());
                return;
            }
            std::tie(m_nextUndo, m_nextRedo) = *steps;
            Q_EMIT stepsChanged();
        });
}

void Session::readSearches()
{
    m_writer.ask(
        this,
        [](Database &database, const std::stop_token &) {
            return catalogue::SavedSearchRepository(database).all();
        },
        [this](const Result<std::vector<catalogue::SavedSearch>> &searches) {
            if (!searches) {
                Q_EMIT failed(searches.error());
                return;
            }
            m_searches = *searches;
            Q_EMIT savedSearchesChanged();
        });
}

// ---- training

void Session::markStale(TagId id)
{
    m_stale.insert(id);
    trainNext();
}

void Session::markRelatedStale(TagId id)
{
    m_stale.insert(id);
    if (m_related.contains(id))
        m_stale.insert(m_related.begin(), m_related.end());
    trainNext();
}

void Session::markAllStale()
{
    for (const auto &view : m_tags)
        m_stale.insert(view->tag.id);
    trainNext();
}

void Session::refreshTag(TagId id)
{
    markRelatedStale(id);
}

/// The active tag first; closed forms before refinements, so that the window answers at once.
void Session::trainNext()
{
    if (m_isTraining || !m_isRead)
        return;
    for (auto *waiting : {&m_stale, &m_unrefined}) {
        std::erase_if(*waiting, [this](TagId id) { return !tag(id); });
        if (waiting->empty())
            continue;
        const TagId id = m_active && waiting->contains(*m_active) ? *m_active : *waiting->begin();
        waiting->erase(id);
        if (waiting == &m_stale)
            m_unrefined.insert(id);
        train(tag(id), waiting == &m_stale ? probe::Effort::ClosedForm : probe::Effort::Best);
        return;
    }
}

void Session::train(const std::shared_ptr<const TagView> &view, probe::Effort effort)
{
    m_isTraining = true;
    m_prober.ask(
        this,
        [view, effort, tracks = m_tracks, library = m_library](Database &database, const std::stop_token &) {
            return makeTagView(database, view->tag, tracks, library, effort, view);
        },
        [this, id = view->tag.id](const Result<std::shared_ptr<const TagView>> &made) {
            m_isTraining = false;
            if (made)
                takeView(*made);
            else
                Q_EMIT failed(made.error());
            trainNext();
        });
}

void Session::takeView(const std::shared_ptr<const TagView> &view)
{
    const auto found =
        std::ranges::find_if(m_tags, [&](const auto &known) { return known->tag.id == view->tag.id; });
    if (found == m_tags.end())
        return; // deleted meanwhile
    if (view->tracks != m_tracks) {
        m_stale.insert(view->tag.id); // the list has changed meanwhile
        return;
    }
    auto renewed = std::make_shared<TagView>(*view);
    renewed->tag = (*found)->tag; // it may have been renamed meanwhile
    *found = std::move(renewed);
    Q_EMIT tagChanged(view->tag.id);
}

// ---- changing

template <typename Work, typename Then>
void Session::change(Work work, Then then)
{
    m_writer.ask(this, std::move(work), std::move(then), Worker::Urgency::Sacred);
}

void Session::addTag(const NewTag &wanted, std::function<void(const Result<Tag> &)> then)
{
    change([wanted](Database &database, const std::stop_token &) { return addTagTo(database, wanted); },
           [this, then = std::move(then)](const Result<Tag> &tag) {
               if (tag) {
                   m_adopted = tag->id;
                   readTags();
                   readSteps();
               }
               then(tag);
           });
}

void Session::editTag(const Tag &wanted, std::function<void(const Result<void> &)> then)
{
    change([wanted](Database &database, const std::stop_token &) { return editTagIn(database, wanted); },
           [this, then = std::move(then)](const Result<void> &done) {
               if (done)
                   readTags();
               then(done);
           });
}

void Session::deleteTag(TagId id)
{
    const auto view = tag(id);
    if (!view)
        return;
    change([id](Database &database, const std::stop_token &) { return TagRepository(database).remove(id); },
           [this, view](const Result<void> &done) {
               if (!done) {
                   Q_EMIT failed(done.error());
                   return;
               }
               readTags();
               readSteps();
               Q_EMIT tagDeleted(view->tag);
           });
}

void Session::restoreTag(TagId id)
{
    change([id](Database &database, const std::stop_token &) { return TagRepository(database).restore(id); },
           [this, id](const Result<void> &done) {
               if (!done) {
                   Q_EMIT failed(done.error());
                   return;
               }
               m_adopted = id;
               readTags();
               readSteps();
           });
}

void Session::reorderTags(const std::vector<TagId> &order)
{
    change([order](Database &database,
                   const std::stop_token &) { return TagRepository(database).setOrder(order); },
           [this](const Result<void> &done) {
               if (!done)
                   Q_EMIT failed(done.error());
               readTags();
           });
}

void Session::setThreshold(TagId id, const catalogue::ChosenThreshold &threshold)
{
    change(
        [id, threshold](Database &database, const std::stop_token &) {
            return tagging::chooseThreshold(database, id, threshold);
        },
        [this, id](const StepResult &result) {
            afterStep(result);
            markStale(id); // ends the preview, whatever has come of it
        });
}

void Session::label(TagId tag, std::vector<Label> labels, std::function<void(const StepResult &)> then)
{
    change(
        [tag, labels = std::move(labels)](Database &database, const std::stop_token &) {
            return tagging::applyLabels(database, tag, labels);
        },
        [this, then = std::move(then)](const StepResult &result) {
            afterStep(result);
            if (then)
                then(result);
        });
}

void Session::afterStep(const StepResult &result)
{
    if (!result) {
        Q_EMIT failed(result.error());
        return;
    }
    readSteps();
    if (!*result)
        return;
    const Step &step = **result;
    if (!step.importedTags.empty())
        readTags(); // they go with the import, and come back with it
    if (step.threshold)
        markStale(step.tag);
    std::set<TagId> changed;
    for (const catalogue::LabelChange &change : step.changes)
        changed.insert(change.tag);
    for (const TagId tag : changed)
        markRelatedStale(tag);
}

void Session::undo(std::optional<TagId> ofTag, std::function<void(const StepResult &)> then)
{
    change(
        [ofTag](Database &database, const std::stop_token &) { return tagging::undoStep(database, ofTag); },
        [this, then = std::move(then)](const StepResult &result) {
            afterStep(result);
            if (then)
                then(result);
        });
}

void Session::redo()
{
    change([](Database &database, const std::stop_token &) { return tagging::redoStep(database); },
           [this](const StepResult &result) { afterStep(result); });
}

void Session::readFolders(QObject *receiver,
                          std::function<void(const std::vector<std::filesystem::path> &)> then)
{
    m_reader.ask(
        receiver,
        [](Database &database, const std::stop_token &) {
            return catalogue::TrackRepository(database).folders();
        },
        [then = std::move(then)](const Result<std::vector<std::filesystem::path>> &folders) {
            then(folders.value_or(std::vector<std::filesystem::path>()));
        });
}

void Session::readTracksOnlyIn(const std::filesystem::path &folder, QObject *receiver,
                               std::function<void(const std::vector<catalogue::TrackId> &)> then)
{
    m_reader.ask(
        receiver,
        [folder](Database &database, const std::stop_token &) {
            return library::tracksOnlyIn(database, folder);
        },
        [this, then = std::move(then)](const Result<std::vector<catalogue::TrackId>> &tracks) {
            if (tracks)
                then(*tracks);
            else
                Q_EMIT failed(tracks.error());
        });
}

void Session::forgetFolder(const std::filesystem::path &folder, std::function<void(std::int64_t)> then)
{
    change([folder](Database &database,
                    const std::stop_token &) { return library::forgetFolder(database, folder); },
           [this, then = std::move(then)](const Result<std::int64_t> &missing) {
               if (!missing) {
                   Q_EMIT failed(missing.error());
                   return;
               }
               reloadTracks();
               reloadLibrary(); // its tracks are no longer ranked
               then(*missing);
           });
}

void Session::saveSearch(const QString &name, const QString &expression)
{
    change(
        [name, expression](Database &database, const std::stop_token &) {
            return catalogue::SavedSearchRepository(database).save(
                {name.toStdString(), expression.toStdString()});
        },
        [this](const Result<void> &done) {
            if (!done)
                Q_EMIT failed(done.error());
            readSearches();
        });
}

void Session::removeSearch(const QString &name)
{
    change(
        [name](Database &database, const std::stop_token &) {
            return catalogue::SavedSearchRepository(database).remove(name.toStdString());
        },
        [this](const Result<void> &done) {
            if (!done)
                Q_EMIT failed(done.error());
            readSearches();
        });
}

void Session::forgetRefusals(const std::vector<catalogue::Refusal> &refusals, std::function<void()> then)
{
    change(
        [refusals](Database &database, const std::stop_token &) -> Result<void> {
            TAGWRIGHT_TRY_INTO(auto transaction, catalogue::Transaction::begin(database));
            catalogue::RefusalRepository repository(database);
            for (const catalogue::Refusal &refusal : refusals)
                TAGWRIGHT_TRY(repository.remove(refusal.path, refusal.stage));
            return transaction.commit();
        },
        [this, then = std::move(then)](const Result<void> &done) {
            if (!done) {
                Q_EMIT failed(done.error());
                return;
            }
            reloadTracks();
            then();
        });
}

void Session::nextInQueue(TagId id, const tagging::QueueRequest &request, QObject *receiver,
                          std::function<void(const Result<std::vector<tagging::QueuedClip>> &)> then)
{
    const auto view = tag(id);
    if (!view || !view->model) {
        then(std::vector<tagging::QueuedClip>{});
        return;
    }
    m_prober.ask(
        receiver,
        [view, request](Database &, const std::stop_token &) {
            return view->library->queue.next(*view->model, request);
        },
        std::move(then));
}

void Session::findSimilar(const tagging::LabelTarget &target, std::size_t count, QObject *receiver,
                          std::function<void(const Result<std::vector<tagging::SimilarTrack>> &)> then)
{
    using Found = Result<std::vector<tagging::SimilarTrack>>;
    m_prober.ask(
        receiver,
        [library = m_library, target, count](Database &, const std::stop_token &) -> Found {
            if (!library)
                return fail(ErrorCode::NotEnough,
                            "Nothing is analysed yet. Wait for the analysis, then try again.");
            return library->queue.similarTo(target, count);
        },
        std::move(then));
}

} // namespace tagwright::ui
