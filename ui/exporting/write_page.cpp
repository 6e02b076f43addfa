// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/write_page.h"

#include "base/files.h"
#include "exporting/write_plan.h"
#include "ui/exporting/change_table.h"
#include "ui/exporting/export_form.h"
#include "ui/exporting/tag_chooser.h"
#include "ui/exporting/tracks_box.h"
#include "ui/jobs/thin_bar.h"
#include "ui/session/core_text.h"
#include "ui/session/session.h"
#include "ui/session/texts.h"
#include "ui/settings/last_folder.h"
#include "ui/tagging/key_button.h"
#include "ui/theme/hairline.h"
#include "ui/theme/icons.h"
#include "ui/theme/labels.h"
#include "ui/theme/segment.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QSettings>

#include <utility>

namespace tagwright::ui {

using Stage = FileWriting::Stage;
using Filter = ChangeModel::Filter;

namespace {

constexpr int delayMs = 400;
constexpr int margin = 12;
constexpr int iconSize = 14;
constexpr int filterCount = 4;

const auto fieldKey = QStringLiteral("export/field");
const auto appendsKey = QStringLiteral("export/appends");
const auto ownField = QStringLiteral("TAGWRIGHT");

} // namespace

WritePage::WritePage(Session &session, const WorkPlace &place, QWidget *parent)
    : QWidget(parent), m_session(session), m_writing(place), m_form(new ExportForm),
      m_tags(new TagChooser(session, false)), m_tracks(new TracksBox), m_field(new QComboBox),
      m_filled(new QComboBox), m_sign(new QLabel), m_summary(new QLabel), m_bar(new ThinBar),
      m_table(new ChangeTable(m_model)), m_safe(wrappedLabel(Type::Sm, true)), m_save(new QPushButton),
      m_undo(new QPushButton), m_again(new QPushButton), m_stop(new QPushButton), m_close(new QPushButton),
      m_write(new KeyButton(KeyButton::Look::Filled))
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(delayMs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildForm();
    column->addWidget(m_form);
    column->addWidget(new Hairline);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(margin, 8, margin, 8);
    line->setSpacing(8);
    m_summary->setFont(semibold(ui::font(Type::Body)));
    m_bar->setAccessibleName(tr("Progress"));
    line->addWidget(m_sign);
    line->addWidget(m_summary);
    line->addWidget(m_bar, 1);
    line->addStretch();
    m_filters = addSegments(*line, filterCount, this);
    m_filters->button(0)->setChecked(true);
    column->addLayout(line);
    column->addWidget(new Hairline);
    column->addWidget(m_table, 1);
    buildFoot();

    connect(&m_delay, &QTimer::timeout, this, &WritePage::plan);
    connect(m_tags, &TagChooser::chosenChanged, this, &WritePage::wish);
    for (const QComboBox *box : std::initializer_list<QComboBox *>{m_tracks, m_filled})
        connect(box, &QComboBox::activated, this, &WritePage::wish);
    connect(m_field, &QComboBox::activated, this, [this](int index) {
        if (index == m_field->count() - 1) {
            askField();
            return;
        }
        // What others have put into a field of everybody's stays, unless the user says otherwise.
        if (index != m_chosenField)
            m_filled->setCurrentIndex(
                exporting::fieldOf(m_field->itemData(index).toString().toStdString()).kind ==
                        exporting::FieldKind::Named
                    ? 0
                    : 1);
        m_chosenField = index;
        wish();
    });
    connect(m_filters, &QButtonGroup::idClicked, this,
            [this](int id) { m_model.setFilter(static_cast<Filter>(id)); });
    connect(&m_model, &ChangeModel::ticksChanged, this, &WritePage::refresh);
    connect(&m_writing, &FileWriting::stageChanged, this, &WritePage::showStage);
    connect(&m_writing, &FileWriting::progressed, m_bar, &ThinBar::setProgress);
    connect(m_save, &QPushButton::clicked, this, &WritePage::saveList);
    connect(m_undo, &QPushButton::clicked, this, [this] { beginUndo(m_writing.batch()); });
    connect(m_again, &QPushButton::clicked, this, &WritePage::plan);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        m_writing.stop();
    });
    connect(m_close, &QPushButton::clicked, this, &WritePage::closeWanted);
    connect(m_write, &QPushButton::clicked, this, [this] { m_writing.write(m_model.approved()); });
    showStage();
}

