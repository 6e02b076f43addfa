// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keyboard_map.h"

#include "ui/theme/tokens.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tagwright::ui {
namespace {

constexpr int keyColumn = 1;

Command commandOf(const QModelIndex &index)
{
    return static_cast<Command>(index.siblingAtColumn(0).data(Qt::UserRole).toInt());
}

/// Takes one key: the next one that is pressed.
class KeyDelegate : public QStyledItemDelegate
{
public:
    KeyDelegate(CommandSet &commands, KeyboardMap &map)
        : QStyledItemDelegate(&map), m_commands(commands), m_map(map)
    {
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &,
                          const QModelIndex &index) const override
    {
        if (index.column() != keyColumn)
            return nullptr;
        auto *editor = new QKeySequenceEdit(parent);
        connect(editor, &QKeySequenceEdit::editingFinished, this, [this, editor] {
            auto *self = const_cast<KeyDelegate *>(this);
            Q_EMIT self->commitData(editor);
            Q_EMIT self->closeEditor(editor);
        });
        return editor;
    }

    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        static_cast<QKeySequenceEdit *>(editor)->setKeySequence(m_commands[commandOf(index)]->shortcut());
    }

    void setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const override
    {
        const QKeySequence keys = static_cast<QKeySequenceEdit *>(editor)->keySequence();
        m_map.setKey(commandOf(index), keys.isEmpty() ? keys : QKeySequence(keys[0]));
    }

private:
    CommandSet &m_commands;
    KeyboardMap &m_map;
};

} // namespace

KeyboardMap::KeyboardMap(CommandSet &commands, QWidget *parent)
    : QDialog(parent), m_commands(commands), m_filter(new QLineEdit), m_list(new QTreeWidget),
      m_problem(new QLabel)
{
    setWindowTitle(tr("Keyboard map"));
    m_filter->setPlaceholderText(tr("Find a command or a key"));
    m_filter->setAccessibleName(tr("Find a command or a key"));
    m_filter->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Commands and their keys"));
    m_list->setHeaderLabels({tr("Command"), tr("Key"), tr("Standard")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setItemDelegate(new KeyDelegate(commands, *this));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    QPalette trouble = m_problem->palette();
    trouble.setColor(QPalette::WindowText, tokens().error);
    m_problem->setPalette(trouble);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *hint = new QLabel(tr("Enter or a double click on a command, then press its new key. Delete takes "
                               "the key away."));
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    const auto *restore = buttons->addButton(tr("Restore all"), QDialogButtonBox::ResetRole);
    connect(restore, &QPushButton::clicked, this, [this] {
        for (const Command command : m_commands.all())
            m_commands.setKey(command, m_commands.standardKey(command));
        m_problem->hide();
        fill();
    });
    for (QAbstractButton *button : buttons->buttons())
        static_cast<QPushButton *>(button)->setAutoDefault(false); // Enter is for the list
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::itemActivated, this, &KeyboardMap::edit);
    connect(m_filter, &QLineEdit::textChanged, this, &KeyboardMap::filter);
    auto *none = new QAction(m_list);
    none->setShortcut(Qt::Key_Delete);
    none->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(none);
    connect(none, &QAction::triggered, this, [this] {
        if (m_list->currentItem())
            setKey(commandOf(m_list->currentIndex()), {});
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addWidget(m_problem);
    column->addWidget(hint);
    column->addWidget(buttons);
    fill();
    resize(600, 640);
}

bool KeyboardMap::setKey(Command command, const QKeySequence &key)
{
    m_problem->hide();
    for (const Command other : m_commands.all())
        if (other != command && !key.isEmpty() && m_commands[other]->shortcut() == key) {
            m_problem->setText(
                tr("%1 belongs to “%2” already. Give that command another key first.")
                    .arg(key.toString(QKeySequence::NativeText), plainText(*m_commands[other])));
            m_problem->show();
            return false;
        }
    m_commands.setKey(command, key);
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        showKey(m_list->topLevelItem(i));
    return true;
}

void KeyboardMap::fill()
{
    m_list->clear();
    for (const Command command : m_commands.all()) {
        auto *item = new QTreeWidgetItem(m_list, {plainText(*m_commands[command])});
        item->setData(0, Qt::UserRole, static_cast<int>(command));
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setText(2, m_commands.standardKey(command).toString(QKeySequence::NativeText));
        item->setForeground(2, palette().placeholderText());
        showKey(item);
    }
    filter(m_filter->text());
    m_list->resizeColumnToContents(keyColumn);
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

/// Bold where it is not the standard one.
void KeyboardMap::showKey(QTreeWidgetItem *item) const
{
    const auto command = static_cast<Command>(item->data(0, Qt::UserRole).toInt());
    const QKeySequence key = m_commands[command]->shortcut();
    item->setText(keyColumn, key.toString(QKeySequence::NativeText));
    QFont font = item->font(0);
    font.setBold(key != m_commands.standardKey(command));
    item->setFont(keyColumn, font);
}

void KeyboardMap::filter(const QString &words)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        item->setHidden(!item->text(0).contains(words, Qt::CaseInsensitive) &&
                        item->text(keyColumn).compare(words, Qt::CaseInsensitive) != 0);
    }
}

void KeyboardMap::edit(QTreeWidgetItem *item)
{
    m_list->editItem(item, keyColumn);
}

} // namespace tagwright::ui
