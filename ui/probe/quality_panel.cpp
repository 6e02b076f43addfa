// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/probe/quality_panel.h"

#include "ui/probe/chart_box.h"
#include "ui/probe/figures.h"
#include "ui/probe/quality_text.h"
#include "ui/tagging/key_button.h"
#include "ui/theme/hairline.h"
#include "ui/theme/icons.h"
#include "ui/theme/labels.h"
#include "ui/theme/segment.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QSignalBlocker>

#include <algorithm>

namespace tagwright::ui {

using Certainty = PrecisionRecallView::Certainty;

namespace {

constexpr int examplesNeeded = 3;
constexpr double step = 0.01;

} // namespace

/// The examples that are there, and those that are missing for an estimate.
class QualityPanel::ExamplePips : public QWidget
{
public:
    using QWidget::QWidget;

    void setCount(int count)
    {
        m_count = count;
        update();
    }
    [[nodiscard]] QSize sizeHint() const override { return {examplesNeeded * distance, size + 2}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        for (int i = 0; i < examplesNeeded; ++i) {
            double x = i * distance + size / 2.0 + 1;
            if (layoutDirection() == Qt::RightToLeft)
                x = width() - x;
            const QPointF centre(x, height() / 2.0);
            if (i < m_count) {
                paintMark(painter, Mark::Yes, centre, size);
                continue;
            }
            painter.setPen(QPen(tokens().capline, 1, Qt::DashLine));
            painter.setBrush(Qt::NoBrush);
            constexpr double half = size / 2.0 - 1;
            painter.drawRoundedRect(QRectF(centre - QPointF(half, half), QSizeF(2 * half, 2 * half)), 2, 2);
        }
    }

private:
    static constexpr int size = 14;
    static constexpr int distance = 20;
    int m_count = 0;
};

QualityPanel::QualityPanel(Session &session, QWidget *parent) : TabPage(parent), m_session(session)
{
    buildFew();
    buildSentence();
    buildCurve();
    buildHistogram();
    buildFoot();
    connectThreshold();
    for (ChartBox *box : {m_curveBox, m_histogramBox})
        connect(box, &ChartBox::failed, this, &QualityPanel::failed);
    for (KeyButton *button : {m_check, m_checkAgain})
        connect(button, &QPushButton::clicked, this, &QualityPanel::checkWanted);
    connect(m_addPlaying, &QPushButton::clicked, this, &QualityPanel::exampleWanted);
    connect(m_reviewClosest, &QPushButton::clicked, this, &QualityPanel::reviewWanted);
    connect(&session, &Session::activeTagChanged, this, &QualityPanel::refresh);
    connect(&session, &Session::tagListChanged, this, &QualityPanel::refresh);
    connect(&session, &Session::tagChanged, this, [this](catalogue::TagId id) {
        const auto active = m_session.activeTag();
        if (active && active->tag.id == id)
            refresh();
    });
    retranslate();
}

void QualityPanel::buildFew()
{
    m_few = addSection();
    auto *column = columnIn(m_few);
    m_fewTitle = wrappedLabel(Type::Title, false);
    m_pips = new ExamplePips;
    m_fewCount = wrappedLabel(Type::Sm, true);
    m_fewBody = wrappedLabel(Type::Sm, true);
    m_addPlaying = new KeyButton(KeyButton::Look::Filled);
    m_addPlaying->setKey(QStringLiteral("A"));
    m_reviewClosest = new KeyButton(KeyButton::Look::Plain);
    auto *line = new QHBoxLayout;
    line->addWidget(m_pips);
    line->addWidget(m_fewCount, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_addPlaying);
    buttons->addWidget(m_reviewClosest);
    buttons->addStretch();
    column->addWidget(m_fewTitle);
    column->addLayout(line);
    column->addWidget(m_fewBody);
    column->addLayout(buttons);
}

void QualityPanel::buildSentence()
{
    m_result = addSection();
    auto *column = columnIn(m_result);
    m_sentence = wrappedLabel(Type::Lead, false);
    m_recall = wrappedLabel(Type::Sm, true);
    m_advice = wrappedLabel(Type::Sm, false);
    m_changed = wrappedLabel(Type::Sm, false);
    m_check = new KeyButton(KeyButton::Look::Filled);
    m_checkHint = wrappedLabel(Type::Sm, true);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_sentence, m_recall, m_advice, m_changed, m_check, m_checkHint})
        column->addWidget(part);
}

