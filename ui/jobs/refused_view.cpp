// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/refused_view.h"

#include "base/files.h"
#include "ui/jobs/job_list.h"
#include "ui/session/core_text.h"
#include "ui/session/session.h"
#include "ui/session/texts.h"
#include "ui/settings/last_folder.h"
#include "ui/theme/icons.h"
#include "ui/theme/list_header.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace tagwright::ui {

using catalogue::Refusal;

namespace {

constexpr int padding = 12;
constexpr int iconSize = 14;

QRect inner(const QRect &cell)
{
    return cell.adjusted(listCellPadding, 0, -listCellPadding, 0);
}

/// Paths lose their middle, not the name at their end; what can be done is written like a link.
class RefusedDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        const bool isFile = index.column() == RefusedModel::File;
        const bool isAction = index.column() == RefusedModel::Action;
        const QRect text = inner(option.rect);
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, t.sel);
        painter->setFont(option.font);
        painter->setPen(isAction ? t.accent : isFile ? t.text : t.muted);
        // A path is written from left to right in any language.
        const Qt::Alignment leading =
            isFile ? Qt::AlignLeft : QStyle::visualAlignment(option.direction, Qt::AlignLeft);
        painter->drawText(text, static_cast<int>(leading | Qt::AlignVCenter),
                          option.fontMetrics.elidedText(index.data().toString(),
                                                        isFile ? Qt::ElideMiddle : Qt::ElideRight,
                                                        text.width()));
        painter->setPen(t.soft);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        if ((option.state & QStyle::State_HasFocus) && isFile) {
            painter->setPen(QPen(t.accent, 2));
            painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1));
        }
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {option.fontMetrics.horizontalAdvance(index.data().toString()) + 2 * listCellPadding,
                rowHeight()};
    }
};

QString lineOf(const Refusal &refusal)
{
    return errorText({refusal.code, refusal.message, refusal.path});
}

QByteArray listOf(const std::vector<Refusal> &refusals)
{
    QByteArray text;
    for (const Refusal &refusal : refusals)
        text += lineOf(refusal).toUtf8() + '\n';
    return text;
}

} // namespace

RefusedView::RefusedView(Session &session, JobList &jobs, QWidget *parent)
    : QWidget(parent), m_session(session), m_jobs(jobs), m_warning(new QLabel), m_title(new QLabel),
      m_retryAll(new QPushButton), m_save(new QPushButton), m_table(new QTableView), m_empty(new QLabel)
{
    m_title->setFont(semibold(m_title->font()));
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setAlignment(Qt::AlignCenter);
    ListHeader *header = showAsList(*m_table);
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new RefusedDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->installEventFilter(this);
    header->setSectionResizeMode(RefusedModel::Why, QHeaderView::Stretch);
    header->setSectionResizeMode(RefusedModel::Action, QHeaderView::ResizeToContents);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(padding, 4, 8, 4);
    line->addWidget(m_warning);
    line->addSpacing(4);
    line->addWidget(m_title);
    line->addStretch();
    line->addWidget(m_retryAll);
    line->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(line);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    connect(&session, &Session::refusalsChanged, this, &RefusedView::refresh);
    connect(m_retryAll, &QPushButton::clicked, this, [this] { m_jobs.retryRefused(); });
    connect(m_save, &QPushButton::clicked, this, &RefusedView::save);
    connect(m_table, &QWidget::customContextMenuRequested, this, &RefusedView::showMenu);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == RefusedModel::Action && RefusedModel::isWorthRetrying(m_model.at(index.row())))
            retry({m_model.at(index.row())});
    });
    retranslate();
}

/// Why a file was refused is worth more room than where it lies.
void RefusedView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    constexpr int widest = 240;
    m_table->horizontalHeader()->resizeSection(RefusedModel::File, std::min(widest, width() / 3));
}

void RefusedView::refresh()
{
    m_model.setRefusals(m_session.refusals());
    const int count = m_model.rowCount();
    m_warning->setPixmap(
        iconPixmap(QStringLiteral("warning"), iconSize, tokens().warning, devicePixelRatioF()));
    m_warning->setVisible(count > 0);
    m_title->setText(count > 0 ? tr("%n refused file(s)", nullptr, count) : tr("Refused files"));
    m_table->setVisible(count > 0);
    m_empty->setVisible(count == 0);
    m_retryAll->setEnabled(count > 0);
    m_save->setEnabled(count > 0);
}

std::vector<Refusal> RefusedView::selected() const
{
    std::vector<Refusal> refusals;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows)
        refusals.push_back(m_model.at(index.row()));
    return refusals;
}

void RefusedView::retry(const std::vector<Refusal> &refusals)
{
    m_session.forgetRefusals(refusals, [this, refusals] {
        std::vector<std::filesystem::path> unread;
        bool mustAnalyse = false;
        for (const Refusal &refusal : refusals)
            if (refusal.stage == catalogue::Stage::Scan)
                unread.push_back(refusal.path);
            else
                mustAnalyse = true;
        m_jobs.addFolders(unread);
        if (mustAnalyse)
            m_jobs.analyse();
    });
}

void RefusedView::showMenu(const QPoint &place)
{
    const auto refusals = selected();
    if (refusals.empty())
        return;
    QMenu menu;
    const QAction *retryThem = menu.addAction(tr("Retry"));
    const QAction *show = menu.addAction(tr("Show in folder"));
    const QAction *copy = menu.addAction(tr("Copy path and reason"));
    const QAction *forget = menu.addAction(tr("Forget"));
    const QAction *chosen = menu.exec(m_table->viewport()->mapToGlobal(place));
    if (chosen == retryThem)
        retry(refusals);
    else if (chosen == show)
        QDesktopServices::openUrl(
            QUrl::fromLocalFile(QFile::decodeName(refusals.front().path.parent_path().c_str())));
    else if (chosen == copy)
        copySelected();
    else if (chosen == forget)
        forgetSelected();
}

void RefusedView::copySelected() const
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(listOf(selected()).trimmed()));
}

void RefusedView::forgetSelected()
{
    m_session.forgetRefusals(selected(), [] {});
}

void RefusedView::save()
{
    auto *dialog = new QFileDialog(this, tr("Save list"), folderFor(Purpose::Reports), tr("Text (*.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    dialog->selectFile(tr("refused files") + QLatin1String(".txt"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        rememberFolderOf(Purpose::Reports, file);
        m_session.reader().ask(
            this,
            [path = pathOf(file), text = listOf(m_model.refusals())](catalogue::Database &,
                                                                     const std::stop_token &) {
                return writeFileAtomically(
                    path, std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
            },
            [this](const Result<void> &done) {
                if (!done)
                    Q_EMIT m_session.failed(done.error());
            });
    });
    dialog->open();
}

/// Delete forgets, Enter tries again, Ctrl+C copies.
bool RefusedView::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != m_table || !isKey)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool isForget = key->matches(QKeySequence::Delete);
    const bool isCopy = key->matches(QKeySequence::Copy);
    const bool isRetry = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!isForget && !isCopy && !isRetry)
        return false;
    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (isForget)
        forgetSelected();
    else if (isCopy)
        copySelected();
    else
        retry(selected());
    return true;
}

void RefusedView::retranslate()
{
    m_retryAll->setText(tr("Retry all"));
    m_save->setText(tr("Save list…"));
    m_empty->setText(tr("No file was refused."));
    m_table->setAccessibleName(tr("Refused files"));
    refresh();
}

void RefusedView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace tagwright::ui
