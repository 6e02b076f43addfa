// SPDX-License-Identifier: GPL-3.0-or-later
// Integrated loudness of a whole file (EBU R 128, ITU-R BS.1770-4), from all channels at the file's own rate.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <vector>

struct AVFrame;

namespace tagwright::audio {

class LoudnessMeter
{
public:
    LoudnessMeter();
    ~LoudnessMeter();
    /// \param frame   says the rate and the layout; both may change from one call to the next.
    /// \param planes  one pointer per channel of the frame, `count` samples each.
    void add(const AVFrame &frame, std::span<const float *const> planes, std::size_t count);
    /// LUFS to 0.1 (blocks are kept as a histogram, so that memory stays flat); nothing if all is below the
    /// gate.
    [[nodiscard]] std::optional<double> integrated() const;

private:
    void configure(const AVFrame &frame);

    struct Ebur128; ///< keeps libebur128's header out of ours
    std::unique_ptr<Ebur128> m_ebur128;
    std::vector<int> m_layout; ///< libebur128's name of each channel
    int m_rate = 0;
    std::vector<float> m_interleaved;
};

} // namespace tagwright::audio
