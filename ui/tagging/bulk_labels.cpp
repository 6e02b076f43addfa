// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tagging/bulk_labels.h"

#include <QCheckBox>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace tagwright::ui {

using catalogue::Label;
using catalogue::LabelSource;
using catalogue::TrackId;

namespace {

constexpr std::size_t mostWithoutQuestion = 20;

QString wordFor(int value)
{
    return value == 1    ? BulkLabels::tr("yes")
           : value == -1 ? BulkLabels::tr("no")
                         : BulkLabels::tr("not sure");
}

QString doneText(int count, const QString &tag, int value)
{
    if (value == 0)
        return BulkLabels::tr("Label of %n track(s) for “%1” removed", nullptr, count).arg(tag);
    return BulkLabels::tr("%n track(s) labelled as “%1”: %2", nullptr, count).arg(tag, wordFor(value));
}

} // namespace

BulkLabels::BulkLabels(Session &session, QWidget *window)
    : QObject(window), m_session(session), m_window(window)
{
}

/// To remove is to remove all that is there, also labels of single clips.
std::vector<Label> BulkLabels::labelsFor(const TagView &view, const std::vector<TrackId> &tracks,
                                         int value) const
{
    std::vector<Label> labels;
    if (value != 0) {
        for (const TrackId track : tracks)
            labels.push_back({track, catalogue::wholeTrack, value, LabelSource::Manual});
        return labels;
    }
    const std::unordered_set<TrackId> wanted(tracks.begin(), tracks.end());
    for (const auto *list : {&view.labels, &view.notSure})
        for (Label label : *list)
            if (wanted.contains(label.track)) {
                label.value = 0;
                labels.push_back(label);
            }
    return labels;
}

void BulkLabels::label(catalogue::TagId tag, const std::vector<TrackId> &tracks, int value)
{
    const auto view = m_session.tag(tag);
    if (!view || tracks.empty())
        return;
    std::vector<TrackId> wanted = tracks;
    const QString name = QString::fromStdString(view->tag.name);
    if (value != 0 && tracks.size() > mostWithoutQuestion) {
        std::unordered_set<TrackId> opposite;
        for (const Label &label : view->labels)
            if (label.value == -value)
                opposite.insert(label.track);
        const auto contrary = static_cast<int>(
            std::ranges::count_if(tracks, [&](TrackId track) { return opposite.contains(track); }));
        QMessageBox question(m_window);
        question.setIcon(QMessageBox::Question);
        question.setWindowTitle(tr("Label many tracks"));
        question.setText(tr("Label %n track(s) as “%1”: %2?", nullptr, static_cast<int>(tracks.size()))
                             .arg(name, wordFor(value)));
        QString body = tr("You can undo this with Ctrl+Z.");
        if (contrary > 0)
            body.prepend(tr("%n of them carry the opposite label already.", nullptr, contrary) +
                         QLatin1Char(' '));
        question.setInformativeText(body);
        QCheckBox *keep = nullptr;
        if (contrary > 0) {
            keep = new QCheckBox(tr("Leave those %n as they are", nullptr, contrary));
            keep->setChecked(true);
            question.setCheckBox(keep);
        }
        const QPushButton *go = question.addButton(
            tr("Label %n track(s)", nullptr, static_cast<int>(tracks.size())), QMessageBox::AcceptRole);
        question.addButton(QMessageBox::Cancel);
        question.exec();
        if (question.clickedButton() != go)
            return;
        if (keep && keep->isChecked())
            std::erase_if(wanted, [&](TrackId track) { return opposite.contains(track); });
    }
    m_session.label(tag, labelsFor(*view, wanted, value),
                    [this, name, value](const Session::StepResult &step) {
                        if (!step || !*step)
                            return;
                        std::unordered_set<TrackId> changed;
                        for (const catalogue::LabelChange &change : (*step)->changes)
                            changed.insert(change.track);
                        Q_EMIT done(doneText(static_cast<int>(changed.size()), name, value));
                    });
}

} // namespace tagwright::ui
