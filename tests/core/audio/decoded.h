// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of this folder share: a decode with its samples collected, the formats, and comparisons.
#pragma once

#include "audio/decoder.h"
#include "support/sounds.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tagwright::test {

struct Decoded
{
    audio::DecodeSummary summary;
    std::vector<Samples> streams;
};

inline Result<Decoded> decoded(const std::filesystem::path &path, const audio::DecodeRequest &request)
{
    Decoded result;
    result.streams.resize(request.sampleRates.size());
    auto summary = audio::decode(path, request, [&](std::size_t rate, std::span<const float> samples) {
        result.streams[rate].insert(result.streams[rate].end(), samples.begin(), samples.end());
    });
    if (!summary)
        return std::unexpected(summary.error());
    result.summary = *summary;
    return result;
}

/// A mono stream at one rate; throws if decoding fails.
inline Samples decodedAt(const std::filesystem::path &path, int rate)
{
    auto result = decoded(path, {.sampleRates = {rate}, .stretch = {}, .analyse = false});
    if (!result)
        throw std::runtime_error(result.error().toString());
    return std::move(result->streams.front());
}

inline QString toText(const Error &error)
{
    return QString::fromStdString(std::string(name(error.code)) + ": " + error.toString());
}

/// Name of the code of an error, "" for success: what QCOMPARE shows best.
template <typename T>
QString codeOf(const Result<T> &result)
{
    return result ? QString() : QString::fromStdString(std::string(name(result.error().code)));
}

inline float largestDifference(std::span<const float> a, std::span<const float> b)
{
    float largest = 0;
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i)
        largest = std::max(largest, std::abs(a[i] - b[i]));
    return largest;
}

inline double rms(std::span<const float> samples)
{
    const double sum = std::accumulate(samples.begin(), samples.end(), 0.0, [](double total, float x) {
        return total + static_cast<double>(x) * x;
    });
    return samples.empty() ? 0 : std::sqrt(sum / static_cast<double>(samples.size()));
}

inline std::size_t loudestSample(std::span<const float> samples)
{
    const auto loudest = std::ranges::max_element(samples, {}, [](float x) { return std::abs(x); });
    return static_cast<std::size_t>(loudest - samples.begin());
}

struct Format
{
    const char *name;
    QString file;          ///< a name with the right ending
    QStringList arguments; ///< for `encode`
    int rate;              ///< of the decoded sound for a source of 44.1 kHz
    int lengthTolerance;   ///< samples by which the decoded sound may be longer or shorter than the source
    bool isLossless;
};

/// There is no encoder for APE (Monkey's Audio), Musepack, DSD and TAK here: FFmpeg only decodes them.
inline const std::vector<Format> &formats()
{
    static const QStringList none;
    static const auto list = [](const char *words) { return QString::fromLatin1(words).split(u' '); };
    static const std::vector<Format> all{
        {"mp3", "a.mp3", list("-b:a 192k"), 44100, 1, false},
        {"mp3 vbr", "a.mp3", list("-q:a 4"), 44100, 1, false},
        {"vorbis", "a.ogg", list("-c:a libvorbis -q:a 6"), 44100, 1, false},
        {"opus", "a.opus", list("-c:a libopus -b:a 128k"), 48000, 1, false},
        {"flac", "a.flac", none, 44100, 1, true},
        {"flac in ogg", "a.oga", list("-c:a flac"), 44100, 1, true},
        // ffmpeg writes the length into an MP4's edit list in whole milliseconds.
        // Noise substitution draws its noise anew in every pass.
        {"aac", "a.m4a", list("-c:a aac -b:a 192k -aac_pns 0"), 44100, 44, false},
        {"aac adts", "a.aac", list("-c:a aac -b:a 192k -aac_pns 0"), 44100, 4410, false},
        {"alac", "a.m4a", list("-c:a alac"), 44100, 1, true},
        {"wav 16", "a.wav", none, 44100, 1, true},
        {"wav 24", "a.wav", list("-c:a pcm_s24le"), 44100, 1, true},
        {"wav float", "a.wav", list("-c:a pcm_f32le"), 44100, 1, true},
        {"aiff", "a.aiff", none, 44100, 1, true},
        {"wavpack", "a.wv", list("-c:a wavpack"), 44100, 1, true},
        {"tta", "a.tta", none, 44100, 1, true},
        {"wma", "a.wma", list("-c:a wmav2 -b:a 192k"), 44100, 4410, false},
        {"vorbis in matroska", "a.mka", list("-c:a libvorbis"), 44100, 4410, false},
    };
    return all;
}

inline void addFormatRows()
{
    QTest::addColumn<const Format *>("format");
    for (const Format &format : formats())
        QTest::newRow(format.name) << &format;
}

} // namespace tagwright::test

Q_DECLARE_METATYPE(const tagwright::test::Format *)
