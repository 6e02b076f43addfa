// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue as the window sees it: the last known state of everything, at once; changes are asked for
// here, done on workers, and told by signals. Lives on the window's thread; never waits.
#pragma once

#include "catalogue/refusal_repository.h"
#include "catalogue/saved_search_repository.h"
#include "catalogue/step_repository.h"
#include "catalogue/tag_start_repository.h"
#include "ui/session/tag_view.h"
#include "ui/session/worker.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace tagwright::ui {

class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(std::filesystem::path catalogueFolder, QObject *parent = nullptr);

    [[nodiscard]] const std::filesystem::path &folder() const { return m_folder; }
    /// Empty until it was read first; never null.
    [[nodiscard]] const std::shared_ptr<const library::TrackList> &tracks() const { return m_tracks; }
    [[nodiscard]] bool isRead() const { return m_isRead; }
    /// Null while nothing is analysed.
    [[nodiscard]] const std::shared_ptr<const LibraryState> &library() const { return m_library; }
    /// In the user's order.
    [[nodiscard]] const std::vector<std::shared_ptr<const TagView>> &tags() const { return m_tags; }
    /// Null if there is no such tag.
    [[nodiscard]] std::shared_ptr<const TagView> tag(catalogue::TagId id) const;
    /// The tag that keys and panels are about; null without tags.
    [[nodiscard]] std::shared_ptr<const TagView> activeTag() const;
    [[nodiscard]] const std::vector<catalogue::SavedSearch> &savedSearches() const { return m_searches; }
    [[nodiscard]] const std::vector<catalogue::Refusal> &refusals() const { return m_refusals; }
    /// What undo and redo would do now.
    [[nodiscard]] const std::optional<catalogue::Step> &nextUndo() const { return m_nextUndo; }
    [[nodiscard]] const std::optional<catalogue::Step> &nextRedo() const { return m_nextRedo; }

    void setActiveTag(catalogue::TagId id);
    /// Reads the list of tracks (and of refused files) again; also while a scan runs.
    void reloadTracks();
    /// Tags, labels and steps were changed by something other than the session.
    void reloadTags();
    /// The same, with a tag among them that is the active one from now on.
    void adoptTag(catalogue::TagId id);
    /// Takes in clips that were analysed since.
    void reloadLibrary();

    struct NewTag
    {
        QString name;
        QString description;
        std::optional<int> colour;
        std::optional<catalogue::TagStart> start;
        std::vector<catalogue::Label> labels;
    };
    /// \param then  with the tag, or why not (Duplicate, BadInput)
    void addTag(const NewTag &wanted, std::function<void(const Result<catalogue::Tag> &)> then);
    void editTag(const catalogue::Tag &wanted, std::function<void(const Result<void> &)> then);
    void deleteTag(catalogue::TagId id);
    void restoreTag(catalogue::TagId id);
    void reorderTags(const std::vector<catalogue::TagId> &order);
    /// One step of undo: not for each pixel of a drag, see previewThreshold.
    void setThreshold(catalogue::TagId id, const catalogue::ChosenThreshold &threshold);
    /// A threshold that is being moved: everybody who shows it follows, nothing is stored.
    void previewThreshold(catalogue::TagId id, double threshold) { Q_EMIT thresholdPreviewed(id, threshold); }

    /// One step of undo. \param then  with the step (none if nothing has changed), or why it could not be
    /// saved
    using StepResult = Result<std::optional<catalogue::Step>>;
    void label(catalogue::TagId tag, std::vector<catalogue::Label> labels,
               std::function<void(const StepResult &)> then = {});
    /// \param ofTag  only steps of this tag
    void undo(std::optional<catalogue::TagId> ofTag = {}, std::function<void(const StepResult &)> then = {});
    void redo();

    void saveSearch(const QString &name, const QString &expression);
    void removeSearch(const QString &name);

    /// The library's folders. \param then  with them
    void readFolders(QObject *receiver, std::function<void(const std::vector<std::filesystem::path> &)> then);
    /// The present tracks that go with the folder. \param then  with them
    void readTracksOnlyIn(const std::filesystem::path &folder, QObject *receiver,
                          std::function<void(const std::vector<catalogue::TrackId> &)> then);
    /// The folder's tracks become missing; their labels are kept. \param then  with their number
    void forgetFolder(const std::filesystem::path &folder, std::function<void(std::int64_t)> then);

    /// They leave the list until a job refuses them again. \param then  once that is stored
    void forgetRefusals(const std::vector<catalogue::Refusal> &refusals, std::function<void()> then);

    /// The next clips to review, by the tag's probe as it is now.
    void nextInQueue(catalogue::TagId tag, const tagging::QueueRequest &request, QObject *receiver,
                     std::function<void(const Result<std::vector<tagging::QueuedClip>> &)> then);

    /// Tracks that sound most like the clip, or the whole track.
    void findSimilar(const tagging::LabelTarget &target, std::size_t count, QObject *receiver,
                     std::function<void(const Result<std::vector<tagging::SimilarTrack>> &)> then);

    /// Work with the catalogue that changes nothing (or only what its caller knows of).
    [[nodiscard]] Worker &reader() { return m_reader; }
    /// Work with the library and tags: after what was asked for before.
    [[nodiscard]] Worker &prober() { return m_prober; }
    /// Something outside of the session's own calls changed the tag's labels or audit.
    void refreshTag(catalogue::TagId id);

