// SPDX-License-Identifier: GPL-3.0-or-later
// Tags are written into real files from the dialog, and taken back: each file changes only if its tick says
// so.
#include "support/own_settings.h"
#include "support/tagged_library.h"
#include "ui/exporting/change_table.h"
#include "ui/exporting/export_dialog.h"
#include "ui/exporting/write_page.h"
#include "ui/session/session.h"
#include "ui/theme/icons.h"
#include "ui/theme/list_header.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace tagwright;
using namespace tagwright::ui;
using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

namespace {

constexpr int patienceMs = 60'000;

} // namespace

class TestWritePage : public QObject
{
    Q_OBJECT
    QTemporaryDir m_settings;
    std::unique_ptr<test::SoundFolder> m_folder;
    std::unique_ptr<test::TaggedLibrary> m_library;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<WritePage> m_page;
    std::map<std::string, std::string> m_before;

    void open()
    {
        m_page = std::make_unique<WritePage>(*m_session, WorkPlace{TAGWRIGHT_CLI, m_library->catalogue()});
        m_page->resize(900, 500);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->begin();
    }

    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : m_page->findChildren<QPushButton *>())
            if (button->text().contains(text) && button->isVisibleTo(m_page.get()))
                return button;
        return nullptr;
    }
    [[nodiscard]] bool canPress(const QString &text) const
    {
        const auto *found = button(text);
        return found && found->isEnabled();
    }
    [[nodiscard]] bool says(const QString &text) const
    {
        return std::ranges::any_of(m_page->findChildren<QLabel *>(),
                                   [&](const QLabel *label) { return label->text().contains(text); });
    }
    [[nodiscard]] ChangeTable &table() const { return *m_page->findChild<ChangeTable *>(); }
    [[nodiscard]] ChangeModel &model() const { return static_cast<ChangeModel &>(*table().model()); }
    [[nodiscard]] QComboBox &box(const QString &name) const
    {
        for (QComboBox *box : m_page->findChildren<QComboBox *>())
            if (box->accessibleName() == name)
                return *box;
        throw std::runtime_error(name.toStdString());
    }
    void choose(const QString &name, int index)
    {
        box(name).setCurrentIndex(index);
        Q_EMIT box(name).activated(index);
    }
    [[nodiscard]] std::map<std::string, std::string> bytes() const
    {
        return test::bytesOfAll(m_library->music());
    }

