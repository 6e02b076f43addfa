// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/weights/script_folder.h"

#include "base/files.h"
#include "embedding/weights/containers/zip_archive.h"
#include "embedding/weights/digest.h"
#include "embedding/weights/sha256.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace tagwright::embedding {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view idPrefix = "torchscript:";
/// An extractor's id has 64 bytes in the header of a store (store.h).
constexpr std::size_t longestName = 40;
constexpr std::size_t largestSidecar = std::size_t{1} << 20;
constexpr std::size_t largestScript = std::size_t{8} << 30;

fs::path scriptFolder(const fs::path &folder)
{
    return folder / "torchscript";
}

/// \errors BadInput unless it can be a file's name anywhere.
Result<std::string> nameOf(std::string_view id)
{
    const auto isGood = [](unsigned char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
               c == '_' || c == '.';
    };
    if (isScriptId(id)) {
        const std::string_view name = id.substr(idPrefix.size());
        if (!name.empty() && name.size() <= longestName && name.front() != '.' &&
            std::ranges::all_of(name, isGood))
            return std::string(name);
    }
    return fail(
        ErrorCode::BadInput,
        fmt::format("“{}” cannot be the name of a TorchScript model: torchscript: and up to {} letters, "
                    "digits, dots and dashes.",
                    id, longestName));
}

// ---- the sidecar

Result<double> number(const nlohmann::json &json, const char *key, double least, double most,
                      const fs::path &path)
{
    const auto found = json.find(key);
    if (found == json.end() || !found->is_number())
        return fail(ErrorCode::BadFormat, fmt::format("“{}” is missing, a number.", key), path);
    const double value = found->get<double>();
    if (!(value >= least && value <= most))
        return fail(ErrorCode::BadFormat,
                    fmt::format("“{}” is {}, something from {} to {} is needed.", key, value, least, most),
                    path);
    return value;
}

Result<int> wholeNumber(const nlohmann::json &json, const char *key, int least, int most,
                        const fs::path &path)
{
    TAGWRIGHT_TRY_INTO(const double value, number(json, key, least, most, path));
    if (value != std::floor(value))
        return fail(ErrorCode::BadFormat, fmt::format("“{}” is no whole number.", key), path);
    return static_cast<int>(value);
}

std::string text(const nlohmann::json &json, const char *key)
{
    const auto found = json.find(key);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string{};
}

