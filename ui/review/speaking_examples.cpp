// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/speaking_examples.h"

#include "ui/probe/why_data.h"
#include "ui/theme/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>
#include <cmath>
#include <limits>

namespace tagwright::ui {
namespace {

constexpr std::size_t shown = 3; ///< on each side

std::vector<NearestExample> those(const std::vector<NearestExample> &nearest, bool isFor)
{
    std::vector<NearestExample> examples;
    for (const NearestExample &example : nearest)
        if (examples.size() < shown && (isFor ? example.share > 0 : example.share < 0))
            examples.push_back(example);
    return examples;
}

} // namespace

SpeakingExamples::SpeakingExamples(Session &session, ReviewController &review, QWidget *parent)
    : QWidget(parent), m_session(session), m_review(review), m_comparison(review)
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(24);
    addSide(m_for);
    addSide(m_against);
    retranslate();
}

void SpeakingExamples::addSide(Side &side)
{
    side.part = new QWidget;
    auto *column = new QVBoxLayout(side.part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    side.title = heading();
    side.list = new NearestExamplesView;
    column->addWidget(side.title);
    column->addWidget(side.list);
    column->addStretch();
    qobject_cast<QHBoxLayout *>(layout())->addWidget(side.part, 1);
    connect(side.list, &NearestExamplesView::playWanted, this, [this, list = side.list](int row) {
        if (m_clip)
            m_comparison.play(list->examples()[static_cast<std::size_t>(row)], *m_clip);
    });
    connect(side.list, &NearestExamplesView::returnWanted, this, [this] { m_comparison.goBack(); });
}

void SpeakingExamples::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void SpeakingExamples::refresh()
{
    const auto view = m_session.activeTag();
    const auto &heard = m_review.heard();
    if (!isVisible() || (heard && m_comparison.isOf(heard->track)))
        return;
    m_comparison.end();
    if (!view || !view->hasProbe() || !heard) {
        m_view.reset();
        m_clip.reset();
        show({});
        return;
    }
    if (view == m_view && m_clip && *m_clip == *heard)
        return;
    m_view = view;
    m_clip = heard;
    m_session.reader().ask(
        this,
        [view, clip = *heard](catalogue::Database &, const std::stop_token &) -> Result<WhyData> {
            return whyDataOf(*view, WhySubject{.track = clip.track, .ms = clip.startMs},
                             std::numeric_limits<std::size_t>::max());
        },
        [this, view, clip = *heard](const Result<WhyData> &made) {
            if (made && m_view == view && m_clip && *m_clip == clip)
                show(made->clip ? made->clip->nearest : std::vector<NearestExample>());
        });
}

void SpeakingExamples::show(const std::vector<NearestExample> &nearest)
{
    double longest = 0; // of both, so that their bars can be compared
    for (const bool isFor : {true, false})
        for (const NearestExample &example : those(nearest, isFor))
            longest = std::max(longest, std::abs(example.share));
    for (Side *side : {&m_for, &m_against}) {
        side->list->setExamples(those(nearest, side == &m_for), longest);
        side->title->setVisible(!side->list->examples().empty());
    }
}

void SpeakingExamples::retranslate()
{
    m_for.title->setText(tr("Examples that speak for it"));
    m_against.title->setText(tr("Examples that speak against it"));
    for (const Side *side : {&m_for, &m_against})
        side->list->setToolTip(tr("A click or Enter plays the example, Shift+Enter the clip from before."));
}

void SpeakingExamples::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_view.reset(); // names, too
        retranslate();
        refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace tagwright::ui
