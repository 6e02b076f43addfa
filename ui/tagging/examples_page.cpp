// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tagging/examples_page.h"

#include "ui/session/texts.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>
#include <map>

namespace tagwright::ui {

using catalogue::Label;
using catalogue::LabelSource;

namespace {

enum Column { MarkColumn, TitleColumn, ClipColumn, OriginColumn, ScoreColumn, Columns };
enum Role { TrackRole = Qt::UserRole + 1, StartRole, SourceRole, MarkRole };

/// The mark, and "Doubtful" rows' scores, are drawn; the rest is text.
class MarkDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        constexpr int size = 14;
        paintMark(*painter, static_cast<Mark>(index.data(MarkRole).toInt()), QRectF(option.rect).center(),
                  size);
    }
};

QString originText(LabelSource source)
{
    switch (source) {
    case LabelSource::Manual:
        return ExamplesPage::tr("by hand");
    case LabelSource::Import:
        return ExamplesPage::tr("imported");
    case LabelSource::Audit:
        return ExamplesPage::tr("check");
    case LabelSource::Suggestion:
        return ExamplesPage::tr("suggestion");
    }
    return {};
}

using Place = std::pair<catalogue::TrackId, std::int64_t>;

/// What a probe that has not seen the label says of it.
std::map<Place, double> scoresWithout(const TagView &view)
{
    std::map<Place, double> scores;
    if (!view.model)
        return scores;
    const auto &origins = view.model->origins();
    for (std::size_t i = 0; i < origins.size(); ++i)
        if (origins[i].kind == tagging::Origin::Kind::Label &&
            !std::isnan(view.model->training().leaveOut[i]))
            scores[{origins[i].label.track, origins[i].label.startMs}] =
                view.model->probability(view.model->training().leaveOut[i]);
    return scores;
}

std::set<Place> doubtfulOf(const TagView &view)
{
    std::set<Place> places;
    if (view.model)
        for (const probe::Mislabel &mislabel : view.model->probableMislabels()) {
            const Label &label = view.model->origins()[mislabel.example].label;
            places.insert({label.track, label.startMs});
        }
    return places;
}

} // namespace

ExamplesPage::ExamplesPage(Session &session, ReviewController &review, QWidget *parent)
    : QWidget(parent), m_session(session), m_review(review), m_filters(new QButtonGroup(this)),
      m_table(new QTableView), m_model(new QStandardItemModel(0, Columns, this)), m_empty(new QLabel)
{
    auto *chips = new QHBoxLayout;
    chips->setSpacing(4);
    for (int i = 0; i <= static_cast<int>(Filter::Doubtful); ++i) {
        auto *chip = new QToolButton;
        chip->setCheckable(true);
        chip->setChecked(i == 0);
        m_filters->addButton(chip, i);
        chips->addWidget(chip);
    }
    chips->addStretch();
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(MarkColumn, new MarkDelegate(m_table));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight());
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(TitleColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->installEventFilter(this);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 0);
    column->addLayout(chips);
    column->addWidget(m_empty);
    column->addWidget(m_table, 1);

    connect(m_filters, &QButtonGroup::idClicked, this, [this](int id) {
        m_filter = static_cast<Filter>(id);
        fill();
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        constexpr std::int64_t clipMs = 30'000;
        const QModelIndex first = index.siblingAtColumn(MarkColumn);
        m_review.play({.track = {first.data(TrackRole).toLongLong()},
                       .startMs = std::max<std::int64_t>(0, first.data(StartRole).toLongLong()),
                       .durationMs = clipMs,
                       .reason = {}});
    });
    const auto refillIfActive = [this](catalogue::TagId id) {
        const auto active = m_session.activeTag();
        if (active && active->tag.id == id)
            fill();
    };
    connect(&session, &Session::tagChanged, this, refillIfActive);
    connect(&session, &Session::activeTagChanged, this, &ExamplesPage::fill);
    retranslate();
}

void ExamplesPage::showDoubtful()
{
    m_filters->button(static_cast<int>(Filter::Doubtful))->setChecked(true);
    m_filter = Filter::Doubtful;
    fill();
}

