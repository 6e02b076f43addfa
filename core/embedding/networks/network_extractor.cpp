// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/networks/network_extractor.h"

#include <fmt/format.h>

#include <exception>

namespace tagwright::embedding {

namespace {

/// Nothing may be thrown past here; a network throws if memory runs out.
template <typename Function>
Result<FrameMatrix> withoutThrowing(const ExtractorInfo &info, Function function)
{
    try {
        return function();
    } catch (const std::exception &problem) {
        const std::string_view what = problem.what();
        return fail(ErrorCode::Unsupported,
                    fmt::format("The extractor {} failed: {}", info.id, what.substr(0, what.find('\n'))));
    }
}

} // namespace

NetworkExtractor::NetworkExtractor(ExtractorInfo info, std::unique_ptr<const FrontEnd> frontEnd,
                                   std::unique_ptr<const Network> network,
                                   std::vector<std::string> classNames, std::shared_ptr<const void> weights)
    : m_info(std::move(info)), m_weights(std::move(weights)), m_frontEnd(std::move(frontEnd)),
      m_network(std::move(network)), m_classNames(std::move(classNames))
{
}

Result<FrameMatrix> NetworkExtractor::embed(std::span<const float> samples, const std::stop_token &stop) const
{
    if (samples.empty())
        return fail(ErrorCode::BadInput, "There are no samples to embed.");
    return withoutThrowing(m_info, [&]() -> Result<FrameMatrix> {
        const PatchedSpectrogram spectrogram = (*m_frontEnd)(samples, stop);
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, "Stopped.");
        // Clamping and maxima inside of the network would hide it.
        if (!spectrogram.logMel.allFinite())
            return fail(ErrorCode::NotFinite, "The sound holds samples that are not finite numbers.");
        FrameMatrix frames = m_network->embed(spectrogram.patches(), {}, stop);
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, "Stopped.");
        if (!frames.allFinite())
            return fail(ErrorCode::NotFinite, "The extractor gave numbers that are not finite.");
        return frames;
    });
}

Result<FrameMatrix> NetworkExtractor::classScores(const FrameMatrix &frames) const
{
    if (frames.cols() != m_info.frameDimension)
        return fail(ErrorCode::BadInput, fmt::format("{} classifies frames of {} numbers, not of {}.",
                                                     m_info.id, m_info.frameDimension, frames.cols()));
    return withoutThrowing(m_info, [&]() -> Result<FrameMatrix> {
        FrameMatrix scores = m_network->logits(frames);
        scores = 1.0F / (1.0F + (-scores.array()).exp());
        return scores;
    });
}

} // namespace tagwright::embedding