void WritePage::buildForm()
{
    m_form->add(0, 0, tr("Tags"), m_tags);
    m_form->add(1, 0, tr("Tracks"), m_tracks);
    m_form->add(0, 1, tr("Write to"), m_field);
    m_form->add(1, 1, tr("If filled"), m_filled);
    m_filled->addItems({tr("Replace what is there"), tr("Add to what is there")});
    m_field->addItem(tr("Own field: %1").arg(ownField), ownField);
    m_field->addItem(tr("Genre"), QStringLiteral("genre"));
    m_field->addItem(tr("Grouping"), QStringLiteral("grouping"));
    m_field->addItem(tr("Mood"), QStringLiteral("mood"));
    m_field->addItem(tr("Comment"), QStringLiteral("comment"));
    m_field->addItem(tr("Another field…"));
    const QSettings settings;
    m_filled->setCurrentIndex(settings.value(appendsKey).toBool() ? 1 : 0);
    addField(settings.value(fieldKey, ownField).toString());
}

void WritePage::buildFoot()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(new Hairline);
    m_safe->setContentsMargins(margin, 8, margin, 8);
    m_safe->setText(tr("Each file is copied, checked and swapped in; the sound is not touched. You can undo "
                       "the whole batch later."));
    column->addWidget(m_safe);
    column->addWidget(new Hairline);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(margin, 10, margin, 10);
    line->setSpacing(8);
    m_save->setText(tr("Save this list…"));
    m_undo->setText(tr("Undo writing…"));
    m_again->setText(tr("Dry run again"));
    m_stop->setText(tr("Stop"));
    line->addWidget(m_save);
    line->addStretch();
    for (QPushButton *button : {m_close, m_undo, m_again, m_stop})
        line->addWidget(button);
    line->addWidget(m_write);
    for (QPushButton *button : {m_save, m_close, m_undo, m_again, m_stop})
        button->setAutoDefault(false);
    column->addLayout(line);
}

void WritePage::begin()
{
    if (m_writing.stage() == Stage::Idle)
        plan();
}

void WritePage::beginUndo(std::optional<qint64> batch)
{
    m_isUndo = true;
    m_undoneBatch = batch;
    m_form->hide();
    m_model.setFixed(false);
    m_writing.planUndo(batch);
}

void WritePage::wish()
{
    m_writing.drop();
    m_delay.start();
}

void WritePage::plan()
{
    m_delay.stop();
    if (isWriting())
        return;
    m_model.setFixed(false);
    if (m_isUndo) {
        m_writing.planUndo(m_undoneBatch);
        return;
    }
    const WriteWish wish{.tags = m_tags->chosen(),
                         .field = m_field->currentData().toString(),
                         .appends = m_filled->currentIndex() == 1,
                         .suggestions = m_tracks->takesSuggestions()};
    if (wish.tags.isEmpty())
        return;
    QSettings settings;
    settings.setValue(fieldKey, wish.field);
    settings.setValue(appendsKey, wish.appends);
    m_writing.plan(wish);
}

void WritePage::askField()
{
    m_field->setCurrentIndex(m_chosenField);
    bool isWanted = false;
    const QString name =
        QInputDialog::getText(this, tr("Another field"),
                              tr("Name of the field. With {tag} in it, each tag gets a field of its own."),
                              QLineEdit::Normal, QString(), &isWanted)
            .trimmed();
    if (!isWanted || name.isEmpty())
        return;
    if (const auto allowed = exporting::FieldRule{.name = name.toStdString()}.check(); !allowed) {
        QMessageBox::warning(this, tr("Another field"), coreText(allowed.error().message));
        return;
    }
    addField(name);
    wish();
}

void WritePage::addField(const QString &name)
{
    if (m_field->findData(name) < 0)
        m_field->insertItem(m_field->count() - 1, tr("Own field: %1").arg(name), name);
    m_chosenField = m_field->findData(name);
    m_field->setCurrentIndex(m_chosenField);
}

void WritePage::showStage()
{
    const Stage stage = m_writing.stage();
    if (stage != Stage::Writing)
        m_model.setLines(m_writing.lines());
    if (stage == Stage::Writing || stage == Stage::Written)
        m_model.setFixed(true);
    if (stage == Stage::Planning || stage == Stage::Writing)
        m_bar->setProgress(0, 0);
    m_stop->setEnabled(true);
    refresh();
    // After the dry run, and with nothing that cannot be written unseen, Enter writes.
    const bool isDefault =
        stage == Stage::Planned && m_write->isEnabled() && m_model.count(Filter::Refused) == 0;
    m_write->setDefault(isDefault);
    const QWidget *focus = QApplication::focusWidget();
    if (isDefault && isAncestorOf(focus) && !m_form->isAncestorOf(focus))
        m_write->setFocus();
    if (isWriting() != m_wasWriting) {
        m_wasWriting = isWriting();
        Q_EMIT busyChanged(m_wasWriting);
        if (!m_wasWriting)
            Q_EMIT written();
    }
}

