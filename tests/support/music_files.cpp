// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/music_files.h"

#include "support/places.h"
#include "support/sounds.h"

#include <QProcess>

#include <sstream>
#include <stdexcept>

namespace tagwright::test {
namespace {

namespace fs = std::filesystem;

constexpr const char *python = "/usr/bin/python3";

std::string runPython(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(python,
                  QStringList{QString::fromStdString(sourceFolder() + "/tests/support/music_files.py")} +
                      arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(-1);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        throw std::runtime_error(process.readAllStandardError().toStdString());
    return process.readAllStandardOutput().toStdString();
}

void encodeChapters(const fs::path &target, const fs::path &wav)
{
    const fs::path chapters = target.parent_path() / "chapters.txt";
    writeBytes(chapters, ";FFMETADATA1\n[CHAPTER]\nTIMEBASE=1/1000\nSTART=0\nEND=700\ntitle=One\n"
                         "[CHAPTER]\nTIMEBASE=1/1000\nSTART=700\nEND=1500\ntitle=Two\n");
    (void)runFfmpeg({"-y", "-i", QString::fromStdString(wav), "-i", QString::fromStdString(chapters),
                     "-map_metadata", "1", "-c:a", "aac", "-b:a", "64k", QString::fromStdString(target)});
    fs::remove(chapters);
}

/// Sizes, rates and places: what a longer tag changes without changing anything.
void forgetSizes(nlohmann::json &json)
{
    if (json.is_object())
        for (const char *key :
             {"size", "bit_rate", "filename", "max_bit_rate", "duration", "duration_ts", "probe_score"})
            json.erase(key);
    if (json.is_structured())
        for (auto &value : json)
            forgetSizes(value);
}

} // namespace

bool hasMutagen()
{
    QProcess process;
    process.start(python, {"-c", "import mutagen"});
    process.waitForFinished(-1);
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

std::map<std::string, fs::path> makeMusicFiles(const fs::path &folder)
{
    const fs::path wav = folder / "broadcast.wav";
    // Odd numbers of bytes want to be filled up.
    writeWav(wav, music(1.5, 22'050), 22'050);
    encode(folder / "bare.mp3", wav,
           {"-id3v2_version", "0", "-write_id3v1", "0", "-b:a", "48k", "-map_metadata", "-1"});
    encode(folder / "tagged.flac", wav);
    encode(folder / "tagged.ogg", wav, {"-c:a", "libvorbis"});
    encode(folder / "flac.oga", wav, {"-c:a", "flac", "-metadata", "title=A", "-metadata", "comment=B"});
    encode(folder / "tagged.opus", wav, {"-c:a", "libopus", "-b:a", "48k"});
    encode(folder / "tagged.m4a", wav, {"-c:a", "aac", "-b:a", "64k"});
    encode(folder / "faststart.m4a", wav, {"-c:a", "aac", "-b:a", "64k", "-movflags", "+faststart"});
    encode(folder / "alac.m4a", wav, {"-c:a", "alac"});
    encode(folder / "no_tags.m4a", wav,
           {"-c:a", "aac", "-b:a", "64k", "-movflags", "+faststart", "-map_metadata", "-1", "-fflags",
            "+bitexact"});
    encodeChapters(folder / "chapters.m4a", wav);
    encode(folder / "tagged.wma", wav, {"-c:a", "wmav2"});
    encode(folder / "no_tags.wma", wav, {"-c:a", "wmav2", "-map_metadata", "-1", "-fflags", "+bitexact"});
    encode(folder / "tagged.wv", wav, {"-c:a", "wavpack"});
    encode(folder / "id3v1.wv", wav, {"-c:a", "wavpack", "-map_metadata", "-1"});
    encode(folder / "id3.aiff", wav, {"-metadata", "title=Chunk title"});
    encode(folder / "no_tags.aiff", wav);
    runPython({"decorate", QString::fromStdString(folder)});
    std::map<std::string, fs::path> files;
    for (const auto &entry : fs::directory_iterator(folder))
        files.emplace(entry.path().filename(), entry.path());
    return files;
}

std::map<std::string, nlohmann::json> readWithMutagen(const std::vector<fs::path> &files)
{
    QByteArray input;
    for (const fs::path &file : files)
        input += QByteArray::fromStdString(file.string()) + '\n';
    std::istringstream lines(runPython({"read"}, input));
    std::map<std::string, nlohmann::json> read;
    for (std::string line; std::getline(lines, line);) {
        auto object = nlohmann::json::parse(line);
        read.emplace(object.at("path"), object);
    }
    return read;
}

nlohmann::json readWithFfprobe(const fs::path &file)
{
    QProcess process;
    process.start("ffprobe", {"-v", "error", "-print_format", "json", "-show_format", "-show_streams",
                              "-show_chapters", QString::fromStdString(file)});
    process.waitForFinished(-1);
    auto json = nlohmann::json::parse(process.readAllStandardOutput().toStdString());
    forgetSizes(json);
    return json;
}

} // namespace tagwright::test
