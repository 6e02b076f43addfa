// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/finding_text.h"

#include "ui/probe/figures.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tagwright::ui {
namespace {

struct Sentence
{
    const char *about;
    const char *state; ///< nullptr: any
    const char *text;  ///< nullptr: nothing to say
};

constexpr std::array sentences{
    Sentence{"catalogue", "ok", QT_TRANSLATE_NOOP("finding", "The library's data is in order.")},
    Sentence{"catalogue", "problem",
             QT_TRANSLATE_NOOP("finding", "The library's data is damaged. Close Tagwright and restore a copy "
                                          "from the folder “backup” in the library's folder.")},
    Sentence{"tracks", nullptr, QT_TRANSLATE_N_NOOP("finding", "%n track(s) are in the library.")},
    Sentence{"no-tracks", nullptr,
             QT_TRANSLATE_NOOP("finding", "There are no tracks yet. Add a folder of music.")},
    Sentence{"missing", nullptr,
             QT_TRANSLATE_N_NOOP("finding",
                                 "%n track(s) are missing; their labels are kept. Connect the disk "
                                 "they are on, or add the folder they were moved to.")},
    Sentence{"taken-out", nullptr,
             QT_TRANSLATE_N_NOOP("finding",
                                 "%n track(s) are missing because their folder is no part of the "
                                 "library; their labels are kept. Add the folder again to get them "
                                 "back.")},
    Sentence{"embeddings", "ok", QT_TRANSLATE_N_NOOP("finding", "%n clip(s) were analysed with %1.")},
    Sentence{"embeddings", "problem",
             QT_TRANSLATE_N_NOOP(
                 "finding", "The analysis of %n clip(s) with %1 is damaged. “Analyse again” makes it anew.")},
    Sentence{"old-embeddings", nullptr, nullptr},
    Sentence{"unused-rows", nullptr, nullptr},
    Sentence{"model", nullptr, QT_TRANSLATE_NOOP("finding", "The model %1 is ready.")},
    Sentence{"damaged-model", nullptr,
             QT_TRANSLATE_NOOP("finding", "The model %1 is damaged. Remove and download it again under "
                                          "Tools ▸ Models.")},
    Sentence{"incomplete-model", nullptr,
             QT_TRANSLATE_NOOP("finding",
                               "A part of the model %1 is not there yet. Download or import it under "
                               "Tools ▸ Models.")},
    Sentence{"lost-model", nullptr,
             QT_TRANSLATE_NOOP("finding", "The model %1 is gone, so new tracks cannot be analysed with it. "
                                          "Download or import it under Tools ▸ Models.")},
    Sentence{"more-models", nullptr,
             QT_TRANSLATE_N_NOOP("finding", "%n more model(s) could help to find tracks. They are under "
                                            "Tools ▸ Models.")},
    Sentence{"blas", nullptr, nullptr},
    Sentence{"slow-blas", nullptr,
             QT_TRANSLATE_NOOP("finding", "Models take up to 25 times as long as they need to. Install the "
                                          "package “libopenblas0-pthread”.")},
    Sentence{"no-networks", nullptr,
             QT_TRANSLATE_NOOP("finding", "Models cannot run on this computer. Install Tagwright again.")},
    Sentence{"open-batch", nullptr,
             QT_TRANSLATE_NOOP("finding",
                               "Writing tags into files has not ended, or was interrupted. The next "
                               "time that you write tags, it is put in order.")},
    Sentence{"refused", nullptr,
             QT_TRANSLATE_N_NOOP("finding", "%n file(s) were refused. Library ▸ Refused files says why, and "
                                            "what to do.")},
    Sentence{"refused-file", nullptr, nullptr},
};

} // namespace

QString findingText(const QJsonObject &finding)
{
    const QString about = finding.value(QStringLiteral("about")).toString();
    const QString state = finding.value(QStringLiteral("state")).toString();
    const auto *found = std::ranges::find_if(sentences, [&](const Sentence &each) {
        return about == QLatin1String(each.about) && (!each.state || state == QLatin1String(each.state));
    });
    if (found == sentences.end() || !found->text)
        return {};
    const QString text = QCoreApplication::translate("finding", found->text, nullptr,
                                                     finding.value(QStringLiteral("count")).toInt(-1));
    const QString name = finding.value(QStringLiteral("name")).toString();
    return name.isEmpty() ? text : text.arg(extractorName(name.toStdString()));
}

} // namespace tagwright::ui
