// SPDX-License-Identifier: GPL-3.0-or-later
// The model folder from the outside: fetched, listed, verified, removed.
#include "embedding/weights/digest.h"
#include "embedding/weights/import.h"
#include "embedding/weights/import_record.h"
#include "embedding/weights/model_check.h"
#include "embedding/weights/model_download.h"
#include "embedding/weights/part_file.h"
#include "support/http_server.h"
#include "support/made_weights.h"
#include "support/shared.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <fstream>

using namespace tagwright;
using namespace tagwright::embedding;
using test::HttpAsked;
using test::HttpReply;
using test::HttpServer;
using test::MadeWeights;
namespace fs = std::filesystem;

class TestModelManager : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_temporary;
    fs::path m_folder;
    fs::path m_file;
    QByteArray m_weights; ///< MusiCNN's
    ModelDownloadOptions m_options;

    [[nodiscard]] ModelStatus verified(const char *id) const
    {
        return verifyModel(*findModel(id), m_folder, {}, {}).value_or(ModelStatus{});
    }

    /// musicnn-mtt, with files that the server has.
    [[nodiscard]] ModelEntry entryWith(std::vector<ModelFile> files) const
    {
        ModelEntry entry = *findModel("musicnn-mtt");
        entry.files = std::move(files);
        return entry;
    }
    [[nodiscard]] ModelFile fileAt(const std::string &url, const std::string &name = "made.pth") const
    {
        return {.name = name,
                .part = "network",
                .urls = {url},
                .size = 0,
                .about = static_cast<std::uint64_t>(m_weights.size()),
                .sha256 = {},
                .gitBlob = {}};
    }
    [[nodiscard]] Result<ModelStatus> fetch(const ModelEntry &entry, std::stop_token stop = {}) const
    {
        return downloadModel(entry, m_folder, m_options, {}, std::move(stop));
    }
    [[nodiscard]] HttpReply served() const
    {
        HttpReply reply;
        reply.body = m_weights;
        return reply;
    }
    static HttpReply status(int code)
    {
        HttpReply reply;
        reply.status = code;
        return reply;
    }
    static void flipByte(const fs::path &path, std::streamoff at)
    {
        std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
        file.seekg(at);
        const auto byte = static_cast<char>(file.get() ^ 1);
        file.seekp(at);
        file.put(byte);
    }

