// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/decoder.h"

#include "audio/decoding_pass.h"
#include "audio/source_file.h"

#include <cassert>
#include <tuple>
#include <type_traits>

namespace tagwright::audio {
namespace {

/// Hands every packet to `take` (PacketTaker: const AVPacket & -> Result<void>) until the end.
template <typename PacketTaker>
Result<void> forEachPacket(Demuxer &demuxer, const SourceFile &file, PacketTaker take)
{
    const auto packet = newPacket();
    while (true) {
        if (file.isStopped())
            return fail(ErrorCode::Cancelled, "Cancelled.");
        const auto more = demuxer.next(*packet);
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            return {};
        if (auto taken = take(*packet); !taken)
            return taken;
    }
}

/// Nothing if what was skipped turned out to be needed.
Result<std::optional<DecodeSummary>> decodeOnce(const SourceFile &file, const DecodeRequest &request,
                                                const SampleSink &sink, bool maySkip)
{
    auto demuxer = Demuxer::open(file);
    if (!demuxer)
        return std::unexpected(std::move(demuxer.error()));
    auto decoder = PacketDecoder::open(demuxer->stream());
    if (!decoder)
        return std::unexpected(std::move(decoder.error()));
    DecodingPass pass(request, sink, *demuxer, std::move(*decoder), maySkip);
    const auto read =
        forEachPacket(*demuxer, file, [&](const AVPacket &packet) { return pass.take(packet); });
    if (!read)
        return std::unexpected(read.error());
    if (pass.mustDecodeAll())
        return std::nullopt;
    return pass.finish();
}

Result<DecodeSummary> decodeFile(const SourceFile &file, const DecodeRequest &request, const SampleSink &sink)
{
    auto summary = decodeOnce(file, request, sink, true);
    if (summary && !*summary)
        summary = decodeOnce(file, request, sink, false);
    if (!summary)
        return std::unexpected(std::move(summary.error()));
    return std::move(**summary);
}

Result<std::string> hashFile(const SourceFile &file)
{
    auto demuxer = Demuxer::open(file);
    if (!demuxer)
        return std::unexpected(std::move(demuxer.error()));
    PacketClock clock(demuxer->stream(), demuxer->formatName() == "ogg");
    const auto read = forEachPacket(*demuxer, file, [&](const AVPacket &packet) -> Result<void> {
        std::ignore = clock.advance(packet);
        return {};
    });
    if (!read)
        return std::unexpected(read.error());
    constexpr double usPerSecond = 1e6;
    const auto us = clock.rescaled(clock.end() - clock.start(), static_cast<std::int64_t>(usPerSecond));
    if (auto whole = demuxer->checkLength(static_cast<double>(us) / usPerSecond); !whole)
        return std::unexpected(std::move(whole.error()));
    return demuxer->takeHash();
}

/// Opens the file, works on it, and says what really happened: a file that is being written looks cut short.
template <typename Work>
auto onFile(const std::filesystem::path &path, const std::stop_token &stop, Work work)
    -> std::invoke_result_t<Work, const SourceFile &>
{
    silenceFfmpeg();
    const auto file = SourceFile::open(path, stop);
    if (!file)
        return std::unexpected(file.error());
    auto result = work(**file);
    if (!result && stop.stop_requested())
        return fail(ErrorCode::Cancelled, "Cancelled.", path);
    if ((*file)->hasChanged())
        return fail(ErrorCode::Changed, "Changed while it was read. Run the job again when it is complete.",
                    path);
    if (!result)
        result.error().path = path;
    return result;
}

} // namespace

Result<DecodeSummary> decode(const std::filesystem::path &path, const DecodeRequest &request,
                             const SampleSink &sink, std::stop_token stop)
{
    assert(!(request.analyse && request.stretch));
    return onFile(path, stop, [&](const SourceFile &file) { return decodeFile(file, request, sink); });
}

Result<std::string> audioHash(const std::filesystem::path &path, std::stop_token stop)
{
    return onFile(path, stop, [](const SourceFile &file) { return hashFile(file); });
}

} // namespace tagwright::audio
