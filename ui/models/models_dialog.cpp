// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/models_dialog.h"

#include "base/files.h"
#include "embedding/timbre/timbre.h"
#include "embedding/weights/import.h"
#include "embedding/weights/model_check.h"
#include "ui/session/core_text.h"
#include "ui/session/texts.h"
#include "ui/settings/last_folder.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace tagwright::ui {

using embedding::ModelEntry;
using embedding::ModelState;
using embedding::ModelStatus;

namespace {

enum Column { Name, Output, Size, Licence, State };
constexpr int modelRowHeight = 36;

QString sizeText(std::uint64_t bytes)
{
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), bytes < 10'000'000 ? 1 : 0,
                                       QLocale::DataSizeSIFormat);
}

QString outputText(const ModelEntry &entry)
{
    constexpr double hertzPerKilohertz = 1000;
    return ModelsDialog::tr("%1 values · %2 kHz")
        .arg(QLocale().toString(entry.dimension), QLocale().toString(entry.sampleRate / hertzPerKilohertz));
}

QWidget *stateLabel(const QString &iconName, const QString &text)
{
    auto *widget = new QWidget;
    auto *line = new QHBoxLayout(widget);
    line->setContentsMargins(6, 0, 6, 0);
    if (!iconName.isEmpty()) {
        auto *sign = new QLabel;
        constexpr int size = 14;
        sign->setPixmap(iconPixmap(iconName, size, tokens().muted, widget->devicePixelRatioF()));
        line->addWidget(sign);
    }
    line->addWidget(new QLabel(text));
    line->addStretch();
    return widget;
}

} // namespace

ModelsDialog::ModelsDialog(ModelDownloads &downloads, QWidget *parent)
    : QDialog(parent), m_downloads(downloads), m_list(new QTreeWidget), m_name(new QLabel),
      m_details(new QLabel), m_problem(new QLabel)
{
    setWindowTitle(tr("Models"));
    auto *intro = new QLabel(
        tr("Extractors turn sound into numbers. A tag uses all that are ready. More extractors find better "
           "and analyse more slowly."));
    intro->setWordWrap(true);
    m_list->setAccessibleName(tr("Extractors"));
    m_list->setHeaderLabels({tr("Extractor"), tr("Output"), tr("Size"), tr("Licence"), tr("State")});
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(true);
    // What stands in the last column is written in the text's colour, on chosen rows too.
    QPalette colours = m_list->palette();
    colours.setColor(QPalette::Highlight, tokens().sel);
    colours.setColor(QPalette::HighlightedText, tokens().text);
    m_list->setPalette(colours);
    m_name->setFont(semibold(font()));
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setAlignment(Qt::AlignTop);
    m_details->setMinimumHeight(fontMetrics().height() * 4);
    m_problem->setWordWrap(true);
    QPalette trouble = m_problem->palette();
    trouble.setColor(QPalette::WindowText, tokens().error);
    m_problem->setPalette(trouble);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_import = buttons->addButton(tr("Import weights…"), QDialogButtonBox::ResetRole);
    const auto *folder = buttons->addButton(tr("Open folder"), QDialogButtonBox::ResetRole);
    m_remove = buttons->addButton(tr("Remove…"), QDialogButtonBox::ResetRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(10);
    column->addWidget(intro);
    column->addWidget(m_list, 1);
    column->addWidget(m_name);
    column->addWidget(m_details);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    connect(m_import, &QPushButton::clicked, this, &ModelsDialog::import);
    connect(m_remove, &QPushButton::clicked, this, &ModelsDialog::remove);
    connect(folder, &QPushButton::clicked, this, [] {
        std::error_code ignored; // the file manager says it
        std::filesystem::create_directories(modelFolder(), ignored);
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFile::decodeName(modelFolder().c_str())));
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ModelsDialog::showDetails);
    connect(&downloads, &ModelDownloads::progressed, this, &ModelsDialog::showProgress);
    connect(&downloads, &ModelDownloads::ended, this, &ModelsDialog::fill);
    resize(860, 600);
    fill();
}

