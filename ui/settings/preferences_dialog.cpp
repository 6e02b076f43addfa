// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/preferences_dialog.h"

#include "ui/settings/appearance.h"
#include "ui/settings/folders_page.h"
#include "ui/settings/language.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace tagwright::ui {
namespace {

/// The same switch as the command's.
QCheckBox *boxOf(QAction *action, const QString &text)
{
    auto *box = new QCheckBox(text);
    box->setChecked(action->isChecked());
    QObject::connect(box, &QCheckBox::clicked, action, [action, box] {
        if (action->isChecked() != box->isChecked())
            action->trigger();
    });
    QObject::connect(action, &QAction::toggled, box, &QCheckBox::setChecked);
    return box;
}

QLabel *hint(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

PreferencesDialog::PreferencesDialog(Session &session, Preferences &preferences, CommandSet &commands,
                                     QWidget *parent)
    : QDialog(parent), m_session(session), m_preferences(preferences), m_commands(commands)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    build();
    resize(640, 360);
}

void PreferencesDialog::build()
{
    const int page = m_titles ? m_titles->currentRow() : 0;
    delete m_content;
    m_content = new QWidget;
    setWindowTitle(tr("Preferences"));
    m_titles = new QListWidget;
    m_titles->setAccessibleName(tr("Pages"));
    m_pages = new QStackedWidget;
    m_titles->addItem(tr("Library"));
    m_pages->addWidget(new FoldersPage(m_session, m_preferences, m_commands[Command::AddFolders]));
    buildPlayback();
    buildLabelling();
    buildAppearance();
    m_titles->setFixedWidth(m_titles->sizeHintForColumn(0) + 32);
    connect(m_titles, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    m_titles->setCurrentRow(page);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *parts = new QHBoxLayout;
    parts->setSpacing(16);
    parts->addWidget(m_titles);
    parts->addWidget(m_pages, 1);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(parts, 1);
    column->addWidget(buttons);
    layout()->addWidget(m_content);
    m_titles->setFocus();
}

QFormLayout *PreferencesDialog::addPage(const QString &title)
{
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(10);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_titles->addItem(title);
    m_pages->addWidget(page);
    return form;
}

void PreferencesDialog::buildPlayback()
{
    QFormLayout *form = addPage(tr("Playback"));
    form->addRow(boxOf(m_commands[Command::LevelLoudness], tr("Play all tracks equally loud")));
    form->addRow(boxOf(m_commands[Command::PlayOn], tr("At the end of a track, play the next one")));
}

void PreferencesDialog::buildLabelling()
{
    QFormLayout *form = addPage(tr("Labelling"));
    auto *guard = new QCheckBox(tr("Ignore answers in the first quarter of a second of a clip"));
    guard->setChecked(m_preferences.guardsAnswers());
    connect(guard, &QCheckBox::toggled, &m_preferences, &Preferences::setGuardsAnswers);
    auto *hide = new QCheckBox(tr("Hide titles during a check"));
    hide->setChecked(m_preferences.hidesTitlesInCheck());
    connect(hide, &QCheckBox::toggled, &m_preferences, &Preferences::setHidesTitlesInCheck);
    form->addRow(guard);
    form->addRow(hint(tr("So that a key pressed twice does not answer for a clip that nobody has heard.")));
    form->addRow(hide);
}

void PreferencesDialog::buildAppearance()
{
    QFormLayout *form = addPage(tr("Appearance and language"));
    auto *language = new QComboBox;
    language->addItem(tr("As the desktop"), QString());
    for (const QString &code : languages())
        language->addItem(languageName(code), code);
    language->setCurrentIndex(language->findData(chosenLanguage()));
    connect(language, &QComboBox::activated, this,
            [language](int index) { chooseLanguage(language->itemData(index).toString()); });
    auto *colours = new QComboBox;
    colours->addItem(tr("As the desktop"), static_cast<int>(Colours::Desktop));
    colours->addItem(tr("Light"), static_cast<int>(Colours::Light));
    colours->addItem(tr("Dark"), static_cast<int>(Colours::Dark));
    colours->setCurrentIndex(colours->findData(static_cast<int>(chosenColours())));
    connect(colours, &QComboBox::activated, this,
            [colours](int index) { chooseColours(static_cast<Colours>(colours->itemData(index).toInt())); });
    form->addRow(tr("Language"), language);
    form->addRow(tr("Colours"), colours);
}

/// Not while the list that was chosen from is still working.
void PreferencesDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        QTimer::singleShot(0, this, &PreferencesDialog::build);
    QDialog::changeEvent(event);
}

} // namespace tagwright::ui
