// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/command_search.h"

#include "ui/theme/tokens.h"
#include "ui/theme/type.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QPointer>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace tagwright::ui {
namespace {

enum Role { KindRole = CommandSearch::EndRole + 1, ValueRole };
enum Kind { CommandKind, MenuKind, TagKind, SearchKind };

constexpr int widest = 640;
constexpr int resultHeight = 32;
constexpr int mostShown = 10;
constexpr int margin = 14;
constexpr int gap = 12;
constexpr std::size_t remembered = 5;

/// Each word of what is typed begins a word of the text.
bool matches(const QString &text, const QString &typed)
{
    const auto words = text.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const auto wanted = typed.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::ranges::all_of(wanted, [&](const QString &part) {
        return std::ranges::any_of(words, [&](const QString &word) { return word.startsWith(part); });
    });
}

class ResultDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {widest, std::max(resultHeight, QFontMetrics(option.font).height() + 12)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        painter->save();
        const bool isEnabled = index.flags() & Qt::ItemIsEnabled;
        painter->fillRect(option.rect, option.state & QStyle::State_Selected ? t.sel : t.base);
        const QRect rect = option.rect.adjusted(margin, 0, -margin, 0);
        const auto align = [&](Qt::Alignment a) {
            return static_cast<int>(QStyle::visualAlignment(option.direction, a) | Qt::AlignVCenter);
        };
        painter->setFont(option.font);
        painter->setPen(isEnabled ? t.text : t.muted);
        painter->drawText(rect, align(Qt::AlignLeft), index.data().toString());
        painter->setFont(ui::font(Type::Sm));
        painter->setPen(t.muted);
        const int left = rect.width() - option.fontMetrics.horizontalAdvance(index.data().toString());
        painter->drawText(rect, align(Qt::AlignRight),
                          painter->fontMetrics().elidedText(index.data(CommandSearch::EndRole).toString(),
                                                            Qt::ElideRight, left - gap));
        painter->restore();
    }
};

} // namespace

CommandSearch::CommandSearch(CommandSet &commands, Session &session, QWidget *window)
    : QFrame(window, Qt::Popup), m_commands(commands), m_session(session), m_field(new QLineEdit),
      m_list(new QListView), m_nothing(new QLabel), m_model(new QStandardItemModel(this))
{
    setFrameShape(QFrame::StyledPanel);
    m_field->setMinimumHeight(36);
    m_field->setFrame(false);
    m_field->setTextMargins(10, 0, 10, 0);
    m_field->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ResultDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setContentsMargins(margin, 0, margin, 0);
    m_nothing->setFixedHeight(resultHeight);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setBackgroundRole(QPalette::Base);
    m_nothing->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_field);
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    connect(m_field, &QLineEdit::textChanged, this, &CommandSearch::fill);
    connect(m_list, &QListView::clicked, this, &CommandSearch::run);
}

void CommandSearch::open()
{
    m_field->setPlaceholderText(tr("Find a command, a tag or a saved search"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_list->setAccessibleName(tr("Results"));
    m_nothing->setText(tr("Nothing has this name."));
    m_field->clear();
    fill();
    const QWidget *window = parentWidget();
    const int wide = std::min(widest, window->width() - 40);
    setFixedWidth(wide);
    move(window->mapToGlobal(QPoint((window->width() - wide) / 2, window->height() / 6)));
    show();
    m_field->setFocus();
}

void CommandSearch::fill()
{
    m_model->clear();
    const QString typed = m_field->text();
    const auto add = [this](const QString &text, const QString &end, Kind kind, const QVariant &value,
                            bool enabled) {
        auto *item = new QStandardItem(text);
        item->setData(kind, KindRole);
        item->setData(value, ValueRole);
        item->setData(end, EndRole);
        if (!enabled)
            item->setToolTip(end);
        item->setEnabled(enabled);
        m_model->appendRow(item);
    };
    std::vector<Command> commands = m_commands.all();
    std::ranges::stable_sort(commands, {}, [this](Command command) {
        return std::ranges::find(m_recent, command) - m_recent.begin();
    });
    for (const Command command : commands) {
        const QAction &action = *m_commands[command];
        if (!matches(plainText(action), typed))
            continue;
        const QString refusal = m_commands.refusal(action);
        add(withoutMnemonic(action.text()),
            action.isEnabled()  ? action.shortcut().toString(QKeySequence::NativeText)
            : refusal.isEmpty() ? tr("not now")
                                : refusal,
            CommandKind, static_cast<int>(command), action.isEnabled());
    }
    for (const QMenu *menu : m_menus) {
        const QString title = withoutMnemonic(menu->title());
        for (QAction *action : menu->actions())
            if (const QString text = withoutMnemonic(action->text());
                !action->isSeparator() && matches(title + QLatin1Char(' ') + text, typed))
                add(text, title, MenuKind, QVariant::fromValue(QPointer(action)), action->isEnabled());
    }
    for (const auto &view : m_session.tags())
        if (matches(QString::fromStdString(view->tag.name), typed))
            add(QString::fromStdString(view->tag.name), tr("Tag"), TagKind, qlonglong{view->tag.id.value},
                true);
    for (const catalogue::SavedSearch &search : m_session.savedSearches())
        if (matches(QString::fromStdString(search.name), typed))
            add(QString::fromStdString(search.name), tr("Saved search"), SearchKind,
                QString::fromStdString(search.expression), true);
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->item(row)->isEnabled()) {
            m_list->setCurrentIndex(m_model->index(row, 0));
            break;
        }
    const int shown = std::min(m_model->rowCount(), mostShown);
    m_list->setFixedHeight(shown * m_list->sizeHintForRow(0));
    m_nothing->setVisible(shown == 0);
    layout()->activate();
    adjustSize();
}

void CommandSearch::run()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid() || !(index.flags() & Qt::ItemIsEnabled))
        return;
    hide();
    const QVariant value = index.data(ValueRole);
    switch (index.data(KindRole).toInt()) {
    case CommandKind: {
        const auto command = static_cast<Command>(value.toInt());
        std::erase(m_recent, command);
        m_recent.insert(m_recent.begin(), command);
        if (m_recent.size() > remembered)
            m_recent.pop_back();
        m_commands[command]->trigger();
        break;
    }
    case MenuKind:
        if (const auto action = value.value<QPointer<QAction>>())
            action->trigger();
        break;
    case TagKind:
        Q_EMIT tagChosen({value.toLongLong()});
        break;
    default:
        Q_EMIT searchChosen(value.toString());
    }
}

bool CommandSearch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const int row = m_list->currentIndex().row();
    const auto moveTo = [this](int to, int step) {
        while (to >= 0 && to < m_model->rowCount() && !m_model->item(to)->isEnabled())
            to += step;
        if (to >= 0 && to < m_model->rowCount())
            m_list->setCurrentIndex(m_model->index(to, 0));
    };
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
        moveTo(row + (key == Qt::Key_Down ? 1 : -1), key == Qt::Key_Down ? 1 : -1);
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        run();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace tagwright::ui
