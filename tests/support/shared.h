// SPDX-License-Identifier: GPL-3.0-or-later
// Reference material that is not part of the project: weights, recorded tensors, real recordings.
// It is read in place; a test that needs it skips, saying so, where it is missing. With
// TAGWRIGHT_REQUIRE_SHARED=1 (as in .ci/run) skipping is a failure.
#pragma once

#include "support/places.h"

#include <QTest>

#include <cstdlib>
#include <filesystem>

namespace tagwright::test {

inline std::filesystem::path sharedFolder()
{
    const char *place = std::getenv("TAGWRIGHT_SHARED");
    return place && *place ? std::filesystem::path(place)
                           : std::filesystem::path(sourceFolder()).parent_path() / "shared";
}

inline bool sharedIsRequired()
{
    const char *value = std::getenv("TAGWRIGHT_REQUIRE_SHARED");
    return value && *value == '1';
}

/// Use in a test function or initTestCase(): skips (or fails) unless it is there, saying "needs" what.
#define TAGWRIGHT_NEED(isThere, what)                                                                        \
    do {                                                                                                     \
        if (!(isThere)) {                                                                                    \
            const QByteArray why_ = QByteArray("needs ") + (what);                                           \
            if (tagwright::test::sharedIsRequired())                                                         \
                QFAIL(why_.constData());                                                                     \
            QSKIP(why_.constData());                                                                         \
        }                                                                                                    \
    } while (false)

/// The same of a file or folder below sharedFolder().
#define TAGWRIGHT_NEED_SHARED(relative)                                                                      \
    TAGWRIGHT_NEED(std::filesystem::exists(tagwright::test::sharedFolder() / (relative)),                    \
                   QByteArray((tagwright::test::sharedFolder() / (relative)).c_str()) +                      \
                       " (set TAGWRIGHT_SHARED)")

} // namespace tagwright::test
