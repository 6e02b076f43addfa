// SPDX-License-Identifier: GPL-3.0-or-later
#include "model_text.h"

#include "base/text.h"
#include "embedding/networks/network_kinds.h"

#include <fmt/format.h>

namespace tagwright::cli {

using embedding::CommercialUse;
using embedding::ModelEntry;
using embedding::ModelFile;
using embedding::ModelState;
using embedding::ModelStatus;

namespace {

constexpr std::string_view indent = "  ";

/// Kilohertz, without a fraction of nothing: 16, 44.1.
std::string kilohertz(int hertz)
{
    return fmt::format("{}", static_cast<double>(hertz) / 1000);
}

std::string sizeText(const ModelStatus &model)
{
    std::error_code problem;
    if (model.state != ModelState::Missing) {
        const auto size = std::filesystem::file_size(model.path, problem);
        return problem ? std::string() : formatBytes(size) + " here";
    }
    const std::uint64_t bytes = embedding::downloadSize(*model.entry);
    return bytes == 0 ? "nothing to download" : fmt::format("{} to download", formatBytes(bytes));
}

nlohmann::ordered_json toJson(const ModelFile &file)
{
    return {{"name", file.name},   {"part", file.part},     {"urls", file.urls},       {"size", file.size},
            {"about", file.about}, {"sha256", file.sha256}, {"git_blob", file.gitBlob}};
}

/// true, false, or null for "not known".
nlohmann::ordered_json toJson(CommercialUse use)
{
    return use == CommercialUse::Unknown ? nlohmann::ordered_json()
                                         : nlohmann::ordered_json(use == CommercialUse::Yes);
}

} // namespace

const char *stateName(ModelState state)
{
    switch (state) {
    case ModelState::Present:
        return "present";
    case ModelState::Incomplete:
        return "incomplete";
    case ModelState::Damaged:
        return "damaged";
    case ModelState::Missing:
        break;
    }
    return "missing";
}

std::string licenceText(const ModelEntry &entry)
{
    std::string text = entry.licence.empty() ? "licence not stated" : "licence " + entry.licence;
    switch (entry.commercialUse) {
    case CommercialUse::Yes:
        return text + ", commercial use allowed";
    case CommercialUse::No:
        return text + ", no commercial use";
    case CommercialUse::Unknown:
        break;
    }
    return text + ", commercial use not stated";
}

std::string describe(const ModelStatus &model)
{
    const ModelEntry &entry = *model.entry;
    std::string text = fmt::format("{:<16} {:<10}  {}\n", entry.id, stateName(model.state), entry.title);
    text += fmt::format("{}{}\n", indent, entry.goodFor);
    text += fmt::format("{}{} numbers a frame at {} kHz; {}; {}\n", indent, entry.dimension,
                        kilohertz(entry.sampleRate), sizeText(model), licenceText(entry));
    for (const std::string &note : {entry.licenceNote, entry.note, model.note})
        if (!note.empty())
            text += fmt::format("{}{}\n", indent, note);
    const auto variants = embedding::variantsOf(entry.architecture);
    for (std::size_t i = 0; variants.size() > 1 && i < variants.size(); ++i)
        text += fmt::format("{}{}@{}: {}{}\n", indent, entry.id, variants[i].name, variants[i].about,
                            i == 0 ? " (the default)" : "");
    return text + fmt::format("{}{}\n", indent, entry.sourceUrl);
}

nlohmann::ordered_json toJson(const ModelStatus &model)
{
    const ModelEntry &entry = *model.entry;
    nlohmann::ordered_json variants = nlohmann::ordered_json::array();
    for (const embedding::NetworkVariant &variant : embedding::variantsOf(entry.architecture))
        variants.push_back({{"name", variant.name}, {"about", variant.about}});
    nlohmann::ordered_json files = nlohmann::ordered_json::array();
    for (const ModelFile &file : entry.files)
        files.push_back(toJson(file));
    return {{"id", entry.id},
            {"state", stateName(model.state)},
            {"title", entry.title},
            {"good_for", entry.goodFor},
            {"architecture", entry.architecture},
            {"variants", std::move(variants)},
            {"sample_rate", entry.sampleRate},
            {"dim", entry.dimension},
            {"licence", entry.licence},
            {"commercial_use", toJson(entry.commercialUse)},
            {"licence_note", entry.licenceNote},
            {"citation", entry.citation},
            {"source", entry.sourceUrl},
            {"file", displayPath(model.path)},
            {"sha256", model.sha256},
            {"note", model.note.empty() ? entry.note : model.note},
            {"download_bytes", embedding::downloadSize(entry)},
            {"files", files}};
}

} // namespace tagwright::cli
