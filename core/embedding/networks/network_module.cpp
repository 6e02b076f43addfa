// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/networks/network_module.h"

#include "base/files.h"
#include "embedding/networks/network_kinds.h"
#include "embedding/weights/class_names.h"
#include "embedding/weights/model_folder.h"
#include "embedding/weights/sha256.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <mutex>

#include <dlfcn.h>

namespace tagwright::embedding {

namespace {

constexpr const char *moduleFile = "tagwright_networks.so";
constexpr std::size_t versionDigits = 12;

Result<const NetworkModule *> loadModule()
{
    const auto beside = programFolder();
    std::string problem = "it is not there";
    for (const auto &folder : {beside, beside / "../lib", beside / ".." / TAGWRIGHT_MODULE_FOLDER}) {
        const auto path = folder / moduleFile;
        if (std::error_code ignored; !std::filesystem::exists(path, ignored))
            continue;
        void *handle = ::dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
        if (!handle) {
            problem = ::dlerror();
            continue;
        }
        using Entry = const NetworkModule *(*)();
        const auto entry = reinterpret_cast<Entry>(::dlsym(handle, networkModuleEntry));
        const NetworkModule *module = entry ? entry() : nullptr;
        if (module && module->version == networkModuleVersion)
            return module;
        problem = fmt::format("{} is of another version of the program", path.string());
    }
    return fail(ErrorCode::Unsupported,
                fmt::format("Cannot load {}, which holds the networks: {}.", moduleFile, problem));
}

std::string variantNames(const NetworkKind &kind)
{
    std::string names;
    for (const NetworkVariant &variant : kind.variants)
        names += (names.empty() ? "" : ", ") + std::string(variant.name);
    return names;
}

} // namespace

Result<const NetworkModule *> networkModule()
{
    // Loaded once; tried again if it failed.
    static std::mutex mutex;
    static const NetworkModule *loaded = nullptr;
    const std::lock_guard lock(mutex);
    if (!loaded) {
        auto result = loadModule();
        if (!result)
            return result;
        loaded = *result;
    }
    return loaded;
}

Result<std::unique_ptr<NetworkExtractor>>
loadNetwork(std::string_view id, const std::filesystem::path &weights, std::string_view variantName)
{
    const ModelEntry *entry = findModel(id);
    if (!entry)
        return fail(ErrorCode::BadInput, fmt::format("There is no network called {}.", id));
    const NetworkKind *kind = findNetworkKind(entry->architecture);
    if (!kind)
        return fail(ErrorCode::Unsupported, fmt::format("{} is not a network of this program.", id));
    const NetworkVariant *variant = findVariant(*kind, variantName);
    if (!variant)
        return fail(ErrorCode::BadInput,
                    fmt::format("{} has no variant “{}”. It has: {}.", id, variantName, variantNames(*kind)));
    auto file = Safetensors::open(weights);
    if (!file && file.error().code == ErrorCode::NotFound)
        return fail(ErrorCode::MissingWeights,
                    fmt::format("The weights of {} are missing: import them first.", entry->title), weights);
    if (!file)
        return std::unexpected(file.error());
    const auto values = checkedWeights(*entry, *file);
    if (!values)
        return std::unexpected(values.error());
    const auto networks = networkModule();
    if (!networks)
        return std::unexpected(networks.error());
    try {
        auto network = (*networks)->make({.architecture = entry->architecture,
                                          .variant = variant->name,
                                          .activation = file->metadata("activation"),
                                          .weights = *values});
        if (!network)
            return fail(ErrorCode::Unsupported, fmt::format("{} does not hold {}.", moduleFile, id));
        ExtractorInfo info{
            .id = entry->id,
            .version = fmt::format("{}-{}", sha256(file->bytes()).substr(0, versionDigits), variant->name),
            .sampleRate = entry->sampleRate,
            .frameDimension = entry->dimension};
        auto names = classNames(*file);
        return std::make_unique<NetworkExtractor>(std::move(info), variant->frontEnd(*values),
                                                  std::move(network), std::move(names),
                                                  std::make_shared<const Safetensors>(std::move(*file)));
    } catch (const std::exception &problem) {
        return fail(ErrorCode::Unsupported, fmt::format("Cannot set up {}: {}", id, problem.what()), weights);
    }
}

Result<BlasInfo> loadedBlas()
{
    const auto networks = networkModule();
    if (!networks)
        return std::unexpected(networks.error());
    return (*networks)->blas();
}

bool isFast(const BlasInfo &blas)
{
    std::string library = blas.library;
    std::ranges::transform(library, library.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return std::ranges::any_of(std::array{"openblas", "mkl", "blis"},
                               [&](const char *name) { return library.find(name) != std::string::npos; });
}

} // namespace tagwright::embedding
