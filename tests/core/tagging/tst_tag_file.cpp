// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/base64.h"
#include "base/files.h"
#include "base/text.h"
#include "catalogue/foreign_example_repository.h"
#include "support/made_up_library.h"
#include "tagging/audit_session.h"
#include "tagging/tag_file.h"
#include "tagging/tag_start.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <functional>
#include <numeric>
#include <random>

using namespace tagwright;
using namespace tagwright::tagging;
using nlohmann::json;
using test::MadeUpLibrary;
using test::unwrap;

namespace {

constexpr unsigned otherSeed = 77;

std::vector<double> ranksOf(const Eigen::VectorXf &scores)
{
    std::vector<Eigen::Index> order(static_cast<std::size_t>(scores.size()));
    std::iota(order.begin(), order.end(), Eigen::Index{0});
    std::ranges::sort(order, {}, [&](Eigen::Index i) { return scores[i]; });
    std::vector<double> ranks(order.size());
    for (std::size_t rank = 0; rank < order.size(); ++rank)
        ranks[static_cast<std::size_t>(order[rank])] = static_cast<double>(rank);
    return ranks;
}

/// Spearman's, of scores without ties.
double rankCorrelation(const Eigen::VectorXf &a, const Eigen::VectorXf &b)
{
    const auto x = ranksOf(a);
    const auto y = ranksOf(b);
    double squares = 0;
    for (std::size_t i = 0; i < x.size(); ++i)
        squares += (x[i] - y[i]) * (x[i] - y[i]);
    const auto n = static_cast<double>(x.size());
    return 1 - 6 * squares / (n * (n * n - 1));
}

} // namespace

class TestTagFile : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    const std::filesystem::path m_file = m_folder.filePath("tag.tagwright-tag").toStdString();

    static std::vector<catalogue::Label> labelsOf(MadeUpLibrary &made, const catalogue::Tag &tag)
    {
        return unwrap(catalogue::LabelRepository(made.database).ofTag(tag.id));
    }
    static std::vector<catalogue::ForeignExample> foreignOf(MadeUpLibrary &made, const catalogue::Tag &tag)
    {
        return unwrap(catalogue::ForeignExampleRepository(made.database).ofTag(tag.id));
    }
    static TagModel modelOf(MadeUpLibrary &made, const LibraryModel &library, const catalogue::Tag &tag)
    {
        return unwrap(TagModel::build(made.database, library, tag));
    }
    static void decoded(MadeUpLibrary &made, catalogue::TrackId track, const std::string &hash)
    {
        unwrap(catalogue::TrackRepository(made.database)
                   .recordDecoded(track, {.file = {1, 1},
                                          .audioHash = hash,
                                          .durationMs = 60'000,
                                          .sampleRate = 44'100,
                                          .channels = 2,
                                          .loudnessLufs = {}}));
    }
    static void giveHash(MadeUpLibrary &made, int track, const std::string &hash)
    {
        decoded(made, made.tracks[static_cast<std::size_t>(track)], hash);
    }

    [[nodiscard]] std::int64_t save(MadeUpLibrary &made, const catalogue::Tag &tag) const
    {
        const auto library = unwrap(LibraryModel::load(made.database));
        return unwrap(saveTag(made.database, *library, modelOf(made, *library, tag), m_file)).examples;
    }

    [[nodiscard]] json saved() const { return json::parse(unwrap(readFile(m_file))); }

    /// That the file is refused, and leaves nothing behind.
    void refused(MadeUpLibrary &made, ErrorCode code, const std::string &word) const
    {
        const auto before = unwrap(catalogue::TagRepository(made.database).all());
        const auto loaded = loadTag(made.database, m_file);
        QVERIFY(!loaded);
        QVERIFY2(loaded.error().message.find(word) != std::string::npos, loaded.error().message.c_str());
        QVERIFY2(loaded.error().code == code, loaded.error().message.c_str());
        QVERIFY(loaded.error().message.find('\n') == std::string::npos);
        QCOMPARE(unwrap(catalogue::TagRepository(made.database).all()).size(), before.size());
        for (std::int64_t id = 0; id < 10; ++id)
            QCOMPARE(unwrap(catalogue::ForeignExampleRepository(made.database).count({id})), 0);
    }

