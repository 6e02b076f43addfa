// SPDX-License-Identifier: GPL-3.0-or-later
// The field that one types a search into: understands it with every key, offers what may come next, and
// underlines what it cannot understand. Where the message is shown is up to the window.
#pragma once

#include "library/search.h"
#include "library/search_completion.h"

#include <QLineEdit>

#include <memory>
#include <optional>
#include <string>
#include <vector>

class QCompleter;
class QStandardItemModel;

namespace tagwright::ui {

class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    /// Where values come from that are offered.
    void setTracks(std::shared_ptr<const library::TrackList> tracks);
    /// Of all tags; the search is read again.
    void setTagNames(std::vector<std::string> names);
    /// The last search that was understood.
    [[nodiscard]] const library::Search &search() const { return m_search; }
    /// What is wrong with the text as it is now.
    [[nodiscard]] const std::optional<library::SearchError> &error() const { return m_error; }
    /// What is offered now, under the word.
    [[nodiscard]] QCompleter *completer() const { return m_completer; }

Q_SIGNALS:
    void searchChanged(const tagwright::library::Search &search);
    /// The list keeps its last result.
    void searchWrong(const tagwright::library::SearchError &error);
    /// F1 was pressed.
    void helpWanted();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void read();
    void underlineError();
    void offer();
    void complete(const QModelIndex &index);
    void translate();

    std::shared_ptr<const library::TrackList> m_tracks;
    std::vector<std::string> m_tagNames;
    library::Search m_search;
    std::optional<library::SearchError> m_error;
    library::Completions m_offered;
    QStandardItemModel *m_model;
    QCompleter *m_completer;
    bool m_isComposing = false; // by an input method: its marks are not to be touched
};

} // namespace tagwright::ui
