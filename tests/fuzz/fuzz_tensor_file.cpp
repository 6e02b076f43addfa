// SPDX-License-Identifier: GPL-3.0-or-later
// The door that all files come through, gzip'd ones too: which reader is it for, and what is said if for
// none.
#include "fuzz/checks.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace tagwright;
    const fuzz::MemoryFile file(fuzz::asBytes(data, size));
    fuzz::check(embedding::TensorFile::read(file.path()), file.path());
    return 0;
}
