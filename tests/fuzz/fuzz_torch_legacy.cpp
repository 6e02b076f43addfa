// SPDX-License-Identifier: GPL-3.0-or-later
// PyTorch's old format: pickles in a row, then the storages.
#include "embedding/weights/containers/torch_file.h"
#include "fuzz/checks.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace tagwright;
    fuzz::check(embedding::readTorchLegacy(fuzz::asBytes(data, size)));
    return 0;
}
