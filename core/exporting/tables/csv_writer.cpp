// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/tables/writer.h"

#include "base/csv.h"
#include "base/files.h"

namespace tagwright::exporting {
namespace {

class CsvWriter final : public TableWriter
{
public:
    CsvWriter(AtomicFile &file, const TableLayout &layout)
        : m_file(file), m_style{.separator = layout.separator, .guardFormulas = layout.guardFormulas}
    {
    }

    Result<void> addHeader(const std::vector<PlacedColumn> &columns, bool byteOrderMark)
    {
        m_line = byteOrderMark ? "\xEF\xBB\xBF" : "";
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (i > 0)
                m_line += m_style.separator;
            appendCsvCell(m_line, columns[i].header, m_style);
        }
        return endLine();
    }

    Result<void> add(const TableRow &row) override
    {
        m_line.clear();
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            if (i > 0)
                m_line += m_style.separator;
            const Cell &cell = row.cells[i];
            if (cell.kind == Cell::Kind::Text)
                appendCsvCell(m_line, cell.text, m_style);
            else if (cell.kind == Cell::Kind::Number)
                appendNumber(m_line, cell);
        }
        return endLine();
    }

    Result<void> finish() override { return {}; }

private:
    Result<void> endLine()
    {
        m_line += "\r\n";
        return m_file.write(m_line);
    }

    AtomicFile &m_file;
    CsvStyle m_style;
    std::string m_line;
};

} // namespace

Result<std::unique_ptr<TableWriter>> makeCsvWriter(AtomicFile &file, const TableOutline &outline)
{
    auto writer = std::make_unique<CsvWriter>(file, outline.layout);
    TAGWRIGHT_TRY(writer->addHeader(outline.columns, outline.layout.byteOrderMark));
    return writer;
}

} // namespace tagwright::exporting
