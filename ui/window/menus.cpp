// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/menus.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QMenuBar>
#include <QToolTip>

#include <optional>
#include <span>
#include <vector>

namespace tagwright::ui {
namespace {

constexpr std::optional<Command> line; // a separator
using Entries = std::vector<std::optional<Command>>;

struct MenuSpec
{
    const char *title;
    Entries entries;
};

const std::vector<MenuSpec> &specs()
{
    using enum Command;
    static const std::vector<MenuSpec> menus{
        {QT_TRANSLATE_NOOP("Menu", "&File"),
         {AddFolders, AddFiles, line, ImportLabels, Export, line, SaveTag, LoadTag, line, Quit}},
        {QT_TRANSLATE_NOOP("Menu", "&Edit"),
         {Undo, Redo, TakeBack, UndoWriting, line, SelectAll, Find, SaveSearch, line, Preferences}},
        {QT_TRANSLATE_NOOP("Menu", "&View"),
         {Command::SideBar, Command::TagPanel, Jobs, line, TabReview, TabExamples, TabQuality, TabWhy, line,
          FullReview, FullScreen, ResetLayout}},
        {QT_TRANSLATE_NOOP("Menu", "&Library"),
         {Rescan, DeepRescan, line, FindSimilar, ShowInFolder, line, MissingTracks, RefusedFiles, Mislabels}},
        {QT_TRANSLATE_NOOP("Menu", "&Tag"),
         {NewTag, EditTag, line, LabelYes, LabelNo, LabelNotSure, RemoveLabel, line, CheckTag, Surer,
          Balanced, More, line, NextTag, PreviousTag, line, DeleteTag}},
        {QT_TRANSLATE_NOOP("Menu", "&Review"),
         {StartReview, line, Accept, Reject, NotSure, Skip, TakeBack, line, Mixed, Likely, Uncertain, Random,
          LikeThis, NextQueue, line, AboutClip, AboutSelection, AboutTrack}},
        {QT_TRANSLATE_NOOP("Menu", "&Playback"),
         {PlayPause, PlayAgain, Next, Previous, line, Loudest, Back, Forward, line, Louder, Quieter,
          LevelLoudness, PlayOn}},
        {QT_TRANSLATE_NOOP("Menu", "T&ools"), {Commands, line, Models, KeyboardMap, line, Installation}},
        {QT_TRANSLATE_NOOP("Menu", "&Help"), {Guide, line, Marks, KeyboardMap, line, About}},
    };
    return menus;
}

/// Says why an entry cannot be chosen, where that is not plain to see. (Qt's own tool tips would repeat what
/// the entries say.)
class CommandMenu : public QMenu
{
public:
    CommandMenu(const CommandSet &commands, QWidget *parent) : QMenu(parent), m_commands(commands) {}

protected:
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::ToolTip)
            return QMenu::event(event);
        const auto *help = static_cast<QHelpEvent *>(event);
        const QAction *action = actionAt(help->pos());
        QToolTip::showText(help->globalPos(), action ? m_commands.refusal(*action) : QString(), this);
        return true;
    }

private:
    const CommandSet &m_commands;
};

/// Lines only between entries that are there.
void fill(QMenu &menu, const CommandSet &commands, const Entries &entries)
{
    bool wantsLine = false;
    for (const auto &entry : entries) {
        if (!entry) {
            wantsLine = !menu.isEmpty();
        } else if (commands.isConnected(*entry)) {
            if (wantsLine)
                menu.addSeparator();
            wantsLine = false;
            menu.addAction(commands[*entry]);
        }
    }
}

} // namespace

void fillMenus(QMenuBar &bar, const CommandSet &commands, const std::function<QMenu *(QWidget *)> &columns,
               QMenu &devices)
{
    bar.clear();
    for (const MenuSpec &spec : specs()) {
        auto *menu = new CommandMenu(commands, &bar);
        menu->setTitle(QCoreApplication::translate("Menu", spec.title));
        bar.addMenu(menu);
        fill(*menu, commands, spec.entries);
        if (spec.entries.front() == Command::SideBar) {
            QMenu *columnMenu = menu->addMenu(QCoreApplication::translate("Menu", "&Columns"));
            QObject::connect(columnMenu, &QMenu::aboutToShow, columnMenu, [columnMenu, columns] {
                columnMenu->clear();
                QMenu *made = columns(columnMenu);
                columnMenu->addActions(made->actions());
            });
        }
        if (spec.entries.front() == Command::PlayPause) {
            menu->addSeparator();
            menu->addMenu(&devices);
        }
    }
}

QMenu *tagMenu(const CommandSet &commands, QWidget *parent)
{
    using enum Command;
    auto *menu = new CommandMenu(commands, parent);
    fill(*menu, commands,
         {EditTag, CheckTag, line, Surer, Balanced, More, line, Mislabels, line, SaveTag, DeleteTag});
    return menu;
}

QMenu *trackMenu(const CommandSet &commands, QWidget *parent)
{
    using enum Command;
    auto *menu = new CommandMenu(commands, parent);
    fill(*menu, commands,
         {LabelYes, LabelNo, LabelNotSure, RemoveLabel, line, NewTag, FindSimilar, ShowInFolder});
    return menu;
}

} // namespace tagwright::ui
