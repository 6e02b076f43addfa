// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/probe/why_panel.h"

#include "ui/probe/chart_box.h"
#include "ui/probe/figures.h"
#include "ui/probe/settled_box.h"
#include "ui/session/texts.h"
#include "ui/tagging/score_bar.h"
#include "ui/theme/labels.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace tagwright::ui {

WhyPanel::WhyPanel(Session &session, ReviewController &review, QWidget *parent)
    : TabPage(parent), m_session(session), m_review(review), m_comparison(review)
{
    build();
    for (ChartBox *box : {m_sharesBox, m_clipBox})
        connect(box, &ChartBox::failed, this, &WhyPanel::failed);
    connect(m_nearest, &NearestExamplesView::playWanted, this, &WhyPanel::playExample);
    connect(m_nearest, &NearestExamplesView::returnWanted, this, [this] { m_comparison.goBack(); });
    connect(&review, &ReviewController::heardChanged, this, &WhyPanel::followHeard);
    connect(&session, &Session::activeTagChanged, this, &WhyPanel::refresh);
    connect(&session, &Session::tagListChanged, this, &WhyPanel::refresh);
    connect(&session, &Session::tagChanged, this, [this](catalogue::TagId id) {
        const auto active = m_session.activeTag();
        if (active && active->tag.id == id)
            refresh();
    });
    retranslate();
}

void WhyPanel::build()
{
    m_looks = addSection();
    m_shares = new WeightShareView;
    m_sharesBox = new ChartBox(m_shares);
    columnIn(m_looks)->addWidget(m_sharesBox);

    m_clipSection = addSection();
    auto *clip = columnIn(m_clipSection);
    m_hint = wrappedLabel(Type::Sm, true);
    m_score = new ScoreBar;
    m_contributions = new ContributionView;
    m_clipBox = new ChartBox(m_contributions);
    m_clipBox->setHead(m_score);
    m_way = wrappedLabel(Type::Sm, true);
    clip->addWidget(m_hint);
    clip->addWidget(m_clipBox);
    clip->addWidget(m_way);

    m_nearestSection = addSection();
    auto *nearest = columnIn(m_nearestSection);
    m_nearestTitle = wrappedLabel(Type::Sm, false);
    m_nearestTitle->setFont(semibold(m_nearestTitle->font()));
    m_nearest = new NearestExamplesView;
    nearest->addWidget(m_nearestTitle);
    nearest->addWidget(m_nearest);

    auto *column = new QVBoxLayout(foot());
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new SettledBox(m_session, 12));
}

// ---- what it is about

void WhyPanel::setTrack(catalogue::TrackId track)
{
    if (m_chosen == track)
        return; // the list was shown again
    m_chosen = track;
    m_comparison.end();
    m_subject = WhySubject{.track = track, .ms = {}};
    refresh();
}

/// An example that is listened to for comparison is not explained itself.
void WhyPanel::followHeard()
{
    const auto &heard = m_review.heard();
    if (!heard || m_comparison.isOf(heard->track))
        return;
    m_comparison.end();
    m_subject = WhySubject{.track = heard->track, .ms = heard->startMs};
    refresh();
}

void WhyPanel::playExample(int row)
{
    if (!m_data.clip)
        return;
    m_comparison.play(m_data.clip->nearest[static_cast<std::size_t>(row)],
                      {.track = m_data.clip->track,
                       .startMs = m_data.clip->startMs,
                       .durationMs = m_data.clip->durationMs,
                       .reason = {}});
}

void WhyPanel::showEvent(QShowEvent *event)
{
    TabPage::showEvent(event);
    refresh();
}

/// Another tag's numbers never stand under this tag's name; this tag's older ones do.
void WhyPanel::refresh()
{
    const auto view = m_session.activeTag();
    if (!view || (m_view && m_view->tag.id != view->tag.id)) {
        m_view.reset();
        showState();
    }
    if (!view || !isVisible() || (view == m_view && m_subject == m_explained))
        return;
    m_session.reader().ask(
        this,
        [view, subject = m_subject](catalogue::Database &, const std::stop_token &) -> Result<WhyData> {
            return whyDataOf(*view, subject);
        },
        [this, view, subject = m_subject, request = ++m_request](Result<WhyData> made) {
            const auto active = m_session.activeTag();
            if (!made || request != m_request || !active || active->tag.id != view->tag.id)
                return;
            m_explained = subject;
            take(view, *std::move(made));
        });
}

