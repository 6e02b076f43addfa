// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/networks/network_kinds.h"

#include "embedding/networks/front_ends/musicnn_front_end.h"
#include "embedding/networks/front_ends/openl3_front_end.h"
#include "embedding/networks/front_ends/passt_front_end.h"
#include "embedding/networks/front_ends/scnn_front_end.h"
#include "embedding/networks/front_ends/vggish_front_end.h"
#include "embedding/networks/front_ends/yamnet_front_end.h"

#include <algorithm>

namespace tagwright::embedding {

namespace {

template <typename T>
std::unique_ptr<const FrontEnd> makeFrontEnd(const Weights & /*weights*/)
{
    return std::make_unique<const T>();
}

constexpr std::string_view passtTimeCode = "time_new_pos_embed";
constexpr std::size_t passtEmbedding = 768;

std::unique_ptr<const FrontEnd> makePasstScene(const Weights &weights)
{
    const std::size_t columns = weights.find(passtTimeCode)->second.size() / passtEmbedding;
    return std::make_unique<const PasstFrontEnd>(PasstWindows::scene(columns));
}

std::unique_ptr<const FrontEnd> makePasstTimestamps(const Weights & /*weights*/)
{
    return std::make_unique<const PasstFrontEnd>(PasstWindows::timestamps());
}

template <std::size_t Hop>
std::unique_ptr<const FrontEnd> makeOpenl3(const Weights &weights)
{
    return std::make_unique<const Openl3FrontEnd>(Hop, weights);
}

std::unique_ptr<const FrontEnd> makeScnn(const Weights &weights)
{
    return std::make_unique<const ScnnFrontEnd>(weights);
}

const std::vector<NetworkVariant> scnnVariants{
    {"pool", "what its convolutions give, before the dense layers", makeScnn},
    {"dense", "its last hidden layer, closer to its tags", makeScnn}};

const std::vector<NetworkKind> &kinds()
{
    static const std::vector<NetworkKind> all{
        {"yamnet", {{"hop0.48", "a frame every 0.48 s", makeFrontEnd<YamnetFrontEnd>}}},
        {"musicnn", {{"dense_pre", "the last hidden layer", makeFrontEnd<MusicnnFrontEnd>}}},
        {"vggish",
         {{"torchvggish", "ReLU and rounding, as torchvggish has it", makeFrontEnd<VggishFrontEnd>},
          {"google", "no ReLU, truncated, as Google's own code has it", makeFrontEnd<VggishFrontEnd>}}},
        {"openl3",
         {{"hop1", "a frame a second", makeOpenl3<48000>},
          {"hop0.1", "a frame every 0.1 s, as the reference: ten times the work", makeOpenl3<4800>}}},
        {"scnn-res", scnnVariants},
        {"scnn", scnnVariants},
        {"passt",
         {{"scene", "one vector for the whole clip", makePasstScene},
          {"timestamps", "a frame every 50 ms", makePasstTimestamps},
          {"scene-bf16", "one vector for the whole clip, in 16 bits: twice as fast", makePasstScene}}},
    };
    return all;
}

} // namespace

const NetworkKind *findNetworkKind(std::string_view architecture)
{
    const auto found = std::ranges::find(kinds(), architecture, &NetworkKind::architecture);
    return found == kinds().end() ? nullptr : &*found;
}

std::vector<NetworkVariant> variantsOf(std::string_view architecture)
{
    const NetworkKind *kind = findNetworkKind(architecture);
    return kind ? kind->variants : std::vector<NetworkVariant>{};
}

const NetworkVariant *findVariant(const NetworkKind &kind, std::string_view name)
{
    if (name.empty())
        return &kind.variants.front();
    const auto found = std::ranges::find(kind.variants, name, &NetworkVariant::name);
    return found == kind.variants.end() ? nullptr : &*found;
}

} // namespace tagwright::embedding
