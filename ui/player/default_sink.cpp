// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/default_sink.h"

#include <QTimer>

#include <pulse/context.h>
#include <pulse/introspect.h>
#include <pulse/operation.h>
#include <pulse/subscribe.h>
#include <pulse/thread-mainloop.h>

namespace tagwright::ui {
namespace {

constexpr int againMs = 5000;

class Lock
{
public:
    explicit Lock(pa_threaded_mainloop *loop) : m_loop(loop) { pa_threaded_mainloop_lock(m_loop); }
    Lock(const Lock &) = delete;
    Lock &operator=(const Lock &) = delete;
    ~Lock() { pa_threaded_mainloop_unlock(m_loop); }

private:
    pa_threaded_mainloop *m_loop;
};

void forget(pa_operation *operation)
{
    if (operation)
        pa_operation_unref(operation); // it goes on
}

} // namespace

void DefaultSink::EndContext::operator()(pa_context *context) const
{
    pa_context_set_state_callback(context, nullptr, nullptr);
    pa_context_set_subscribe_callback(context, nullptr, nullptr);
    pa_context_disconnect(context);
    pa_context_unref(context);
}

void DefaultSink::EndLoop::operator()(pa_threaded_mainloop *loop) const
{
    pa_threaded_mainloop_stop(loop);
    pa_threaded_mainloop_free(loop);
}

DefaultSink::DefaultSink(QObject *parent) : QObject(parent), m_loop(pa_threaded_mainloop_new())
{
    pa_threaded_mainloop_start(m_loop.get());
    connectToServer();
}

DefaultSink::~DefaultSink()
{
    const Lock lock(m_loop.get());
    m_context.reset();
}

void DefaultSink::connectToServer()
{
    const Lock lock(m_loop.get());
    m_context.reset(pa_context_new(pa_threaded_mainloop_get_api(m_loop.get()), "Tagwright"));
    if (!m_context)
        return;
    pa_context_set_state_callback(
        m_context.get(),
        [](pa_context *context, void *self) { static_cast<DefaultSink *>(self)->hear(context); }, this);
    pa_context_set_subscribe_callback(
        m_context.get(),
        [](pa_context *context, pa_subscription_event_type_t, std::uint32_t, void *self) {
            static_cast<DefaultSink *>(self)->ask(context);
        },
        this);
    pa_context_connect(m_context.get(), nullptr, PA_CONTEXT_NOAUTOSPAWN, nullptr);
}

/// What has become of the connection: on the loop's thread, or within connectToServer() where it fails at
/// once.
void DefaultSink::hear(pa_context *context)
{
    const pa_context_state_t state = pa_context_get_state(context);
    if (state == PA_CONTEXT_READY) {
        forget(pa_context_subscribe(context, PA_SUBSCRIPTION_MASK_SERVER, nullptr, nullptr));
        ask(context);
    } else if (!PA_CONTEXT_IS_GOOD(state)) {
        QMetaObject::invokeMethod(
            this, [this] { QTimer::singleShot(againMs, this, &DefaultSink::connectToServer); });
    }
}

void DefaultSink::ask(pa_context *context)
{
    forget(pa_context_get_server_info(
        context,
        [](pa_context *, const pa_server_info *server, void *self) {
            auto *sink = static_cast<DefaultSink *>(self);
            if (server)
                QMetaObject::invokeMethod(
                    sink, [sink, id = QByteArray(server->default_sink_name)] { sink->take(id); });
        },
        this));
}

void DefaultSink::take(const QByteArray &id)
{
    if (id == m_id)
        return;
    m_id = id;
    Q_EMIT changed();
}

} // namespace tagwright::ui
