// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "embedding/networks/front_ends/vggish_front_end.h"

namespace tagwright::embedding {

/// As VGGish, whose spectrogram it took over: but ln(mel + 0.001), and patches that overlap by half.
class YamnetFrontEnd : public VggishFrontEnd
{
public:
    YamnetFrontEnd() : VggishFrontEnd(0.001F, patchFrames / 2) {}
};

} // namespace tagwright::embedding
