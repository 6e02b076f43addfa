// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/file_writing.h"

#include <QJsonDocument>

#include <utility>

namespace tagwright::ui {

FileWriting::FileWriting(WorkPlace place, QObject *parent) : QObject(parent), m_place(std::move(place)) {}

std::optional<qint64> FileWriting::batch() const
{
    const QJsonValue batch = m_summary.value(QStringLiteral("batch"));
    return batch.isDouble() ? std::optional(batch.toInteger()) : std::nullopt;
}

void FileWriting::plan(const WriteWish &wish)
{
    QStringList command{QStringLiteral("write-tags"), QStringLiteral("--field=") + wish.field};
    if (wish.field.contains(QStringLiteral("{tag}")))
        command.append(QStringLiteral("--value=yes")); // the field's name says which
    for (const QString &tag : wish.tags)
        command.append(QStringLiteral("--tag=") + tag);
    if (wish.appends)
        command.append(QStringLiteral("--append"));
    if (wish.suggestions)
        command.append(QStringLiteral("--suggestions"));
    startPlan(command);
}

void FileWriting::planUndo(std::optional<qint64> batch)
{
    QStringList command{QStringLiteral("undo-write")};
    if (batch)
        command.append(QString::number(*batch));
    startPlan(command);
}

void FileWriting::startPlan(const QStringList &command)
{
    m_command = command;
    m_lines.clear();
    start(Stage::Planning, m_command + QStringList{QStringLiteral("--dry-run")});
}

void FileWriting::drop()
{
    delete m_worker;
    m_lines.clear();
    setStage(Stage::Idle);
}

void FileWriting::write(const std::vector<QJsonObject> &approved)
{
    QByteArray lines;
    for (const QJsonObject &line : approved)
        lines += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    start(Stage::Writing,
          m_command + QStringList{QStringLiteral("--yes"), QStringLiteral("--approved"), QStringLiteral("-")},
          lines);
}

void FileWriting::stop()
{
    if (m_stage == Stage::Writing && m_worker)
        m_worker->stop();
}

void FileWriting::start(Stage stage, const QStringList &command, const QByteArray &input)
{
    delete m_worker; // a dry run: nothing is lost
    m_summary = {};
    m_worker = new WorkerProcess(m_place, this);
    connect(m_worker, &WorkerProcess::said, this, [this](const QJsonObject &line) {
        const QString event = line.value(QStringLiteral("event")).toString();
        if (event == QStringLiteral("done"))
            m_summary = line;
        else if (event == QStringLiteral("change") || event == QStringLiteral("right") ||
                 event == QStringLiteral("refused"))
            m_lines.push_back(line);
    });
    connect(m_worker, &WorkerProcess::progressed, this,
            [this](qint64 done, qint64 total) { Q_EMIT progressed(done, total); });
    connect(m_worker, &WorkerProcess::ended, this, &FileWriting::takeEnd);
    setStage(stage);
    m_worker->start(command, input);
}

void FileWriting::takeEnd(WorkerProcess::End how, const QString &why)
{
    m_worker->deleteLater();
    m_worker = nullptr;
    m_problem = why;
    // A disk that fails in the middle: what was written by then can be undone.
    const bool hasWritten = m_stage == Stage::Writing && batch();
    if (how != WorkerProcess::End::Done && !hasWritten)
        setStage(Stage::Failed);
    else
        setStage(m_stage == Stage::Planning ? Stage::Planned : Stage::Written);
}

void FileWriting::setStage(Stage stage)
{
    m_stage = stage;
    Q_EMIT stageChanged();
}

} // namespace tagwright::ui
