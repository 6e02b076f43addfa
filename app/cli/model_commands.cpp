// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "base/files.h"
#include "base/text.h"
#include "embedding/models.h"

#include <fmt/format.h>

namespace tagwright::cli {

int listModels(const Context &context)
{
    (void)context;
    return done;
}

int importModel(const Context &context, const std::vector<std::string> &files)
{
    (void)context;
    (void)files;
    return done;
}

} // namespace tagwright::cli
