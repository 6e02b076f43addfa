// SPDX-License-Identifier: GPL-3.0-or-later
// The built-in extractor: signal analysis without weights, what a fresh installation begins with.
// How it was chosen, and how good it is, stands in docs/timbre.md.
#pragma once

#include "embedding/extractor.h"

#include <memory>
#include <string>
#include <vector>

namespace tagwright::embedding {

/// A frame is a texture window of 3.0 s, every 1.5 s (19 in a clip of 30 s). Its 132 numbers:
///
/// | dimensions | names | what |
/// | --- | --- | --- |
/// | 0–15 | mel.root.0 … 15 | mean fourth root of mel power, 30 Hz … 10 kHz: the spectral envelope |
/// | 16–23 | mfcc.mean.0 … 7 | mean cepstrum of the log-mel spectrum |
/// | 24–43 | mfcc.deviation.0 … 19 | its standard deviation |
/// | 44–63 | modulation.RANGE.0 … 3 | log power of the log-mel envelopes' fluctuation, by rate and by band |
/// | 64–71 | attack.0 … 7 | log ratio of rising to falling energy, by band |
/// | 72–87 | contrast.mean, .deviation | spectral peaks over valleys, by octave |
/// | 88–91 | onset.* | how much begins: strength, deviation, crest, rate |
/// | 92–99 | tempo.BPMbpm | autocorrelation of the onsets at the period of that tempo |
/// | 100–115 | floor.0 … 15 | level between the partials, 80 Hz … 9.5 kHz |
/// | 116–122 | harmonics.2 … 8 | self-similarity of the log-frequency spectrum at a harmonic's distance |
/// | 123–131 | chroma.*, key.*, peaks.* | clarity, mode and motion of the harmony; share of tone |
///
/// Level does not matter: samples are brought to zero mean and unit power first. Under 0.37 s zeros are
/// appended; a clip under 3.0 s is one frame. Silence (power below -140 dB of full scale) has features too.
class TimbreExtractor final : public Extractor
{
public:
    TimbreExtractor();
    ~TimbreExtractor() override;

    [[nodiscard]] const ExtractorInfo &info() const override;

    /// \return [n × 132], n = max(1, 1 + floor((short frames - 128) / 64)).
    /// \errors BadInput if there is no sample; NotFinite if a sample is NaN or infinite.
    [[nodiscard]] Result<FrameMatrix> embed(std::span<const float> samples,
                                            const std::stop_token &stop = {}) const override;

    /// One name per dimension of a frame, in order; for explanations and tests.
    [[nodiscard]] static const std::vector<std::string> &featureNames();

private:
    struct Analysis;
    ExtractorInfo m_info;
    std::unique_ptr<const Analysis> m_analysis;
};

} // namespace tagwright::embedding
