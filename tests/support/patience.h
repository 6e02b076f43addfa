// SPDX-License-Identifier: GPL-3.0-or-later
// Qt Test's QTRY_… give up after five seconds, which a busy machine may need: here they wait for a minute.
#pragma once

#include <QTest>

#undef QTRY_VERIFY
#define QTRY_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 60'000)
#undef QTRY_COMPARE
#define QTRY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, 60'000)