void ExamplesPage::fill()
{
    const auto view = m_session.activeTag();
    m_model->setRowCount(0);
    if (!view)
        return;
    const auto without = scoresWithout(*view);
    const auto doubtful = m_filter == Filter::Doubtful ? doubtfulOf(*view) : std::set<Place>();
    const auto add = [&](const Label &label) {
        const bool isShown = m_filter == Filter::All || (m_filter == Filter::Yes && label.value == 1) ||
                             (m_filter == Filter::No && label.value == -1) ||
                             (m_filter == Filter::NotSure && label.value == catalogue::notSure) ||
                             doubtful.contains({label.track, label.startMs});
        const auto row = view->tracks->rowOf(label.track);
        if (!isShown || !row)
            return;
        auto *mark = new QStandardItem;
        mark->setData(qlonglong{label.track.value}, TrackRole);
        mark->setData(qlonglong{label.startMs}, StartRole);
        mark->setData(static_cast<int>(label.source), SourceRole);
        mark->setData(static_cast<int>(markOf(label)), MarkRole);
        mark->setToolTip(markText(markOf(label)));
        mark->setAccessibleText(markText(markOf(label)));
        const bool isWhole = label.startMs == catalogue::wholeTrack;
        const auto score = without.find({label.track, label.startMs});
        auto *number = new QStandardItem(score == without.end() ? QString() : scoreText(score->second));
        number->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_model->appendRow({mark, new QStandardItem(qText(view->tracks->title(*row))),
                            new QStandardItem(isWhole ? tr("whole track") : timeText(label.startMs)),
                            new QStandardItem(originText(label.source)), number});
    };
    for (const auto *list : {&view->labels, &view->notSure})
        for (const Label &label : *list)
            add(label);
    const bool any = m_model->rowCount() > 0;
    m_table->setVisible(any);
    m_empty->setVisible(!any);
    m_empty->setText(
        view->labels.empty() && view->notSure.empty()
            ? tr("Add a first example: play a track that fits and press A, or drag tracks onto the tag.")
        : m_filter == Filter::Doubtful ? tr("No label contradicts the others.")
                                       : tr("No label of this kind."));
}

std::vector<Label> ExamplesPage::selected(int value) const
{
    std::vector<Label> labels;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows(MarkColumn))
        labels.push_back({.track = {index.data(TrackRole).toLongLong()},
                          .startMs = index.data(StartRole).toLongLong(),
                          .value = value,
                          .source = static_cast<LabelSource>(index.data(SourceRole).toInt())});
    return labels;
}

void ExamplesPage::setValue(int value)
{
    const auto view = m_session.activeTag();
    if (auto labels = selected(value); view && !labels.empty())
        m_session.label(view->tag.id, std::move(labels));
}

/// A, R and U change the chosen labels, Delete removes them; these keys do not reach the window then.
bool ExamplesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isPlain = key->modifiers() == Qt::NoModifier;
    std::optional<int> value;
    if (isPlain && key->key() == Qt::Key_A)
        value = 1;
    else if (isPlain && key->key() == Qt::Key_R)
        value = -1;
    else if (isPlain && key->key() == Qt::Key_U)
        value = catalogue::notSure;
    else if (key->key() == Qt::Key_Delete)
        value = 0;
    if (!value || m_table->selectionModel()->selectedRows().isEmpty())
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride)
        event->accept();
    else
        setValue(*value);
    return true;
}

void ExamplesPage::retranslate()
{
    const QStringList names{tr("All"), tr("Yes"), tr("No"), tr("Not sure"), tr("Doubtful")};
    for (int i = 0; i < names.size(); ++i)
        m_filters->button(i)->setText(names[i]);
    m_filters->button(static_cast<int>(Filter::Doubtful))
        ->setToolTip(tr("Labels that the others contradict."));
    m_model->setHorizontalHeaderLabels({QString(), tr("Title"), tr("Clip"), tr("From"), tr("Score")});
    m_model->horizontalHeaderItem(ScoreColumn)->setToolTip(tr("What the other labels say of this one."));
    m_model->horizontalHeaderItem(MarkColumn)->setData(tr("Label"), Qt::AccessibleTextRole);
    m_table->setAccessibleName(tr("Examples"));
    fill();
}

void ExamplesPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace tagwright::ui
