// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/tables/row.h"

#include "base/text.h"
#include "catalogue/label_repository.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace tagwright::exporting {

using catalogue::TabledTrack;

namespace {

constexpr int shortest = -1;

std::string headerFor(const std::string &pattern, const std::string &tag)
{
    constexpr std::string_view place = "{tag}";
    std::string header = pattern;
    for (auto at = header.find(place); at != std::string::npos; at = header.find(place, at + tag.size()))
        header.replace(at, place.size(), tag);
    return header;
}

Result<std::size_t> tagNamed(const std::vector<TagColumn> &tags, const TableColumn &column)
{
    const auto found = std::ranges::find(tags, column.tag, &TagColumn::name);
    if (found == tags.end())
        return fail(ErrorCode::BadInput,
                    "The column “" + column.header + "” is about the tag “" + column.tag +
                        "”, which is not exported. Export it too, or leave the column out.");
    return static_cast<std::size_t>(found - tags.begin());
}

/// Neighbouring columns about all tags are repeated together.
Result<std::vector<PlacedColumn>> placed(const std::vector<TableColumn> &columns,
                                         const std::vector<TagColumn> &tags)
{
    const auto isRepeated = [](const TableColumn &c) { return isOfTag(c.field) && c.tag.empty(); };
    std::vector<PlacedColumn> result;
    for (auto column = columns.begin(); column != columns.end();) {
        if (!isOfTag(column->field)) {
            result.push_back({column->field, column->header});
            ++column;
        } else if (!column->tag.empty()) {
            TAGWRIGHT_TRY_INTO(const std::size_t tag, tagNamed(tags, *column));
            result.push_back({column->field, headerFor(column->header, column->tag), tag});
            ++column;
        } else {
            const auto end = std::find_if_not(column, columns.end(), isRepeated);
            for (std::size_t tag = 0; tag < tags.size(); ++tag)
                for (auto each = column; each != end; ++each)
                    result.push_back({each->field, headerFor(each->header, tags[tag].name), tag});
            column = end;
        }
    }
    return result;
}

Cell number(double value, int decimals)
{
    return {.kind = Cell::Kind::Number, .decimals = decimals, .number = value};
}

/// 0 stands for: not given.
Cell numberUnlessZero(double value, int decimals = 0)
{
    return value == 0 ? Cell{} : number(value, decimals);
}

std::string_view fileName(std::string_view path)
{
    return path.substr(path.rfind('/') + 1);
}

std::string_view folder(std::string_view path)
{
    const auto slash = path.rfind('/');
    return slash == std::string_view::npos ? std::string_view()
                                           : path.substr(0, std::max<std::size_t>(slash, 1));
}

/// Label Studio serves files below its document root under this address; here the root is /.
std::string localFileUrl(std::string_view path)
{
    constexpr std::string_view plain = "/-._~"; // besides letters and digits: RFC 3986
    std::string url = "/data/local-files/?d=";
    for (const char c : path.substr(std::min(path.find_first_not_of('/'), path.size()))) {
        const bool isPlain =
            (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || plain.contains(c);
        if (isPlain)
            url += c;
        else
            fmt::format_to(std::back_inserter(url), "%{:02X}", static_cast<unsigned char>(c));
    }
    return url;
}

} // namespace

std::string_view labelWord(int label)
{
    return label == 1 ? "yes" : label == catalogue::notSure ? "unsure" : "no";
}

bool tagApplies(const TableLayout &layout, const TagCell &cell)
{
    return cell.label == 1 || (cell.isSuggested && layout.suggestions == Suggestions::Apply);
}

void appendNumber(std::string &text, const Cell &cell)
{
    if (cell.decimals == shortest)
        fmt::format_to(std::back_inserter(text), "{}", cell.number);
    else
        fmt::format_to(std::back_inserter(text), "{:.{}f}", cell.number, cell.decimals);
}

std::string utcTime(std::int64_t secondsSince1970)
{
    return fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(static_cast<std::time_t>(secondsSince1970)));
}

RowMaker::RowMaker(const TableLayout &layout, const std::vector<TagColumn> &tags)
    : m_layout(&layout), m_tags(&tags), m_tagCells(tags.size())
{
}

