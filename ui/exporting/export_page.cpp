// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/export_page.h"

#include "ui/jobs/thin_bar.h"
#include "ui/session/core_text.h"
#include "ui/session/texts.h"
#include "ui/tagging/key_button.h"
#include "ui/theme/hairline.h"
#include "ui/theme/labels.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace tagwright::ui {
namespace {

constexpr int margin = 12;

} // namespace

ExportPage::ExportPage(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_column(new QVBoxLayout), m_footStart(new QHBoxLayout),
      m_problem(wrappedLabel(Type::Body, false)), m_bar(new ThinBar), m_stop(new QPushButton(tr("Stop"))),
      m_cancel(new QPushButton(tr("Cancel"))), m_primary(new KeyButton(KeyButton::Look::Filled))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_problem->setContentsMargins(margin, 8, margin, 8);
    QPalette trouble = m_problem->palette();
    trouble.setColor(QPalette::WindowText, tokens().error);
    m_problem->setPalette(trouble);
    m_problem->hide();
    m_bar->setAccessibleName(tr("Progress"));
    m_footStart->setSpacing(8);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(margin, 10, margin, 10);
    foot->setSpacing(8);
    foot->addLayout(m_footStart);
    foot->addWidget(m_bar, 1);
    foot->addStretch();
    for (QPushButton *button : {m_stop, m_cancel}) {
        button->setAutoDefault(false);
        foot->addWidget(button);
    }
    foot->addWidget(m_primary);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(m_column, 1);
    all->addWidget(m_problem);
    all->addWidget(new Hairline);
    all->addLayout(foot);
    connect(m_cancel, &QPushButton::clicked, this, &ExportPage::closeWanted);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_stopping.request_stop(); });
    refresh();
}

ExportPage::~ExportPage()
{
    m_stopping.request_stop();
}

void ExportPage::run(Work work)
{
    m_isBusy = true;
    m_stopping = {};
    m_bar->setProgress(0, 0);
    m_problem->hide();
    refresh();
    Q_EMIT busyChanged(true);
    const QPointer<ExportPage> page(this);
    m_session.prober().ask(
        this,
        [work = std::move(work), page, stopping = m_stopping](catalogue::Database &database,
                                                              const std::stop_token &closing) {
            const std::stop_callback also(closing, [stopping] { stopping.request_stop(); });
            const auto tell = [page](const Progress &p) {
                QMetaObject::invokeMethod(qApp, [page, done = p.done, total = p.total] {
                    if (page)
                        page->m_bar->setProgress(done, total);
                });
            };
            return work(database, tell, stopping.get_token());
        },
        [this](const Result<Done> &done) {
            m_isBusy = false;
            refresh();
            Q_EMIT busyChanged(false);
            if (done)
                Q_EMIT exported(done->what, done->refused);
            else if (done.error().code != ErrorCode::Cancelled)
                showProblem(errorText(done.error()));
        });
}

void ExportPage::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

void ExportPage::setReady(bool isReady)
{
    m_isReady = isReady;
    refresh();
}

void ExportPage::refresh()
{
    m_bar->setVisible(m_isBusy);
    m_stop->setVisible(m_isBusy);
    m_cancel->setVisible(!m_isBusy);
    m_primary->setEnabled(m_isReady && !m_isBusy);
}

} // namespace tagwright::ui
