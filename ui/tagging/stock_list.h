// SPDX-License-Identifier: GPL-3.0-or-later
// The stock tags of the library, counted on a thread of their own once somebody wants them: on a large
// library that takes seconds.
#pragma once

#include "tagging/stock_tags.h"
#include "tagging/tag_start.h"
#include "ui/session/session.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

namespace tagwright::ui {

class StockList : public QObject
{
    Q_OBJECT

public:
    explicit StockList(Session &session, QObject *parent = nullptr);

    /// From now on they are counted, and again when the library has changed.
    void want();
    /// Nothing until they were counted first.
    [[nodiscard]] const std::optional<std::vector<tagging::HeardClass>> &classes() const { return m_classes; }
    /// What a new tag that is like the class begins with.
    void start(const tagging::HeardClass &wanted, QObject *receiver,
               std::function<void(const Result<catalogue::TagStart> &)> then);

Q_SIGNALS:
    void changed();

private:
    void count();

    std::optional<std::vector<tagging::HeardClass>> m_classes;
    bool m_isWanted = false;
    bool m_isStale = true;
    bool m_isCounting = false;
    QTimer m_again;  ///< while an analysis runs, the library changes all the time
    Worker m_worker; // last: it ends first
};

} // namespace tagwright::ui
