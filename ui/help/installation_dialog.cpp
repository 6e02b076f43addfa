// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/installation_dialog.h"

#include "base/files.h"
#include "ui/help/finding_text.h"
#include "ui/session/core_text.h"
#include "ui/session/texts.h"
#include "ui/settings/last_folder.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

namespace tagwright::ui {

InstallationDialog::InstallationDialog(const WorkPlace &place, QWidget *parent)
    : QDialog(parent), m_worker(place), m_summary(new QLabel(tr("The installation is being checked."))),
      m_findings(new QListWidget), m_details(new QPlainTextEdit)
{
    setWindowTitle(tr("Check the installation"));
    m_summary->setFont(semibold(ui::font(Type::Body)));
    m_findings->setAccessibleName(tr("Findings"));
    m_findings->setWordWrap(true);
    m_findings->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_details->setReadOnly(true);
    m_details->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_details->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_details->setAccessibleName(tr("Details"));
    m_details->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *details = buttons->addButton(tr("Details"), QDialogButtonBox::ActionRole);
    details->setCheckable(true);
    connect(details, &QPushButton::toggled, m_details, &QWidget::setVisible);
    m_save = buttons->addButton(tr("Save diagnostics…"), QDialogButtonBox::ResetRole);
    m_save->setEnabled(false);
    m_again = buttons->addButton(tr("Analyse again"), QDialogButtonBox::AcceptRole);
    m_again->hide();
    connect(m_again, &QPushButton::clicked, this, [this] {
        Q_EMIT analysisWanted();
        accept();
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(10);
    column->addWidget(m_summary);
    column->addWidget(m_findings, 1);
    column->addWidget(m_details, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &InstallationDialog::save);
    connect(&m_worker, &WorkerProcess::said, this, &InstallationDialog::take);
    connect(&m_worker, &WorkerProcess::ended, this, &InstallationDialog::end);
    resize(720, 420);
    m_worker.start({QStringLiteral("doctor")});
}

void InstallationDialog::take(const QJsonObject &finding)
{
    const QString state = finding.value(QStringLiteral("state")).toString();
    const QString what = finding.value(QStringLiteral("what")).toString();
    if (what.isEmpty())
        return;
    m_lines.append(state.leftJustified(9) + what);
    m_details->appendPlainText(m_lines.last());
    const QString text = findingText(finding);
    if (text.isEmpty())
        return;
    constexpr int size = 14;
    const auto sign = [this](const char *name, const QColor &colour) {
        return QIcon(iconPixmap(QLatin1String(name), size, colour, devicePixelRatioF()));
    };
    auto *item = new QListWidgetItem(text);
    if (state == QStringLiteral("problem")) {
        item->setIcon(sign("error", tokens().error));
        item->setData(Qt::AccessibleTextRole, tr("Problem: %1").arg(text));
        m_findings->insertItem(m_problems++, item); // what is to be done comes first
        if (finding.value(QStringLiteral("about")).toString() == QStringLiteral("embeddings"))
            m_again->show();
    } else {
        item->setIcon(state == QStringLiteral("ok") ? sign("check", tokens().text)
                                                    : sign("info", tokens().muted));
        m_findings->addItem(item);
    }
}

void InstallationDialog::end(WorkerProcess::End how, const QString &why)
{
    if (m_lines.isEmpty() || how == WorkerProcess::End::Crashed) {
        m_summary->setText(why);
        return;
    }
    m_summary->setText(m_problems == 0 ? tr("Everything is in order.")
                                       : tr("%n problem(s) found.", nullptr, m_problems));
    m_save->setEnabled(true);
}

void InstallationDialog::save()
{
    const QString file =
        QFileDialog::getSaveFileName(this, tr("Save diagnostics"),
                                     placeFor(Purpose::Reports, QStringLiteral("tagwright-diagnostics.txt")));
    if (file.isEmpty())
        return;
    rememberFolderOf(Purpose::Reports, file);
    const QString text = QStringLiteral("%1 %2\nQt %3\n%4, %5\n\n%6\n")
                             .arg(QCoreApplication::applicationName(), QCoreApplication::applicationVersion(),
                                  QString::fromLatin1(qVersion()), QSysInfo::prettyProductName(),
                                  QSysInfo::currentCpuArchitecture(), m_lines.join(QLatin1Char('\n')));
    if (const auto saved = writeFileAtomically(pathOf(file), text.toStdString()); !saved)
        QMessageBox::warning(this, tr("Save diagnostics"), errorText(saved.error()));
}

} // namespace tagwright::ui
