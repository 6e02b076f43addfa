// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tagging/label_mark.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type.h"

#include <QDirIterator>
#include <QPainter>
#include <QTest>

using namespace tagwright::ui;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadResources(); }

    void contrastHoldsInAnyPalette_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("own light") << ownPalette(false);
        QTest::newRow("own dark") << ownPalette(true);
        QTest::newRow("pale highlight") << [] {
            QPalette palette = ownPalette(false);
            palette.setColor(QPalette::Highlight, QColor(0xFFE08A));
            palette.setColor(QPalette::HighlightedText, QColor(0xFFFFFF));
            return palette;
        }();
        QTest::newRow("grey on grey") << QPalette(QColor(0x808080), QColor(0x8a8a8a));
    }

    void contrastHoldsInAnyPalette()
    {
        QFETCH(const QPalette, palette);
        const Tokens t = Tokens::from(palette);
        for (const QColor &ground : {t.base, t.window, t.sel}) {
            QVERIFY2(contrast(t.muted, ground) >= 4.4, qPrintable(t.muted.name() + ground.name()));
            QVERIFY2(contrast(t.accent, ground) >= 4.4, qPrintable(t.accent.name() + ground.name()));
        }
        QVERIFY(contrast(t.text, t.base) >= 4.5); // 7 where grey leaves room for it
        QVERIFY(contrast(t.onAccent, t.accent) >= 4.5);
        QVERIFY(contrast(t.faint, t.base) >= 3);
        QVERIFY(contrast(t.warning, t.warningGround) >= 4.5);
        QVERIFY(contrast(t.error, t.errorGround) >= 4.5);
    }

    void tagColoursCanBeTold()
    {
        for (const bool dark : {false, true}) {
            const Tokens t = Tokens::from(ownPalette(dark));
            for (int i = 0; i < Tokens::tagColours; ++i)
                for (const QColor &ground : {t.base, t.window, t.sel})
                    QVERIFY(contrast(t.tagColour(i), ground) >= 3.9);
        }
    }

    void eachIconIsDrawnInItsColour()
    {
        QDirIterator icons(QStringLiteral(":/icons"));
        int count = 0;
        while (icons.hasNext()) {
            const QString name = QFileInfo(icons.next()).completeBaseName();
            const QImage picture = iconPixmap(name, 16, QColor(0x0000FF), 2).toImage();
            bool hasColour = false;
            for (int y = 0; y < picture.height(); ++y)
                for (int x = 0; x < picture.width(); ++x)
                    hasColour = hasColour || picture.pixelColor(x, y).blue() > 128;
            QVERIFY2(hasColour, qPrintable(name));
            ++count;
        }
        QVERIFY(count > 30);
    }

    void marksDifferInMoreThanColour()
    {
        QList<QImage> pictures;
        for (int i = 1; i <= static_cast<int>(Mark::NotSure); ++i) {
            QImage picture(32, 32, QImage::Format_ARGB32_Premultiplied);
            picture.fill(Qt::white);
            QPainter painter(&picture);
            paintMark(painter, static_cast<Mark>(i), {16, 16}, 14);
            painter.end();
            // Ink or paper: what is left without colour.
            QImage shape = picture.convertToFormat(QImage::Format_Grayscale8);
            for (const QImage &other : pictures)
                QVERIFY(other != shape);
            pictures.append(shape);
            QVERIFY(!markText(static_cast<Mark>(i)).isEmpty());
        }
    }

    void figuresDoNotDance()
    {
        const QFont body = font(Type::Body);
        QCOMPARE(figuresWidth(body, QStringLiteral("0.11")), figuresWidth(body, QStringLiteral("0.48")));
        QCOMPARE(timeText(161'999), QStringLiteral("2:41"));
        QCOMPARE(timeText(3'661'000), QStringLiteral("1:01:01"));
        QCOMPARE(timeText(-5), QStringLiteral("0:00"));
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