void ModelsDialog::fill()
{
    const int row = std::max(0, m_list->indexOfTopLevelItem(m_list->currentItem()));
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_models = embedding::listModels(modelFolder());
    auto *builtIn = new QTreeWidgetItem(
        m_list,
        {tr("Timbre"), tr("%1 values · built in").arg(embedding::TimbreExtractor::featureNames().size()),
         QString(), QStringLiteral("GPL-3.0")});
    m_list->setItemWidget(builtIn, State, stateLabel(QStringLiteral("check"), tr("Ready")));
    for (const ModelStatus &model : m_models) {
        const std::uint64_t bytes = embedding::downloadSize(*model.entry);
        auto *item = new QTreeWidgetItem(
            m_list, {QString::fromStdString(model.entry->title), outputText(*model.entry),
                     bytes > 0 ? sizeText(bytes) : QString(), QString::fromStdString(model.entry->licence)});
        item->setTextAlignment(Size, Qt::AlignRight | Qt::AlignVCenter);
        item->setData(Name, Qt::UserRole, QString::fromStdString(model.entry->id));
        showState(item);
    }
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        m_list->topLevelItem(i)->setSizeHint(State, {0, modelRowHeight});
        m_list->topLevelItem(i)->setFont(Name, semibold(font()));
    }
    for (int i = Name; i < State; ++i)
        m_list->resizeColumnToContents(i);
    m_list->setCurrentItem(m_list->topLevelItem(row));
    showDetails();
}

void ModelsDialog::showState(QTreeWidgetItem *item)
{
    const std::string id = item->data(Name, Qt::UserRole).toString().toStdString();
    const ModelStatus &model = m_models[static_cast<std::size_t>(m_list->indexOfTopLevelItem(item) - 1)];
    if (m_downloads.progressOf(id)) {
        auto *widget = new QWidget;
        auto *line = new QHBoxLayout(widget);
        line->setContentsMargins(6, 0, 6, 0);
        auto *bar = new QProgressBar;
        bar->setAccessibleName(tr("Download of %1").arg(item->text(Name)));
        bar->setTextVisible(false);
        auto *text = new QLabel;
        auto *cancel = new QToolButton;
        cancel->setIcon(icon(QStringLiteral("clear")));
        cancel->setAutoRaise(true);
        cancel->setAccessibleName(tr("Cancel the download of %1").arg(item->text(Name)));
        cancel->setToolTip(cancel->accessibleName());
        connect(cancel, &QToolButton::clicked, this, [this, id] { m_downloads.cancel(id); });
        line->addWidget(bar, 1);
        line->addWidget(text);
        line->addWidget(cancel);
        m_list->setItemWidget(item, State, widget);
        showProgress(id);
        return;
    }
    QWidget *widget = nullptr;
    if (model.state == ModelState::Present) {
        widget = stateLabel(QStringLiteral("check"), tr("Ready"));
    } else if (model.state == ModelState::Damaged) {
        widget = stateLabel(QStringLiteral("warning"), tr("Damaged"));
    } else if (embedding::publishedFiles(*model.entry).empty()) {
        widget = stateLabel({}, model.state == ModelState::Incomplete ? tr("Incomplete") : tr("Import only"));
    } else {
        auto *button =
            new QPushButton(tr("Download %1").arg(sizeText(embedding::downloadSize(*model.entry))));
        button->setAutoDefault(false);
        button->setAccessibleName(tr("Download %1").arg(item->text(Name)));
        connect(button, &QPushButton::clicked, this, [this, id, item] {
            m_list->setCurrentItem(item);
            m_downloads.start(id);
        });
        widget = new QWidget;
        auto *line = new QHBoxLayout(widget);
        line->setContentsMargins(6, 0, 6, 0);
        line->addWidget(button);
        line->addStretch();
    }
    m_list->setItemWidget(item, State, widget);
}