void WritePage::refresh()
{
    const Stage stage = m_writing.stage();
    const bool isBusy = stage == Stage::Planning || stage == Stage::Writing;
    const int ticked = m_model.ticked();
    m_form->setEnabled(stage != Stage::Writing && stage != Stage::Written);
    m_bar->setVisible(isBusy);
    m_summary->setText(summaryText());
    const bool isTrouble = stage == Stage::Failed;
    const Tokens &t = tokens();
    m_sign->setPixmap(isTrouble ? iconPixmap(QStringLiteral("error"), iconSize, t.error, devicePixelRatioF())
                                : iconPixmap(QStringLiteral("check"), iconSize, t.text, devicePixelRatioF()));
    m_sign->setVisible(isTrouble || stage == Stage::Planned || stage == Stage::Written);
    const std::array names{tr("All %1"), tr("Changes %1"), tr("Already right %1"),
                           tr("Cannot be written %1")};
    for (int i = 0; i < filterCount; ++i) {
        auto *filter = m_filters->button(i);
        const int count = m_model.count(static_cast<Filter>(i));
        filter->setText(names[static_cast<std::size_t>(i)].arg(QLocale().toString(count)));
        filter->setVisible(!isTrouble && (stage == Stage::Planned || stage == Stage::Written));
        filter->setEnabled(count > 0 || i == 0);
        filter->updateGeometry();
    }
    m_save->setEnabled(m_model.rowCount() > 0);
    m_stop->setVisible(stage == Stage::Writing);
    m_again->setVisible(stage == Stage::Planned || stage == Stage::Failed);
    m_undo->setVisible(stage == Stage::Written && !m_isUndo && m_writing.batch());
    m_write->setVisible(stage != Stage::Written);
    m_write->setEnabled(stage == Stage::Planned && ticked > 0);
    m_write->setText(stage != Stage::Planned ? tr("Write files")
                     : m_isUndo              ? tr("Restore %n file(s)", nullptr, ticked)
                                             : tr("Write %n file(s)", nullptr, ticked));
    m_safe->setVisible(!m_isUndo);
    m_close->setText(stage == Stage::Written ? tr("Close") : tr("Cancel"));
    m_close->setVisible(stage != Stage::Writing);
}

QString WritePage::summaryText() const
{
    switch (m_writing.stage()) {
    case Stage::Idle:
        return m_tags->chosen().isEmpty() ? tr("Choose the tags to write.") : tr("The dry run is going on.");
    case Stage::Planning:
        return tr("The dry run is going on.");
    case Stage::Planned:
        if (m_model.count(Filter::All) == 0)
            return m_isUndo ? tr("There is nothing to undo.") : tr("No track has these tags.");
        return m_isUndo ? tr("Dry run of the undo finished. Nothing has been written.")
                        : tr("Dry run finished. Nothing has been written.");
    case Stage::Writing:
        return tr("Files are being written.");
    case Stage::Written: {
        const auto written =
            static_cast<int>(m_writing.summary().value(QStringLiteral("written")).toInteger());
        const int left = m_model.count(Filter::All) - written;
        QString text = m_isUndo ? tr("%n file(s) restored.", nullptr, written)
                                : tr("%n file(s) written.", nullptr, written);
        if (left > 0)
            text += QLatin1Char(' ') + tr("%n were left as they were.", nullptr, left);
        if (!m_writing.problem().isEmpty())
            text += QLatin1Char(' ') + m_writing.problem();
        return text;
    }
    case Stage::Failed:
        return m_writing.problem();
    }
    return {};
}

void WritePage::saveList()
{
    const QString file =
        QFileDialog::getSaveFileName(this, tr("Save this list"), placeFor(Purpose::Reports, tr("files.txt")),
                                     tr("Text, separated by tabs (*.txt)"));
    if (file.isEmpty())
        return;
    rememberFolderOf(Purpose::Reports, file);
    if (const auto saved = writeFileAtomically(pathOf(file), m_model.asText().toStdString()); !saved)
        QMessageBox::warning(this, tr("Save this list"), errorText(saved.error()));
}

} // namespace tagwright::ui