void WhyPanel::take(const std::shared_ptr<const TagView> &view, WhyData made)
{
    m_view = view;
    m_data = std::move(made);
    m_shares->setRows(m_data.shares);
    if (m_data.clip) {
        m_contributions->setRows(m_data.clip->contributions);
        m_nearest->setExamples(m_data.clip->nearest);
    }
    fillTables();
    showState();
}

// ---- what is shown

void WhyPanel::showState()
{
    const bool hasProbe = m_view && m_view->hasProbe();
    m_looks->setVisible(hasProbe);
    m_clipSection->setVisible(m_view != nullptr);
    m_nearestSection->setVisible(hasProbe && m_data.clip && !m_data.clip->nearest.empty());
    m_hint->setVisible(!hasProbe || !m_data.clip);
    m_clipBox->setVisible(hasProbe && m_data.clip);
    m_way->setVisible(hasProbe && m_data.clip);
    if (!m_view)
        return;
    const QString name = QString::fromStdString(m_view->tag.name);
    for (ChartBox *box : {m_sharesBox, m_clipBox})
        box->setSubject(name);
    if (!hasProbe)
        m_hint->setText(
            tr("Add a first example: play a track that fits and press A, or drag tracks onto the tag."));
    else if (!m_explained)
        m_hint->setText(tr("Play a clip or choose a track to see why it scores as it does."));
    else
        m_hint->setText(tr("This clip is not analysed yet."));
    if (hasProbe && m_data.clip)
        showClip();
}

void WhyPanel::showClip()
{
    const WhyClip &clip = *m_data.clip;
    QString title;
    if (const auto row = m_view->tracks->rowOf(clip.track))
        title = qText(m_view->tracks->title(*row));
    m_clipBox->setTitle(
        tr("%1, %2–%3").arg(title, timeText(clip.startMs), timeText(clip.startMs + clip.durationMs)));
    const bool isSuggested = clip.mark == Mark::None && clip.score >= m_view->threshold;
    m_score->setScore(clip.score, isSuggested ? Mark::Suggested : clip.mark, m_view->trackScore(clip.track));
    m_way->setText(
        tr("From %1, an average track, to %2.").arg(scoreText(clip.average), scoreText(clip.score)));
}

void WhyPanel::fillTables()
{
    ChartTable shares{.columns = {tr("Extractor"), tr("Typical sound"), tr("How much it changes"), tr("Sum")},
                      .lines = {},
                      .startsWithName = true};
    for (const WeightShareRow &row : m_data.shares)
        shares.lines.push_back({row.name, percentText(row.means), percentText(row.deviations),
                                percentText(row.means + row.deviations)});
    m_sharesBox->setTable(shares);
    ChartTable clip{
        .columns = {tr("Extractor"), tr("Part of the score")}, .lines = {}, .startsWithName = true};
    if (m_data.clip)
        for (const Contribution &row : m_data.clip->contributions)
            clip.lines.push_back({row.name, m_contributions->number(row)});
    m_clipBox->setTable(clip);
}

void WhyPanel::retranslate()
{
    m_sharesBox->setTitle(tr("Where the probe looks"));
    m_sharesBox->setLegend(
        {{tr("typical sound"), &Tokens::accent}, {tr("how much it changes"), &Tokens::machine}});
    m_nearestTitle->setText(tr("Nearest examples"));
    m_nearest->setToolTip(tr("A click or Enter plays the example, Shift+Enter the clip from before."));
    if (m_view)
        fillTables();
    showState();
}

void WhyPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_explained.reset(); // names of extractors and examples, too
        m_view.reset();
        retranslate();
        refresh();
    }
    TabPage::changeEvent(event);
}

} // namespace tagwright::ui