private slots:
    void anotherLibraryRanksAlike_data()
    {
        QTest::addColumn<int>("tracks");
        QTest::addColumn<bool>("rejected");
        QTest::newRow("small") << 60 << false;
        QTest::newRow("small, rejected") << 60 << true;
        QTest::newRow("with a neighbourhood") << 520 << false;
        QTest::newRow("with a neighbourhood, rejected") << 520 << true;
    }
    void anotherLibraryRanksAlike()
    {
        QFETCH(int, tracks);
        QFETCH(bool, rejected);
        MadeUpLibrary here(tracks);
        auto tag = here.tagged("tense", {0, 4, 8, 12}, rejected ? std::vector{1, 2} : std::vector<int>{});
        tag.description = "strings, low";
        unwrap(catalogue::TagRepository(here.database).describe(tag.id, tag.description));
        const auto library = unwrap(LibraryModel::load(here.database));
        const auto model = modelOf(here, *library, tag);
        QCOMPARE(unwrap(saveTag(here.database, *library, model, m_file)).examples, rejected ? 6 : 4);

        MadeUpLibrary there(tracks, {.seed = otherSeed});
        const LoadedTag loaded = unwrap(loadTag(there.database, m_file));
        QCOMPARE(loaded.tag.name, std::string("tense"));
        QCOMPARE(unwrap(catalogue::TagRepository(there.database).byName("tense")).description,
                 tag.description);
        QCOMPARE(loaded.labels, 0);
        QCOMPARE(loaded.examples, rejected ? 6 : 4);
        QCOMPARE(loaded.unusable, 0);
        QVERIFY(labelsOf(there, loaded.tag).empty());

        const auto otherLibrary = unwrap(LibraryModel::load(there.database));
        const auto otherModel = modelOf(there, *otherLibrary, loaded.tag);
        QCOMPARE(otherModel.probe().method, model.probe().method);
        const probe::FeatureMatrix raw = otherLibrary->source().read(0, otherLibrary->source().rows());
        const auto &space = library->space();
        const auto &folded = model.training().folded;
        const double correlation =
            rankCorrelation(otherModel.scores(),
                            space.scoreOutside(folded, raw, space.place(raw), space.linearScores(folded)));
        QVERIFY2(correlation > 0.9, std::to_string(correlation).c_str());
        qInfo("rank correlation with the probe that was trained there: %.3f", correlation);
        int right = 0;
        for (int i = 0; i < tracks / 4; ++i)
            right += otherLibrary->track(otherModel.ranking()[static_cast<std::size_t>(i)].track)
                         .path.native()
                         .ends_with("first.ogg");
        QVERIFY2(right * 10 >= tracks / 4 * 9, std::to_string(right).c_str());
    }

    void recordingsThatAreHereBecomeLabels()
    {
        MadeUpLibrary here(60);
        const auto tag = here.tagged("tense", {0, 4}, {1});
        unwrap(catalogue::LabelRepository(here.database).set(tag.id, {here.tracks[8], 30'000, 1}));
        unwrap(catalogue::LabelRepository(here.database).set(tag.id, {here.tracks[12], 30'000, 1}));
        for (const int track : {0, 1, 4, 8, 12})
            giveHash(here, track, "hash " + std::to_string(track));
        QCOMPARE(save(here, tag), 5);

        MadeUpLibrary there(40, {.seed = otherSeed});
        giveHash(there, 20, "hash 0");
        giveHash(there, 21, "hash 1");
        giveHash(there, 24, "hash 8");
        const auto short12 = unwrap(catalogue::TrackRepository(there.database)
                                        .insert("/music/short.ogg", {3, 3}, {})); // no such clip
        decoded(there, short12, "hash 12");
        const LoadedTag loaded = unwrap(loadTag(there.database, m_file));
        QCOMPARE(loaded.labels, 3);
        QCOMPARE(loaded.examples, 2);
        const auto labels = labelsOf(there, loaded.tag);
        QCOMPARE(labels.size(), 3U);
        for (const auto &[track, start, value] : {std::tuple{20, catalogue::wholeTrack, 1},
                                                  {21, catalogue::wholeTrack, -1},
                                                  {24, std::int64_t{30'000}, 1}})
            QVERIFY(std::ranges::any_of(labels, [&](const catalogue::Label &label) {
                return label.track == there.tracks[static_cast<std::size_t>(track)] &&
                       label.startMs == start && label.value == value &&
                       label.source == catalogue::LabelSource::Import;
            }));
        QCOMPARE(unwrap(catalogue::LabelRepository(there.database).history(loaded.tag.id)).size(), 3U);
        const auto foreign = foreignOf(there, loaded.tag);
        QCOMPARE(foreign.size(), 2U);
        QCOMPARE(foreign[0].title, std::string("Track 4"));
        QCOMPARE(foreign[0].audioHash, std::string("hash 4"));
        QCOMPARE(foreign[1].startMs, 30'000);
        const auto library = unwrap(LibraryModel::load(there.database));
        const auto model = modelOf(there, *library, loaded.tag);
        QCOMPARE(model.labels().positive, 2);
        QCOMPARE(model.labels().negative, 1);
        QCOMPARE(model.labels().foreign, 2);
    }

    void missingTracksAreLabelledOnlyForWantOfOthers()
    {
        MadeUpLibrary here(40);
        giveHash(here, 0, "hash");
        (void)save(here, here.tagged("tense", {0}));
        MadeUpLibrary there(40, {.seed = otherSeed});
        giveHash(there, 2, "hash");
        giveHash(there, 6, "hash");
        unwrap(catalogue::TrackRepository(there.database).setMissing(there.tracks[2], true));
        const auto copy = unwrap(loadTag(there.database, m_file)).tag;
        QCOMPARE(labelsOf(there, copy).at(0).track, there.tracks[6]);
        QCOMPARE(labelsOf(there, copy).size(), 1U);
        unwrap(catalogue::TrackRepository(there.database).setMissing(there.tracks[6], true));
        const auto other = unwrap(loadTag(there.database, m_file, "other")).tag;
        QCOMPARE(labelsOf(there, other).at(0).track, there.tracks[2]);
    }

    void whatCameWithATagGoesOnWithIt()
    {
        MadeUpLibrary first(60);
        (void)save(first, first.tagged("tense", {0, 4}, {1}));
        MadeUpLibrary second(60, {.seed = otherSeed});
        const auto tag = unwrap(loadTag(second.database, m_file)).tag;
        unwrap(catalogue::LabelRepository(second.database)
                   .set(tag.id, {second.tracks[8], catalogue::wholeTrack, 1}));
        QCOMPARE(save(second, tag), 4);
        MadeUpLibrary third(60, {.seed = otherSeed + 1});
        const LoadedTag loaded = unwrap(loadTag(third.database, m_file));
        QCOMPARE(loaded.examples, 4);
        const auto before = foreignOf(second, tag);
        const auto after = foreignOf(third, loaded.tag);
        QCOMPARE(after[1].title, before[0].title);
        QVERIFY(after[1].embeddings[0].vectors == before[0].embeddings[0].vectors);
    }

    void answersOfACheckGoWithTheTag()
    {
        MadeUpLibrary made(120);
        const auto tag = made.tagged("tense", {0, 4, 8});
        const auto library = unwrap(LibraryModel::load(made.database));
        for (const auto &clip :
             unwrap(drawAudit(made.database, *library, modelOf(made, *library, tag), 1)).clips)
            unwrap(answerAudit(made.database, tag, clip.track, -1));
        const auto model = modelOf(made, *library, tag);
        QVERIFY(model.labels().audited > 10);
        QCOMPARE(unwrap(saveTag(made.database, *library, model, m_file)).examples,
                 3 + model.labels().audited);
        QCOMPARE(saved()["probe"]["quality"]["estimator"].get<std::string>(), std::string("audit"));
    }

    void whatATagBeganWithIsNeverALabel()
    {
        MadeUpLibrary made(60);
        for (int track = 0; track < 60; ++track)
            giveHash(made, track, "hash " + std::to_string(track));
        const auto tag = made.tagged("warm synth", {0});
        unwrap(catalogue::TagStartRepository(made.database)
                   .set(tag.id, unwrap(startFromTag(made.database, made.tagged("synth", {4, 8})))));
        QCOMPARE(save(made, tag), 3);
        const LoadedTag loaded = unwrap(loadTag(made.database, m_file, "copy"));
        QCOMPARE(loaded.labels, 1);
        QCOMPARE(loaded.examples, 2);
        for (const auto &example : foreignOf(made, loaded.tag))
            QVERIFY(std::abs(example.weight - startWeight / 2) < 1e-9);
    }

    void labelsThatCannotBeHeardStayOut()
    {
        MadeUpLibrary made(40);
        const auto tag = made.tagged("tense", {0, 4});
        unwrap(catalogue::LabelRepository(made.database).set(tag.id, {made.tracks[8], 90'000, 1}));
        const auto library = unwrap(LibraryModel::load(made.database));
        const SavedTag file = unwrap(saveTag(made.database, *library, modelOf(made, *library, tag), m_file));
        QCOMPARE(file.examples, 2);
        QCOMPARE(file.leftOut, 1);
        QCOMPARE(saved()["examples"].size(), 2U);
    }

    void aNameInUseNeedsAnother()
    {
        MadeUpLibrary made(40);
        const auto tag = made.tagged("tense", {0, 4});
        (void)save(made, tag);
        const auto twice = loadTag(made.database, m_file);
        QCOMPARE(twice.error().code, ErrorCode::Duplicate);
        QVERIFY(twice.error().message.find("--name") != std::string::npos);
        QCOMPARE(loadTag(made.database, m_file, " TENSE ").error().code, ErrorCode::Duplicate);
        QCOMPARE(loadTag(made.database, m_file, " ").error().code, ErrorCode::BadInput);
        QCOMPARE(unwrap(loadTag(made.database, m_file, "tense 2")).tag.name, std::string("tense 2"));
        QCOMPARE(unwrap(catalogue::TagRepository(made.database).all()).size(), 2U);
    }

    void otherVersionsAreRefusedByName()
    {
        MadeUpLibrary here(40, {.extractor = "yamnet", .version = "abc-1"});
        (void)save(here, here.tagged("tense", {0, 4}));
        MadeUpLibrary there(40, {.extractor = "yamnet", .version = "def-1"});
        refused(there, ErrorCode::WrongVersion, "yamnet abc-1");
        refused(there, ErrorCode::WrongVersion, "yamnet def-1");
        QCOMPARE(loadTag(there.database, m_file).error().path, m_file);
    }

    void recordingsThatAreHereNeedNoVersion()
    {
        MadeUpLibrary here(40, {.extractor = "yamnet", .version = "abc-1"});
        giveHash(here, 0, "hash");
        (void)save(here, here.tagged("tense", {0, 4}));
        MadeUpLibrary there(40, {.extractor = "yamnet", .version = "def-1"});
        giveHash(there, 3, "hash");
        const LoadedTag loaded = unwrap(loadTag(there.database, m_file));
        QCOMPARE(loaded.labels, 1);
        QCOMPARE(loaded.unusable, 1);
        QCOMPARE(loaded.others, std::vector<std::string>{"yamnet abc-1"});
        QVERIFY(loaded.extractors.empty());
    }

    void ofSeveralVersionsThoseInUseServe()
    {
        MadeUpLibrary here(40);
        (void)save(here, here.tagged("tense", {0, 4}));
        json file = saved();
        for (json &example : file["examples"]) {
            example["embeddings"].push_back(example["embeddings"][0]);
            example["embeddings"][1]["version"] = "2";
        }
        unwrap(writeFileAtomically(m_file, file.dump()));
        MadeUpLibrary there(40, {.version = "2", .seed = otherSeed});
        const LoadedTag loaded = unwrap(loadTag(there.database, m_file));
        QCOMPARE(loaded.extractors, std::vector<std::string>{"made-up 2"});
        QCOMPARE(loaded.others, std::vector<std::string>{"made-up 1"});
        QCOMPARE(loaded.examples, 2);
        const auto library = unwrap(LibraryModel::load(there.database));
        QCOMPARE(modelOf(there, *library, loaded.tag).labels().foreign, 2);
    }

    void damagedFilesAreRefused_data()
    {
        using Damage = std::function<void(json &)>;
        QTest::addColumn<Damage>("damage");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QByteArray>("word");
        const auto row = [](const char *name, Damage damage, const char *word,
                            ErrorCode code = ErrorCode::BadFormat) {
            QTest::newRow(name) << std::move(damage) << code << QByteArray(word);
        };
        const auto set = [&](const char *name, const char *place, const json &value, const char *word) {
            row(name, [=](json &file) { file[json::json_pointer(place)] = value; }, word);
        };
        const auto without = [&](const char *name, const char *object, const char *key, const char *word) {
            row(name, [=](json &file) { file[json::json_pointer(object)].erase(key); }, word);
        };
        row("a list", [](json &file) { file = json::array({file}); }, "Not a .tagwright-tag file");
        row("another document", [](json &file) { file = {{"format", 1}}; }, "Not a .tagwright-tag file");
        row(
            "a newer format", [](json &file) { file["format_version"] = 2; }, "newer Tagwright",
            ErrorCode::WrongVersion);
        set("format 0", "/format_version", 0, "format_version");
        set("format is text", "/format_version", "1", "format_version");
        without("no name", "", "name", "name");
        set("name is a number", "/name", 7, "name");
        set("name is long", "/name", std::string(5000, 'x'), "name");
        row("name is empty", [](json &file) { file["name"] = " "; }, "needs a name", ErrorCode::BadInput);
        row(
            "description is long", [](json &file) { file["description"] = std::string(3000, 'x'); },
            "description", ErrorCode::BadInput);
        without("no examples", "", "examples", "examples");
        set("empty examples", "/examples", json::array(), "examples");
        set("examples are an object", "/examples", json::object({{"a", 1}}), "examples");
        set("an example is a number", "/examples/1", 5, "example 2");
        set("only rejected ones", "/examples", json::array(), "examples");
        row(
            "nothing fits",
            [](json &file) {
                for (json &example : file["examples"])
                    example["value"] = -1;
            },
            "no example that fits");
        set("value 0", "/examples/0/value", 0, "example 1: value");
        set("value 2", "/examples/0/value", 2, "example 1: value");
        set("value ½", "/examples/0/value", 0.5, "example 1: value");
        set("weight 0", "/examples/0/weight", 0, "example 1: weight");
        set("weight below 0", "/examples/0/weight", -1, "example 1: weight");
        set("huge weight", "/examples/0/weight", 1e300, "example 1: weight");
        set("weight null", "/examples/0/weight", nullptr, "example 1: weight");
        set("huge start", "/examples/0/start_ms", 1e300, "example 1: start_ms");
        set("start beyond 63 bits", "/examples/0/start_ms", std::numeric_limits<std::uint64_t>::max(),
            "example 1: start_ms");
        set("start below −1", "/examples/0/start_ms", -2, "example 1: start_ms");
        set("two clips in one", "/examples/0/start_ms", 0, "example 1: embeddings");
        without("no hash", "/examples/0", "audio_hash", "example 1: audio_hash");
        without("no embeddings", "/examples/1", "embeddings", "example 2: embeddings");
        set("empty embeddings", "/examples/1/embeddings", json::array(), "example 2: embeddings");
        row(
            "an embedding twice",
            [](json &file) {
                json &embeddings = file["examples"][0]["embeddings"];
                embeddings.push_back(embeddings[0]);
            },
            "example 1: embeddings");
        row(
            "unlike numbers of clips",
            [](json &file) {
                json &embeddings = file["examples"][0]["embeddings"];
                embeddings.push_back(embeddings[0]);
                embeddings[1]["version"] = "2";
                embeddings[1]["vectors"] = toBase64(std::string(16, '\0'));
            },
            "example 1: embeddings");
        set("dimension of another", "/examples/0/embeddings/0/dimension", 4, "4 numbers instead of 8");
        set("dimension that does not divide", "/examples/0/embeddings/0/dimension", 6, "example 1: vectors");
        set("dimension 0", "/examples/0/embeddings/0/dimension", 0, "example 1: dimension");
        set("dimension below 0", "/examples/0/embeddings/0/dimension", -8, "example 1: dimension");
        set("huge dimension", "/examples/0/embeddings/0/dimension", 4'000'000'000, "example 1: dimension");
        set("vectors are a list", "/examples/0/embeddings/0/vectors", json::array({1, 2}),
            "example 1: vectors");
        set("vectors are no base64", "/examples/0/embeddings/0/vectors", "AAA*", "example 1: vectors");
        set("no vectors", "/examples/0/embeddings/0/vectors", "", "example 1: vectors");
        set("half a number", "/examples/0/embeddings/0/vectors", toBase64("abc"), "example 1: vectors");
        for (const auto &[name, half] :
             {std::pair{"NaN", 0x7E00}, {"infinity", 0x7C00}, {"−infinity", 0xFC00}})
            row(
                name,
                [half = half](json &file) {
                    std::string vectors(32, '\0');
                    vectors[30] = static_cast<char>(half & 0xFF);
                    vectors[31] = static_cast<char>(half >> 8);
                    file["examples"][0]["embeddings"][0]["vectors"] = toBase64(vectors);
                },
                "example 1: vectors", ErrorCode::NotFinite);
    }
    void damagedFilesAreRefused()
    {
        QFETCH(std::function<void(json &)>, damage);
        QFETCH(ErrorCode, code);
        QFETCH(QByteArray, word);
        MadeUpLibrary here(8);
        (void)save(here, here.tagged("tense", {0, 4}));
        json file = saved();
        damage(file);
        unwrap(writeFileAtomically(m_file, file.dump()));
        MadeUpLibrary there(8, {.seed = otherSeed});
        refused(there, code, word.toStdString());
    }

    void whatIsNoJsonIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("tense underscore\n");
        QTest::newRow("deep") << QByteArray(2'000'000, '[');
        QTest::newRow("deep objects") << QByteArray("{\"format\":").repeated(300'000);
        QTest::newRow("a number beyond all bounds") << QByteArray(R"({"format_version": 1e999})");
        QTest::newRow("Latin-1") << QByteArray("{\"format\": \"tagwright-tag\", \"name\": \"caf\xE9\"}");
        QTest::newRow("zeros") << QByteArray(5000, '\0');
    }
    void whatIsNoJsonIsRefused()
    {
        QFETCH(QByteArray, content);
        unwrap(writeFileAtomically(m_file, content.toStdString()));
        MadeUpLibrary there(8);
        refused(there, ErrorCode::BadFormat, "Not a .tagwright-tag file");
    }

    void noPartOfAFileIsTakenForAll()
    {
        MadeUpLibrary here(8);
        (void)save(here, here.tagged("tense", {0, 4}));
        const std::string whole = unwrap(readFile(m_file));
        MadeUpLibrary there(8, {.seed = otherSeed});
        for (std::size_t length = 0; length < whole.size() - 2; length += 1 + whole.size() / 40) {
            unwrap(writeFileAtomically(m_file, whole.substr(0, length)));
            refused(there, ErrorCode::BadFormat, "not all of it");
        }
    }

    void wrongBytesAreRefusedOrHarmless()
    {
        MadeUpLibrary here(8);
        (void)save(here, here.tagged("tense", {0, 4}));
        const std::string whole = unwrap(readFile(m_file));
        const std::size_t examples = whole.find("\"examples\"");
        MadeUpLibrary there(8, {.seed = otherSeed});
        std::mt19937 random(6);
        int refusals = 0;
        for (int i = 0; i < 400; ++i) {
            std::string bytes = whole;
            for (int change = 0; change < 1 + i % 3; ++change)
                bytes[examples + random() % (bytes.size() - examples)] = static_cast<char>(random() % 256);
            unwrap(writeFileAtomically(m_file, bytes));
            const auto before = unwrap(catalogue::TagRepository(there.database).all()).size();
            const auto loaded = loadTag(there.database, m_file, "tag " + std::to_string(i));
            QCOMPARE(unwrap(catalogue::TagRepository(there.database).all()).size(),
                     before + (loaded ? 1 : 0));
            refusals += loaded ? 0 : 1;
            if (!loaded)
                QVERIFY(!loaded.error().message.empty() && isValidUtf8(loaded.error().toString()));
            else
                for (const auto &example : foreignOf(there, loaded->tag))
                    QVERIFY(std::abs(example.value) == 1 && std::isfinite(example.weight));
        }
        QVERIFY(refusals > 200); // most bytes mean something
        const auto library = unwrap(LibraryModel::load(there.database));
        for (const auto &tag : unwrap(catalogue::TagRepository(there.database).all()))
            QVERIFY(modelOf(there, *library, tag).scores().allFinite());
    }

    void namesFromOutsideCannotMoveTheCursor()
    {
        MadeUpLibrary here(8);
        (void)save(here, here.tagged("tense", {0, 4}));
        json file = saved();
        file["examples"][0]["title"] = "\x1b[2Jgone\r\n";
        unwrap(writeFileAtomically(m_file, file.dump()));
        MadeUpLibrary there(8, {.seed = otherSeed});
        QCOMPARE(foreignOf(there, unwrap(loadTag(there.database, m_file)).tag)[0].title,
                 std::string(" [2Jgone  "));
    }

    void theFileSaysWhatTheProbeIs()
    {
        MadeUpLibrary made(60);
        (void)save(made, made.tagged("say \"x\" 🎻", {0, 4, 8}));
        const json file = saved();
        QCOMPARE(file["name"].get<std::string>(), std::string("say \"x\" 🎻"));
        const json &probe = file["probe"];
        QCOMPARE(probe["extractors"]["made-up"].get<std::string>(), std::string("1"));
        QCOMPARE(probe["extractor_order"][0]["dimension"].get<int>(), 8);
        for (const char *key : {"mean", "deviation"})
            QCOMPARE(probe["normalisation"][key].size(), 8U);
        QCOMPARE(probe["weights_on_standardised_features"].size(), 8U);
        QCOMPARE(probe["quality"]["estimator"].get<std::string>(), std::string("optimistic"));
        QVERIFY(file["saved_at"].get<std::string>().ends_with("Z"));
    }

    void aPlaceThatCannotBeWrittenIsNamed()
    {
        MadeUpLibrary made(8);
        const auto library = unwrap(LibraryModel::load(made.database));
        const std::filesystem::path nowhere = m_folder.filePath("none/tag.tagwright-tag").toStdString();
        const auto result =
            saveTag(made.database, *library, modelOf(made, *library, made.tagged("tense", {0, 4})), nowhere);
        QVERIFY(!result);
        QCOMPARE(result.error().path, nowhere);
        QCOMPARE(loadTag(made.database, nowhere).error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestTagFile)
#include "tst_tag_file.moc"
