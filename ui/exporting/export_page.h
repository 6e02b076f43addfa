// SPDX-License-Identifier: GPL-3.0-or-later
// The shape of the pages that make new files: what is made at the top, progress and buttons at the foot. The
// work runs on the session's worker and can be stopped.
#pragma once

#include "base/progress.h"
#include "ui/session/session.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tagwright::ui {

class KeyButton;
class ThinBar;

class ExportPage : public QWidget
{
    Q_OBJECT

public:
    explicit ExportPage(Session &session, QWidget *parent = nullptr);
    ~ExportPage() override;
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    void closeWanted();
    void busyChanged(bool isBusy);
    /// The files are there. \param what  in one sentence
    /// \param refused  files that are not among them, with the reasons
    void exported(const QString &what, const std::vector<tagwright::Error> &refused);

protected:
    struct Done
    {
        Done(QString done) : what(std::move(done)) {}
        QString what;
        std::vector<Error> refused;
    };
    using Work =
        std::function<Result<Done>(catalogue::Database &, const ProgressSink &, const std::stop_token &)>;
    /// \param work  on the worker's thread; what it returns is said, and the page is done
    void run(Work work);
    void showProblem(const QString &text);
    [[nodiscard]] Session &session() const { return m_session; }
    /// Above the foot.
    [[nodiscard]] QVBoxLayout &column() const { return *m_column; }
    /// The foot's beginning, for a page's own buttons.
    [[nodiscard]] QHBoxLayout &footStart() const { return *m_footStart; }
    [[nodiscard]] KeyButton &primary() const { return *m_primary; }
    /// While nothing runs, too.
    void setReady(bool isReady);

private:
    void refresh();

    Session &m_session;
    std::stop_source m_stopping;
    bool m_isBusy = false;
    bool m_isReady = true;
    QVBoxLayout *m_column;
    QHBoxLayout *m_footStart;
    QLabel *m_problem;
    ThinBar *m_bar;
    QPushButton *m_stop;
    QPushButton *m_cancel;
    KeyButton *m_primary;
};

} // namespace tagwright::ui