void QualityPanel::buildCurve()
{
    m_curveSection = addSection();
    auto *column = columnIn(m_curveSection);
    m_curve = new PrecisionRecallView;
    m_curveBox = new ChartBox(m_curve);
    m_curveHint = wrappedLabel(Type::Sm, true);
    m_thresholdRow = new QWidget;
    auto *lines = new QVBoxLayout(m_thresholdRow); // two: words are longer in other languages
    lines->setContentsMargins(0, 0, 0, 0);
    auto *line = new QHBoxLayout;
    auto *stops = new QHBoxLayout;
    lines->addLayout(line);
    lines->addLayout(stops);
    m_thresholdLabel = new QLabel;
    m_thresholdLabel->setFont(ui::font(Type::Sm));
    m_thresholdLabel->setForegroundRole(QPalette::PlaceholderText);
    m_number = new QDoubleSpinBox;
    m_number->setRange(0, 1);
    m_number->setSingleStep(step);
    m_number->setDecimals(2);
    m_thresholdLabel->setBuddy(m_number);
    line->addWidget(m_thresholdLabel);
    line->addWidget(m_number);
    line->addStretch();
    m_stops = addSegments(*stops, 3, this);
    stops->addStretch();
    column->addWidget(m_curveBox);
    column->addWidget(m_thresholdRow);
    column->addWidget(m_curveHint);
}

void QualityPanel::buildHistogram()
{
    m_histogramSection = addSection();
    auto *column = columnIn(m_histogramSection);
    m_histogram = new ScoreHistogram;
    m_histogramBox = new ChartBox(m_histogram);
    m_ticks = wrappedLabel(Type::Sm, true);
    column->addWidget(m_histogramBox);
    column->addWidget(m_ticks);
}

void QualityPanel::buildFoot()
{
    auto *column = new QVBoxLayout(foot());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Hairline);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(12, 8, 12, 8);
    line->setSpacing(8);
    m_shield = new QLabel;
    m_footText = wrappedLabel(Type::Sm, true);
    m_checkAgain = new KeyButton(KeyButton::Look::Plain);
    line->addWidget(m_shield);
    line->addWidget(m_footText, 1);
    line->addWidget(m_checkAgain);
    column->addLayout(line);
}

/// All that move the threshold speak to the session; all that show it listen to the session.
void QualityPanel::connectThreshold()
{
    connect(m_curve, &PrecisionRecallView::thresholdMoved, this, &QualityPanel::preview);
    connect(m_curve, &PrecisionRecallView::thresholdChosen, this, &QualityPanel::choose);
    connect(m_curve, &PrecisionRecallView::stopChosen, this, &QualityPanel::chooseStop);
    connect(m_histogram, &ScoreHistogram::thresholdMoved, this, &QualityPanel::preview);
    connect(m_histogram, &ScoreHistogram::thresholdChosen, this, &QualityPanel::choose);
    connect(m_stops, &QButtonGroup::idClicked, this,
            [this](int id) { chooseStop(static_cast<probe::Stop>(id)); });
    constexpr int stillMs = 400;
    m_typing.setSingleShot(true);
    m_typing.setInterval(stillMs);
    connect(m_number, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        m_typing.start(); // before the preview comes back, which would write over what is being typed
        preview(value);
    });
    connect(&m_typing, &QTimer::timeout, this, [this] { choose(m_number->value()); });
    connect(&m_session, &Session::thresholdPreviewed, this, [this](catalogue::TagId id, double threshold) {
        if (m_view && m_view->tag.id == id)
            showThreshold(threshold);
    });
}

void QualityPanel::preview(double threshold)
{
    if (m_view)
        m_session.previewThreshold(m_view->tag.id, threshold);
}

void QualityPanel::choose(double threshold)
{
    m_typing.stop();
    if (m_view)
        m_session.setThreshold(m_view->tag.id, {.stop = {}, .score = threshold});
}

void QualityPanel::chooseStop(probe::Stop stop)
{
    if (!m_view)
        return;
    preview(m_data.stops[static_cast<std::size_t>(stop)]);
    m_session.setThreshold(m_view->tag.id, {.stop = std::string(probe::name(stop)), .score = {}});
}

// ---- what is shown

void QualityPanel::showEvent(QShowEvent *event)
{
    TabPage::showEvent(event);
    refresh();
}

