// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sounds.h"

#include <QProcess>
#include <QStandardPaths>

#include <algorithm>
#include <bit>
#include <cmath>
#include <fstream>
#include <iterator>
#include <numbers>
#include <random>
#include <stdexcept>

namespace tagwright::test {
namespace {

std::size_t sampleCount(double seconds, int rate)
{
    return static_cast<std::size_t>(std::llround(seconds * rate));
}

void appendLittleEndian(std::string &bytes, std::uint32_t value, int size)
{
    for (int i = 0; i < size; ++i)
        bytes.push_back(static_cast<char>(value >> (8 * i) & 0xff));
}

void appendSample(std::string &bytes, float sample, WavFormat format)
{
    const auto quantised = [sample](double fullScale) {
        const double value = std::round(static_cast<double>(sample) * fullScale);
        return static_cast<std::uint32_t>(
            static_cast<std::int32_t>(std::clamp(value, -fullScale, fullScale - 1)));
    };
    switch (format) {
    case WavFormat::Pcm16:
        return appendLittleEndian(bytes, quantised(32768.0), 2);
    case WavFormat::Pcm24:
        return appendLittleEndian(bytes, quantised(8388608.0), 3);
    case WavFormat::Float32:
        return appendLittleEndian(bytes, std::bit_cast<std::uint32_t>(sample), 4);
    }
}

int bytesPerSample(WavFormat format)
{
    return format == WavFormat::Pcm16 ? 2 : format == WavFormat::Pcm24 ? 3 : 4;
}

/// The header of RIFF/WAVE with a plain "fmt " chunk (tag 1: integers, 3: float).
std::string wavHeader(std::uint32_t dataSize, int rate, int channels, WavFormat format)
{
    const int frameSize = channels * bytesPerSample(format);
    std::string header = "RIFF";
    appendLittleEndian(header, 36 + dataSize, 4);
    header += "WAVEfmt ";
    appendLittleEndian(header, 16, 4);
    appendLittleEndian(header, format == WavFormat::Float32 ? 3 : 1, 2);
    appendLittleEndian(header, static_cast<std::uint32_t>(channels), 2);
    appendLittleEndian(header, static_cast<std::uint32_t>(rate), 4);
    appendLittleEndian(header, static_cast<std::uint32_t>(rate * frameSize), 4);
    appendLittleEndian(header, static_cast<std::uint32_t>(frameSize), 2);
    appendLittleEndian(header, static_cast<std::uint32_t>(8 * bytesPerSample(format)), 2);
    header += "data";
    appendLittleEndian(header, dataSize, 4);
    return header;
}

QString ffmpegProgram()
{
    return QStandardPaths::findExecutable(QStringLiteral("ffmpeg"));
}

} // namespace

Samples silence(double seconds, int rate)
{
    return Samples(sampleCount(seconds, rate), 0.0F);
}

Samples sine(double hz, double seconds, int rate, float amplitude)
{
    Samples samples(sampleCount(seconds, rate));
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] = amplitude *
                     static_cast<float>(std::sin(2 * std::numbers::pi * hz * static_cast<double>(i) / rate));
    return samples;
}

Samples noise(double seconds, int rate, float amplitude, std::uint32_t seed)
{
    // Not std::uniform_real_distribution: its values differ between standard libraries.
    std::mt19937 generator(seed);
    Samples samples(sampleCount(seconds, rate));
    for (float &sample : samples)
        sample = amplitude * static_cast<float>(static_cast<double>(generator()) / 2147483648.0 - 1.0);
    return samples;
}

Samples click(double atSeconds, double seconds, int rate, float amplitude)
{
    Samples samples = silence(seconds, rate);
    samples.at(sampleCount(atSeconds, rate)) = amplitude;
    return samples;
}

Samples music(double seconds, int rate, std::uint32_t seed)
{
    Samples samples = noise(seconds, rate, 0.02F, seed);
    for (int voice = 0; voice < 5; ++voice) {
        const double hz = 110.0 * (1 + voice) * (1 + 0.01 * seed);
        const Samples tone = sine(std::min(hz, 0.4 * rate), seconds, rate, 0.12F);
        const double beat = 0.7 + 0.31 * voice;
        for (std::size_t i = 0; i < samples.size(); ++i) {
            const double phase = std::fmod(static_cast<double>(i) / rate, beat) / beat;
            samples[i] += tone[i] * static_cast<float>(std::exp(-4 * phase));
        }
    }
    return samples;
}

Samples mixed(const Samples &a, const Samples &b)
{
    Samples sum = a.size() > b.size() ? a : b;
    const Samples &shorter = a.size() > b.size() ? b : a;
    std::ranges::transform(shorter, sum, sum.begin(), std::plus{});
    return sum;
}

Samples interleaved(const std::vector<Samples> &channels)
{
    Samples samples;
    for (std::size_t i = 0; i < channels.at(0).size(); ++i)
        for (const Samples &channel : channels)
            samples.push_back(channel.at(i));
    return samples;
}

void writeWav(const std::filesystem::path &path, const Samples &samples, int rate, int channels,
              WavFormat format)
{
    std::string data;
    data.reserve(samples.size() * static_cast<std::size_t>(bytesPerSample(format)));
    for (const float sample : samples)
        appendSample(data, sample, format);
    writeBytes(path, wavHeader(static_cast<std::uint32_t>(data.size()), rate, channels, format) + data);
}

void encode(const std::filesystem::path &target, const std::filesystem::path &source,
            const QStringList &arguments)
{
    (void)runFfmpeg(
        QStringList{QStringLiteral("-y"), QStringLiteral("-i"), QString::fromStdString(source.string())} +
        arguments + QStringList{QString::fromStdString(target.string())});
}

QByteArray runFfmpeg(const QStringList &arguments)
{
    QProcess process;
    process.start(ffmpegProgram(),
                  QStringList{QStringLiteral("-nostdin"), QStringLiteral("-v"), QStringLiteral("error")} +
                      arguments);
    constexpr int longestMs = 120'000;
    if (!process.waitForFinished(longestMs) || process.exitCode() != 0)
        throw std::runtime_error("ffmpeg " + arguments.join(u' ').toStdString() + ": " +
                                 process.readAllStandardError().toStdString());
    return process.readAllStandardOutput();
}

bool hasFfmpeg()
{
    return !ffmpegProgram().isEmpty();
}

std::string readBytes(const std::filesystem::path &path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        throw std::runtime_error("cannot read " + path.string());
    return {std::istreambuf_iterator<char>(file), {}};
}

void writeBytes(const std::filesystem::path &path, const std::string &bytes)
{
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (!file.flush())
        throw std::runtime_error("cannot write " + path.string());
}

SoundFolder::SoundFolder()
{
    if (!m_folder.isValid())
        throw std::runtime_error("no temporary folder");
}

} // namespace tagwright::test
