// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/weights/containers/npz_file.h"

#include "embedding/weights/containers/npy_file.h"

#include <algorithm>

namespace tagwright::embedding {

namespace {

constexpr std::string_view extension = ".npy";

} // namespace

bool isNpz(const ZipArchive &archive)
{
    return std::ranges::any_of(archive.names(),
                               [](const std::string &name) { return name.ends_with(extension); });
}

Checked<TensorList> readNpz(const ZipArchive &archive, std::uint64_t fileSize)
{
    TensorList tensors(TensorList::limitFor(fileSize));
    for (const std::string &member : archive.names()) {
        if (!member.ends_with(extension))
            continue;
        TAGWRIGHT_TRY_INTO(const auto bytes, archive.read(member, tensors));
        const auto name = std::string_view(member).substr(0, member.size() - extension.size());
        TAGWRIGHT_TRY(addNpy(tensors, name, bytes));
    }
    return tensors;
}

} // namespace tagwright::embedding
