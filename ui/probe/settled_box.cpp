// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/probe/settled_box.h"

#include "ui/probe/settled_view.h"
#include "ui/theme/hairline.h"
#include "ui/theme/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace tagwright::ui {

SettledBox::SettledBox(Session &session, int margin, QWidget *parent) : QWidget(parent), m_session(session)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_content = new QWidget;
    column->addWidget(m_content);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(0);
    content->addWidget(new Hairline);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(margin, 8, margin, 8);
    words->setSpacing(4);
    m_title = wrappedLabel(Type::Sm, false);
    m_title->setFont(semibold(m_title->font()));
    m_pips = new SettledView;
    m_text = wrappedLabel(Type::Sm, true);
    auto *line = new QHBoxLayout;
    line->addWidget(m_title, 1);
    line->addWidget(m_pips);
    words->addLayout(line);
    words->addWidget(m_text);
    content->addLayout(words);

    // An answer is trained twice, quickly and well: the second one counts here.
    constexpr int quietMs = 600;
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietMs);
    connect(&m_quiet, &QTimer::timeout, this, &SettledBox::ask);
    connect(&session, &Session::activeTagChanged, this, &SettledBox::follow);
    connect(&session, &Session::tagListChanged, this, &SettledBox::follow);
    connect(&session, &Session::tagChanged, this, &SettledBox::follow);
    retranslate();
}

void SettledBox::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    follow();
}

/// Another tag's answers never stand under this tag's name; this tag's older ones do.
void SettledBox::follow()
{
    const auto view = m_session.activeTag();
    if (!view || (m_view && m_view->tag.id != view->tag.id))
        m_settled.reset();
    if (view != m_view && isVisible()) {
        m_view = view;
        m_quiet.start();
    }
    showState();
}

/// The tag is trained again a few times, so it waits in the line of the training.
void SettledBox::ask()
{
    const auto view = m_session.activeTag();
    if (!view || !view->model)
        return;
    m_session.prober().ask(
        this,
        [view](catalogue::Database &database, const std::stop_token &) {
            return tagging::howSettled(database, *view->library->model, *view->model);
        },
        [this, id = view->tag.id](const Result<tagging::Settled> &settled) {
            const auto active = m_session.activeTag();
            if (!settled || !active || active->tag.id != id)
                return;
            m_settled = *settled;
            showState();
        });
}

void SettledBox::showState()
{
    const auto view = m_session.activeTag();
    const bool isKnown = view && view->hasProbe() && m_settled && !m_settled->answers.empty();
    m_content->setVisible(isKnown);
    if (!isKnown)
        return;
    std::vector<bool> wasSmall;
    for (const tagging::AnswerEffect &answer : m_settled->answers)
        wasSmall.push_back(answer.isSmall());
    m_pips->setAnswers(std::move(wasSmall));
    const auto answers = static_cast<int>(m_settled->answers.size());
    QString text = tr("%1 of your last %2 answers changed fewer than %3 suggestions.", nullptr, answers)
                       .arg(m_pips->filled())
                       .arg(answers)
                       .arg(m_settled->answers.front().limit());
    if (m_settled->isSettled())
        text = tr("%1 You can stop soon.").arg(text);
    m_text->setText(text);
}

void SettledBox::retranslate()
{
    m_title->setText(tr("Settled"));
    m_pips->setToolTip(tr("One for each of the last answers: filled if it changed few suggestions."));
    showState();
}

void SettledBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace tagwright::ui