void ModelsDialog::showProgress(const std::string &id)
{
    QTreeWidgetItem *item = itemOf(id);
    const Progress *progress = m_downloads.progressOf(id);
    if (!item || !progress)
        return;
    auto *bar = m_list->itemWidget(item, State)->findChild<QProgressBar *>();
    if (!bar) {
        showState(item);
        showDetails();
        return;
    }
    // A bar counts in int, a file may be larger.
    constexpr int steps = 1000;
    const double part =
        progress->total > 0 ? static_cast<double>(progress->done) / static_cast<double>(progress->total) : 0;
    bar->setRange(0, progress->total > 0 ? steps : 0);
    bar->setValue(static_cast<int>(part * steps));
    auto *text = bar->parentWidget()->findChild<QLabel *>();
    text->setText(progress->unit == ProgressUnit::Bytes && progress->total > 0
                      ? tr("%1 of %2")
                            .arg(sizeText(static_cast<std::uint64_t>(progress->done)),
                                 sizeText(static_cast<std::uint64_t>(progress->total)))
                      : QString());
}

void ModelsDialog::showDetails()
{
    const ModelStatus *model = current();
    m_remove->setEnabled(model && model->state != ModelState::Missing);
    if (!model) {
        m_name->setText(tr("Timbre"));
        m_details->setText(
            tr("Signal analysis that is always there: loudness, spectrum, rhythm, harmony. Needs no "
               "download."));
        m_problem->hide();
        return;
    }
    const ModelEntry &entry = *model->entry;
    m_name->setText(QString::fromStdString(entry.title));
    QStringList lines{coreText(entry.goodFor)};
    if (entry.commercialUse == embedding::CommercialUse::No)
        lines.append(tr("Its licence does not allow commercial use."));
    if (!entry.licenceNote.empty())
        lines.append(coreText(entry.licenceNote));
    if (model->state == ModelState::Missing && !entry.note.empty())
        lines.append(coreText(entry.note));
    if (!model->note.empty())
        lines.append(coreText(model->note));
    lines.removeAll(QString());
    m_details->setText(lines.join(QLatin1Char('\n')));
    const QString problem = m_downloads.problemOf(entry.id);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void ModelsDialog::import()
{
    const QStringList files =
        QFileDialog::getOpenFileNames(this, tr("Import weights"), folderFor(Purpose::Weights));
    if (files.isEmpty())
        return;
    rememberFolderOf(Purpose::Weights, files.front());
    // Converting and checking a network takes seconds.
    m_import->setEnabled(false);
    m_import->setText(tr("Importing"));
    QtConcurrent::run([files] {
        std::vector<Error> refused;
        for (const QString &file : files)
            if (const auto model = embedding::importWeights(pathOf(file), modelFolder()); !model)
                refused.push_back(model.error());
        return refused;
    }).then(this, [this, count = files.size()](const std::vector<Error> &refused) {
        m_import->setEnabled(true);
        m_import->setText(tr("Import weights…"));
        fill();
        if (std::ssize(refused) < count)
            Q_EMIT imported();
        for (const Error &error : refused)
            QMessageBox::warning(this, tr("Import weights"), errorText(error));
    });
}

void ModelsDialog::remove()
{
    const ModelStatus *model = current();
    if (!model)
        return;
    QMessageBox question(QMessageBox::Question, tr("Remove model"),
                         tr("Remove the weights of %1?").arg(QString::fromStdString(model->entry->title)),
                         QMessageBox::Cancel, this);
    question.setInformativeText(tr("What was analysed with it stays, and tags go on using it. New tracks are "
                                   "not analysed with it any more."));
    question.addButton(tr("Remove"), QMessageBox::DestructiveRole);
    question.setDefaultButton(QMessageBox::Cancel);
    if (question.exec() == QMessageBox::Cancel)
        return;
    if (const auto done = embedding::removeModel(*model->entry, modelFolder()); !done)
        QMessageBox::warning(this, tr("Remove model"), errorText(done.error()));
    fill();
}

QTreeWidgetItem *ModelsDialog::itemOf(const std::string &id) const
{
    for (int i = 1; i < m_list->topLevelItemCount(); ++i)
        if (m_list->topLevelItem(i)->data(Name, Qt::UserRole).toString().toStdString() == id)
            return m_list->topLevelItem(i);
    return nullptr;
}

const ModelStatus *ModelsDialog::current() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem()) - 1;
    return row < 0 ? nullptr : &m_models[static_cast<std::size_t>(row)];
}

} // namespace tagwright::ui
