// SPDX-License-Identifier: GPL-3.0-or-later
// A float tensor under its name here: a view into the foreign file where its values can stay as they are,
// else a copy in another order or precision.
#pragma once

#include "embedding/weights/tensor_file.h"

namespace tagwright::embedding {

/// What is converted. Views: the tensors must outlive it and all that is made of it.
struct ForeignWeights
{
    std::filesystem::path path; ///< for messages
    Container container = Container::Safetensors;
    std::span<const StoredTensor> tensors;
    std::map<std::string, std::string, std::less<>> metadata = {};
};

class ConvertedTensor
{
public:
    /// Float values in place if they lie well, else converted.
    /// \errors as of asFloats().
    [[nodiscard]] static Result<ConvertedTensor> of(const StoredTensor &stored,
                                                    const std::filesystem::path &path);
    ConvertedTensor(Shape shape, std::vector<float> values);

    [[nodiscard]] const std::string &name() const { return m_name; }
    [[nodiscard]] const Shape &shape() const { return m_shape; }
    [[nodiscard]] std::span<const float> values() const { return m_copied ? std::span(m_copy) : m_view; }

    void rename(std::string name) { m_name = std::move(name); }
    /// Another shape for as many values.
    void reshape(Shape shape) { m_shape = std::move(shape); }
    /// The same values with the dimensions in another order: new dimension i is old dimension order[i].
    [[nodiscard]] ConvertedTensor permuted(std::span<const std::size_t> order) const;

private:
    ConvertedTensor() = default;

    std::string m_name;
    Shape m_shape;
    std::span<const float> m_view;
    std::vector<float> m_copy;
    bool m_copied = false;
};

} // namespace tagwright::embedding