/// Another tag's numbers never stand under this tag's name; this tag's older ones do.
void QualityPanel::refresh()
{
    const auto view = m_session.activeTag();
    if (!view || (m_view && m_view->tag.id != view->tag.id)) {
        m_view.reset();
        m_typing.stop();
        showState();
    }
    if (!view || !isVisible() || view == m_view)
        return;
    m_session.reader().ask(
        this,
        [view](catalogue::Database &, const std::stop_token &) -> Result<QualityData> {
            return qualityDataOf(*view);
        },
        [this, view, request = ++m_request](Result<QualityData> made) {
            const auto active = m_session.activeTag();
            if (made && request == m_request && active && active->tag.id == view->tag.id)
                take(view, *std::move(made));
        });
}

void QualityPanel::take(const std::shared_ptr<const TagView> &view, QualityData made)
{
    m_view = view;
    m_data = std::move(made);
    m_curve->setStops(m_data.stops);
    m_curve->setCurve(m_data.certainty, m_data.curve, m_data.reach);
    m_histogram->setScores(m_data.scores);
    fillTables();
    showState();
    const bool isMoving = m_curve->isDragging() || m_histogram->isDragging() || m_typing.isActive();
    showThreshold(isMoving ? m_threshold : view->threshold);
}

bool QualityPanel::isFew() const
{
    return !m_view->hasProbe() ||
           (m_data.certainty == Certainty::TooFew && m_view->positive < examplesNeeded);
}

/// What the curve rests on, or why there is none.
QString QualityPanel::hint() const
{
    if (m_data.certainty == Certainty::Checked)
        return tr("Drag the point on the curve, or use ← and →.");
    if (m_data.certainty == Certainty::Optimistic)
        return tr("Guessed from your own examples. The true curve is usually lower.");
    if (m_view->model && m_view->model->isSmallLibrary())
        return tr("Of so few tracks nobody can guess how many fit. Listen to them all.");
    return tr("Your examples were found by the suggestions. They cannot tell how good the suggestions are; "
              "a check can.");
}

void QualityPanel::showState()
{
    const bool hasView = m_view != nullptr;
    const bool few = hasView && isFew();
    const bool isChecked = m_data.certainty == Certainty::Checked;
    m_few->setVisible(few);
    m_result->setVisible(hasView && !few);
    m_curveSection->setVisible(hasView);
    m_thresholdRow->setVisible(!few);
    m_histogramSection->setVisible(hasView && !few);
    foot()->setVisible(few || (hasView && isChecked));
    if (!hasView)
        return;
    const QString name = QString::fromStdString(m_view->tag.name);
    for (ChartBox *box : {m_curveBox, m_histogramBox})
        box->setSubject(name);
    if (few)
        showFew();
    constexpr double muchChanged = .25;
    const double changed = m_view->changedSinceCheck.value_or(0);
    m_changed->setVisible(isChecked && changed > muchChanged);
    m_changed->setText(
        tr("Changed since the check: %1 of the suggestions are new.").arg(percentText(changed)));
    m_check->setVisible(!isChecked);
    m_checkHint->setVisible(!isChecked);
    const QString refusal = checkRefusal(*m_view);
    m_checkHint->setText(refusal.isEmpty() ? tr("30 random clips, about two minutes.") : refusal);
    for (KeyButton *button : {m_check, m_checkAgain}) {
        button->setEnabled(refusal.isEmpty());
        button->setToolTip(refusal);
    }
    m_curveHint->setVisible(!few);
    m_curveHint->setText(hint());
    m_curveBox->setLegend(isChecked ? std::vector<LegendEntry>{{tr("estimate"), &Tokens::accent, true},
                                                               {tr("8 in 10 chance"), &Tokens::band}}
                                    : std::vector<LegendEntry>{});
    m_shield->setVisible(!few);
    m_checkAgain->setVisible(!few);
    constexpr int shieldSize = 16;
    m_shield->setPixmap(
        iconPixmap(changed > muchChanged ? QStringLiteral("shield-changed") : QStringLiteral("shield-check"),
                   shieldSize, tokens().muted, devicePixelRatioF()));
    m_footText->setText(
        few ? tr("You can also drag tracks from the list onto the tag.")
            : checkedSentence(m_view->checkedAt.value_or(0), m_data.checkedYes, m_data.checkedNo));
    const auto stop = m_view->model ? m_view->model->stop() : std::nullopt;
    m_stops->setExclusive(false);
    for (QAbstractButton *button : m_stops->buttons())
        button->setChecked(stop && m_stops->id(button) == static_cast<int>(*stop));
    m_stops->setExclusive(true);
}

