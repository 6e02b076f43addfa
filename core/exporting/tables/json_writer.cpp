// SPDX-License-Identifier: GPL-3.0-or-later
// An object for each track: "data" (what the columns about tracks say), "annotations" (what a human said) and
// "predictions" (what the probes say). docs/exporting.md.
#include "exporting/tables/writer.h"

#include "base/files.h"
#include "base/text.h"
#include "catalogue/label_repository.h"

#include <algorithm>

namespace tagwright::exporting {
namespace {

// What Label Studio's labelling interface has to call its parts.
constexpr std::string_view controlName = "tags";
constexpr std::string_view objectName = "audio";

class JsonWriter final : public TableWriter
{
public:
    JsonWriter(AtomicFile &file, const TableOutline &outline)
        : m_file(file), m_columns(outline.columns), m_tags(outline.tags), m_layout(outline.layout)
    {
    }

    Result<void> add(const TableRow &row) override
    {
        m_text.clear();
        if (!isLines())
            m_text += m_count == 0 ? "[\n" : ",\n";
        ++m_count;
        m_text += R"({"data": {)";
        addData(row);
        m_text += R"(}, "annotations": [)";
        const bool isPlain = m_layout.jsonStyle == JsonStyle::Plain;
        isPlain ? addLabels(row.tags) : addAnnotation(row.tags);
        m_text += R"(], "predictions": [)";
        isPlain ? addScores(row.tags) : addPrediction(row.tags);
        m_text += isLines() ? "]}\n" : "]}";
        return m_file.write(m_text);
    }

    Result<void> finish() override
    {
        if (isLines())
            return {};
        return m_file.write(m_count == 0 ? "[]\n" : "\n]\n");
    }

private:
    [[nodiscard]] bool isLines() const { return m_layout.format == TableFormat::JsonLines; }
    [[nodiscard]] bool isSuggestion(const TagCell &cell) const
    {
        return cell.isSuggested && m_layout.suggestions != Suggestions::LeaveOut;
    }

    void addText(std::string_view text) { appendJsonString(m_text, text); }
    void addNumber(double number, int decimals)
    {
        appendNumber(m_text, {.kind = Cell::Kind::Number, .decimals = decimals, .number = number});
    }

    void addData(const TableRow &row)
    {
        bool isFirst = true;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            if (isOfTag(m_columns[i].field))
                continue;
            m_text += isFirst ? "" : ", ";
            isFirst = false;
            addText(m_columns[i].header);
            m_text += ": ";
            if (m_columns[i].field == TableField::Tags)
                addTagNames(row.tags);
            else if (row.cells[i].kind == Cell::Kind::Text)
                addText(row.cells[i].text);
            else if (row.cells[i].kind == Cell::Kind::Number)
                appendNumber(m_text, row.cells[i]);
            else
                m_text += "null";
        }
    }

    /// Of tags that apply.
    void addTagNames(std::span<const TagCell> cells)
    {
        addNames(cells, [&](const TagCell &cell) { return tagApplies(m_layout, cell); });
    }

    template <typename Predicate>
    void addNames(std::span<const TagCell> cells, Predicate &&isWanted)
    {
        m_text += '[';
        bool isFirst = true;
        for (std::size_t tag = 0; tag < cells.size(); ++tag) {
            if (!isWanted(cells[tag]))
                continue;
            m_text += isFirst ? "" : ", ";
            isFirst = false;
            addText(m_tags[tag].name);
        }
        m_text += ']';
    }

    void addLabels(std::span<const TagCell> cells)
    {
        bool isFirst = true;
        for (std::size_t tag = 0; tag < cells.size(); ++tag) {
            const TagCell &cell = cells[tag];
            if (cell.label == 0)
                continue;
            m_text += isFirst ? R"({"tag": )" : R"(, {"tag": )";
            isFirst = false;
            addText(m_tags[tag].name);
            m_text += R"(, "label": )";
            addText(labelWord(cell.label));
            m_text += R"(, "source": )";
            addText(name(cell.source));
            m_text += R"(, "time": )";
            if (cell.labelledAt > 0)
                addText(utcTime(cell.labelledAt));
            else
                m_text += "null";
            m_text += '}';
        }
    }

    void addScores(std::span<const TagCell> cells)
    {
        bool isFirst = true;
        for (std::size_t tag = 0; tag < cells.size(); ++tag) {
            const TagCell &cell = cells[tag];
            if (!cell.hasScore())
                continue;
            m_text += isFirst ? R"({"tag": )" : R"(, {"tag": )";
            isFirst = false;
            addText(m_tags[tag].name);
            m_text += R"(, "score": )";
            addNumber(cell.score, scoreDecimals);
            m_text += R"(, "suggested": )";
            m_text += isSuggestion(cell) ? "true" : "false";
            m_text += R"(, "model_version": )";
            addText(m_tags[tag].modelVersion);
            m_text += '}';
        }
    }

    /// One annotation holds all choices, as one listener makes them.
    void addAnnotation(std::span<const TagCell> cells)
    {
        if (std::ranges::none_of(cells, [](const TagCell &cell) { return cell.label == 1; }))
            return;
        addResult(cells, [](const TagCell &cell) { return cell.label == 1; });
        m_text += '}';
    }

    /// Its score is that of the least sure suggestion: Label Studio asks about low scores first.
    void addPrediction(std::span<const TagCell> cells)
    {
        const auto isWanted = [&](const TagCell &cell) { return isSuggestion(cell); };
        float score = 1;
        std::string_view version;
        for (std::size_t tag = 0; tag < cells.size(); ++tag)
            if (isWanted(cells[tag]) && (version.empty() || cells[tag].score < score)) {
                score = cells[tag].score;
                version = m_tags[tag].modelVersion;
            }
        if (version.empty())
            return;
        addResult(cells, isWanted);
        m_text += R"(, "score": )";
        addNumber(score, scoreDecimals);
        m_text += R"(, "model_version": )";
        addText(version);
        m_text += '}';
    }

    template <typename Predicate>
    void addResult(std::span<const TagCell> cells, Predicate &&isWanted)
    {
        m_text += R"({"result": [{"from_name": )";
        addText(controlName);
        m_text += R"(, "to_name": )";
        addText(objectName);
        m_text += R"(, "type": "choices", "value": {"choices": )";
        addNames(cells, isWanted);
        m_text += "}}]";
    }

    AtomicFile &m_file;
    const std::vector<PlacedColumn> &m_columns;
    const std::vector<TagColumn> &m_tags;
    const TableLayout &m_layout;
    std::string m_text;
    std::int64_t m_count = 0;
};

} // namespace

Result<std::unique_ptr<TableWriter>> makeJsonWriter(AtomicFile &file, const TableOutline &outline)
{
    return std::make_unique<JsonWriter>(file, outline);
}

} // namespace tagwright::exporting
