// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/files.h"

#include <nlohmann/json.hpp>

#include <stdexcept>

namespace tagwright::test {

inline nlohmann::json readJson(const std::filesystem::path &path)
{
    const auto text = readFile(path);
    if (!text)
        throw std::runtime_error(text.error().toString());
    return nlohmann::json::parse(*text);
}

} // namespace tagwright::test
