// SPDX-License-Identifier: GPL-3.0-or-later
// A chart whose threshold can be moved is a slider for screen readers; its value is the chart's summary.
#pragma once

#include <QAccessibleWidget>

namespace tagwright::ui {

/// \tparam View  a widget with summary(), threshold() and moveTo()
template <typename View>
class AccessibleThreshold : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit AccessibleThreshold(View *view) : QAccessibleWidget(view, QAccessible::Slider) {}

    /// Makes all widgets of the class accessible.
    static void install()
    {
        static const bool isInstalled = [] {
            QAccessible::installFactory(make);
            return true;
        }();
        Q_UNUSED(isInstalled)
    }
    /// Tells that the value is another one.
    static void announce(View *view)
    {
        QAccessibleValueChangeEvent event(view, view->threshold());
        QAccessible::updateAccessibility(&event);
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    [[nodiscard]] QString text(QAccessible::Text type) const override
    {
        return type == QAccessible::Value ? view()->summary() : QAccessibleWidget::text(type);
    }
    [[nodiscard]] QVariant currentValue() const override { return view()->threshold(); }
    void setCurrentValue(const QVariant &value) override { view()->moveTo(value.toDouble()); }
    [[nodiscard]] QVariant maximumValue() const override { return 1.0; }
    [[nodiscard]] QVariant minimumValue() const override { return 0.0; }
    [[nodiscard]] QVariant minimumStepSize() const override
    {
        constexpr double step = 0.01;
        return step;
    }

private:
    static QAccessibleInterface *make(const QString &, QObject *object)
    {
        auto *view = qobject_cast<View *>(object);
        return view ? new AccessibleThreshold(view) : nullptr;
    }
    [[nodiscard]] View *view() const { return static_cast<View *>(widget()); }
};

} // namespace tagwright::ui
