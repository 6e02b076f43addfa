// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the recordings of the golden data: mono, 16-bit PCM behind a header of 44 bytes. Not a WAV reader.
#pragma once

#include "base/files.h"

#include <cstdint>
#include <cstring>
#include <stdexcept>
#include <string>
#include <vector>

namespace tagwright::test {

/// Samples / 32768. Throws std::runtime_error on anything unexpected: in a test that is a failure.
inline std::vector<float> readGoldenWav(const std::filesystem::path &path)
{
    constexpr std::size_t headerSize = 44;
    const auto file = readFile(path);
    if (!file || file->size() < headerSize || file->compare(0, 4, "RIFF") != 0)
        throw std::runtime_error("not a golden recording: " + path.string());
    std::vector<float> samples((file->size() - headerSize) / sizeof(std::int16_t));
    for (std::size_t i = 0; i < samples.size(); ++i) {
        std::int16_t value = 0;
        std::memcpy(&value, file->data() + headerSize + i * sizeof value, sizeof value);
        samples[i] = static_cast<float>(value) / 32768.0F;
    }
    return samples;
}

} // namespace tagwright::test