Q_SIGNALS:
    void tracksChanged();
    void libraryChanged();
    /// Which tags there are, or their names, colours, order.
    void tagListChanged();
    /// The tag's view is another one.
    void tagChanged(tagwright::catalogue::TagId id);
    void activeTagChanged();
    /// Holds until the next tagChanged of the tag.
    void thresholdPreviewed(tagwright::catalogue::TagId id, double threshold);
    void stepsChanged();
    void tagDeleted(const tagwright::catalogue::Tag &tag);
    void savedSearchesChanged();
    void refusalsChanged();
    void failed(const tagwright::Error &error);

private:
    void recoverWriting();
    void readTags();
    void announceActiveTag();
    void takeTags(const std::vector<catalogue::Tag> &tags);
    void readSteps();
    void readSearches();
    void markStale(catalogue::TagId id);
    void markRelatedStale(catalogue::TagId id);
    void markAllStale();
    void trainNext();
    void train(const std::shared_ptr<const TagView> &view, probe::Effort effort);
    void takeView(const std::shared_ptr<const TagView> &view);
    void afterStep(const StepResult &result);
    /// Runs a change on the writer; its failure is told by `failed`.
    template <typename Work, typename Then>
    void change(Work work, Then then);

    std::filesystem::path m_folder;
    std::shared_ptr<const library::TrackList> m_tracks;
    bool m_isRead = false;
    std::shared_ptr<const LibraryState> m_library;
    std::vector<std::shared_ptr<const TagView>> m_tags;
    std::optional<catalogue::TagId> m_active;
    std::optional<catalogue::TagId> m_adopted;   ///< the active tag once the list has it
    std::optional<catalogue::TagId> m_announced; ///< the active tag that everybody was told of
    std::vector<catalogue::SavedSearch> m_searches;
    std::vector<catalogue::Refusal> m_refusals;
    std::optional<catalogue::Step> m_nextUndo, m_nextRedo;

    std::set<catalogue::TagId> m_stale;     ///< to be trained in closed form, at once
    std::set<catalogue::TagId> m_unrefined; ///< to be trained at its best when nothing is stale
    std::set<catalogue::TagId> m_related;   ///< that imply, are implied, or exclude each other
    bool m_isTraining = false;
    bool m_isReadingTracks = false, m_mustReadTracks = false;
    bool m_isLoadingLibrary = false, m_mustLoadLibrary = false;

    // Last members: they end first, while what they answer to is still there.
    Worker m_writer; ///< labels, tags: quick, and never behind anything slow
    Worker m_prober; ///< the library's space, probes, queues
    Worker m_reader; ///< lists, searches, waveforms
};

} // namespace tagwright::ui

Q_DECLARE_METATYPE(tagwright::catalogue::TagId)
