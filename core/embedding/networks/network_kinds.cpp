// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/networks/network_kinds.h"

#include "embedding/networks/front_ends/musicnn_front_end.h"
#include "embedding/networks/front_ends/yamnet_front_end.h"

#include <algorithm>

namespace tagwright::embedding {

namespace {

template <typename T>
std::unique_ptr<const FrontEnd> makeFrontEnd(const Weights & /*weights*/)
{
    return std::make_unique<const T>();
}

const std::vector<NetworkKind> &kinds()
{
    static const std::vector<NetworkKind> all{
        {"yamnet", {{"", "hop0.48", "a frame every 0.48 s", makeFrontEnd<YamnetFrontEnd>}}},
        {"musicnn", {{"", "dense_pre", "the last hidden layer", makeFrontEnd<MusicnnFrontEnd>}}},
    };
    return all;
}

} // namespace

const NetworkKind *findNetworkKind(std::string_view architecture)
{
    const auto found = std::ranges::find(kinds(), architecture, &NetworkKind::architecture);
    return found == kinds().end() ? nullptr : &*found;
}

const NetworkVariant *findVariant(const NetworkKind &kind, std::string_view name)
{
    const auto found = std::ranges::find(kind.variants, name, &NetworkVariant::name);
    return found == kind.variants.end() ? nullptr : &*found;
}

} // namespace tagwright::embedding
