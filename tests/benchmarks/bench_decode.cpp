// SPDX-License-Identifier: GPL-3.0-or-later
// How many times faster than it plays a file is decoded to 16 kHz mono on one core, beside the ffmpeg program
// doing the same in the same run; and how far our resampling is from soxr's own: HQ is ours, VHQ differs in
// the transition band above 7.3 kHz.
// Usage: bench_decode [FILE...]
// Without files: four minutes of made-up music as MP3 and FLAC.
#include "audio/decoder.h"
#include "support/sounds.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstring>

using namespace tagwright;
using namespace tagwright::test;

namespace {

constexpr int wantedRate = 16000;
constexpr int runs = 3;

/// Best of `runs`, in seconds.
template <typename Work>
double timed(Work work)
{
    double best = 1e9;
    for (int i = 0; i < runs; ++i) {
        const auto start = std::chrono::steady_clock::now();
        work();
        best =
            std::min(best, std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
    }
    return best;
}

Samples decodeTo16k(const std::filesystem::path &path, const audio::DecodeRequest &request, double &seconds)
{
    Samples samples;
    const auto summary = audio::decode(path, request, [&](std::size_t, std::span<const float> block) {
        samples.insert(samples.end(), block.begin(), block.end());
    });
    if (!summary)
        throw std::runtime_error(summary.error().toString());
    seconds = static_cast<double>(summary->durationMs) / 1000;
    return samples;
}

/// soxr at a precision in bits, on the mono mix in float, from the same decoder (stereo only).
Samples referenceAt(int precision, const QString &file)
{
    const QString filter = QStringLiteral("aformat=sample_fmts=fltp,pan=mono|c0=0.5*c0+0.5*c1,"
                                          "aresample=16000:resampler=soxr:precision=%1")
                               .arg(precision);
    const QByteArray raw = runFfmpeg({"-i", file, "-af", filter, "-f", "f32le", "-"});
    Samples samples(static_cast<std::size_t>(raw.size()) / sizeof(float));
    std::memcpy(samples.data(), raw.constData(), samples.size() * sizeof(float));
    return samples;
}

/// Level of the difference below that of the signal, dB.
double differenceDb(const Samples &a, const Samples &b)
{
    double difference = 0;
    double signal = 0;
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
        difference += std::pow(static_cast<double>(a[i]) - b[i], 2);
        signal += std::pow(static_cast<double>(b[i]), 2);
    }
    return 10 * std::log10(std::max(difference, 1e-30) / std::max(signal, 1e-30));
}

void measure(const std::filesystem::path &path)
{
    const auto file = QString::fromStdString(path.string());
    const audio::DecodeRequest plain{.sampleRates = {wantedRate}, .stretch = {}, .analyse = false};
    audio::DecodeRequest analysed = plain;
    analysed.analyse = true;
    double duration = 0;
    Samples samples;
    const double ours = timed([&] { samples = decodeTo16k(path, plain, duration); });
    const double withAnalysis = timed([&] { (void)decodeTo16k(path, analysed, duration); });
    audio::DecodeRequest middle = plain;
    middle.stretch = {.startMs = static_cast<std::int64_t>(duration * 500) - 15'000, .durationMs = 30'000};
    double ignored = 0;
    const double middleClip = timed([&] { (void)decodeTo16k(path, middle, ignored); });
    const double hash = timed([&] { (void)audio::audioHash(path); });
    const double peer = timed([&] {
        (void)runFfmpeg({"-threads", "1", "-i", file, "-ac", "1", "-ar", "16000", "-f", "null", "-"});
    });
    std::printf("%s, %.1f s of sound\n", path.filename().c_str(), duration);
    std::printf("  decode                %7.0f x real time\n", duration / ours);
    std::printf("  decode and analyse    %7.0f x\n", duration / withAnalysis);
    std::printf("  ffmpeg -threads 1     %7.0f x   (ours takes %.2f of its time; with analysis %.2f)\n",
                duration / peer, ours / peer, withAnalysis / peer);
    std::printf("  middle 30 s only      %7.1f ms\n", 1000 * middleClip);
    std::printf("  hash only             %7.1f ms\n", 1000 * hash);
    for (const int precision : {20, 28}) {
        const Samples reference = referenceAt(precision, file);
        std::printf("  against soxr %s %8.1f dB, %td samples more\n", precision == 20 ? "HQ " : "VHQ",
                    differenceDb(samples, reference), std::ssize(samples) - std::ssize(reference));
    }
}

} // namespace

int main(int argc, char **argv)
{
    SoundFolder folder;
    std::vector<std::filesystem::path> files(argv + 1, argv + argc);
    if (files.empty()) {
        const Samples left = music(240, 44100, 1);
        const Samples right = music(240, 44100, 2);
        writeWav(folder / "music.wav", interleaved({left, right}), 44100, 2);
        encode(folder / "music.mp3", folder / "music.wav", {"-b:a", "192k"});
        encode(folder / "music.flac", folder / "music.wav");
        files = {folder / "music.mp3", folder / "music.flac"};
    }
    for (const auto &file : files)
        measure(file);
    return 0;
}
