// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/refused_files_dialog.h"

#include "base/files.h"
#include "ui/session/core_text.h"
#include "ui/session/texts.h"
#include "ui/settings/last_folder.h"
#include "ui/theme/labels.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tagwright::ui {

RefusedFilesDialog::RefusedFilesDialog(const std::vector<Error> &refused, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Refused files"));
    for (const Error &error : refused)
        m_list += errorText(error) + QLatin1Char('\n');
    auto *what = wrappedLabel(Type::Body, false);
    what->setText(tr("%n file(s) could not be read and were left out. All others are there.", nullptr,
                     static_cast<int>(refused.size())));
    auto *list = new QPlainTextEdit(m_list.trimmed());
    list->setReadOnly(true);
    list->setLineWrapMode(QPlainTextEdit::NoWrap);
    list->setAccessibleName(tr("Refused files"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    const auto *copy = buttons->addButton(tr("Copy list"), QDialogButtonBox::ActionRole);
    const auto *save = buttons->addButton(tr("Save list…"), QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(what);
    column->addWidget(list, 1);
    column->addWidget(buttons);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_list); });
    connect(save, &QPushButton::clicked, this, &RefusedFilesDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    constexpr QSize usual(640, 320);
    resize(usual);
}

void RefusedFilesDialog::save()
{
    const QString file = QFileDialog::getSaveFileName(
        this, tr("Save list"), placeFor(Purpose::Reports, tr("refused files.txt")), tr("Text (*.txt)"));
    if (file.isEmpty())
        return;
    rememberFolderOf(Purpose::Reports, file);
    if (const auto saved = writeFileAtomically(pathOf(file), m_list.toStdString()); !saved)
        QMessageBox::warning(this, tr("Save list"), errorText(saved.error()));
}

} // namespace tagwright::ui