private Q_SLOTS:
    void initTestCase()
    {
        test::useSettingsIn(m_settings.path());
        loadResources();
        QLocale::setDefault(QLocale::c());
    }

    void init()
    {
        if (!test::hasFfmpeg())
            QSKIP("ffmpeg is needed");
        QSettings().clear();
        m_folder = std::make_unique<test::SoundFolder>();
        m_library = std::make_unique<test::TaggedLibrary>(m_folder->path());
        const fs::path wav = m_folder->path() / "a.wav";
        test::writeWav(wav, test::music(1.2, 22'050), 22'050);
        for (const char *name : {"a.mp3", "b.flac", "c.ogg"})
            test::encode(m_library->music() / name, wav, {u"-metadata"_s, u"genre=Film"_s});
        m_library->scan();
        auto database = m_library->open();
        const auto tag = test::valueOf(catalogue::TagRepository(database).add("tense"));
        catalogue::LabelRepository labels(database);
        int labelled = 0;
        QVERIFY(catalogue::TrackRepository(database).forEach([&](const catalogue::Track &track) {
            labelled +=
                labels.set(tag.id, {track.id, catalogue::wholeTrack, 1, catalogue::LabelSource::Manual}) ? 1
                                                                                                         : 0;
        }));
        QCOMPARE(labelled, 3);
        m_before = bytes();
        m_session = std::make_unique<Session>(m_library->catalogue());
        QTRY_VERIFY_WITH_TIMEOUT(m_session->isRead() && m_session->activeTag(), patienceMs);
    }

    void cleanup()
    {
        m_page.reset();
        m_session.reset();
    }

    void nothingIsWrittenBeforeTheButton()
    {
        open();
        QTRY_VERIFY_WITH_TIMEOUT(canPress(u"Write 3"_s), patienceMs);
        QVERIFY(says(u"Dry run finished. Nothing has been written."_s));
        QCOMPARE(model().rowCount(), 3);
        QCOMPARE(model().index(0, ChangeModel::File).data().toString(), u"music/a.mp3"_s);
        QCOMPARE(model().index(0, ChangeModel::FieldName).data().toString(), u"TAGWRIGHT"_s);
        QCOMPARE(model().index(0, ChangeModel::Now).data().toString(), QString());
        QCOMPARE(model().index(0, ChangeModel::WillBe).data().toString(), u"tense"_s);
        QVERIFY(bytes() == m_before);
    }

    void suggestionsAreTakenOnlyIfOneSaysSoEachTime()
    {
        open();
        QTRY_VERIFY_WITH_TIMEOUT(canPress(u"Write 3"_s), patienceMs);
        choose(u"Tracks"_s, 1);
        QTRY_VERIFY_WITH_TIMEOUT(!canPress(u"Write 3"_s), patienceMs); // another dry run
        QTRY_VERIFY_WITH_TIMEOUT(canPress(u"Write 3"_s), patienceMs);
        m_page.reset();
        open();
        QCOMPARE(box(u"Tracks"_s).currentIndex(), 0);
    }

    void onlyTickedFilesAreWrittenAndAllGoesBack()
    {
        open();
        QTRY_VERIFY_WITH_TIMEOUT(canPress(u"Write 3"_s), patienceMs);
        table().setFocus();
        table().setCurrentIndex(model().index(1, ChangeModel::File));
        QTest::keyClick(&table(), Qt::Key_Space);
        QVERIFY(canPress(u"Write 2"_s));
        QTest::mouseClick(button(u"Write 2"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(says(u"2 file"_s), patienceMs);
        QVERIFY(says(u"1 were left as they were."_s));
        const auto after = bytes();
        for (const auto &[name, content] : m_before)
            QCOMPARE(after.at(name) == content, name == "b.flac");
        QVERIFY(!canPress(u"Write"_s));

        QTest::mouseClick(button(u"Undo writing"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(canPress(u"Restore 2"_s), patienceMs);
        QVERIFY(bytes() == after);
        QTest::mouseClick(button(u"Restore 2"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(bytes() == m_before, patienceMs);
    }

    void anotherFieldIsAnotherDryRun()
    {
        open();
        QTRY_VERIFY_WITH_TIMEOUT(canPress(u"Write 3"_s), patienceMs);
        choose(u"Write to"_s, 1); // genre: what is there stays
        QVERIFY(!canPress(u"Write"_s));
        QCOMPARE(box(u"If filled"_s).currentIndex(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(canPress(u"Write 3"_s), patienceMs);
        QCOMPARE(model().index(0, ChangeModel::WillBe).data().toString(), u"Film; tense"_s);
        choose(u"If filled"_s, 0);
        QTRY_VERIFY_WITH_TIMEOUT(canPress(u"Write 3"_s), patienceMs);
        QCOMPARE(model().index(0, ChangeModel::WillBe).data().toString(), u"tense"_s);
        QVERIFY(bytes() == m_before);
    }

    void fileThatChangesAfterTheDryRunIsLeftAlone()
    {
        open();
        QTRY_VERIFY_WITH_TIMEOUT(canPress(u"Write 3"_s), patienceMs);
        std::ofstream(m_library->music() / "c.ogg", std::ios::app) << "somebody else's bytes";
        const std::string theirs = test::readBytes(m_library->music() / "c.ogg");
        QTest::mouseClick(button(u"Write 3"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(says(u"2 file"_s), patienceMs);
        QCOMPARE(test::readBytes(m_library->music() / "c.ogg") == theirs, true);
        QCOMPARE(model().count(ChangeModel::Filter::Refused), 1);
        QCOMPARE(model().kindOf(2), ChangeModel::Kind::Refused);
    }

    void filtersCountAndShow()
    {
        open();
        QTRY_VERIFY_WITH_TIMEOUT(canPress(u"Write 3"_s), patienceMs);
        QTest::mouseClick(button(u"Write 3"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(says(u"3 file"_s), patienceMs);
        m_page.reset();
        open();
        QTRY_VERIFY_WITH_TIMEOUT(says(u"Dry run finished"_s), patienceMs);
        QCOMPARE(model().count(ChangeModel::Filter::Right), 3);
        QCOMPARE(model().count(ChangeModel::Filter::Changes), 0);
        QVERIFY(!canPress(u"Write"_s));
        model().setFilter(ChangeModel::Filter::Changes);
        QCOMPARE(model().rowCount(), 0);
        model().setFilter(ChangeModel::Filter::Right);
        QCOMPARE(model().rowCount(), 3);
    }

    void workerThatIsNotThereIsSaid()
    {
        m_page = std::make_unique<WritePage>(*m_session,
                                             WorkPlace{m_folder->path() / "none", m_library->catalogue()});
        m_page->show();
        m_page->begin();
        QTRY_VERIFY_WITH_TIMEOUT(says(u"Install Tagwright again"_s), patienceMs);
        QVERIFY(!canPress(u"Write"_s));
    }
};

QTEST_MAIN(TestWritePage)
#include "tst_write_page.moc"
