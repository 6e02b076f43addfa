// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tagging/tag_panel.h"

#include "ui/theme/elided_label.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace tagwright::ui {
namespace {

constexpr int padding = 12;

} // namespace

TagPanel::TagPanel(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_header(new QWidget), m_dot(new QLabel), m_name(new ElidedLabel),
      m_counts(new ElidedLabel), m_more(new QToolButton), m_tabs(new QTabBar), m_pages(new QStackedWidget)
{
    setMinimumWidth(296);
    m_name->setFont(ui::font(Type::Title));
    m_counts->setFont(ui::font(Type::Sm));
    m_counts->setForegroundRole(QPalette::PlaceholderText);
    m_more->setIcon(icon(QStringLiteral("more")));
    m_more->setAutoRaise(true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_tabs->setDocumentMode(true);
    m_tabs->setDrawBase(true);
    m_tabs->setExpanding(false);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_dot);
    line->addWidget(m_name, 1);
    line->addWidget(m_more);
    auto *head = new QVBoxLayout(m_header);
    head->setContentsMargins(padding, 10, padding, 4);
    head->setSpacing(2);
    head->addLayout(line);
    head->addWidget(m_counts);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_tabs);
    column->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(&session, &Session::activeTagChanged, this, &TagPanel::refresh);
    connect(&session, &Session::tagListChanged, this, &TagPanel::refresh);
    connect(&session, &Session::tagChanged, this, &TagPanel::refresh);
    connect(&session, &Session::thresholdPreviewed, this, [this](catalogue::TagId id, double threshold) {
        const auto view = m_session.activeTag();
        if (view && view->tag.id == id)
            refreshCounts(*view, view->suggestedAt(threshold));
    });
    refresh();
}

void TagPanel::addPage(QWidget *page, std::function<QString()> title)
{
    m_pages->addWidget(page);
    m_tabs->addTab(title());
    m_titles.push_back(std::move(title));
}

void TagPanel::showPage(int index)
{
    m_tabs->setCurrentIndex(index);
}

void TagPanel::setMenu(QMenu *menu)
{
    m_more->setMenu(menu);
}

void TagPanel::refresh()
{
    const auto view = m_session.activeTag();
    m_header->setVisible(view != nullptr);
    m_tabs->setVisible(view != nullptr);
    m_more->setAccessibleName(tr("More about this tag"));
    m_tabs->setAccessibleName(tr("About this tag"));
    if (!view) {
        m_tabs->setCurrentIndex(0);
        return;
    }
    constexpr int dotSize = 11;
    QPixmap dot(QSize(dotSize, dotSize) * devicePixelRatioF());
    dot.setDevicePixelRatio(devicePixelRatioF());
    dot.fill(Qt::transparent);
    QPainter painter(&dot);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().tagColour(view->tag.colour));
    painter.drawRoundedRect(QRectF(0, 0, dotSize, dotSize), 3, 3);
    painter.end();
    m_dot->setPixmap(dot);
    m_name->setText(QString::fromStdString(view->tag.name));
    m_name->setToolTip(QString::fromStdString(view->tag.description));
    refreshCounts(*view, view->suggested);
}

void TagPanel::refreshCounts(const TagView &view, std::int64_t suggested)
{
    QStringList counts{tr("%1 yes").arg(countText(view.positive)), tr("%1 no").arg(countText(view.negative))};
    if (!view.notSure.empty())
        counts.append(tr("%1 not sure").arg(countText(std::ssize(view.notSure))));
    if (view.hasProbe())
        counts.append(tr("%1 suggested").arg(countText(suggested)));
    m_counts->setText(counts.join(QStringLiteral(" · ")));
    m_counts->setToolTip(
        view.hasProbe() && suggested == 0
            ? tr("No suggestions are left at this threshold. “Threshold: more” in this tag's "
                 "menu lowers it.")
            : QString());
}

void TagPanel::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokens().base);
}

void TagPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        for (std::size_t i = 0; i < m_titles.size(); ++i)
            m_tabs->setTabText(static_cast<int>(i), m_titles[i]());
        refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace tagwright::ui
