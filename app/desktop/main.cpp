// SPDX-License-Identifier: GPL-3.0-or-later
// tagwright: the window.
#include "base/files.h"
#include "quit_on_signal.h"
#include "ui/session/texts.h"
#include "ui/settings/appearance.h"
#include "ui/settings/language.h"
#include "ui/theme/icons.h"
#include "ui/window/demo_library.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <memory>
#include <optional>
#include <vector>

using namespace tagwright;

namespace {

std::optional<ui::Colours> coloursOf(bool wantsLight, bool wantsDark)
{
    if (!wantsLight && !wantsDark)
        return std::nullopt;
    return wantsDark ? ui::Colours::Dark : ui::Colours::Light;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication::setApplicationName(QStringLiteral("tagwright"));
    QApplication::setOrganizationName(QStringLiteral("tagwright"));
    QApplication::setApplicationDisplayName(QStringLiteral("Tagwright"));
    QApplication::setApplicationVersion(QStringLiteral(TAGWRIGHT_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.tagwright.Tagwright"));
    QApplication app(argc, argv);
    ui::applyLanguage();

    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate(
        "main", "Invent a tag by ear: label a handful of clips, and find the rest of the library."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption catalogue(QStringLiteral("catalogue"),
                                       QApplication::translate("main", "Where the catalogue lies."),
                                       QStringLiteral("DIR"));
    const QCommandLineOption light(QStringLiteral("light"),
                                   QApplication::translate("main", "Light colours."));
    const QCommandLineOption dark(QStringLiteral("dark"), QApplication::translate("main", "Dark colours."));
    const QCommandLineOption demo(
        QStringLiteral("demo"),
        QApplication::translate("main", "The demo library, in a catalogue of its own."));
    parser.addOptions({catalogue, light, dark, demo});
    parser.addPositionalArgument(
        QStringLiteral("files"),
        QApplication::translate("main", "Folders and audio files to add, tags to load."),
        QStringLiteral("[FILE…]"));
    parser.process(app);

    if (parser.isSet(demo) && !ui::hasDemoMusic()) {
        qCritical("tagwright: The demo's music is not here. Install the packages wesnoth-1.16-music and "
                  "singularity-music.");
        return 1;
    }
    ui::loadResources();
    ui::applyColours(coloursOf(parser.isSet(light), parser.isSet(dark)));
    const std::filesystem::path folder = parser.isSet(catalogue) ? ui::pathOf(parser.value(catalogue))
                                         : parser.isSet(demo)    ? ui::demoCatalogueFolder()
                                                                 : defaultCatalogueFolder();
    std::unique_ptr<ui::MainWindow> window;
    quitOnSignals([&window] { window->jobs().stopAll(); }); // heard by the event loop: the window is there
    window = std::make_unique<ui::MainWindow>(folder);
    std::unique_ptr<ui::DemoLibrary> demoLibrary;
    if (parser.isSet(demo))
        demoLibrary = std::make_unique<ui::DemoLibrary>(window->session(), window->jobs());
    window->show();
    std::vector<std::filesystem::path> files;
    for (const QString &file : parser.positionalArguments())
        files.push_back(ui::pathOf(file));
    if (!files.empty())
        window->open(std::move(files));
    return QApplication::exec();
}