Result<ScriptSidecar> readSidecar(const fs::path &path)
{
    TAGWRIGHT_TRY_INTO(const std::string content, readFile(path, largestSidecar));
    const auto json = nlohmann::json::parse(content, nullptr, false);
    if (!json.is_object())
        return fail(ErrorCode::BadFormat, "Not a JSON object, which the sidecar of a TorchScript file is.",
                    path);
    ScriptSidecar sidecar;
    TAGWRIGHT_TRY_INTO(sidecar.sampleRate, wholeNumber(json, "sample_rate", 1000, 384'000, path));
    TAGWRIGHT_TRY_INTO(sidecar.dimension, wholeNumber(json, "dimension", 1, 65'536, path));
    TAGWRIGHT_TRY_INTO(sidecar.frameHop, number(json, "frame_hop_s", 0.001, 3600, path));
    sidecar.description = text(json, "description");
    sidecar.licence = text(json, "licence");
    return sidecar;
}

Result<fs::path> sidecarBeside(const fs::path &file)
{
    fs::path replaced = file;
    replaced.replace_extension(".json");
    for (const fs::path &path : {replaced, fs::path(file.native() + ".json")})
        if (std::error_code ignored; fs::exists(path, ignored))
            return path;
    return fail(
        ErrorCode::NotFound,
        fmt::format("A TorchScript file needs a sidecar beside it ({}), with sample_rate, dimension and "
                    "frame_hop_s.",
                    replaced.filename().native()),
        file);
}

// ---- trust

/// Id -> SHA-256. Whatever cannot be read trusts nothing.
nlohmann::ordered_json readTrusted(const fs::path &folder)
{
    const auto content = readFile(folder / "trusted.json", largestSidecar);
    auto json = nlohmann::ordered_json::parse(content ? *content : "", nullptr, false);
    return json.is_object() ? json : nlohmann::ordered_json::object();
}

Result<void> writeTrusted(const nlohmann::ordered_json &trusted, const fs::path &folder)
{
    return writeFileAtomically(folder / "trusted.json", trusted.dump(2) + "\n");
}

ScriptTrust trustIn(std::string_view id, const std::string &hash, const fs::path &folder)
{
    const auto trusted = readTrusted(folder);
    const auto found = trusted.find(std::string(id));
    if (found == trusted.end() || !found->is_string())
        return ScriptTrust::Never;
    return found->get<std::string>() == hash ? ScriptTrust::Trusted : ScriptTrust::Changed;
}

Result<void> refuseUnlessTrusted(ScriptTrust trust, const std::string &id)
{
    if (trust == ScriptTrust::Trusted)
        return {};
    return fail(ErrorCode::BadInput,
                fmt::format("“{}” is program code that {}. If you trust it: `tagwright-cli models trust {}`.",
                            id,
                            trust == ScriptTrust::Changed ? "has changed since you trusted it"
                                                          : "you have not trusted yet",
                            id));
}

/// A zip archive with code in it; others are weights without a program, or something else.
Result<void> checkIsScript(std::span<const std::byte> bytes, const fs::path &path)
{
    const auto archive = ZipArchive::open(bytes);
    const auto isCode = [](const std::string &name) { return name.contains("/code/"); };
    if (!archive || std::ranges::none_of(archive->names(), isCode))
        return fail(ErrorCode::BadFormat,
                    "Not a TorchScript file, which torch.jit.save writes: there is no program in it.", path);
    return {};
}

ScriptModel modelAt(const fs::path &file, const std::string &name, const fs::path &folder)
{
    ScriptModel model{
        .id = std::string(idPrefix) + name, .file = file, .sidecar = {}, .sha256 = {}, .problem = {}};
    fs::path sidecarPath = file;
    sidecarPath.replace_filename(name + ".json");
    auto sidecar = readSidecar(sidecarPath);
    if (sidecar)
        model.sidecar = std::move(*sidecar);
    else
        model.problem = sidecar.error().message;
    const auto digests = digestsOf(file);
    if (digests) {
        model.sha256 = digests->sha256;
        model.trust = trustIn(model.id, model.sha256, folder);
    } else {
        model.problem = digests.error().message;
    }
    return model;
}

} // namespace

bool isScriptId(std::string_view id)
{
    return id.starts_with(idPrefix);
}

Result<ScriptModel> importScript(const fs::path &file, const fs::path &sidecarPath, std::string_view id,
                                 const fs::path &folder)
{
    TAGWRIGHT_TRY_INTO(const std::string name, nameOf(id));
    TAGWRIGHT_TRY_INTO(const MappedFile mapped, MappedFile::open(file));
    TAGWRIGHT_TRY(checkIsScript(mapped.bytes(), file));
    fs::path from = sidecarPath;
    if (from.empty()) {
        TAGWRIGHT_TRY_INTO(from, sidecarBeside(file));
    }
    TAGWRIGHT_TRY(readSidecar(from));
    TAGWRIGHT_TRY_INTO(const std::string sidecar, readFile(from, largestSidecar));
    std::error_code problem;
    fs::create_directories(scriptFolder(folder), problem);
    if (problem)
        return fail(ErrorCode::NotWritable, fmt::format("Cannot make the folder: {}.", problem.message()),
                    scriptFolder(folder));
    const fs::path to = scriptFolder(folder) / (name + ".pt");
    TAGWRIGHT_TRY(writeFileAtomically(scriptFolder(folder) / (name + ".json"), sidecar));
    const auto bytes = mapped.bytes();
    TAGWRIGHT_TRY(writeFileAtomically(to, {reinterpret_cast<const char *>(bytes.data()), bytes.size()}));
    return modelAt(to, name, folder);
}

std::vector<ScriptModel> listScripts(const fs::path &folder)
{
    std::vector<ScriptModel> models;
    std::error_code problem;
    for (fs::directory_iterator at(scriptFolder(folder), problem), end; !problem && at != end;
         at.increment(problem)) {
        const std::string name = at->path().stem();
        if (at->path().extension() == ".pt" && nameOf(std::string(idPrefix) + name))
            models.push_back(modelAt(at->path(), name, folder));
    }
    std::ranges::sort(models, {}, &ScriptModel::id);
    return models;
}

Result<ScriptModel> findScript(std::string_view id, const fs::path &folder)
{
    TAGWRIGHT_TRY_INTO(const std::string name, nameOf(id));
    const fs::path file = scriptFolder(folder) / (name + ".pt");
    if (std::error_code ignored; !fs::exists(file, ignored))
        return fail(ErrorCode::MissingWeights,
                    fmt::format("There is no “{}” here: `tagwright-cli models import FILE --as {}`.", id, id),
                    file);
    return modelAt(file, name, folder);
}

std::string trustWarning(std::string_view id)
{
    return fmt::format(
        "“{}” is program code. It can do whatever you can do on this computer. Load it only if "
        "you trust where it comes from.",
        id);
}

Result<ScriptModel> trustScript(std::string_view id, const fs::path &folder)
{
    TAGWRIGHT_TRY_INTO(auto model, findScript(id, folder));
    if (!model.problem.empty())
        return fail(ErrorCode::BadFormat, model.problem, model.file);
    auto trusted = readTrusted(folder);
    trusted[model.id] = model.sha256;
    TAGWRIGHT_TRY(writeTrusted(trusted, folder));
    model.trust = ScriptTrust::Trusted;
    return model;
}

Result<void> removeScript(std::string_view id, const fs::path &folder)
{
    TAGWRIGHT_TRY_INTO(const auto model, findScript(id, folder));
    auto trusted = readTrusted(folder);
    if (trusted.erase(model.id) > 0)
        TAGWRIGHT_TRY(writeTrusted(trusted, folder));
    fs::path sidecar = model.file;
    sidecar.replace_filename(model.id.substr(idPrefix.size()) + ".json");
    for (const fs::path &path : {model.file, sidecar}) {
        std::error_code problem;
        fs::remove(path, problem);
        if (problem)
            return fail(ErrorCode::NotWritable, fmt::format("Cannot delete it: {}.", problem.message()),
                        path);
    }
    return {};
}

Result<std::string> readTrustedScript(const ScriptModel &script, const fs::path &folder)
{
    TAGWRIGHT_TRY(refuseUnlessTrusted(script.trust, script.id));
    TAGWRIGHT_TRY_INTO(std::string content, readFile(script.file, largestScript));
    const std::string hash = sha256(std::as_bytes(std::span(content)));
    TAGWRIGHT_TRY(refuseUnlessTrusted(trustIn(script.id, hash, folder), script.id));
    return content;
}

} // namespace tagwright::embedding