void QualityPanel::showFew()
{
    const auto examples = static_cast<int>(std::min<std::int64_t>(m_view->positive, examplesNeeded - 1));
    m_fewBody->setText(
        m_view->hasProbe()
            ? tr("Suggestions work already, but nobody can say yet how good they are. Add tracks that differ "
                 "from each other: another tempo, another instrument, the same feeling.")
            : tr("Add a first example: play a track that fits and press A, or drag tracks onto the tag."));
    m_fewTitle->setText(tr("%n more example(s) for a first estimate", nullptr, examplesNeeded - examples));
    m_pips->setCount(examples);
    m_fewCount->setText(tr("%1 of %2 examples").arg(examples).arg(examplesNeeded));
    m_reviewClosest->setVisible(m_view->hasProbe());
}

void QualityPanel::showThreshold(double threshold)
{
    m_threshold = threshold;
    const QSignalBlocker quiet(m_number);
    if (!m_typing.isActive())
        m_number->setValue(threshold);
    m_histogram->setThreshold(threshold);
    if (!m_view || !m_view->model)
        return;
    const bool isChecked = m_data.certainty == Certainty::Checked;
    const tagging::OperatingPoint point = m_view->model->at(threshold);
    m_curve->setPoint(point);
    m_sentence->setText(qualitySentence(point, isChecked));
    m_recall->setText(isChecked ? recallSentence(point, m_data.reach) : QString());
    m_recall->setVisible(!m_recall->text().isEmpty());
    m_advice->setText(isChecked ? qualityAdvice(point) : QString());
    m_advice->setVisible(!m_advice->text().isEmpty());
    const auto line = std::ranges::upper_bound(m_data.curve, point.tracks, {}, &CurvePoint::tracks);
    m_curveBox->setCurrentLine(line == m_data.curve.begin()
                                   ? std::nullopt
                                   : std::optional(static_cast<int>(line - m_data.curve.begin()) - 1));
    m_histogramBox->setCurrentLine(std::min(static_cast<int>(threshold * ScoreHistogram::bins),
                                            static_cast<int>(ScoreHistogram::bins) - 1));
}

void QualityPanel::fillTables()
{
    ChartTable curve{
        .columns = {tr("Score"), tr("Tracks"),
                    m_data.certainty == Certainty::Checked ? tr("Right") : tr("Right, optimistic"),
                    tr("8 in 10 chance"), tr("Found")},
        .lines = {}};
    for (const CurvePoint &point : m_data.curve)
        curve.lines.push_back({scoreText(point.threshold), countText(point.tracks),
                               percentText(point.precision), percentRange(point.low, point.high),
                               percentText(point.recall)});
    m_curveBox->setTable(curve);
    ChartTable histogram{.columns = {tr("Score"), tr("Tracks")}, .lines = {}};
    constexpr auto bins = static_cast<double>(ScoreHistogram::bins);
    for (std::size_t bin = 0; bin < ScoreHistogram::bins; ++bin)
        histogram.lines.push_back(
            {QStringLiteral("%1–%2").arg(QLocale().toString(static_cast<double>(bin) / bins, 'f', 3),
                                         QLocale().toString(static_cast<double>(bin + 1) / bins, 'f', 3)),
             countText(m_data.scores.counts[bin])});
    m_histogramBox->setTable(histogram);
}

void QualityPanel::retranslate()
{
    m_addPlaying->setText(tr("Add what is playing"));
    m_reviewClosest->setText(tr("Review the closest"));
    m_check->setText(tr("Check this tag…"));
    m_checkAgain->setText(tr("Check again…"));
    m_curveBox->setTitle(tr("Right against found"));
    m_histogramBox->setTitle(tr("Scores in the library"));
    m_ticks->setText(tr("Ticks: your yes labels above, no labels below."));
    m_thresholdLabel->setText(tr("Threshold"));
    m_number->setAccessibleName(tr("Threshold"));
    const std::array stops{std::pair{tr("Surer"), tr("95 in 100 are right, or as near as it gets.")},
                           std::pair{tr("Balanced"), tr("As many right as found, as far as possible.")},
                           std::pair{tr("More"), tr("90 in 100 of all that fit are found.")}};
    for (std::size_t i = 0; i < stops.size(); ++i) {
        m_stops->button(static_cast<int>(i))->setText(stops[i].first);
        m_stops->button(static_cast<int>(i))->setToolTip(stops[i].second);
    }
    if (m_view)
        fillTables();
    showState();
    showThreshold(m_threshold);
}

void QualityPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange && m_view)
        showState();
    TabPage::changeEvent(event);
}

} // namespace tagwright::ui
