// SPDX-License-Identifier: GPL-3.0-or-later
// Foreign weights -> the names, shapes and layouts that the networks here run on (architectures.h).
// Not for reading files, which is tensor_file.h, nor for where the result goes, which is import.h.
//
// Taken are: state_dicts of PyTorch (vggish, its PCA alone, openl3, passt, scnn-res, scnn), Keras weights
// (openl3, yamnet, musicnn) and files that already have our names. Every value is kept, but for half and
// double precision, which become float, and for the batch norms of YAMNet, which are folded into its
// convolutions.
#pragma once

#include "embedding/weights/architectures.h"
#include "embedding/weights/converted_tensor.h"

namespace tagwright::embedding {

struct ConvertedWeights
{
    const Architecture *architecture = nullptr;
    /// In the architecture's order. Of an architecture in parts at least one of them, whole.
    std::vector<ConvertedTensor> tensors;
    /// What changes results ("activation") or names the classes ("class_names"), if the file says it.
    std::map<std::string, std::string> metadata;
};

/// \errors BadFormat, NotFinite: of the first tensor that is not as it must be, or what the file is instead.
[[nodiscard]] Result<ConvertedWeights> convert(const ForeignWeights &file);
/// The same for a known architecture.
[[nodiscard]] Result<ConvertedWeights> convertTo(const Architecture &architecture,
                                                 const ForeignWeights &file);

} // namespace tagwright::embedding
