// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/networks/torch/module.h"

#include "embedding/networks/torch/musicnn.h"
#include "embedding/networks/torch/openl3.h"
#include "embedding/networks/torch/passt.h"
#include "embedding/networks/torch/scnn.h"
#include "embedding/networks/torch/torch_script.h"
#include "embedding/networks/torch/vggish.h"
#include "embedding/networks/torch/yamnet.h"

#include <cstdlib>

#include <dlfcn.h>

namespace tagwright::embedding {

namespace {

std::unique_ptr<Network> make(const NetworkRequest &request)
{
    if (request.architecture == "yamnet")
        return makeYamnet(request.weights, request.activation);
    if (request.architecture == "musicnn")
        return makeMusicnn(request.weights);
    if (request.architecture == "vggish")
        return makeVggish(request.weights, request.variant);
    if (request.architecture == "openl3")
        return makeOpenl3(request.weights);
    if (request.architecture == "scnn-res" || request.architecture == "scnn")
        return makeScnn(request.weights, request.variant == "dense");
    if (request.architecture == "passt")
        return makePasst(request.weights,
                         request.variant == "scene-bf16" ? Precision::Bf16 : Precision::Float);
    return nullptr;
}

/// Asked of the symbol that libtorch calls: several BLAS libraries may be loaded, only one is used.
BlasInfo blas()
{
    BlasInfo info;
    Dl_info found{};
    void *symbol = ::dlsym(RTLD_DEFAULT, "sgemm_");
    if (symbol && ::dladdr(symbol, &found) != 0 && found.dli_fname) {
        char *real = ::realpath(found.dli_fname, nullptr);
        info.library = real ? real : found.dli_fname;
        std::free(real);
    }
    using GetText = char *(*)();
    if (const auto configuration = reinterpret_cast<GetText>(::dlsym(RTLD_DEFAULT, "openblas_get_config")))
        info.configuration = configuration();
    return info;
}

constexpr NetworkModule module{networkModuleVersion, make, blas, loadTorchScript};

} // namespace

} // namespace tagwright::embedding

extern "C" __attribute__((visibility("default"))) const tagwright::embedding::NetworkModule *
tagwrightNetworkModule()
{
    return &tagwright::embedding::module;
}
