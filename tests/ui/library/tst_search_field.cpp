// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "ui/library/search_field.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QSignalSpy>
#include <QTest>

using namespace tagwright;
using namespace tagwright::ui;

namespace {

std::shared_ptr<const library::TrackList> tracks()
{
    library::TrackList::Builder builder;
    for (int i = 1; i <= 3; ++i)
        builder.add({.id = {i}, .path = "/a.ogg", .artist = i < 3 ? "Miles Davis" : "Milesong"});
    return std::make_shared<const library::TrackList>(builder.build());
}

/// Whether something red is drawn in the lower half of the field, between two letters.
bool isUnderlined(SearchField &field, int from, int to)
{
    const QImage image = field.grab().toImage();
    const auto x = [&](int letter) {
        const QString before = field.text().first(letter);
        const int origin = field.style()->subElementRect(QStyle::SE_LineEditContents, nullptr, &field).left();
        return origin + 2 + field.fontMetrics().horizontalAdvance(before);
    };
    for (int column = x(from); column < x(to); ++column)
        for (int row = image.height() / 2; row < image.height(); ++row)
            if (const QColor colour = image.pixelColor(column, row); colour.red() - colour.blue() > 40)
                return true;
    return false;
}

} // namespace

class TestSearchField : public QObject
{
    Q_OBJECT
    std::unique_ptr<SearchField> m_field;

private Q_SLOTS:
    void init()
    {
        m_field = std::make_unique<SearchField>();
        m_field->setTracks(tracks());
        m_field->setTagNames({"tense", "two words"});
        m_field->resize(400, m_field->sizeHint().height());
        m_field->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_field.get()));
        m_field->setFocus();
    }

    void everyKeyIsASearch()
    {
        QSignalSpy changed(m_field.get(), &SearchField::searchChanged);
        QTest::keyClicks(m_field.get(), QStringLiteral("miles"));
        QCOMPARE(changed.size(), 5);
        QCOMPARE(m_field->search().matches(*tracks()).size(), 3U);
        QTest::keyClicks(m_field.get(), QStringLiteral("o"));
        QCOMPARE(m_field->search().matches(*tracks()).size(), 1U);
    }

    void whatIsWrongIsUnderlinedAndTheLastSearchStays()
    {
        QSignalSpy wrong(m_field.get(), &SearchField::searchWrong);
        m_field->insert(QStringLiteral("é ")); // two bytes, one letter
        QTest::keyClicks(m_field.get(), QStringLiteral("mileso "));
        QTest::keyClicks(m_field.get(), QStringLiteral("artst"));
        QCOMPARE(wrong.size(), 0);
        const auto before = m_field->search().matches(*tracks()).size();
        QTest::keyClicks(m_field.get(), QStringLiteral(":"));
        QCOMPARE(wrong.size(), 1);
        QVERIFY(m_field->error().has_value());
        QCOMPARE(m_field->toolTip(), QStringLiteral("“artst” is not a field. Did you mean “artist”?"));
        QCOMPARE(m_field->search().matches(*tracks()).size(), before);
        QVERIFY(isUnderlined(*m_field, 9, 14));
        QVERIFY(!isUnderlined(*m_field, 0, 8));

        for (int i = 0; i < 6; ++i)
            QTest::keyClick(m_field.get(), Qt::Key_Backspace);
        QVERIFY(!m_field->error());
        QVERIFY(!isUnderlined(*m_field, 0, 8));
        QVERIFY(m_field->toolTip().isEmpty());
    }

    void fieldsAndValuesAreOffered()
    {
        QTest::keyClicks(m_field.get(), QStringLiteral("x art"));
        QAbstractItemView *popup = m_field->completer()->popup();
        QVERIFY(popup->isVisible());
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(m_field->text(), QStringLiteral("x artist:"));
        QTRY_VERIFY(popup->isVisible()); // with the artists, the more frequent first
        QTest::keyClicks(m_field.get(), QStringLiteral("mil"));
        QCOMPARE(popup->model()->rowCount(), 2);
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(m_field->text(), QStringLiteral("x artist:\"Miles Davis\""));
        QVERIFY(!popup->isVisible());
        QTest::keyClick(m_field.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(m_field->text() != QStringLiteral("x artist:\"Miles Davis\""));
    }

    void thePopupLiesUnderTheWord()
    {
        QTest::keyClicks(m_field.get(), QStringLiteral("some words before art"));
        const QAbstractItemView *popup = m_field->completer()->popup();
        QVERIFY(popup->isVisible());
        const int word = m_field->fontMetrics().horizontalAdvance(QStringLiteral("some words before "));
        const int left = popup->mapToGlobal(QPoint()).x() - m_field->mapToGlobal(QPoint()).x();
        QVERIFY2(std::abs(left - word) < 20, qPrintable(QString::number(left)));
    }

    void aNewTagMakesTheSearchRight()
    {
        QTest::keyClicks(m_field.get(), QStringLiteral("tag:calm"));
        QCOMPARE(m_field->error()->kind, library::SearchError::Kind::UnknownTag);
        QSignalSpy changed(m_field.get(), &SearchField::searchChanged);
        m_field->setTagNames({"calm"});
        QCOMPARE(changed.size(), 1);
        QVERIFY(!m_field->error());
    }

    void f1AsksForHelp()
    {
        QSignalSpy help(m_field.get(), &SearchField::helpWanted);
        QTest::keyClick(m_field.get(), Qt::Key_F1);
        QCOMPARE(help.size(), 1);
    }
};

QTEST_MAIN(TestSearchField)
#include "tst_search_field.moc"
