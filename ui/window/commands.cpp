// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/commands.h"

#include "ui/theme/icons.h"

#include <QCoreApplication>
#include <QRegularExpression>
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

// In the order of the menus.
constexpr std::array specs{
    Spec{Command::AddFolders, "add-folders", QT_TRANSLATE_NOOP("Command", "&Add folders…"), "Ctrl+E",
         "add-folder"},
    Spec{Command::AddFiles, "add-files", QT_TRANSLATE_NOOP("Command", "Add &files…"), "", "music"},
    Spec{Command::ImportLabels, "import-labels", QT_TRANSLATE_NOOP("Command", "&Import labels…"), "", ""},
    Spec{Command::Export, "export", QT_TRANSLATE_NOOP("Command", "&Export…"), "Ctrl+Shift+E", "export"},
    Spec{Command::SaveTag, "save-tag", QT_TRANSLATE_NOOP("Command", "&Save tag to file…"), "", ""},
    Spec{Command::LoadTag, "load-tag", QT_TRANSLATE_NOOP("Command", "&Load tag…"), "", ""},
    Spec{Command::Quit, "quit", QT_TRANSLATE_NOOP("Command", "&Quit"), "Ctrl+Q", ""},
    Spec{Command::Undo, "undo", QT_TRANSLATE_NOOP("Command", "&Undo"), "Ctrl+Z", "undo"},
    Spec{Command::Redo, "redo", QT_TRANSLATE_NOOP("Command", "&Redo"), "Ctrl+Shift+Z", "redo"},
    Spec{Command::TakeBack, "take-back", QT_TRANSLATE_NOOP("Command", "Take &back last answer"), "Backspace",
         "backspace"},
    Spec{Command::UndoWriting, "undo-writing", QT_TRANSLATE_NOOP("Command", "Undo file &writing…"), "", ""},
    Spec{Command::SelectAll, "select-all", QT_TRANSLATE_NOOP("Command", "Select &all"), "Ctrl+A", ""},
    Spec{Command::Find, "find", QT_TRANSLATE_NOOP("Command", "&Find"), "Ctrl+F", "search"},
    Spec{Command::SaveSearch, "save-search", QT_TRANSLATE_NOOP("Command", "&Save search…"), "Ctrl+D",
         "bookmark"},
    Spec{Command::Preferences, "preferences", QT_TRANSLATE_NOOP("Command", "&Preferences…"), "Ctrl+,", ""},
    Spec{Command::SideBar, "side-bar", QT_TRANSLATE_NOOP("Command", "Side &bar"), "Ctrl+B", "", true},
    Spec{Command::TagPanel, "tag-panel", QT_TRANSLATE_NOOP("Command", "&Tag panel"), "", "", true},
    Spec{Command::Jobs, "jobs", QT_TRANSLATE_NOOP("Command", "&Jobs"), "Ctrl+J", "jobs", true},
    Spec{Command::TabReview, "tab-review", QT_TRANSLATE_NOOP("Command", "&Show Review"), "Ctrl+1", ""},
    Spec{Command::TabExamples, "tab-examples", QT_TRANSLATE_NOOP("Command", "Show &Examples"), "Ctrl+2", ""},
    Spec{Command::TabQuality, "tab-quality", QT_TRANSLATE_NOOP("Command", "Show &Quality"), "Ctrl+3", ""},
    Spec{Command::TabWhy, "tab-why", QT_TRANSLATE_NOOP("Command", "Show &Why"), "Ctrl+4", ""},
    Spec{Command::FullReview, "full-review", QT_TRANSLATE_NOOP("Command", "F&ull review"), "F6", "", true},
    Spec{Command::FullScreen, "full-screen", QT_TRANSLATE_NOOP("Command", "&Full screen"), "F11", "", true},
    Spec{Command::ResetLayout, "reset-layout", QT_TRANSLATE_NOOP("Command", "&Reset layout"), "", ""},
    Spec{Command::Rescan, "rescan", QT_TRANSLATE_NOOP("Command", "R&escan"), "F5", "retry"},
    Spec{Command::DeepRescan, "deep-rescan", QT_TRANSLATE_NOOP("Command", "&Check files for changes"),
         "Ctrl+Shift+F5", ""},
    Spec{Command::FindSimilar, "find-similar", QT_TRANSLATE_NOOP("Command", "&Find similar"), "F", "similar"},
    Spec{Command::ShowInFolder, "show-in-folder", QT_TRANSLATE_NOOP("Command", "&Show in folder"), "",
         "folder"},
    Spec{Command::MissingTracks, "missing", QT_TRANSLATE_NOOP("Command", "&Missing tracks"), "", "missing"},
    Spec{Command::RefusedFiles, "refused", QT_TRANSLATE_NOOP("Command", "&Refused files"), "", "warning"},
    Spec{Command::Mislabels, "mislabels", QT_TRANSLATE_NOOP("Command", "Show &probable mislabels"), "", ""},
    Spec{Command::NewTag, "new-tag", QT_TRANSLATE_NOOP("Command", "&New tag…"), "Ctrl+T", "plus"},
    Spec{Command::EditTag, "edit-tag", QT_TRANSLATE_NOOP("Command", "&Edit tag…"), "F2", ""},
    Spec{Command::LabelYes, "label-yes", QT_TRANSLATE_NOOP("Command", "Label selected &yes"), "Shift+A", ""},
    Spec{Command::LabelNo, "label-no", QT_TRANSLATE_NOOP("Command", "Label selected n&o"), "Shift+R", ""},
    Spec{Command::LabelNotSure, "label-not-sure", QT_TRANSLATE_NOOP("Command", "&Label selected not sure"),
         "Shift+U", ""},
    Spec{Command::RemoveLabel, "remove-label", QT_TRANSLATE_NOOP("Command", "&Remove label"), "Shift+Delete",
         ""},
    Spec{Command::CheckTag, "check-tag", QT_TRANSLATE_NOOP("Command", "&Check this tag…"), "Ctrl+Shift+K",
         "shield-check"},
    Spec{Command::Surer, "surer", QT_TRANSLATE_NOOP("Command", "&Threshold: surer"), "", ""},
    Spec{Command::Balanced, "balanced", QT_TRANSLATE_NOOP("Command", "Threshold: &balanced"), "", ""},
    Spec{Command::More, "more", QT_TRANSLATE_NOOP("Command", "Threshold: &more"), "", ""},
    Spec{Command::NextTag, "next-tag", QT_TRANSLATE_NOOP("Command", "Ne&xt tag"), "Ctrl+PgDown", ""},
    Spec{Command::PreviousTag, "previous-tag", QT_TRANSLATE_NOOP("Command", "&Previous tag"), "Ctrl+PgUp",
         ""},
    Spec{Command::DeleteTag, "delete-tag", QT_TRANSLATE_NOOP("Command", "&Delete tag"), "", ""},
    Spec{Command::StartReview, "start-review", QT_TRANSLATE_NOOP("Command", "Start re&view"), "", "play"},
    Spec{Command::Accept, "accept", QT_TRANSLATE_NOOP("Command", "&Accept"), "A", "check"},
    Spec{Command::Reject, "reject", QT_TRANSLATE_NOOP("Command", "&Reject"), "R", "clear"},
    Spec{Command::NotSure, "not-sure", QT_TRANSLATE_NOOP("Command", "Not s&ure"), "U", ""},
    Spec{Command::Skip, "skip", QT_TRANSLATE_NOOP("Command", "&Skip"), "S", ""},
    Spec{Command::NextQueue, "next-queue", QT_TRANSLATE_NOOP("Command", "&Next queue"), "Q", ""},
    Spec{Command::Mixed, "queue-mixed", QT_TRANSLATE_NOOP("Command", "Queue: &mixed"), "", ""},
    Spec{Command::Likely, "queue-likely", QT_TRANSLATE_NOOP("Command", "Queue: most &likely"), "", ""},
    Spec{Command::Uncertain, "queue-uncertain", QT_TRANSLATE_NOOP("Command", "&Queue: uncertain"), "", ""},
    Spec{Command::Random, "queue-random", QT_TRANSLATE_NOOP("Command", "Qu&eue: random"), "", ""},
    Spec{Command::LikeThis, "queue-like-this", QT_TRANSLATE_NOOP("Command", "Queue: like this &clip"), "",
         ""},
    Spec{Command::AboutClip, "about-clip", QT_TRANSLATE_NOOP("Command", "Answer is about &this clip"), "1",
         "", true},
    Spec{Command::AboutSelection, "about-selection",
         QT_TRANSLATE_NOOP("Command", "Answer &is about the selection"), "2", "", true},
    Spec{Command::AboutTrack, "about-track", QT_TRANSLATE_NOOP("Command", "Answer is about the &whole track"),
         "3", "", true},
    Spec{Command::PlayPause, "play-pause", QT_TRANSLATE_NOOP("Command", "&Play or pause"), "Space", "play"},
    Spec{Command::PlayAgain, "play-again", QT_TRANSLATE_NOOP("Command", "Play &again"), "", ""},
    Spec{Command::Next, "next", QT_TRANSLATE_NOOP("Command", "&Next"), "Ctrl+Right", "next"},
    Spec{Command::Previous, "previous", QT_TRANSLATE_NOOP("Command", "Pre&vious"), "Ctrl+Left", "previous"},
    Spec{Command::Loudest, "loudest", QT_TRANSLATE_NOOP("Command", "&Jump to loudest part"), "L", "loudest"},
    Spec{Command::Back, "back", QT_TRANSLATE_NOOP("Command", "&Back 10 seconds"), "Alt+Left", ""},
    Spec{Command::Forward, "forward", QT_TRANSLATE_NOOP("Command", "&Forward 10 seconds"), "Alt+Right", ""},
    Spec{Command::Louder, "louder", QT_TRANSLATE_NOOP("Command", "L&ouder"), "Ctrl+Up", "speaker"},
    Spec{Command::Quieter, "quieter", QT_TRANSLATE_NOOP("Command", "&Quieter"), "Ctrl+Down", ""},
    Spec{Command::LevelLoudness, "level-loudness", QT_TRANSLATE_NOOP("Command", "&Level loudness"), "", "",
         true},
    Spec{Command::PlayOn, "play-on", QT_TRANSLATE_NOOP("Command", "Play next by &itself"), "", "", true},
    Spec{Command::Commands, "commands", QT_TRANSLATE_NOOP("Command", "&Commands…"), "Ctrl+K", "commands"},
    Spec{Command::Installation, "installation", QT_TRANSLATE_NOOP("Command", "Check &the installation…"), "",
         ""},
    Spec{Command::Models, "models", QT_TRANSLATE_NOOP("Command", "&Models…"), "", ""},
    Spec{Command::KeyboardMap, "keyboard-map", QT_TRANSLATE_NOOP("Command", "&Keyboard map…"), "?", ""},
    Spec{Command::Guide, "guide", QT_TRANSLATE_NOOP("Command", "&User guide"), "F1", ""},
    Spec{Command::Marks, "marks", QT_TRANSLATE_NOOP("Command", "&What the marks mean"), "", ""},
    Spec{Command::About, "about", QT_TRANSLATE_NOOP("Command", "&About and licences"), "", "info"},
};

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

void CommandSet::setRefusal(Command command, const QString &why)
{
    QAction *action = m_actions.at(command);
    action->setEnabled(why.isEmpty());
    m_refusals[action] = why;
}

QString CommandSet::refusal(const QAction &action) const
{
    const auto found = m_refusals.find(&action);
    return found == m_refusals.end() ? QString() : found->second;
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

void CommandSet::setText(Command command, const QString &text)
{
    QAction *action = m_actions.at(command);
    const QString plain = withoutMnemonic(text);
    action->setText(text);
    action->setIconText(plain); // Qt's own would leave the "(F)" of Japanese
    action->setToolTip(plain);
}

void CommandSet::retranslate()
{
    for (const Spec &spec : specs)
        setText(spec.command, QCoreApplication::translate("Command", spec.text));
}

QString withoutMnemonic(const QString &text)
{
    static const QRegularExpression mark(QStringLiteral("\\(&[^&]\\)|&(.?)"));
    QString plain = text;
    return plain.replace(mark, QStringLiteral("\\1"));
}

QString plainText(const QAction &action)
{
    return withoutMnemonic(action.text()).remove(QStringLiteral("…"));
}

} // namespace tagwright::ui
