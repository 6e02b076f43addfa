// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/places.h"

namespace tagwright::test {

std::string sourceFolder()
{
    return TAGWRIGHT_SOURCE_DIR;
}

std::string buildFolder()
{
    return TAGWRIGHT_BINARY_DIR;
}

} // namespace tagwright::test
