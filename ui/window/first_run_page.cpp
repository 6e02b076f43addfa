// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/first_run_page.h"

#include "ui/tagging/key_button.h"
#include "ui/theme/icons.h"
#include "ui/theme/labels.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace tagwright::ui {
namespace {

constexpr int wide = 640;
constexpr int dropHeight = 88;
constexpr int bigIcon = 28;
constexpr int smallIcon = 14;

/// A frame around something, whole or dashed.
class Card : public QWidget
{
public:
    explicit Card(Qt::PenStyle style) : m_style(style) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool isDashed = m_style == Qt::DashLine;
        painter.setPen(QPen(isDashed ? tokens().capline : tokens().line, 1, m_style));
        painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), 4, 4);
    }

private:
    Qt::PenStyle m_style;
};

} // namespace

FirstRunPage::FirstRunPage(bool offersDemo, QWidget *parent)
    : QWidget(parent), m_title(new QLabel), m_body(wrappedLabel(Type::Lead, true)), m_addIcon(new QLabel),
      m_addTitle(new QLabel), m_addBody(wrappedLabel(Type::Sm, true)),
      m_add(new KeyButton(KeyButton::Look::Filled)), m_demoIcon(new QLabel), m_demoTitle(new QLabel),
      m_demoBody(wrappedLabel(Type::Sm, true)), m_demo(new KeyButton(KeyButton::Look::Plain)),
      m_drop(wrappedLabel(Type::Body, true)), m_privacyIcon(new QLabel),
      m_privacy(wrappedLabel(Type::Sm, true))
{
    m_title->setFont(ui::font(Type::Question));
    m_addTitle->setFont(semibold(ui::font(Type::Body)));
    m_drop->setAlignment(Qt::AlignCenter);
    m_demoTitle->setFont(m_addTitle->font());
    const auto cardOf = [](QLabel *picture, QLabel *title, QLabel *body, QWidget *button) {
        auto *words = new QVBoxLayout;
        words->setSpacing(2);
        words->addWidget(title);
        words->addWidget(body);
        auto *card = new Card(Qt::SolidLine);
        auto *line = new QHBoxLayout(card);
        line->setContentsMargins(16, 16, 16, 16);
        line->setSpacing(16);
        line->addWidget(picture);
        line->addLayout(words, 1);
        line->addWidget(button);
        return card;
    };
    QWidget *card = cardOf(m_addIcon, m_addTitle, m_addBody, m_add);
    QWidget *demoCard = cardOf(m_demoIcon, m_demoTitle, m_demoBody, m_demo);
    if (!offersDemo)
        demoCard->hide();
    auto *dropCard = new Card(Qt::DashLine);
    dropCard->setMinimumHeight(dropHeight);
    auto *dropLine = new QHBoxLayout(dropCard);
    dropLine->addWidget(m_drop);
    auto *privacy = new QHBoxLayout;
    privacy->setSpacing(8);
    privacy->addWidget(m_privacyIcon);
    privacy->addWidget(m_privacy, 1);

    auto *middle = new QWidget;
    middle->setMaximumWidth(wide);
    auto *column = new QVBoxLayout(middle);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_body);
    column->addSpacing(12);
    column->addWidget(card);
    column->addWidget(demoCard);
    column->addWidget(dropCard);
    column->addLayout(privacy);
    auto *all = new QVBoxLayout(this);
    all->addStretch(2);
    auto *across = new QHBoxLayout;
    across->addStretch();
    across->addWidget(middle, 4);
    across->addStretch();
    all->addLayout(across);
    all->addStretch(3);
    connect(m_add, &QPushButton::clicked, this, &FirstRunPage::addFoldersWanted);
    connect(m_demo, &QPushButton::clicked, this, &FirstRunPage::demoWanted);
    retranslate();
    tint();
}

void FirstRunPage::setAddKey(const QString &key)
{
    m_add->setKey(key);
}

void FirstRunPage::focusFirst()
{
    m_add->setFocus();
}

void FirstRunPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokens().base);
}

void FirstRunPage::tint()
{
    const auto picture = [this](const char *name, int size, const QColor &colour) {
        return iconPixmap(QLatin1String(name), size, colour, devicePixelRatioF());
    };
    m_addIcon->setPixmap(picture("add-folder", bigIcon, tokens().accent));
    m_demoIcon->setPixmap(picture("music", bigIcon, tokens().muted));
    m_privacyIcon->setPixmap(picture("shield-check", smallIcon, tokens().muted));
}

void FirstRunPage::retranslate()
{
    m_title->setText(tr("Invent a tag by ear"));
    m_body->setText(tr("Label a handful of clips. Tagwright finds the rest of your library."));
    m_addTitle->setText(tr("Add your music folders"));
    m_add->setText(tr("Add folders…"));
    m_addBody->setText(tr("WAV, AIFF, FLAC, MP3, M4A, Ogg and Opus. You can play and search at once."));
    m_demoTitle->setText(tr("Try the demo library"));
    m_demoBody->setText(tr("A small set of free music with two half-finished tags, to see how it feels."));
    m_demo->setText(tr("Open demo"));
    m_drop->setText(tr("or drop folders and files here"));
    m_privacy->setText(tr("Your music stays on this computer. Tagwright only reads your files, until you ask "
                          "it to write tags."));
}

void FirstRunPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        tint();
    QWidget::changeEvent(event);
}

} // namespace tagwright::ui
