// SPDX-License-Identifier: GPL-3.0-or-later
// Tags into the music files, and back, as one sitting: a dry run, which is made anew whenever the wishes
// change, then what of it the user approved. Both run as worker processes.
#pragma once

#include "ui/jobs/worker_process.h"

#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QStringList>

#include <optional>
#include <vector>

namespace tagwright::ui {

/// What is written where.
struct WriteWish
{
    QStringList tags;
    QString field;            ///< as write-tags takes it
    bool appends = false;     ///< to what the field holds
    bool suggestions = false; ///< also tags that are only suggested
};

class FileWriting : public QObject
{
    Q_OBJECT

public:
    enum class Stage { Idle, Planning, Planned, Writing, Written, Failed };

    explicit FileWriting(WorkPlace place, QObject *parent = nullptr);

    [[nodiscard]] Stage stage() const { return m_stage; }
    /// Lines of the last dry run: "change", "right", "refused"; those refused in writing come after them.
    [[nodiscard]] const std::vector<QJsonObject> &lines() const { return m_lines; }
    /// What the last run said at its end.
    [[nodiscard]] const QJsonObject &summary() const { return m_summary; }
    /// Why it failed.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    /// That was written last.
    [[nodiscard]] std::optional<qint64> batch() const;

    /// A dry run; one that runs is dropped.
    void plan(const WriteWish &wish);
    /// \param batch  nothing: the last that is in effect
    void planUndo(std::optional<qint64> batch = {});
    /// The dry run no longer says what is wished.
    void drop();
    /// After a dry run. \param approved  of its lines
    void write(const std::vector<QJsonObject> &approved);
    /// What has been written by then stays.
    void stop();

Q_SIGNALS:
    void stageChanged();
    void progressed(qint64 done, qint64 total);

private:
    void start(Stage stage, const QStringList &command, const QByteArray &input = {});
    void startPlan(const QStringList &command);
    void takeEnd(WorkerProcess::End how, const QString &why);
    void setStage(Stage stage);

    WorkPlace m_place;
    QPointer<WorkerProcess> m_worker;
    Stage m_stage = Stage::Idle;
    QStringList m_command; ///< of the dry run, without --dry-run
    std::vector<QJsonObject> m_lines;
    QJsonObject m_summary;
    QString m_problem;
};

} // namespace tagwright::ui
