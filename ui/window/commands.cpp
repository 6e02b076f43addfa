// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/commands.h"

#include "ui/theme/icons.h"

#include <QCoreApplication>
#include <QSettings>
#include <QWidget>

#include <algorithm>
#include <array>
#include <set>

namespace tagwright::ui {
namespace {

struct Spec
{
    Command command;
    const char *id; ///< in the settings
    const char *text;
    const char *key;
    const char *icon;
    bool checkable = false;
};

#define T(text) QT_TRANSLATE_NOOP("Command", text)
// In the order of the menus.
constexpr std::array specs{
    Spec{Command::AddFolders, "add-folders", T("Add folders…"), "Ctrl+E", "add-folder"},
    Spec{Command::AddFiles, "add-files", T("Add files…"), "", "music"},
    Spec{Command::ImportLabels, "import-labels", T("Import labels…"), "", ""},
    Spec{Command::Export, "export", T("Export…"), "Ctrl+Shift+E", "export"},
    Spec{Command::SaveTag, "save-tag", T("Save tag to file…"), "", ""},
    Spec{Command::LoadTag, "load-tag", T("Load tag…"), "", ""},
    Spec{Command::Quit, "quit", T("Quit"), "Ctrl+Q", ""},
    Spec{Command::Undo, "undo", T("Undo"), "Ctrl+Z", "undo"},
    Spec{Command::Redo, "redo", T("Redo"), "Ctrl+Shift+Z", "redo"},
    Spec{Command::TakeBack, "take-back", T("Take back last answer"), "Backspace", "backspace"},
    Spec{Command::SelectAll, "select-all", T("Select all"), "Ctrl+A", ""},
    Spec{Command::Find, "find", T("Find"), "Ctrl+F", "search"},
    Spec{Command::SaveSearch, "save-search", T("Save search…"), "Ctrl+D", "bookmark"},
    Spec{Command::Preferences, "preferences", T("Preferences…"), "Ctrl+,", ""},
    Spec{Command::SideBar, "side-bar", T("Side bar"), "Ctrl+B", "", true},
    Spec{Command::TagPanel, "tag-panel", T("Tag panel"), "", "", true},
    Spec{Command::Jobs, "jobs", T("Jobs"), "Ctrl+J", "jobs", true},
    Spec{Command::TabReview, "tab-review", T("Show Review"), "Ctrl+1", ""},
    Spec{Command::TabExamples, "tab-examples", T("Show Examples"), "Ctrl+2", ""},
    Spec{Command::TabQuality, "tab-quality", T("Show Quality"), "Ctrl+3", ""},
    Spec{Command::TabWhy, "tab-why", T("Show Why"), "Ctrl+4", ""},
    Spec{Command::FullReview, "full-review", T("Full review"), "F6", "", true},
    Spec{Command::FullScreen, "full-screen", T("Full screen"), "F11", "", true},
    Spec{Command::ResetLayout, "reset-layout", T("Reset layout"), "", ""},
    Spec{Command::Rescan, "rescan", T("Rescan"), "F5", "retry"},
    Spec{Command::DeepRescan, "deep-rescan", T("Check files for changes"), "Ctrl+Shift+F5", ""},
    Spec{Command::FindSimilar, "find-similar", T("Find similar"), "F", "similar"},
    Spec{Command::ShowInFolder, "show-in-folder", T("Show in folder"), "", "folder"},
    Spec{Command::MissingTracks, "missing", T("Missing tracks"), "", "missing"},
    Spec{Command::RefusedFiles, "refused", T("Refused files"), "", "warning"},
    Spec{Command::Mislabels, "mislabels", T("Show probable mislabels"), "", ""},
    Spec{Command::NewTag, "new-tag", T("New tag…"), "Ctrl+T", "plus"},
    Spec{Command::EditTag, "edit-tag", T("Edit tag…"), "F2", ""},
    Spec{Command::LabelYes, "label-yes", T("Label selected yes"), "Shift+A", ""},
    Spec{Command::LabelNo, "label-no", T("Label selected no"), "Shift+R", ""},
    Spec{Command::LabelNotSure, "label-not-sure", T("Label selected not sure"), "Shift+U", ""},
    Spec{Command::RemoveLabel, "remove-label", T("Remove label"), "Shift+Delete", ""},
    Spec{Command::CheckTag, "check-tag", T("Check this tag…"), "Ctrl+Shift+K", "shield-check"},
    Spec{Command::Surer, "surer", T("Threshold: surer"), "", ""},
    Spec{Command::Balanced, "balanced", T("Threshold: balanced"), "", ""},
    Spec{Command::More, "more", T("Threshold: more"), "", ""},
    Spec{Command::NextTag, "next-tag", T("Next tag"), "Ctrl+PgDown", ""},
    Spec{Command::PreviousTag, "previous-tag", T("Previous tag"), "Ctrl+PgUp", ""},
    Spec{Command::DeleteTag, "delete-tag", T("Delete tag"), "", ""},
    Spec{Command::StartReview, "start-review", T("Start review"), "", "play"},
    Spec{Command::Accept, "accept", T("Accept"), "A", "check"},
    Spec{Command::Reject, "reject", T("Reject"), "R", "clear"},
    Spec{Command::NotSure, "not-sure", T("Not sure"), "U", ""},
    Spec{Command::Skip, "skip", T("Skip"), "S", ""},
    Spec{Command::NextQueue, "next-queue", T("Next queue"), "Q", ""},
    Spec{Command::Mixed, "queue-mixed", T("Queue: mixed"), "", ""},
    Spec{Command::Likely, "queue-likely", T("Queue: most likely"), "", ""},
    Spec{Command::Uncertain, "queue-uncertain", T("Queue: uncertain"), "", ""},
    Spec{Command::Random, "queue-random", T("Queue: random"), "", ""},
    Spec{Command::LikeThis, "queue-like-this", T("Queue: like this clip"), "", ""},
    Spec{Command::AboutClip, "about-clip", T("Answer is about this clip"), "1", "", true},
    Spec{Command::AboutSelection, "about-selection", T("Answer is about the selection"), "2", "", true},
    Spec{Command::AboutTrack, "about-track", T("Answer is about the whole track"), "3", "", true},
    Spec{Command::PlayPause, "play-pause", T("Play or pause"), "Space", "play"},
    Spec{Command::PlayAgain, "play-again", T("Play again"), "", ""},
    Spec{Command::Next, "next", T("Next"), "Ctrl+Right", "next"},
    Spec{Command::Previous, "previous", T("Previous"), "Ctrl+Left", "previous"},
    Spec{Command::Loudest, "loudest", T("Jump to loudest part"), "L", "loudest"},
    Spec{Command::Back, "back", T("Back 10 seconds"), "Alt+Left", ""},
    Spec{Command::Forward, "forward", T("Forward 10 seconds"), "Alt+Right", ""},
    Spec{Command::Louder, "louder", T("Louder"), "Ctrl+Up", "speaker"},
    Spec{Command::Quieter, "quieter", T("Quieter"), "Ctrl+Down", ""},
    Spec{Command::LevelLoudness, "level-loudness", T("Level loudness"), "", "", true},
    Spec{Command::PlayOn, "play-on", T("Play next by itself"), "", "", true},
    Spec{Command::Commands, "commands", T("Commands…"), "Ctrl+K", "commands"},
    Spec{Command::Models, "models", T("Models…"), "", ""},
    Spec{Command::KeyboardMap, "keyboard-map", T("Keyboard map…"), "?", ""},
    Spec{Command::Marks, "marks", T("What the marks mean"), "", ""},
    Spec{Command::About, "about", T("About and licences"), "", "info"},
};
#undef T

const Spec &specOf(Command command)
{
    return *std::ranges::find(specs, command, &Spec::command);
}

QString settingsKey(const Spec &spec)
{
    return QStringLiteral("keys/%1").arg(QLatin1String(spec.id));
}

} // namespace

CommandSet::CommandSet(QWidget *window) : QObject(window)
{
    const QSettings settings;
    for (const Spec &spec : specs) {
        auto *action = new QAction(this);
        const QString standard = QLatin1String(spec.key);
        action->setShortcut(QKeySequence(settings.value(settingsKey(spec), standard).toString()));
        action->setCheckable(spec.checkable);
        // One press, one answer.
        action->setAutoRepeat(false);
        if (spec.icon[0] != '\0')
            action->setIcon(
                icon(QLatin1String(spec.icon), spec.command == Command::Undo || spec.command == Command::Redo
                                                   ? Mirrored::Yes
                                                   : Mirrored::No));
        m_actions.emplace(spec.command, action);
    }
    retranslate();
}

void CommandSet::connectTo(Command command, QObject *receiver, std::function<void()> work)
{
    QAction *action = m_actions.at(command);
    connect(action, &QAction::triggered, receiver, std::move(work));
    qobject_cast<QWidget *>(parent())->addAction(action);
    m_connected[command] = true;
}

std::vector<Command> CommandSet::all() const
{
    std::vector<Command> commands;
    for (const Spec &spec : specs)
        if (isConnected(spec.command))
            commands.push_back(spec.command);
    return commands;
}

QKeySequence CommandSet::standardKey(Command command) const
{
    return QKeySequence(QLatin1String(specOf(command).key));
}

void CommandSet::setKey(Command command, const QKeySequence &key)
{
    m_actions.at(command)->setShortcut(key);
    QSettings settings;
    if (key == standardKey(command))
        settings.remove(settingsKey(specOf(command)));
    else
        settings.setValue(settingsKey(specOf(command)), key.toString());
}

void CommandSet::retranslate()
{
    for (const Spec &spec : specs)
        m_actions.at(spec.command)->setText(QCoreApplication::translate("Command", spec.text));
}

QString plainText(const QAction &action)
{
    return action.text().remove(QLatin1Char('&')).remove(QStringLiteral("…"));
}

} // namespace tagwright::ui
