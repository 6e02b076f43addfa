// SPDX-License-Identifier: GPL-3.0-or-later
// Reviewing: what is asked about, what comes next, and what an answer does. Keys, card and stage all speak to
// this one; it never waits, and the next clip sounds before the maths is done.
#pragma once

#include "probe/queue.h"
#include "ui/session/session.h"

#include <QElapsedTimer>
#include <QObject>

#include <array>
#include <deque>
#include <optional>
#include <set>
#include <vector>

namespace tagwright::ui {

/// A stretch of a track to listen to and to answer about.
struct ReviewClip
{
    catalogue::TrackId track;
    std::int64_t startMs = 0;
    std::int64_t durationMs = 0;
    std::optional<probe::QueueReason> reason; ///< none: the user plays it
    bool operator==(const ReviewClip &other) const
    {
        return track == other.track && startMs == other.startMs;
    }
};

/// "Likely", and why that is.
[[nodiscard]] QString reasonText(probe::QueueReason reason);
[[nodiscard]] QString reasonHint(probe::QueueReason reason);
[[nodiscard]] QString modeText(probe::QueueMode mode);
/// In the order in which they are offered.
inline constexpr std::array queueModes{probe::QueueMode::Mixed, probe::QueueMode::Likely,
                                       probe::QueueMode::Uncertain, probe::QueueMode::Random,
                                       probe::QueueMode::Similar};

class ReviewController : public QObject
{
    Q_OBJECT

public:
    enum class About { Clip, Selection, Track };

    explicit ReviewController(Session &session, QObject *parent = nullptr);

    /// What sounds, or was played last: keys act on it.
    [[nodiscard]] const std::optional<ReviewClip> &heard() const { return m_heard; }
    [[nodiscard]] const std::vector<ReviewClip> &upNext() const { return m_upNext; }
    /// The chosen one, as soon as there are labels enough for it; the likeliest until then.
    [[nodiscard]] probe::QueueMode mode() const
    {
        return isPossible(m_mode) ? m_mode : probe::QueueMode::Likely;
    }
    [[nodiscard]] About about() const { return m_about; }
    /// With fewer than three labels, only some modes make sense.
    [[nodiscard]] bool isPossible(probe::QueueMode mode) const;
    [[nodiscard]] bool isQueueKnown() const { return m_isQueueKnown; }
    struct Counts
    {
        int answered = 0;
        int accepted = 0;
        int rejected = 0;
        int notSure = 0;
    };
    [[nodiscard]] const Counts &counts() const { return m_counts; } ///< since the program began
    /// What a label of `value` on `clip` would be about.
    [[nodiscard]] catalogue::Label labelFor(const ReviewClip &clip, int value) const;

    /// The player plays this now; by the review's wish, or by the user's.
    void setHeard(const std::optional<ReviewClip> &clip);
    /// Without a stretch an answer cannot be about one any longer.
    void setSelection(std::optional<std::pair<std::int64_t, std::int64_t>> stretch);
    /// Answers within so long of the clip's first sound are not taken: nobody has heard it. 0: all are taken.
    void setGuard(int ms) { m_guardMs = ms; }

public Q_SLOTS:
    /// The next clip sounds; as soon as one is known, while the library is still being read.
    void start();
    /// Nobody listens any more: nothing begins by itself.
    void stopWaiting() { m_isWaiting = false; }
    void setMode(tagwright::probe::QueueMode mode);
    void nextMode();
    void setAbout(tagwright::ui::ReviewController::About about);
    /// \param value  1, −1 or notSure
    void answer(int value);
    void accept() { answer(1); }
    void reject() { answer(-1); }
    void markNotSure() { answer(catalogue::notSure); }
    void skip();
    /// The last answer for the active tag goes, and its clip is heard again.
    void takeBack();
    void play(const tagwright::ui::ReviewClip &clip);

Q_SIGNALS:
    void playWanted(const tagwright::ui::ReviewClip &clip);
    void silenceWanted();
    void heardChanged();
    void upNextChanged();
    void modeChanged();
    void aboutChanged();
    /// For the pressed look of a button and for screen readers.
    void answered(int value);
    /// A key that cannot do anything now, and why.
    void refused(const QString &why);
    void saveFailed(const tagwright::Error &error);

private:
    void advance();
    void refill();
    void onTagChanged(catalogue::TagId id);
    [[nodiscard]] bool isFromQueue() const { return m_heard && m_heard->reason.has_value(); }
    [[nodiscard]] ReviewClip clipOf(const TagView &view, const tagging::QueuedClip &queued) const;

    Session &m_session;
    std::optional<catalogue::TagId> m_tag;
    probe::QueueMode m_mode = probe::QueueMode::Mixed;
    About m_about = About::Clip;
    std::optional<ReviewClip> m_heard;
    std::optional<std::pair<std::int64_t, std::int64_t>> m_selection;
    std::vector<ReviewClip> m_upNext;
    bool m_isQueueKnown = false;
    bool m_isWaiting = false;                    ///< for a clip to come into the queue: it is played at once
    std::set<catalogue::TrackId> m_skipped;      // in this session
    std::set<catalogue::TrackId> m_justAnswered; // and not in the tag's view yet
    std::deque<catalogue::TrackId> m_lastAsked;  // the latest last
    std::int64_t m_asked = 0;
    std::uint64_t m_request = 0; // number of the last refill; older answers are out of date
    Counts m_counts;
    QElapsedTimer m_sounding; // since the heard clip began
    int m_guardMs = 250;
};

} // namespace tagwright::ui
