// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/xxh64.h"

#include <QTest>

using tagwright::Xxh64;

namespace {

/// What the digits below are of; made with the author's own library.
std::string bytes(std::size_t count)
{
    std::string text;
    for (std::size_t i = 0; i < count; ++i)
        text += static_cast<char>((i * i + 7 * i) % 251);
    return text;
}

} // namespace

class Xxh64Test : public QObject
{
    Q_OBJECT

private slots:
    void isWhatTheAuthorsLibrarySays_data()
    {
        QTest::addColumn<std::size_t>("size");
        QTest::addColumn<std::string>("digits");
        const std::vector<std::pair<std::size_t, std::string>> known{
            {0, "ef46db3751d8e999"},   {1, "e934a84adb052768"},    {3, "bb3a592908a981a8"},
            {4, "798a8b758de10b9c"},   {7, "c524fe6186d68234"},    {8, "628b254fd17d4862"},
            {12, "043665c447d22a2a"},  {31, "7d36fafd7e8f54d5"},   {32, "8ca809248427ab85"},
            {33, "701316fef6f836d3"},  {63, "abdc7bc152c8c7f4"},   {64, "134758ba0f580486"},
            {100, "3553324796eea83a"}, {1000, "e83f2963bc234754"}, {100'000, "a9e9c08b3c0b1afd"},
        };
        for (const auto &[size, digits] : known)
            QTest::addRow("%zu bytes", size) << size << digits;
    }
    void isWhatTheAuthorsLibrarySays()
    {
        QFETCH(std::size_t, size);
        QFETCH(std::string, digits);
        Xxh64 hash;
        hash.add(bytes(size));
        QCOMPARE(hash.digits(), digits);
    }

    void partsMakeNoDifference()
    {
        const std::string all = bytes(1000);
        for (std::size_t part = 1; part < 70; ++part) {
            Xxh64 hash;
            for (std::size_t at = 0; at < all.size(); at += part) {
                hash.add(all.substr(at, part));
                hash.add("");
            }
            QCOMPARE(hash.digits(), std::string("e83f2963bc234754"));
        }
    }
};

QTEST_GUILESS_MAIN(Xxh64Test)
#include "tst_xxh64.moc"