Result<RowMaker> RowMaker::create(const TableLayout &layout, const std::vector<TagColumn> &tags)
{
    TAGWRIGHT_TRY(layout.check());
    RowMaker maker(layout, tags);
    TAGWRIGHT_TRY_INTO(maker.m_columns, placed(layout.columns, tags));
    maker.m_cells.resize(maker.m_columns.size());
    maker.m_made.resize(maker.m_columns.size());
    return maker;
}

TableRow RowMaker::make(const TabledTrack &track)
{
    m_madeCount = 0;
    bool hasTag = false;
    for (std::size_t tag = 0; tag < m_tags->size(); ++tag) {
        m_tagCells[tag] = (*m_tags)[tag].cells.at(track.id);
        hasTag = hasTag || tagApplies(*m_layout, m_tagCells[tag]);
    }
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const PlacedColumn &column = m_columns[i];
        m_cells[i] = isOfTag(column.field) ? tagCell(column.field, m_tagCells[column.tag])
                                           : trackCell(column.field, track);
    }
    return {m_cells, m_tagCells, hasTag};
}

Cell RowMaker::trackCell(TableField field, const TabledTrack &track)
{
    switch (field) {
    case TableField::Path:
        return text(track.path);
    case TableField::FileName:
        return text(fileName(track.path));
    case TableField::Folder:
        return text(folder(track.path));
    case TableField::FileUrl:
        return made(localFileUrl(track.path));
    case TableField::Title:
        return text(track.title);
    case TableField::Artist:
        return text(track.artist);
    case TableField::Album:
        return text(track.album);
    case TableField::AlbumArtist:
        return text(track.albumArtist);
    case TableField::Isrc:
        return text(track.isrc);
    case TableField::Genre:
        return text(track.genre);
    case TableField::Year:
        return numberUnlessZero(track.year);
    case TableField::TrackNumber:
        return numberUnlessZero(track.trackNumber);
    case TableField::Bpm:
        return numberUnlessZero(track.bpm, shortest);
    case TableField::Duration:
        return number(static_cast<double>(track.durationMs) / 1000, 3);
    case TableField::Length:
        return made(formatTime(track.durationMs));
    case TableField::SampleRate:
        return numberUnlessZero(track.sampleRate);
    case TableField::Channels:
        return numberUnlessZero(track.channels);
    case TableField::Loudness:
        return track.loudnessLufs ? number(*track.loudnessLufs, 1) : Cell{};
    case TableField::AudioHash:
        return text(track.audioHash);
    case TableField::Tags: {
        std::string names;
        for (std::size_t tag = 0; tag < m_tags->size(); ++tag)
            if (tagApplies(*m_layout, m_tagCells[tag]))
                names += (names.empty() ? "" : m_layout->multiValueSeparator) + (*m_tags)[tag].name;
        return made(std::move(names));
    }
    case TableField::TagLabel:
    case TableField::TagScore:
    case TableField::TagSource:
    case TableField::TagTime:
        break;
    }
    return {};
}

Cell RowMaker::tagCell(TableField field, const TagCell &cell)
{
    const bool isHidden = cell.isSuggested && m_layout->suggestions == Suggestions::LeaveOut;
    switch (field) {
    case TableField::TagLabel:
        if (tagApplies(*m_layout, cell))
            return text(labelWord(1));
        if (cell.label != 0)
            return text(labelWord(cell.label));
        return cell.isSuggested && !isHidden ? text("suggested") : Cell{};
    case TableField::TagScore:
        return cell.hasScore() ? number(cell.score, scoreDecimals) : Cell{};
    case TableField::TagSource:
        return isHidden ? Cell{} : text(name(cell.source));
    case TableField::TagTime:
        return cell.labelledAt > 0 ? made(utcTime(cell.labelledAt)) : Cell{};
    default:
        return {};
    }
}

Cell RowMaker::text(std::string_view bytes)
{
    if (bytes.empty())
        return {};
    if (!isValidUtf8(bytes)) // names of files need not be
        return made(validUtf8(bytes));
    return {.kind = Cell::Kind::Text, .text = bytes};
}

Cell RowMaker::made(std::string text)
{
    if (text.empty())
        return {};
    m_made[m_madeCount] = std::move(text);
    return {.kind = Cell::Kind::Text, .text = m_made[m_madeCount++]};
}

} // namespace tagwright::exporting