private slots:
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        const fs::path root = m_temporary->path().toStdString();
        m_folder = root / "models";
        m_file = root / "weights.bin";
        MadeWeights weights("musicnn");
        weights.metadata["version"] = "MTT_musicnn";
        QVERIFY(weights.write(m_file));
        m_weights = QByteArray::fromStdString(*readFile(m_file));
        m_options = {};
        m_options.transfer.retries = 0;
        m_options.transfer.retryDelay = std::chrono::milliseconds(1);
    }

    void listingSeesShapesAndVerifyingSeesValues()
    {
        const auto imported = importWeights(m_file, m_folder);
        QVERIFY(imported);
        QCOMPARE(verified("musicnn-mtt").state, ModelState::Present);
        QCOMPARE(verified("musicnn-mtt").sha256, imported->sha256);
        const ModelStatus listed = quickStatus(*findModel("musicnn-mtt"), m_folder);
        QCOMPARE(listed.state, ModelState::Present);
        QCOMPARE(listed.sha256, imported->sha256); // as noted
        QCOMPARE(listed.note, imported->note);
        // One bit, near the end.
        flipByte(imported->path, static_cast<std::streamoff>(fs::file_size(imported->path)) - 3);
        QCOMPARE(quickStatus(*findModel("musicnn-mtt"), m_folder).state, ModelState::Present);
        QCOMPARE(verified("musicnn-mtt").state, ModelState::Damaged);
        // A file that ends too early is seen at once.
        fs::resize_file(imported->path, fs::file_size(imported->path) - 1);
        QCOMPARE(quickStatus(*findModel("musicnn-mtt"), m_folder).state, ModelState::Damaged);
        QCOMPARE(verified("musicnn-mtt").state, ModelState::Damaged);
        QCOMPARE(verified("yamnet").state, ModelState::Missing);
    }

    void wrongShapesAreSeenByTheQuickLook()
    {
        fs::create_directories(m_folder);
        MadeWeights weights("yamnet");
        weights.tensors[2].shape = {32, 1, 9, 1};
        QVERIFY(weights.write(m_folder / "yamnet.safetensors"));
        const ModelStatus status = quickStatus(*findModel("yamnet"), m_folder);
        QCOMPARE(status.state, ModelState::Damaged);
        QVERIFY2(status.note.find("is needed") != std::string::npos, status.note.c_str());
    }

    void valuesThatAreNoNumbersAreSeenByVerifying()
    {
        fs::create_directories(m_folder);
        MadeWeights weights("musicnn");
        weights.values(10)[3] = std::numeric_limits<float>::quiet_NaN();
        QVERIFY(weights.write(m_folder / "musicnn-mtt.safetensors"));
        QCOMPARE(quickStatus(*findModel("musicnn-mtt"), m_folder).state, ModelState::Present);
        QCOMPARE(verified("musicnn-mtt").state, ModelState::Damaged);
    }

    void withoutARecordThePublishedChecksumCounts()
    {
        TAGWRIGHT_NEED_SHARED("models/musicnn-mtt.safetensors");
        fs::create_directories(m_folder);
        const fs::path path = m_folder / "musicnn-mtt.safetensors";
        fs::copy_file(test::sharedFolder() / "models/musicnn-mtt.safetensors", path);
        QVERIFY(quickStatus(*findModel("musicnn-mtt"), m_folder).note.empty());
        QCOMPARE(verified("musicnn-mtt").note, std::string("Just as it was published."));
        flipByte(path, 2'000'000);
        QCOMPARE(verified("musicnn-mtt").state, ModelState::Damaged);
        // Another length: somebody's own.
        fs::copy_file(m_file, path, fs::copy_options::overwrite_existing);
        QVERIFY(!quickStatus(*findModel("musicnn-mtt"), m_folder).note.empty());
        QCOMPARE(verified("musicnn-mtt").state, ModelState::Present);
    }

    void verifyingCanBeStopped()
    {
        QVERIFY(importWeights(m_file, m_folder));
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(verifyModel(*findModel("musicnn-mtt"), m_folder, {}, stop.get_token()).error().code,
                 ErrorCode::Cancelled);
    }

    void aDamagedRecordIsNoRecord()
    {
        const auto imported = importWeights(m_file, m_folder);
        for (const char *text : {"", "{", "[]", "{\"sha256\": 5}", "{\"sha256\": \"abc\"}"}) {
            QVERIFY(writeFileAtomically(importRecordPath(*imported->entry, m_folder), text));
            QVERIFY(!readImportRecord(*imported->entry, m_folder));
            QCOMPARE(verified("musicnn-mtt").state, ModelState::Present);
        }
    }

    void removingLeavesNothing()
    {
        QVERIFY(importWeights(m_file, m_folder));
        fs::create_directories(downloadFolder(m_folder));
        std::ofstream(partPath(downloadFolder(m_folder) / "MTT_musicnn.h5")) << "some";
        QVERIFY(removeModel(*findModel("musicnn-mtt"), m_folder));
        QVERIFY(fs::is_empty(m_folder));
        QCOMPARE(removeModel(*findModel("musicnn-mtt"), m_folder).error().code, ErrorCode::NotFound);
    }

    void aModelIsFetchedAndImported()
    {
        HttpServer server([&](const HttpAsked &) { return served(); });
        const auto model = fetch(entryWith({fileAt(server.url("/weights"))}));
        QVERIFY2(model, model ? "" : model.error().message.c_str());
        QCOMPARE(model->state, ModelState::Present);
        QCOMPARE(verified("musicnn-mtt").state, ModelState::Present);
        QCOMPARE(readImportRecord(*model->entry, m_folder)->sources, std::vector<std::string>{"made.pth"});
        QVERIFY(!fs::exists(downloadFolder(m_folder)));
    }

    void theNextBestFileIsTaken()
    {
        HttpServer server([&](const HttpAsked &asked) {
            return asked.target == "/third" ? served() : status(asked.target == "/first" ? 404 : 500);
        });
        ModelFile first = fileAt(server.url("/first"), "first.pth");
        first.urls.push_back(server.url("/second"));
        QVERIFY(fetch(entryWith({first, fileAt(server.url("/third"), "third.h5")})));
        QCOMPARE(server.asked().size(), 3U);
        QVERIFY(!fs::exists(downloadFolder(m_folder)));
    }

    void aMirrorIsAskedByName()
    {
        HttpServer server([&](const HttpAsked &) { return served(); });
        m_options.mirror = server.url("/company/weights/");
        QVERIFY(fetch(entryWith({fileAt("https://models.invalid/elsewhere", "our-name.pth")})));
        QCOMPARE(server.asked().front().target, std::string("/company/weights/our-name.pth"));
    }

    void theFirstErrorIsTold()
    {
        HttpServer server([&](const HttpAsked &asked) { return status(asked.target == "/a" ? 404 : 403); });
        const auto model =
            fetch(entryWith({fileAt(server.url("/a"), "a.pth"), fileAt(server.url("/b"), "b.pth")}));
        QCOMPARE(model.error().code, ErrorCode::NotFound);
        QVERIFY(!fs::exists(downloadFolder(m_folder)));
        QCOMPARE(fetch(*findModel("scnn-res")).error().code, ErrorCode::NotFound);
    }

    void otherFilesAreNotKeptUnlessTheyWerePublished()
    {
        QByteArray other(5'000, 'x');
        HttpServer server([&](const HttpAsked &) {
            HttpReply reply;
            reply.body = other;
            return reply;
        });
        ModelFile file = fileAt(server.url());
        QCOMPARE(fetch(entryWith({file})).error().code, ErrorCode::BadFormat);
        QVERIFY(!fs::exists(downloadFolder(m_folder)));
        // As published, but this program does not know what to do with it: a newer one may.
        Digest digest = Digest::sha256();
        digest.add(std::as_bytes(std::span(other.constData(), static_cast<std::size_t>(other.size()))));
        file.sha256 = digest.finish();
        QCOMPARE(fetch(entryWith({file})).error().code, ErrorCode::BadFormat);
        QCOMPARE(fetch(entryWith({file})).error().code, ErrorCode::BadFormat);
        QVERIFY(fs::exists(downloadFolder(m_folder) / "made.pth"));
        QCOMPARE(server.asked().size(), 2U);
    }

    void theDiskMustHoldTheConvertedCopyToo()
    {
        HttpServer server([&](const HttpAsked &) { return served(); });
        m_options.transfer.freeSpace = [](const fs::path &) {
            return 54'000'000;
        }; // 50 MB are left to others
        const auto model = fetch(entryWith({fileAt(server.url())}));
        QCOMPARE(model.error().code, ErrorCode::NoSpace);
        QVERIFY2(model.error().message.find("56 MB are needed") != std::string::npos,
                 model.error().message.c_str());
        QVERIFY(server.asked().empty());
    }

    void aStoppedFetchGoesOn()
    {
        HttpServer server([&](const HttpAsked &) {
            HttpReply reply = served();
            reply.stallAfter = 1'000'000;
            return reply;
        });
        std::stop_source stop;
        const std::jthread stopper([&](const std::stop_token &end) {
            while (!end.stop_requested() && server.sent() < 1'000'000)
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            stop.request_stop();
        });
        const ModelEntry entry = entryWith({fileAt(server.url())});
        QCOMPARE(fetch(entry, stop.get_token()).error().code, ErrorCode::Cancelled);
        server.setAnswer([&](const HttpAsked &) { return served(); });
        QVERIFY(fetch(entry));
        QVERIFY(!server.asked().back().header("range").empty());
        QCOMPARE(verified("musicnn-mtt").state, ModelState::Present);
    }

    void whatToFetchNamesAddressesAndSizes()
    {
        const std::string text = whatToFetch(*findModel("vggish"));
        for (const char *words :
             {"vggish-10086976.pth (289 MB) and https://", "vggish_pca_params-970ea276.pth"})
            QVERIFY2(text.find(words) != std::string::npos, text.c_str());
        QVERIFY(whatToFetch(*findModel("scnn-res")).empty());
    }
};

QTEST_GUILESS_MAIN(TestModelManager)
#include "tst_model_manager.moc"
