// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/probe/settled_view.h"

#include "ui/theme/tokens.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace tagwright::ui {
namespace {

constexpr int pipSize = 10;
constexpr int pipStep = 14;

/// For screen readers the pips are a progress bar.
class AccessiblePips : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit AccessiblePips(SettledView *view) : QAccessibleWidget(view, QAccessible::ProgressBar) {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    [[nodiscard]] QString text(QAccessible::Text type) const override
    {
        return type == QAccessible::Value ? static_cast<SettledView *>(widget())->summary()
                                          : QAccessibleWidget::text(type);
    }
    [[nodiscard]] QVariant currentValue() const override
    {
        return static_cast<SettledView *>(widget())->filled();
    }
    void setCurrentValue(const QVariant &) override {}
    [[nodiscard]] QVariant maximumValue() const override { return static_cast<int>(SettledView::pips); }
    [[nodiscard]] QVariant minimumValue() const override { return 0; }
    [[nodiscard]] QVariant minimumStepSize() const override { return 1; }
};

QAccessibleInterface *accessiblePips(const QString &, QObject *object)
{
    auto *view = qobject_cast<SettledView *>(object);
    return view ? new AccessiblePips(view) : nullptr;
}

} // namespace

SettledView::SettledView(QWidget *parent) : QWidget(parent)
{
    static const bool isKnown = [] {
        QAccessible::installFactory(accessiblePips);
        return true;
    }();
    Q_UNUSED(isKnown)
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    describe();
}

void SettledView::setAnswers(std::vector<bool> wasSmall)
{
    m_wasSmall = std::move(wasSmall);
    m_wasSmall.resize(std::min(m_wasSmall.size(), pips));
    describe();
}

int SettledView::filled() const
{
    return static_cast<int>(std::ranges::count(m_wasSmall, true));
}

QString SettledView::summary() const
{
    return tr("%1 of %2").arg(filled()).arg(pips);
}

void SettledView::describe()
{
    setAccessibleName(tr("Settled"));
    update();
}

QSize SettledView::sizeHint() const
{
    return {static_cast<int>(pips) * pipStep - (pipStep - pipSize), pipSize + 2};
}

void SettledView::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < pips; ++i) {
        // The oldest comes first; what is not there yet, last.
        const bool isFilled = i < m_wasSmall.size() && m_wasSmall[m_wasSmall.size() - 1 - i];
        double left = static_cast<double>(i) * pipStep;
        if (layoutDirection() == Qt::RightToLeft)
            left = width() - left - pipSize;
        painter.setPen(isFilled ? t.accent : t.capline);
        painter.setBrush(isFilled ? t.accent : t.track);
        painter.drawRoundedRect(QRectF(left + .5, 1.5, pipSize - 1, pipSize - 1), 2, 2);
    }
}

void SettledView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    QWidget::changeEvent(event);
}

} // namespace tagwright::ui
