// SPDX-License-Identifier: GPL-3.0-or-later
// Which device the desktop has chosen, told by PulseAudio or PipeWire: Qt 6.4 asks for it once, and does not
// hear of another choice.
#pragma once

#include <QByteArray>
#include <QObject>

#include <memory>

struct pa_context;
struct pa_threaded_mainloop;

namespace tagwright::ui {

class DefaultSink : public QObject
{
    Q_OBJECT

public:
    explicit DefaultSink(QObject *parent = nullptr);
    ~DefaultSink() override;

    /// As QAudioDevice::id; empty as long as no server has said so.
    [[nodiscard]] const QByteArray &id() const { return m_id; }

Q_SIGNALS:
    void changed();

private:
    void connectToServer();
    void hear(pa_context *context);
    void ask(pa_context *context);
    void take(const QByteArray &id);

    struct EndContext
    {
        void operator()(pa_context *context) const;
    };
    struct EndLoop
    {
        void operator()(pa_threaded_mainloop *loop) const;
    };
    std::unique_ptr<pa_threaded_mainloop, EndLoop> m_loop; // calls back on a thread of its own
    std::unique_ptr<pa_context, EndContext> m_context;     // used under the loop's lock
    QByteArray m_id;
};

} // namespace tagwright::ui
