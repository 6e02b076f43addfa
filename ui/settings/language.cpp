// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/language.h"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

/// A static library's resources are left out unless they are asked for, from outside of any namespace.
static void initTranslations()
{
    Q_INIT_RESOURCE(tagwright_ui_translations);
}

namespace tagwright::ui {
namespace {

constexpr auto languageKey = "appearance/language";
const QString folder = QStringLiteral(":/translations");

/// One for our own texts, one for those of Qt's dialogs.
QTranslator &translator(bool qts)
{
    static auto *own = new QTranslator(qApp);
    static auto *foreign = new QTranslator(qApp);
    return qts ? *foreign : *own;
}

void speak(const QLocale &locale)
{
    QLocale::setDefault(locale);
    for (const bool qts : {true, false}) {
        QTranslator &each = translator(qts);
        QApplication::removeTranslator(&each);
        const bool loaded =
            qts ? each.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                            QLibraryInfo::path(QLibraryInfo::TranslationsPath))
                : each.load(locale, QStringLiteral("tagwright"), QStringLiteral("_"), folder) ||
                      each.load(QStringLiteral("tagwright_en"), folder); // plurals, at least
        if (loaded)
            QApplication::installTranslator(&each);
    }
    static const bool isReversed = QApplication::isRightToLeft(); // on the command line, to try it
    QApplication::setLayoutDirection(isReversed ? Qt::RightToLeft : locale.textDirection());
}

} // namespace

QStringList languages()
{
    initTranslations();
    QStringList codes;
    for (const QString &file :
         QDir(folder).entryList({QStringLiteral("tagwright_*.qm")}, QDir::Files, QDir::Name))
        codes.append(file.section(QLatin1Char('_'), 1).section(QLatin1Char('.'), 0, 0));
    return codes;
}

QString languageName(const QString &code)
{
    const QString name = QLocale(code).nativeLanguageName();
    return code == QStringLiteral("en") ? QStringLiteral("English") : name;
}

QString chosenLanguage()
{
    return QSettings().value(QLatin1String(languageKey)).toString();
}

void chooseLanguage(const QString &code)
{
    QSettings().setValue(QLatin1String(languageKey), code);
    applyLanguage();
}

void applyLanguage()
{
    initTranslations();
    const QString code = chosenLanguage();
    speak(code.isEmpty() ? QLocale::system() : QLocale(code));
}

} // namespace tagwright::ui
