// SPDX-License-Identifier: GPL-3.0-or-later
// A user's TorchScript as an extractor, which trusts nothing that it gives.
#pragma once

#include "embedding/networks/script.h"

#include <filesystem>
#include <memory>

namespace tagwright::embedding {

class ScriptExtractor : public Extractor
{
public:
    ScriptExtractor(ExtractorInfo info, std::unique_ptr<const Script> script);

    [[nodiscard]] const ExtractorInfo &info() const override { return m_info; }
    /// A stop is seen before and after the script runs, not while it does.
    /// \errors BadInput without samples; NotFinite; BadFormat if it gives no frames, or such of another size
    /// than its sidecar says; Unsupported if it fails, with its own words; Cancelled.
    [[nodiscard]] Result<FrameMatrix> embed(std::span<const float> samples,
                                            const std::stop_token &stop = {}) const override;

private:
    ExtractorInfo m_info;
    std::unique_ptr<const Script> m_script;
};

/// \param id "torchscript:NAME"
/// \errors those of findScript() and readTrustedScript(), which come before the file is opened; BadFormat for
/// a wrong sidecar; Unsupported if libtorch cannot load it.
[[nodiscard]] Result<std::unique_ptr<ScriptExtractor>>
loadScriptExtractor(std::string_view id, const std::filesystem::path &modelFolder);

} // namespace tagwright::embedding
