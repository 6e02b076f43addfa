// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tagging/review_lists.h"

#include "ui/session/texts.h"
#include "ui/tagging/score_bar.h"
#include "ui/theme/row_cutter.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type.h"

#include <QDateTime>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStandardItemModel>
#include <QTimer>

#include <cmath>

namespace tagwright::ui {

namespace {

enum Role {
    EndRole = Qt::UserRole + 1,
    SecondLineRole,
    MarkRole,
    ScoreRole,
    TrackRole,
    StartRole,
    SourceRole
};

constexpr int gap = 8;
constexpr int barWidth = 40;

QString title(const Session &session, catalogue::TrackId track)
{
    const auto row = session.tracks()->rowOf(track);
    if (!row)
        return ReviewController::tr("(a track that is gone)");
    return qText(session.tracks()->title(*row));
}

QString artist(const Session &session, catalogue::TrackId track)
{
    const auto row = session.tracks()->rowOf(track);
    if (!row)
        return {};
    return qText(session.tracks()->artist(*row));
}

class RowDelegate : public QStyledItemDelegate
{
public:
    RowDelegate(ListSize size, bool hasScores, QObject *parent)
        : QStyledItemDelegate(parent), m_size(size), m_hasScores(hasScores)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        const int line = QFontMetrics(option.font).height();
        if (m_hasScores && m_size == ListSize::Stage)
            return {80, 2 * line + 10};
        return {80, std::max(23, line + 6)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, t.sel);
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, t.hover);
        const bool rightToLeft = option.direction == Qt::RightToLeft;
        RowCutter row(option.rect, option.direction);
        const auto alignEnd = rightToLeft ? Qt::AlignLeft : Qt::AlignRight;
        if (m_hasScores) {
            const QString number = scoreText(index.data(ScoreRole).toDouble());
            painter->setPen(t.text);
            paintFigures(*painter,
                         row.take(static_cast<int>(std::ceil(figuresWidth(option.font, number))), true),
                         alignEnd, number);
            row.take(gap, true);
            if (hasRoomForBars(option, *index.model())) {
                paintScoreBar(*painter, row.take(barWidth, true), 8, index.data(ScoreRole).toDouble(),
                              Mark::Suggested, option.direction);
                row.take(gap, true);
            }
        } else {
            constexpr int markSize = 14;
            paintMark(*painter, static_cast<Mark>(index.data(MarkRole).toInt()),
                      QRectF(row.take(markSize + 2, false)).center(), markSize);
            row.take(gap, false);
        }
        painter->setFont(ui::font(Type::Xs));
        painter->setPen(t.muted);
        const QString end = index.data(EndRole).toString();
        paintFigures(*painter,
                     row.take(static_cast<int>(std::ceil(figuresWidth(painter->font(), end))), true),
                     alignEnd, end);
        row.take(gap, true);
        painter->setFont(option.font);
        painter->setPen(t.text);
        const int align =
            static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
        const QString second = m_size == ListSize::Stage ? index.data(SecondLineRole).toString() : QString();
        QRect first = row.rest();
        if (!second.isEmpty())
            first.setHeight(row.rest().height() / 2 + 1);
        painter->drawText(
            first, align,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, row.rest().width()));
        if (!second.isEmpty()) {
            painter->setFont(ui::font(Type::Xs));
            painter->setPen(t.muted);
            painter->drawText(QRect(row.rest().left(), first.bottom() - 2, row.rest().width(),
                                    row.rest().bottom() - first.bottom()),
                              align,
                              painter->fontMetrics().elidedText(second, Qt::ElideRight, row.rest().width()));
        }
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(t.accent, 2));
            painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1));
        }
        painter->restore();
    }

private:
    /// Of all rows or none: where one of the names would be cut, it gets the room.
    static bool hasRoomForBars(const QStyleOptionViewItem &option, const QAbstractItemModel &model)
    {
        const QFontMetrics names(option.font);
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, 0);
            const double needed = names.horizontalAdvance(index.data().toString()) + gap + barWidth + gap +
                                  gap +
                                  figuresWidth(option.font, scoreText(index.data(ScoreRole).toDouble())) +
                                  figuresWidth(ui::font(Type::Xs), index.data(EndRole).toString());
            if (needed + 2 > option.rect.width()) // what is rounded up
                return false;
        }
        return true;
    }

    ListSize m_size;
    bool m_hasScores;
};

} // namespace

QString agoText(qint64 seconds)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    if (seconds < 5)
        return ReviewController::tr("now");
    if (seconds < minute)
        return ReviewController::tr("%1 s").arg(seconds);
    if (seconds < hour)
        return ReviewController::tr("%1 min").arg(seconds / minute);
    if (seconds < 24 * hour)
        return ReviewController::tr("%1 h").arg(seconds / hour);
    return QLocale().toString(QDateTime::currentDateTime().addSecs(-seconds).date(), QLocale::ShortFormat);
}

ReviewList::ReviewList(QWidget *parent) : QListView(parent), m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setFocusPolicy(Qt::TabFocus);
}

QSize ReviewList::sizeHint() const
{
    const int rows = m_model->rowCount();
    return {200, rows == 0 ? 0 : rows * sizeHintForRow(0) + 1};
}

// ---- up next

