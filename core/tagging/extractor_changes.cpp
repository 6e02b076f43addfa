// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/extractor_changes.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace tagwright::tagging {

std::string ExtractorChanges::inWords() const
{
    std::vector<std::string> parts;
    const auto say = [&](const std::vector<std::string> &ids, const char *ofOne, const char *ofMany) {
        if (!ids.empty())
            parts.push_back(fmt::format("{} {}", fmt::join(ids, ", "), ids.size() == 1 ? ofOne : ofMany));
    };
    say(otherVersion, "has another version than before", "have other versions than before");
    say(added, "is new", "are new");
    say(gone, "is not used now", "are not used now");
    return fmt::format("{}", fmt::join(parts, "; "));
}

ExtractorChanges extractorChanges(const std::string &document, const std::vector<probe::Block> &inUse)
{
    ExtractorChanges changes;
    const auto json = nlohmann::json::parse(document, nullptr, false);
    const auto before = json.is_object() ? json.find("extractors") : json.end();
    if (before == json.end() || !before->is_object())
        return changes;
    for (const probe::Block &block : inUse)
        if (const auto version = before->find(block.extractor); version == before->end())
            changes.added.push_back(block.extractor);
        else if (*version != block.version)
            changes.otherVersion.push_back(block.extractor);
    for (const auto &[extractor, version] : before->items())
        if (std::ranges::find(inUse, extractor, &probe::Block::extractor) == inUse.end())
            changes.gone.push_back(extractor);
    return changes;
}

} // namespace tagwright::tagging
