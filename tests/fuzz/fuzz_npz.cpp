// SPDX-License-Identifier: GPL-3.0-or-later
// NumPy's archives.
#include "embedding/weights/containers/npz_file.h"
#include "fuzz/checks.h"
#include "fuzz/zip_mutator.h"

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t *data, std::size_t size, std::size_t mostSize,
                                               unsigned seed)
{
    return tagwright::fuzz::mutateZip(data, size, mostSize, seed);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace tagwright;
    const auto archive = embedding::ZipArchive::open(fuzz::asBytes(data, size));
    if (!archive)
        return -1; // of no interest: not kept
    (void)embedding::isNpz(*archive);
    fuzz::check(embedding::readNpz(*archive, size));
    return 0;
}