UpNextList::UpNextList(Session &session, ReviewController &review, ListSize size, QWidget *parent)
    : ReviewList(parent), m_session(session), m_review(review), m_size(size)
{
    setItemDelegate(new RowDelegate(size, true, this));
    setAccessibleName(tr("Up next"));
    connect(&review, &ReviewController::upNextChanged, this, &UpNextList::fill);
    const auto play = [this](const QModelIndex &index) {
        const auto &clips = m_review.upNext();
        if (static_cast<std::size_t>(index.row()) < clips.size())
            m_review.play(ReviewClip(clips[static_cast<std::size_t>(index.row())]));
    };
    connect(this, &QListView::doubleClicked, this, play);
    connect(this, &QListView::activated, this, play);
    fill();
}

void UpNextList::fill()
{
    const std::size_t shown = m_size == ListSize::Card ? 3 : 4;
    const auto view = m_session.activeTag();
    m_model->clear();
    for (const ReviewClip &clip : m_review.upNext()) {
        if (m_model->rowCount() == static_cast<int>(shown) || !view)
            break;
        auto *item = new QStandardItem(title(m_session, clip.track));
        item->setData(clip.reason ? reasonText(*clip.reason) : QString(), EndRole);
        item->setData(artist(m_session, clip.track), SecondLineRole);
        const double score = view->clipScore(clip.track, clip.startMs).value_or(0);
        item->setData(score, ScoreRole);
        item->setData(static_cast<int>(score >= view->threshold ? Mark::Suggested : Mark::None), MarkRole);
        QStringList hints{item->text(), artist(m_session, clip.track),
                          clip.reason ? reasonHint(*clip.reason) : QString()};
        hints.removeAll(QString());
        item->setToolTip(hints.join(QLatin1Char('\n')));
        m_model->appendRow(item);
    }
    updateGeometry();
}

// ---- decisions

DecisionList::DecisionList(Session &session, ReviewController &review, ListSize size, QWidget *parent)
    : ReviewList(parent), m_session(session), m_review(review)
{
    setItemDelegate(new RowDelegate(size, false, this));
    setAccessibleName(tr("Last ten decisions"));
    connect(&session, &Session::tagChanged, this, &DecisionList::fill);
    connect(&session, &Session::activeTagChanged, this, &DecisionList::fill);
    auto *clock = new QTimer(this);
    connect(clock, &QTimer::timeout, this, [this] {
        if (isVisible() && !hasFocus())
            fill();
    });
    constexpr int refreshMs = 10'000;
    clock->start(refreshMs);
    const auto play = [this](const QModelIndex &index) {
        constexpr std::int64_t clipMs = 30'000;
        m_review.play({.track = {index.data(TrackRole).toLongLong()},
                       .startMs = std::max<std::int64_t>(0, index.data(StartRole).toLongLong()),
                       .durationMs = clipMs,
                       .reason = {}});
    };
    connect(this, &QListView::doubleClicked, this, play);
    connect(this, &QListView::activated, this, play);
    fill();
}

void DecisionList::setLimit(int rows)
{
    m_limit = rows;
    fill();
}

void DecisionList::fill()
{
    const int row = currentIndex().row();
    m_model->clear();
    const auto view = m_session.activeTag();
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    if (view)
        for (const catalogue::Step &step : view->lastSteps) {
            if (m_model->rowCount() == m_limit)
                break;
            if (step.changes.empty())
                continue;
            const catalogue::LabelChange &change = step.changes.front();
            const auto others = static_cast<int>(step.changes.size()) - 1;
            QString text = title(m_session, change.track);
            if (others > 0)
                text = tr("%1 and %n more", nullptr, others).arg(text);
            auto *item = new QStandardItem(text);
            const Mark mark = change.newValue == 0
                                  ? Mark::None
                                  : markOf({change.track, change.startMs, change.newValue, change.newSource});
            item->setData(static_cast<int>(mark), MarkRole);
            item->setData(agoText(now - change.at), EndRole);
            item->setData(qlonglong{change.track.value}, TrackRole);
            item->setData(qlonglong{change.startMs}, StartRole);
            item->setData(static_cast<int>(change.newSource), SourceRole);
            item->setToolTip(change.newValue == 0 ? tr("label removed") : markText(mark));
            item->setAccessibleDescription(item->toolTip());
            m_model->appendRow(item);
        }
    if (row >= 0 && row < m_model->rowCount())
        setCurrentIndex(m_model->index(row, 0));
    updateGeometry();
}

/// In this list A, R and U change the chosen answer; elsewhere they answer about what sounds.
bool DecisionList::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && currentIndex().isValid()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::NoModifier &&
            (key->key() == Qt::Key_A || key->key() == Qt::Key_R || key->key() == Qt::Key_U)) {
            event->accept();
            return true;
        }
    }
    return ReviewList::event(event);
}

void DecisionList::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        switch (event->key()) {
        case Qt::Key_A:
            change(1);
            return;
        case Qt::Key_R:
            change(-1);
            return;
        case Qt::Key_U:
            change(catalogue::notSure);
            return;
        default:
            break;
        }
    }
    ReviewList::keyPressEvent(event);
}

void DecisionList::change(int value)
{
    const auto view = m_session.activeTag();
    const QModelIndex index = currentIndex();
    m_session.label(view->tag.id,
                    {{.track = {index.data(TrackRole).toLongLong()},
                      .startMs = index.data(StartRole).toLongLong(),
                      .value = value,
                      .source = static_cast<catalogue::LabelSource>(index.data(SourceRole).toInt())}});
}

} // namespace tagwright::ui
