// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the active tag has settled: what its last answers changed, as pips and as a sentence, below a
// hairline. Empty while there is nothing to say.
#pragma once

#include "tagging/settled.h"
#include "ui/session/session.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace tagwright::ui {

class SettledView;

class SettledBox : public QWidget
{
    Q_OBJECT

public:
    /// \param margin  to the left and right of the words
    SettledBox(Session &session, int margin, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void ask();
    void showState();
    void retranslate();

    Session &m_session;
    std::shared_ptr<const TagView> m_view; ///< that was asked about last
    std::optional<tagging::Settled> m_settled;
    QTimer m_quiet; ///< it is asked once the tag stands still
    QWidget *m_content;
    QLabel *m_title;
    SettledView *m_pips;
    QLabel *m_text;
};

} // namespace tagwright::ui
