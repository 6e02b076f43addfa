// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/made_stock_library.h"
#include "tagging/tag_model.h"
#include "tagging/tag_start.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace tagwright;
using namespace tagwright::tagging;
using test::MadeStockModel;
using test::MadeUpLibrary;
using test::unwrap;

class TestTagStart : public QObject
{
    Q_OBJECT
    const MadeStockModel m_model;

    [[nodiscard]] catalogue::TagStart start(MadeUpLibrary &made) const
    {
        const auto stock =
            unwrap(StockTags::open(made.database, MadeStockModel::extractor, m_model.folder()));
        return unwrap(startFromClass(stock, " Techno "));
    }

    static int numberOf(const MadeUpLibrary &made, catalogue::TrackId track)
    {
        return static_cast<int>(std::ranges::find(made.tracks, track) - made.tracks.begin());
    }

private slots:
    void aClassStandsForItsBestClips()
    {
        MadeUpLibrary made(60, m_model.embeddings()); // 15 tracks are of the class
        const auto stock =
            unwrap(StockTags::open(made.database, MadeStockModel::extractor, m_model.folder()));
        const Eigen::VectorXf logits = stock.logits(MadeStockModel::classNumber);
        const catalogue::TagStart begun = start(made);
        QCOMPARE(begun.extractor, std::string(MadeStockModel::extractor));
        QCOMPARE(begun.className, std::string(MadeStockModel::className));
        QVERIFY(!begun.otherTag);
        QCOMPARE(begun.clips.size(), startTracks);
        std::set<catalogue::TrackId> tracks;
        float last = 100;
        for (const auto &clip : begun.clips) {
            tracks.insert(clip.track);
            QVERIFY(MadeUpLibrary::isFirstKind(numberOf(made, clip.track)));
            const auto rowOf = [&](bool chosen) {
                for (std::size_t row = 0; row < stock.clips().size(); ++row)
                    if (stock.clips()[row].track == clip.track &&
                        (stock.clips()[row].startMs == clip.startMs) == chosen)
                        return static_cast<Eigen::Index>(row);
                return Eigen::Index{-1};
            };
            QVERIFY(logits[rowOf(true)] >= logits[rowOf(false)]);
            QVERIFY(logits[rowOf(true)] <= last);
            last = logits[rowOf(true)];
        }
        QCOMPARE(tracks.size(), startTracks);
        QCOMPARE(unwrap(inWords(made.database, begun)), std::string("musicnn-mtt: techno"));
    }

    void missingTracksStandForNothing()
    {
        MadeUpLibrary made(60, m_model.embeddings());
        const auto first = start(made).clips.front().track;
        unwrap(catalogue::TrackRepository(made.database).setMissing(first, true));
        for (const auto &clip : start(made).clips)
            QVERIFY(clip.track != first);
    }

    void fewTracksAreAllThatThereIs()
    {
        MadeUpLibrary made(4, m_model.embeddings());
        QCOMPARE(start(made).clips.size(), 4U);
    }

    void aTagBegunWithAClassWorksAtOnce()
    {
        MadeUpLibrary made(300, m_model.embeddings());
        const auto tag = made.tagged("dancing", {});
        unwrap(catalogue::TagStartRepository(made.database).set(tag.id, start(made)));
        const auto library = unwrap(LibraryModel::load(made.database));
        const auto model = unwrap(TagModel::build(made.database, *library, tag));
        QCOMPARE(model.labels().start, std::int64_t{startTracks});
        QCOMPARE(model.labels().positive, 0);
        for (const Origin &origin : model.origins()) {
            QVERIFY(origin.kind == Origin::Kind::Start);
            QCOMPARE(origin.name, std::string("musicnn-mtt: techno"));
        }
        // Behind those it was begun with come others of their kind, though 397 of 400 features are noise.
        int right = 0;
        for (std::size_t i = startTracks; i < 3 * startTracks; ++i)
            right += MadeUpLibrary::isFirstKind(numberOf(made, model.ranking()[i].track));
        QVERIFY2(right >= 14, std::to_string(right).c_str());
        // What somebody says of a track counts more than what the class says.
        const auto rejected = model.origins().front().label.track;
        unwrap(catalogue::LabelRepository(made.database).set(tag.id, {rejected, catalogue::wholeTrack, -1}));
        const auto corrected = unwrap(TagModel::build(made.database, *library, tag));
        QCOMPARE(corrected.labels().start, std::int64_t{startTracks} - 1);
        QCOMPARE(corrected.labels().negative, 1);
        const auto rankOf = [&](const TagModel &of) {
            return std::ranges::find(of.ranking(), rejected, &probe::RankedTrack::track) -
                   of.ranking().begin();
        };
        QVERIFY2(rankOf(corrected) > rankOf(model), std::to_string(rankOf(corrected)).c_str());
    }

    void anotherStartTakesThePlaceOfTheFirst()
    {
        MadeUpLibrary made(60, m_model.embeddings());
        const auto other = made.tagged("other", {1, 2});
        const auto tag = made.tagged("dancing", {});
        catalogue::TagStartRepository starts(made.database);
        unwrap(starts.set(tag.id, start(made)));
        unwrap(starts.set(tag.id, unwrap(startFromTag(made.database, other))));
        const auto kept = unwrap(starts.ofTag(tag.id)).value();
        QCOMPARE(kept.clips.size(), 2U);
        QCOMPARE(unwrap(inWords(made.database, kept)), std::string("like “other”"));
    }

    void aClassThatIsNoneIsRefused()
    {
        MadeUpLibrary made(8, m_model.embeddings());
        const auto stock =
            unwrap(StockTags::open(made.database, MadeStockModel::extractor, m_model.folder()));
        QCOMPARE(startFromClass(stock, "tense underscore").error().code, ErrorCode::BadInput);
    }
};

QTEST_GUILESS_MAIN(TestTagStart)
#include "tst_tag_start.moc"
