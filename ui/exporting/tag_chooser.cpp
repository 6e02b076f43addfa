// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/tag_chooser.h"

#include "ui/session/session.h"
#include "ui/session/texts.h"

#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QStyleOptionComboBox>
#include <QStylePainter>

namespace tagwright::ui {
namespace {

/// Stays open while tags are ticked.
class TickMenu : public QMenu
{
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (QAction *action = activeAction(); action && action->isCheckable())
            action->trigger();
        else
            QMenu::mouseReleaseEvent(event);
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        if (QAction *action = activeAction();
            event->key() == Qt::Key_Space && action && action->isCheckable())
            action->trigger();
        else
            QMenu::keyPressEvent(event);
    }
};

} // namespace

TagChooser::TagChooser(const Session &session, bool all, QWidget *parent)
    : QPushButton(parent), m_session(session), m_menu(new TickMenu(this))
{
    setAccessibleName(tr("Tags"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const auto active = session.activeTag();
    for (const auto &view : session.tags()) {
        QAction *action = m_menu->addAction(inMenu(qText(view->tag.name)));
        action->setData(qText(view->tag.name));
        action->setCheckable(true);
        action->setChecked(all || view == active);
        connect(action, &QAction::toggled, this, [this] {
            showChosen();
            Q_EMIT chosenChanged();
        });
    }
    setMenu(m_menu);
    showChosen();
}

QStringList TagChooser::chosen() const
{
    QStringList names;
    const auto actions = m_menu->actions();
    for (const QAction *action : actions)
        if (action->isChecked())
            names.append(action->data().toString());
    return names;
}

std::vector<std::shared_ptr<const TagView>> TagChooser::chosenViews() const
{
    std::vector<std::shared_ptr<const TagView>> views;
    const QStringList names = chosen();
    for (const auto &view : m_session.tags())
        if (names.contains(qText(view->tag.name)))
            views.push_back(view);
    return views;
}

QSize TagChooser::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    QStyleOptionComboBox option;
    option.initFrom(this);
    constexpr int letters = 24;
    return style()->sizeFromContents(QStyle::CT_ComboBox, &option,
                                     {metrics.averageCharWidth() * letters, metrics.height()}, this);
}

/// Like the boxes beside it.
void TagChooser::paintEvent(QPaintEvent *)
{
    QStyleOptionComboBox option;
    option.initFrom(this);
    option.frame = true;
    option.currentText = text();
    if (isDown())
        option.state |= QStyle::State_Sunken;
    QStylePainter painter(this);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    const QRect field =
        style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    option.currentText = fontMetrics().elidedText(text(), Qt::ElideRight, field.width() - 4);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

QString TagChooser::textFor(const QStringList &names) const
{
    if (names.isEmpty())
        return tr("Choose tags");
    if (names.size() == 1)
        return names.first();
    const QString all = QLocale().createSeparatedList(names);
    constexpr int frame = 40; // arrow and padding
    return fontMetrics().horizontalAdvance(all) <= width() - frame
               ? all
               : tr("%n tag(s)", nullptr, static_cast<int>(names.size()));
}

void TagChooser::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    showChosen();
}

void TagChooser::showChosen()
{
    const QStringList names = chosen();
    setText(textFor(names));
    setToolTip(names.join(QLatin1Char('\n')));
    setAccessibleDescription(names.join(QStringLiteral(", ")));
}

} // namespace tagwright::ui
