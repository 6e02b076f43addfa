// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop program as a process.
#include <QFileInfo>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

class TestDesktop : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;

    void start(QProcess &program, const QStringList &arguments) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), m_home.path());
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_home.filePath(QStringLiteral("data")));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_home.filePath(QStringLiteral("config")));
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_home.path());
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(TAGWRIGHT_DESKTOP), arguments);
        QVERIFY(program.waitForStarted());
    }

private Q_SLOTS:
    void saysItsVersion()
    {
        QProcess program;
        start(program, {QStringLiteral("--version")});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.readAllStandardOutput().trimmed(), QByteArray("tagwright " TAGWRIGHT_VERSION));
        QCOMPARE(program.exitCode(), 0);
    }

    void politeKillClosesTheWindow()
    {
        QProcess program;
        start(program, {});
        const QString catalogue =
            m_home.filePath(QStringLiteral("data/tagwright/catalogue/catalogue.sqlite"));
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(catalogue), 30'000);
        program.terminate();
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
        const QSettings settings(m_home.filePath(QStringLiteral("config/tagwright/tagwright.conf")),
                                 QSettings::IniFormat);
        QVERIFY(!settings.value(QStringLiteral("window/geometry")).toByteArray().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDesktop)
#include "tst_desktop.moc"
