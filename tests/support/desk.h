// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody does at a window and reads from it: buttons by what they say, files dropped, file dialogs
// answered.
#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QTest>
#include <QTimer>

#include <filesystem>
#include <memory>
#include <stdexcept>
#include <vector>

namespace tagwright::test {

inline std::unique_ptr<QMimeData> filesToDrop(const std::vector<std::filesystem::path> &paths)
{
    QList<QUrl> urls;
    for (const std::filesystem::path &path : paths)
        urls.append(QUrl::fromLocalFile(QString::fromStdString(path)));
    auto data = std::make_unique<QMimeData>();
    data->setUrls(urls);
    return data;
}

/// \return whether the window would take it
inline bool drop(QWidget &target, const QMimeData &data)
{
    const QPoint place = target.rect().center();
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &event);
    return event.isAccepted();
}

/// That can be seen. \return null if there is none, or none that can be pressed
inline QAbstractButton *buttonThatSays(const QWidget &window, const QString &text)
{
    for (QAbstractButton *button : window.findChildren<QAbstractButton *>())
        if (button->isVisible() && button->isEnabled() && button->text().contains(text))
            return button;
    return nullptr;
}

inline void press(const QWidget &window, const QString &text)
{
    QAbstractButton *button = buttonThatSays(window, text);
    if (!button)
        throw std::runtime_error("no button says " + text.toStdString());
    QTest::mouseClick(button, Qt::LeftButton);
}

/// What a label says that can be seen and holds these words; empty if none does.
inline QString lineWith(const QWidget &window, const QString &words)
{
    for (const QLabel *label : window.findChildren<QLabel *>())
        if (label->isVisible() && label->text().contains(words))
            return label->text();
    return {};
}

/// The next file dialog that somebody is asked with gets this answer.
inline void answerFileDialog(QObject *context, const std::filesystem::path &path)
{
    constexpr int lookMs = 20;
    auto *timer = new QTimer(context);
    timer->setInterval(lookMs);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, path] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        timer->stop();
        timer->deleteLater();
        dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(QString::fromStdString(path));
        QMetaObject::invokeMethod(dialog, "accept");
    });
    timer->start();
}

} // namespace tagwright::test
