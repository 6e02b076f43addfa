// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/export_dialog.h"

#include "exporting/table_presets.h"
#include "ui/exporting/handover_page.h"
#include "ui/exporting/playlist_page.h"
#include "ui/exporting/refused_files_dialog.h"
#include "ui/exporting/table_page.h"
#include "ui/exporting/write_page.h"
#include "ui/session/texts.h"
#include "ui/theme/hairline.h"
#include "ui/theme/icons.h"
#include "ui/theme/row_cutter.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type.h"

#include <QDir>
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
constexpr int keyRole = Qt::UserRole + 2;

/// An icon, and beside it the name over what it is.
class TargetDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        if (!(index.flags() & Qt::ItemIsEnabled)) {
            paintTitle(*painter, option, index.data().toString());
            return;
        }
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
    static void paintTitle(QPainter &painter, const QStyleOptionViewItem &option, const QString &title)
    {
        painter.fillRect(option.rect, tokens().window);
        painter.setFont(semibold(ui::font(Type::Sm)));
        painter.setPen(tokens().muted);
        painter.drawText(
            option.rect.adjusted(padding, 0, -padding, -4),
            static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignBottom),
            title);
    }

    static constexpr int barWidth = 3;
    static constexpr int padding = 12;
    static constexpr int gap = 10;
    static constexpr int iconSize = 16;
};

} // namespace

ExportDialog::ExportDialog(Session &session, const WorkPlace &place, QWidget *parent)
    : QDialog(parent), m_targets(new QListWidget), m_pages(new QStackedWidget),
      m_table(new TablePage(session)), m_write(new WritePage(session, place))
{
    setWindowTitle(tr("Export"));
    m_targets->setAccessibleName(tr("Export to"));
    m_targets->setItemDelegate(new TargetDelegate(m_targets));
    m_targets->setFrameShape(QFrame::NoFrame);
    m_targets->setFixedWidth(targetsWidth);
    m_targets->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QPalette colours = m_targets->palette();
    colours.setColor(QPalette::Base, tokens().window);
    m_targets->setPalette(colours);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(m_targets);
    line->addWidget(new Hairline(nullptr, Qt::Vertical));
    line->addWidget(m_pages, 1);

    auto *playlists = new PlaylistPage(session);
    auto *handover = new HandoverPage(session);
    for (ExportPage *page : std::initializer_list<ExportPage *>{m_table, playlists, handover})
        addPage(page);
    m_pages->addWidget(m_write);
    connect(m_write, &WritePage::closeWanted, this, &QDialog::reject);
    connect(m_write, &WritePage::busyChanged, this, &ExportDialog::setBusy);
    connect(m_write, &WritePage::written, &session, &Session::reloadTracks);
    const auto table = [this](exporting::TableFormat format) {
        return [this, format] {
            exporting::TableLayout layout = exporting::standardLayout();
            layout.format = format;
            m_table->setLayoutOf(layout);
            m_pages->setCurrentWidget(m_table);
        };
    };
    addTitle(tr("Export to"));
    addTarget(QStringLiteral("csv"), QStringLiteral("table"), tr("CSV"), tr("One line a track"),
              table(exporting::TableFormat::Csv));
    addTarget(QStringLiteral("xlsx"), QStringLiteral("table"), tr("Excel workbook"), tr("XLSX, with filters"),
              table(exporting::TableFormat::Xlsx));
    addTarget(QStringLiteral("json"), QStringLiteral("commands"), tr("JSON"), tr("Labels and scores"),
              table(exporting::TableFormat::Json));
    addTarget(QStringLiteral("playlist"), QStringLiteral("play"), tr("Playlist"), tr("M3U8 or XSPF"),
              [this, playlists] { m_pages->setCurrentWidget(playlists); });
    addTarget(QStringLiteral("hand-over"), QStringLiteral("folder"), tr("Hand-over folder"),
              tr("Copies, with a sheet"), [this, handover] { m_pages->setCurrentWidget(handover); });
    addTarget(QStringLiteral("files"), QStringLiteral("music"), tr("The music files"),
              tr("Written into their tags"), [this] {
                  m_pages->setCurrentWidget(m_write);
                  m_write->begin();
              });
    addTitle(tr("Presets"));
    addPresets();
    connect(m_targets, &QListWidget::currentRowChanged, this, &ExportDialog::showTarget);
    connect(m_table, &TablePage::presetSaved, this, &ExportDialog::addPresets);
    const QString last = QSettings().value(targetKey).toString();
    int row = 1;
    for (int i = 1; i < m_targets->count(); ++i)
        if (!last.isEmpty() && m_targets->item(i)->data(keyRole).toString() == last)
            row = i;
    m_targets->setCurrentRow(row);
    m_targets->setFocus();
    setMinimumSize(smallest);
    resize(usualSize.boundedTo(parent ? parent->size() - QSize(32, 32) : usualSize));
}

void ExportDialog::addPage(ExportPage *page)
{
    m_pages->addWidget(page);
    connect(page, &ExportPage::closeWanted, this, &QDialog::reject);
    connect(page, &ExportPage::busyChanged, this, &ExportDialog::setBusy);
    connect(page, &ExportPage::exported, this,
            [this](const QString &what, const std::vector<Error> &refused) {
                Q_EMIT exported(what);
                accept();
                if (!refused.empty())
                    (new RefusedFilesDialog(refused, parentWidget()))->open();
            });
}

void ExportDialog::addTitle(const QString &title)
{
    auto *item = new QListWidgetItem(title, m_targets);
    item->setFlags(Qt::NoItemFlags);
    m_show.emplace_back();
}

void ExportDialog::addTarget(const QString &key, const QString &icon, const QString &name,
                             const QString &about, std::function<void()> show)
{
    auto *item = new QListWidgetItem(name, m_targets);
    item->setData(aboutRole, about);
    item->setData(iconRole, icon);
    item->setData(keyRole, key);
    m_show.push_back(std::move(show));
}

/// Those that came with the program, and the user's own; one that is there already is not added again.
void ExportDialog::addPresets()
{
    const auto add = [this](const exporting::TableLayout &layout) {
        const QString name = qText(layout.name);
        const QString key = QStringLiteral("preset:") + name;
        const auto show = [this, layout] {
            m_table->setLayoutOf(layout);
            m_pages->setCurrentWidget(m_table);
        };
        for (int row = 0; row < m_targets->count(); ++row)
            if (m_targets->item(row)->data(keyRole).toString() == key) {
                m_show[static_cast<std::size_t>(row)] = show;
                return;
            }
        addTarget(key, QStringLiteral("bookmark"), name, qText(exporting::name(layout.format)).toUpper(),
                  show);
    };
    if (const auto presets = exporting::tablePresets())
        for (const exporting::TablePreset &preset : *presets)
            add(preset.layout);
    const QDir own(ownPresetFolder());
    const QStringList files = own.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        if (const auto layout = exporting::tablePreset(pathOf(own.filePath(file)).native()))
            add(*layout);
}

void ExportDialog::showTarget(int row)
{
    if (row < 0 || !m_show[static_cast<std::size_t>(row)])
        return;
    QSettings().setValue(targetKey, m_targets->item(row)->data(keyRole));
    m_show[static_cast<std::size_t>(row)]();
}

/// One thing at a time, and nobody goes away meanwhile.
void ExportDialog::setBusy(bool isBusy)
{
    m_busy += isBusy ? 1 : -1;
    m_targets->setEnabled(m_busy == 0);
}

void ExportDialog::reject()
{
    if (m_busy == 0)
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
