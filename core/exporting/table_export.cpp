// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/table_export.h"

#include "base/files.h"
#include "exporting/tables/writer.h"

#include <functional>

namespace tagwright::exporting {

using catalogue::TabledTrack;
using catalogue::TrackRepository;

namespace {

/// One read of the catalogue: some milliseconds.
constexpr int tracksAtOnce = 2048;

std::unexpected<Error> cancelled()
{
    return fail(ErrorCode::Cancelled, "Stopped. Nothing has been written.");
}

/// Calls `take` for the row of each track that belongs into the table, until it says no.
/// \param seen  told how many tracks have been looked at
Result<void> forEachRow(catalogue::Database &database, RowMaker &rows, const TableLayout &layout,
                        const TableContent &content, const std::stop_token &stop,
                        const std::function<Result<bool>(const TableRow &)> &take,
                        const std::function<void(std::int64_t)> &seen)
{
    const TrackRepository tracks(database);
    std::optional<std::filesystem::path> last{""};
    Result<bool> goesOn = true;
    while (last && goesOn && *goesOn) {
        if (stop.stop_requested())
            return cancelled();
        std::int64_t count = 0;
        TAGWRIGHT_TRY_INTO(last, tracks.forSomeTabled(*last, tracksAtOnce, [&](const TabledTrack &track) {
            ++count;
            if (!goesOn || !*goesOn || (content.tracks && !content.tracks->contains(track.id)))
                return;
            const TableRow row = rows.make(track);
            if (row.hasTag || !layout.onlyTagged)
                goesOn = take(row);
        }));
        seen(count);
    }
    if (!goesOn)
        return std::unexpected(goesOn.error());
    return {};
}

std::string shownCell(const Cell &cell)
{
    std::string text(cell.text);
    if (cell.kind == Cell::Kind::Number)
        appendNumber(text, cell);
    return text;
}

Result<std::unique_ptr<TableWriter>> makeWriter(AtomicFile &file, const std::filesystem::path &target,
                                                const TableOutline &outline)
{
    switch (outline.layout.format) {
    case TableFormat::Csv:
        return makeCsvWriter(file, outline);
    case TableFormat::Xlsx:
        return makeXlsxWriter(file, target.has_parent_path() ? target.parent_path() : ".", outline);
    case TableFormat::Json:
    case TableFormat::JsonLines:
        break;
    }
    return makeJsonWriter(file, outline);
}

/// A full disk is the one failure that people can do something about.
Error explained(Error error, const std::filesystem::path &file)
{
    if (error.code == ErrorCode::NoSpace)
        error.message = "The disk is full. Make room, then export again.";
    if (error.code == ErrorCode::NoSpace || error.code == ErrorCode::Io)
        error.path = file;
    return error;
}

} // namespace

Result<TablePreview> previewTable(catalogue::Database &database, const TableLayout &layout,
                                  const TableContent &content, std::size_t rows, const std::stop_token &stop)
{
    TAGWRIGHT_TRY_INTO(RowMaker maker, RowMaker::create(layout, content.tags));
    TablePreview preview;
    for (const PlacedColumn &column : maker.columns())
        preview.headers.push_back(column.header);
    const auto take = [&](const TableRow &row) -> Result<bool> {
        if (preview.rows.size() == rows)
            return false;
        auto &cells = preview.rows.emplace_back();
        for (const Cell &cell : row.cells)
            cells.push_back(shownCell(cell));
        return true;
    };
    TAGWRIGHT_TRY(forEachRow(database, maker, layout, content, stop, take, [](std::int64_t) {}));
    return preview;
}

Result<TableReport> writeTable(catalogue::Database &database, const std::filesystem::path &file,
                               const TableLayout &layout, const TableContent &content,
                               const ProgressSink &progress, const std::stop_token &stop)
{
    TAGWRIGHT_TRY_INTO(RowMaker maker, RowMaker::create(layout, content.tags));
    TAGWRIGHT_TRY_INTO(const std::int64_t tracks, TrackRepository(database).count(false));
    const auto write = [&]() -> Result<TableReport> {
        TAGWRIGHT_TRY_INTO(AtomicFile target, AtomicFile::create(file));
        TAGWRIGHT_TRY_INTO(const auto writer,
                           makeWriter(target, file, {layout, maker.columns(), content.tags}));
        TableReport report{.columns = maker.columns().size()};
        ProgressMeter meter(progress, "Export", tracks);
        const auto take = [&](const TableRow &row) -> Result<bool> {
            ++report.tracks;
            TAGWRIGHT_TRY(writer->add(row));
            return true;
        };
        TAGWRIGHT_TRY(forEachRow(database, maker, layout, content, stop, take,
                                 [&](std::int64_t count) { meter.advance(count); }));
        TAGWRIGHT_TRY(writer->finish());
        if (stop.stop_requested())
            return cancelled();
        TAGWRIGHT_TRY(target.commit());
        meter.finish();
        return report;
    };
    auto report = write();
    if (!report)
        return std::unexpected(explained(std::move(report).error(), file));
    return report;
}

} // namespace tagwright::exporting
