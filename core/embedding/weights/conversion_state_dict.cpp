// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/weights/conversion_state_dict.h"

#include "base/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace tagwright::embedding {

namespace {

/// Of modules around the network: PaSST's wrapper, DataParallel, OpenL3's and VGGish's own parts.
constexpr std::array<std::string_view, 4> prefixes{"module.", "net.", "speclayer.", "pproc."};
/// The Fourier transform as a convolution, which is computed otherwise here; PaSST's wrapper's memory of
/// where it runs.
constexpr std::array<std::string_view, 3> unused{"dft_real_kernels", "dft_imag_kernels", "device_proxy"};

using Index = std::map<std::string, const StoredTensor *, std::less<>>;

std::string_view withoutPrefixes(std::string_view name)
{
    for (const std::string_view prefix : prefixes)
        if (name.starts_with(prefix))
            name.remove_prefix(prefix.size());
    return name;
}

Result<Index> indexOf(const ForeignWeights &file)
{
    Index index;
    for (const StoredTensor &tensor : file.tensors) {
        const std::string_view name = withoutPrefixes(tensor.name);
        if (name.ends_with("num_batches_tracked") || std::ranges::count(unused, name) > 0)
            continue;
        if (!index.emplace(name, &tensor).second)
            return fail(ErrorCode::BadFormat, fmt::format("Tensor {} is there twice.", name), file.path);
    }
    return index;
}

/// "a, b, c, …", to show what an unknown file holds.
std::string someNames(const Index &index)
{
    constexpr std::size_t most = 3;
    std::string names;
    std::size_t count = 0;
    for (const auto &[name, tensor] : index) {
        if (++count > most)
            return names + ", …";
        names += (names.empty() ? "" : ", ") + shown(name);
    }
    return names;
}

} // namespace

Result<const Architecture *> recogniseStateDict(const ForeignWeights &file)
{
    TAGWRIGHT_TRY_INTO(const Index index, indexOf(file));
    const auto has = [&](const std::string &name) { return index.contains(name); };
    if (has("pos_embed") && !has("time_new_pos_embed"))
        return fail(ErrorCode::BadFormat,
                    "These are weights of an ImageNet model (pos_embed), PaSST needs one trained on sound "
                    "(time_new_pos_embed).",
                    file.path);
    const auto said = file.metadata.find("architecture");
    if (const auto *found = recognise(said == file.metadata.end() ? std::string_view{} : said->second, has))
        return found;
    const std::string names = someNames(index);
    return fail(ErrorCode::BadFormat,
                fmt::format("These are not the weights of a network that this program knows ({}).",
                            names.empty() ? "it has no tensors" : "it has " + names),
                file.path);
}

Result<ConvertedMap> stateDictTensors(const Architecture &architecture, const ForeignWeights &file)
{
    TAGWRIGHT_TRY_INTO(const Index index, indexOf(file));
    ConvertedMap tensors;
    for (const NeededTensor &needed : architecture.tensors) {
        const auto found = index.find(needed.name);
        if (found == index.end())
            continue;
        TAGWRIGHT_TRY_INTO(auto tensor, ConvertedTensor::of(*found->second, file.path));
        tensors.emplace(needed.name, std::move(tensor));
    }
    return tensors;
}

} // namespace tagwright::embedding
