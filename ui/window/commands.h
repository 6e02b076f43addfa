// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that can be done, each with one name, one key and one icon: for menus, buttons, the command
// search and the keyboard map.
#pragma once

#include <QAction>
#include <QObject>

#include <functional>
#include <map>
#include <vector>

namespace tagwright::ui {

enum class Command {
    AddFolders,
    AddFiles,
    ImportLabels,
    Export,
    Quit,
    Undo,
    Redo,
    TakeBack,
    UndoWriting,
    SelectAll,
    Find,
    SideBar,
    TagPanel,
    Jobs,
    FullReview,
    FullScreen,
    ResetLayout,
    Rescan,
    DeepRescan,
    FindSimilar,
    ShowInFolder,
    MissingTracks,
    RefusedFiles,
    Mislabels,
    SaveSearch,
    NewTag,
    EditTag,
    LabelYes,
    LabelNo,
    LabelNotSure,
    RemoveLabel,
    CheckTag,
    Surer,
    Balanced,
    More,
    SaveTag,
    LoadTag,
    DeleteTag,
    NextTag,
    PreviousTag,
    StartReview,
    Accept,
    Reject,
    NotSure,
    Skip,
    NextQueue,
    Mixed,
    Likely,
    Uncertain,
    Random,
    LikeThis,
    AboutClip,
    AboutSelection,
    AboutTrack,
    PlayPause,
    PlayAgain,
    Next,
    Previous,
    Loudest,
    Back,
    Forward,
    Louder,
    Quieter,
    LevelLoudness,
    PlayOn,
    TabReview,
    TabExamples,
    TabQuality,
    TabWhy,
    Commands,
    KeyboardMap,
    Installation,
    Models,
    Preferences,
    Guide,
    Marks,
    About,
};

/// One action for each command. Keys are the user's where they have chosen others.
class CommandSet : public QObject
{
    Q_OBJECT

public:
    explicit CommandSet(QWidget *window);

    [[nodiscard]] QAction *operator[](Command command) const { return m_actions.at(command); }
    /// Makes the command work; commands without work are not shown anywhere.
    void connectTo(Command command, QObject *receiver, std::function<void()> work);
    [[nodiscard]] bool isConnected(Command command) const { return m_connected.contains(command); }
    /// In the order of the menus, those that work.
    [[nodiscard]] std::vector<Command> all() const;
    /// Enables the command, or disables it; menus and the command search say why.
    /// \param why  empty: it can be done
    void setRefusal(Command command, const QString &why);
    /// Why a disabled command cannot be done; empty where that is plain to see.
    [[nodiscard]] QString refusal(const QAction &action) const;
    [[nodiscard]] QKeySequence standardKey(Command command) const;
    /// Stored for ever; an empty one takes the key away.
    void setKey(Command command, const QKeySequence &key);
    /// The text that menus show, with "&" before its mnemonic.
    void setText(Command command, const QString &text);
    void retranslate();

private:
    std::map<Command, QAction *> m_actions;
    std::map<Command, bool> m_connected;
    std::map<const QAction *, QString> m_refusals;
};

/// "Add &folders…" as "Add folders…", "列(&C)" as "列", "R&&B" as "R&B".
[[nodiscard]] QString withoutMnemonic(const QString &text);
/// Without the "&" and "…" of menus.
[[nodiscard]] QString plainText(const QAction &action);

} // namespace tagwright::ui
