// SPDX-License-Identifier: GPL-3.0-or-later
// Sounds for tests: signals, a WAV writer of its own, and any other format through the `ffmpeg` program.
// Everything throws std::runtime_error on failure: in a test that is a failure.
#pragma once

#include <QStringList>
#include <QTemporaryDir>

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace tagwright::test {

/// Samples in -1 … 1; of several channels interleaved.
using Samples = std::vector<float>;

[[nodiscard]] Samples silence(double seconds, int rate);
[[nodiscard]] Samples sine(double hz, double seconds, int rate, float amplitude = 0.5F);
/// White noise, the same for the same seed on every machine.
[[nodiscard]] Samples noise(double seconds, int rate, float amplitude = 0.25F, std::uint32_t seed = 1);
/// Silence with one sample of `amplitude` at `atSeconds`.
[[nodiscard]] Samples click(double atSeconds, double seconds, int rate, float amplitude = 0.9F);
/// Tones that come and go, over a little noise: something for every part of a codec.
[[nodiscard]] Samples music(double seconds, int rate, std::uint32_t seed = 1);
/// The sum, as long as the longer one.
[[nodiscard]] Samples mixed(const Samples &a, const Samples &b);
/// One channel each, of equal length.
[[nodiscard]] Samples interleaved(const std::vector<Samples> &channels);

enum class WavFormat { Pcm16, Pcm24, Float32 };
void writeWav(const std::filesystem::path &path, const Samples &samples, int rate, int channels = 1,
              WavFormat format = WavFormat::Pcm16);

/// Runs `ffmpeg -i source ARGUMENTS target`; the format follows from target's ending and the arguments,
/// e.g. {"-c:a", "libopus", "-metadata", "title=A"}.
void encode(const std::filesystem::path &target, const std::filesystem::path &source,
            const QStringList &arguments = {});
/// Runs `ffmpeg ARGUMENTS` and returns its standard output, e.g. raw samples.
[[nodiscard]] QByteArray runFfmpeg(const QStringList &arguments);
[[nodiscard]] bool hasFfmpeg();

[[nodiscard]] std::string readBytes(const std::filesystem::path &path);
void writeBytes(const std::filesystem::path &path, const std::string &bytes);

/// A folder that vanishes with the test. `/` gives the path of a file in it.
class SoundFolder
{
public:
    SoundFolder();
    [[nodiscard]] std::filesystem::path operator/(const std::string &name) const { return path() / name; }
    [[nodiscard]] std::filesystem::path path() const { return m_folder.path().toStdString(); }

private:
    QTemporaryDir m_folder;
};

} // namespace tagwright::test
