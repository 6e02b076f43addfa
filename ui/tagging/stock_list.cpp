// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tagging/stock_list.h"

#include "base/files.h"

namespace tagwright::ui {
namespace {

using namespace std::chrono_literals;

constexpr auto rest = 60s; // between two counts

} // namespace

StockList::StockList(Session &session, QObject *parent)
    : QObject(parent), m_worker(QStringLiteral("stock tags"), session.folder())
{
    m_again.setSingleShot(true);
    m_again.setInterval(rest);
    connect(&m_again, &QTimer::timeout, this, &StockList::count);
    connect(&session, &Session::libraryChanged, this, [this] {
        m_isStale = true;
        if (!m_classes)
            count();
        else if (m_isWanted && !m_again.isActive())
            m_again.start();
    });
}

void StockList::want()
{
    m_isWanted = true;
    count();
}

void StockList::count()
{
    if (!m_isWanted || !m_isStale || m_isCounting)
        return;
    m_isStale = false;
    m_isCounting = true;
    m_worker.ask(
        this,
        [](catalogue::Database &database, const std::stop_token &) {
            return tagging::heardClasses(database, modelFolder());
        },
        [this](const Result<std::vector<tagging::HeardClass>> &heard) {
            m_isCounting = false;
            if (heard && m_classes != *heard) {
                m_classes = *heard;
                Q_EMIT changed();
            }
            if (m_isStale)
                m_again.start();
        });
}

void StockList::start(const tagging::HeardClass &wanted, QObject *receiver,
                      std::function<void(const Result<catalogue::TagStart> &)> then)
{
    m_worker.ask(
        receiver,
        [wanted](catalogue::Database &database, const std::stop_token &) -> Result<catalogue::TagStart> {
            TAGWRIGHT_TRY_INTO(const auto stock,
                               tagging::StockTags::open(database, wanted.extractor, modelFolder()));
            return tagging::startFromClass(stock, wanted.name);
        },
        std::move(then));
}

} // namespace tagwright::ui
