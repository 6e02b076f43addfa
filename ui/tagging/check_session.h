// SPDX-License-Identifier: GPL-3.0-or-later
// "Check this tag": the clips of the tag's audit, one after the other, and the answers, each of them stored
// at once. The tag is trained and its quality estimated again when the check ends or is left.
#pragma once

#include "catalogue/audit_repository.h"
#include "ui/session/session.h"
#include "ui/tagging/review_controller.h"

#include <QObject>

#include <optional>
#include <vector>

namespace tagwright::ui {

class CheckSession : public QObject
{
    Q_OBJECT

public:
    explicit CheckSession(Session &session, QObject *parent = nullptr);

    /// Goes on where the tag's check was left, or draws one.
    void begin(catalogue::TagId tag);
    /// Thirty more clips for a check whose clips are all answered.
    void drawMore();
    /// Keeps the answers; the tag's quality is estimated from them.
    void end();

    [[nodiscard]] std::optional<catalogue::TagId> tag() const { return m_tag; }
    /// Those that count, in the order of asking: an unsure one's place is taken by another.
    [[nodiscard]] const std::vector<catalogue::AuditClip> &clips() const { return m_clips; }
    [[nodiscard]] std::size_t answered() const;
    /// What is asked about now; nothing once all are answered.
    [[nodiscard]] std::optional<ReviewClip> current() const;
    [[nodiscard]] std::size_t currentPlace() const { return m_current; }

public Q_SLOTS:
    void answer(int value);
    void markNotSure();
    void takeBack();

Q_SIGNALS:
    /// Another clip, another answer, or all done.
    void changed();
    void playWanted(const tagwright::ui::ReviewClip &clip);
    void failed(const tagwright::Error &error);

private:
    using Clips = std::vector<catalogue::AuditClip>;
    /// \param work  (Database &) -> Result<void>, before the clips are read again
    void update(std::function<Result<void>(catalogue::Database &)> work, bool plays);
    void take(const Clips &clips, bool plays);

    Session &m_session;
    std::optional<catalogue::TagId> m_tag;
    Clips m_clips;
    std::size_t m_current = 0;
    bool m_isBusy = false; // a key before the last one's answer is stored would be about another clip
};

} // namespace tagwright::ui
