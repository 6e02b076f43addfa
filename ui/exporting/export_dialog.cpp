// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/export_dialog.h"

#include "ui/exporting/write_page.h"
#include "ui/session/session.h"
#include "ui/theme/hairline.h"
#include "ui/theme/icons.h"
#include "ui/theme/row_cutter.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPainter>
#include <QSettings>
#include <QStackedWidget>
#include <QStyledItemDelegate>

namespace tagwright::ui {
namespace {

constexpr int targetsWidth = 184;
constexpr QSize usualSize(1180, 720);
constexpr QSize smallest(820, 480);
const auto targetKey = QStringLiteral("export/target");
constexpr int aboutRole = Qt::UserRole;
constexpr int iconRole = Qt::UserRole + 1;

/// An icon, and beside it the name over what it is.
class TargetDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        const bool isChosen = (option.state & QStyle::State_Selected) != 0;
        painter->fillRect(option.rect, isChosen ? t.sel : t.window);
        RowCutter row(option.rect, option.direction);
        const QRect bar = row.take(barWidth, false);
        if (isChosen)
            painter->fillRect(bar, t.accent);
        (void)row.take(padding - barWidth, false);
        const QRect sign = row.take(iconSize, false);
        painter->drawPixmap(
            QStyle::alignedRect(option.direction, Qt::AlignCenter, {iconSize, iconSize}, sign),
            iconPixmap(index.data(iconRole).toString(), iconSize, isChosen ? t.text : t.muted,
                       option.widget->devicePixelRatioF()));
        (void)row.take(gap, false);
        (void)row.take(gap, true);
        const QString about = index.data(aboutRole).toString();
        const auto alignment =
            static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter);
        QRect upper = row.rest();
        const QFontMetrics small(ui::font(Type::Xs));
        const int height = option.fontMetrics.height() + small.height();
        upper.setTop(option.rect.center().y() - height / 2);
        upper.setHeight(option.fontMetrics.height());
        painter->setFont(isChosen ? semibold(option.font) : option.font);
        painter->setPen(t.text);
        painter->drawText(
            upper, alignment,
            QFontMetrics(painter->font()).elidedText(index.data().toString(), Qt::ElideRight, upper.width()));
        const QRect lower(upper.left(), upper.bottom() + 1, upper.width(), small.height());
        painter->setFont(ui::font(Type::Xs));
        painter->setPen(t.muted);
        painter->drawText(lower, alignment, small.elidedText(about, Qt::ElideRight, lower.width()));
        if ((option.state & QStyle::State_HasFocus) != 0) {
            painter->setPen(QPen(t.accent, 2));
            painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1));
        }
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {targetsWidth, option.fontMetrics.height() + QFontMetrics(ui::font(Type::Xs)).height() + 12};
    }

private:
    static constexpr int barWidth = 3;
    static constexpr int padding = 12;
    static constexpr int gap = 10;
    static constexpr int iconSize = 16;
};

} // namespace

ExportDialog::ExportDialog(Session &session, const WorkPlace &place, QWidget *parent)
    : QDialog(parent), m_targets(new QListWidget), m_pages(new QStackedWidget),
      m_write(new WritePage(session, place))
{
    setWindowTitle(tr("Export"));
    m_targets->setAccessibleName(tr("Export to"));
    m_targets->setItemDelegate(new TargetDelegate(m_targets));
    m_targets->setFrameShape(QFrame::NoFrame);
    m_targets->setFixedWidth(targetsWidth);
    QPalette colours = m_targets->palette();
    colours.setColor(QPalette::Base, tokens().window);
    m_targets->setPalette(colours);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(m_targets);
    line->addWidget(new Hairline(nullptr, Qt::Vertical));
    line->addWidget(m_pages, 1);
    addTarget(QStringLiteral("music"), tr("The music files"), tr("Written into their tags"), m_write);
    connect(m_targets, &QListWidget::currentRowChanged, this, [this](int row) {
        m_pages->setCurrentIndex(row);
        QSettings().setValue(targetKey, row);
        if (m_pages->currentWidget() == m_write)
            m_write->begin();
    });
    connect(m_write, &WritePage::closeWanted, this, &QDialog::reject);
    connect(m_write, &WritePage::written, &session, &Session::reloadTracks);
    m_targets->setCurrentRow(std::clamp(QSettings().value(targetKey).toInt(), 0, m_targets->count() - 1));
    m_targets->setFocus();
    setMinimumSize(smallest);
    resize(usualSize.boundedTo(parent ? parent->size() - QSize(32, 32) : usualSize));
}

void ExportDialog::addTarget(const QString &icon, const QString &name, const QString &about, QWidget *page)
{
    auto *item = new QListWidgetItem(name, m_targets);
    item->setData(aboutRole, about);
    item->setData(iconRole, icon);
    m_pages->addWidget(page);
}

void ExportDialog::reject()
{
    if (!m_write->isWriting())
        QDialog::reject();
}

UndoWritingDialog::UndoWritingDialog(Session &session, const WorkPlace &place, QWidget *parent)
    : QDialog(parent), m_page(new WritePage(session, place))
{
    setWindowTitle(tr("Undo file writing"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_page);
    connect(m_page, &WritePage::closeWanted, this, &QDialog::reject);
    connect(m_page, &WritePage::written, &session, &Session::reloadTracks);
    m_page->beginUndo();
    setMinimumSize(smallest);
    resize(QSize(960, 560).boundedTo(parent ? parent->size() - QSize(32, 32) : QSize(960, 560)));
}

void UndoWritingDialog::reject()
{
    if (!m_page->isWriting())
        QDialog::reject();
}

} // namespace tagwright::ui
