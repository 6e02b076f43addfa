// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/networks/script_extractor.h"

#include "embedding/networks/network_module.h"
#include "embedding/weights/script_folder.h"

#include <fmt/format.h>

#include <exception>

namespace tagwright::embedding {

namespace {

constexpr std::size_t versionDigits = 12;

} // namespace

ScriptExtractor::ScriptExtractor(ExtractorInfo info, std::unique_ptr<const Script> script)
    : m_info(std::move(info)), m_script(std::move(script))
{
}

Result<FrameMatrix> ScriptExtractor::embed(std::span<const float> samples, const std::stop_token &stop) const
{
    if (samples.empty())
        return fail(ErrorCode::BadInput, "There are no samples to embed.");
    if (stop.stop_requested())
        return fail(ErrorCode::Cancelled, "Stopped.");
    FrameMatrix frames;
    try {
        frames = m_script->run(samples);
    } catch (const std::exception &problem) {
        return fail(ErrorCode::Unsupported,
                    fmt::format("The extractor {} failed: {}", m_info.id, problem.what()));
    }
    if (stop.stop_requested())
        return fail(ErrorCode::Cancelled, "Stopped.");
    if (frames.rows() == 0)
        return fail(ErrorCode::BadFormat, fmt::format("The extractor {} gave no frames.", m_info.id));
    if (frames.cols() != m_info.frameDimension)
        return fail(ErrorCode::BadFormat,
                    fmt::format("The extractor {} gave frames of {} numbers, its sidecar says {}.", m_info.id,
                                frames.cols(), m_info.frameDimension));
    if (!frames.allFinite())
        return fail(ErrorCode::NotFinite,
                    fmt::format("The extractor {} gave numbers that are not finite.", m_info.id));
    return frames;
}

Result<std::unique_ptr<ScriptExtractor>> loadScriptExtractor(std::string_view id,
                                                             const std::filesystem::path &modelFolder)
{
    TAGWRIGHT_TRY_INTO(const auto model, findScript(id, modelFolder));
    TAGWRIGHT_TRY_INTO(const std::string content, readTrustedScript(model, modelFolder));
    if (!model.problem.empty())
        return fail(ErrorCode::BadFormat, model.problem, model.file);
    TAGWRIGHT_TRY_INTO(const NetworkModule *networks, networkModule());
    try {
        ExtractorInfo info{.id = model.id,
                           .version = fmt::format("{}-hop{}-{}Hz", model.sha256.substr(0, versionDigits),
                                                  model.sidecar.frameHop, model.sidecar.sampleRate),
                           .sampleRate = model.sidecar.sampleRate,
                           .frameDimension = model.sidecar.dimension};
        return std::make_unique<ScriptExtractor>(std::move(info), networks->loadScript(content));
    } catch (const std::exception &problem) {
        return fail(ErrorCode::Unsupported, fmt::format("Cannot load {}: {}", id, problem.what()),
                    model.file);
    }
}

} // namespace tagwright::embedding
