// SPDX-License-Identifier: GPL-3.0-or-later
// Tensors as somebody else has saved them: PyTorch (zip and legacy), NumPy, Keras (also gzip'd), safetensors.
// Told by the first bytes, read without executing anything, every number checked against the file's size.
// Not for what the tensors mean: that is import.h. Not what the program runs on: that is safetensors.h.
#pragma once

#include "embedding/weights/safetensors.h"

namespace tagwright::embedding {

enum class Container { Safetensors, TorchZip, TorchLegacy, Npz, Keras };

/// "a PyTorch zip file", for messages.
[[nodiscard]] std::string_view describe(Container container);

/// A tensor, in C order and little-endian whatever it was in the file. Its `bytes` live as long as the file.
struct StoredTensor
{
    std::string name; ///< of a Keras weight: "layer/weight", e.g. "conv2d_1/kernel:0"
    Tensor tensor;
};

class TensorFile
{
public:
    /// \errors BadFormat, saying what is wrong (of a pickle: which call or opcode it asks for); NotFound and
    /// others of reading. Memory stays within a small multiple of the file's size, but for hostile pickles
    /// (160 bytes for a byte, 320 MB at most) and gzip'd files, which may grow to 1 GiB.
    [[nodiscard]] static Result<TensorFile> read(const std::filesystem::path &path);

    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }
    [[nodiscard]] Container container() const { return m_container; }
    /// In the file's own order; of a Keras file the order of its attributes layer_names and weight_names.
    /// Of a nested file (`state_dict`, `model`) the tensors that lie there, without that prefix.
    [[nodiscard]] const std::vector<StoredTensor> &tensors() const { return m_tensors; }
    /// The tensor of that name, or null.
    [[nodiscard]] const Tensor *find(std::string_view name) const;
    /// Of a safetensors file; empty for others.
    [[nodiscard]] const std::map<std::string, std::string, std::less<>> &metadata() const
    {
        return m_metadata;
    }

private:
    std::filesystem::path m_path;
    Container m_container = Container::Safetensors;
    std::vector<StoredTensor> m_tensors;
    std::map<std::string, std::string, std::less<>> m_metadata;
    std::vector<std::shared_ptr<const void>> m_owners; ///< of the tensors' bytes
};

/// The values of a tensor of any float type (F16, BF16, F32, F64), as float.
/// \errors BadFormat for other types; NotFinite if a value is NaN, infinite or too large for a float.
[[nodiscard]] Result<std::vector<float>> asFloats(const StoredTensor &tensor);

} // namespace tagwright::embedding
