// SPDX-License-Identifier: GPL-3.0-or-later
// Members of a zip archive in memory (libzip). Nothing is unpacked to disk; a member's size is checked
// against the list's limit before it is inflated, and its checksum afterwards.
#pragma once

#include "embedding/weights/containers/tensor_list.h"

namespace tagwright::embedding {

class ZipArchive
{
public:
    /// The bytes must outlive the archive.
    [[nodiscard]] static Checked<ZipArchive> open(std::span<const std::byte> bytes);

    /// In the order of the archive's directory.
    [[nodiscard]] const std::vector<std::string> &names() const { return m_names; }
    [[nodiscard]] bool contains(std::string_view name) const;
    /// The whole member, in memory of the list.
    [[nodiscard]] Checked<std::span<const std::byte>> read(std::string_view name, TensorList &memory) const;

private:
    std::shared_ptr<void> m_zip; ///< libzip's handle
    std::vector<std::string> m_names;
    std::map<std::string, std::size_t, std::less<>> m_places; ///< in m_names
};

} // namespace tagwright::embedding
