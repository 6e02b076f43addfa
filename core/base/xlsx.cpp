// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/xlsx.h"

#include "base/text.h"
#include "base/text_encoding.h"

#include <expat.h>
#include <fmt/format.h>
#include <zip.h>

#include <algorithm>
#include <charconv>
#include <map>
#include <memory>
#include <optional>

namespace tagwright {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t mostColumns = 16'384; // of a sheet (ECMA-376: XFD)
constexpr std::size_t mostRows = 1'048'576;

/// The part of a name behind its namespace's prefix.
std::string_view localName(std::string_view name)
{
    return name.substr(name.rfind(':') + 1);
}

/// Attributes of an element, by their local names.
class Attributes
{
public:
    explicit Attributes(const char **pairs) : m_pairs(pairs) {}
    [[nodiscard]] std::string_view operator[](std::string_view name) const
    {
        for (const char **pair = m_pairs; *pair; pair += 2)
            if (localName(*pair) == name)
                return *(pair + 1);
        return {};
    }

private:
    const char **m_pairs;
};

/// What one part of the workbook means.
class PartReader
{
public:
    virtual ~PartReader() = default;
    virtual void start(std::string_view element, const Attributes &attributes) = 0;
    virtual void end(std::string_view /*element*/) {}
    virtual void text(std::string_view /*text*/) {}
    /// Why reading has to end.
    [[nodiscard]] const std::string &fault() const { return m_fault; }

protected:
    std::string m_fault;
};

struct CloseParser
{
    void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};
struct CloseMember
{
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};
struct CloseZip
{
    void operator()(zip_t *zip) const { zip_discard(zip); }
};

/// Feeds a part's XML to its reader.
class PartParser
{
public:
    explicit PartParser(PartReader &reader) : m_reader(reader), m_parser(XML_ParserCreate(nullptr))
    {
        XML_SetUserData(m_parser.get(), this);
        XML_SetElementHandler(m_parser.get(), onStart, onEnd);
        XML_SetCharacterDataHandler(m_parser.get(), onText);
        XML_SetStartDoctypeDeclHandler(m_parser.get(), onDoctype);
    }

    /// \return why it cannot be read, or nothing
    std::string feed(std::string_view bytes, bool isLast)
    {
        const auto status =
            XML_Parse(m_parser.get(), bytes.data(), static_cast<int>(bytes.size()), isLast ? 1 : 0);
        if (!m_reader.fault().empty())
            return m_reader.fault();
        if (m_hasDoctype)
            return "it defines entities, which sheets do not";
        if (status == XML_STATUS_ERROR)
            return fmt::format("its XML is broken: {}", XML_ErrorString(XML_GetErrorCode(m_parser.get())));
        return {};
    }

private:
    static PartParser &self(void *data) { return *static_cast<PartParser *>(data); }
    static void onStart(void *data, const char *name, const char **attributes)
    {
        self(data).m_reader.start(localName(name), Attributes(attributes));
        self(data).stopIfAtFault();
    }
    static void onEnd(void *data, const char *name)
    {
        self(data).m_reader.end(localName(name));
        self(data).stopIfAtFault();
    }
    static void onText(void *data, const char *text, int size)
    {
        self(data).m_reader.text({text, static_cast<std::size_t>(size)});
    }
    static void onDoctype(void *data, const char * /*name*/, const char * /*system*/, const char * /*id*/,
                          int /*hasInternal*/)
    {
        self(data).m_hasDoctype = true;
        XML_StopParser(self(data).m_parser.get(), XML_FALSE);
    }
    void stopIfAtFault()
    {
        if (!m_reader.fault().empty())
            XML_StopParser(m_parser.get(), XML_FALSE);
    }

    PartReader &m_reader;
    std::unique_ptr<std::remove_pointer_t<XML_Parser>, CloseParser> m_parser;
    bool m_hasDoctype = false;
};

/// Targets of a part's relationships, by id.
class RelationReader final : public PartReader
{
public:
    void start(std::string_view element, const Attributes &attributes) override
    {
        if (element != "Relationship")
            return;
        targets[std::string(attributes["Id"])] = attributes["Target"];
        if (attributes["Type"].ends_with("/officeDocument"))
            document = attributes["Target"];
        if (attributes["Type"].ends_with("/sharedStrings"))
            sharedStrings = attributes["Target"];
    }
    std::map<std::string, std::string, std::less<>> targets;
    std::string document, sharedStrings;
};

struct SheetEntry
{
    std::string name, relation;
    bool isHidden = false;
};

class WorkbookReader final : public PartReader
{
public:
    void start(std::string_view element, const Attributes &attributes) override
    {
        if (element == "sheet")
            sheets.push_back({std::string(attributes["name"]), std::string(attributes["id"]),
                              attributes["state"].ends_with("idden")}); // also "veryHidden"
    }
    std::vector<SheetEntry> sheets;
};

/// "_x000D_" stands for a character that XML cannot hold (ECMA-376, ST_Xstring).
std::string unescaped(std::string_view text)
{
    std::string plain;
    for (auto at = text.find("_x"); at != std::string_view::npos; at = text.find("_x")) {
        plain += text.substr(0, at);
        text.remove_prefix(at);
        std::uint32_t unit = 0;
        const bool isEscape =
            text.size() >= 7 && text[6] == '_' &&
            std::from_chars(text.data() + 2, text.data() + 6, unit, 16).ptr == text.data() + 6;
        if (isEscape)
            appendUtf8(plain, unit);
        else
            plain += "_x";
        text.remove_prefix(isEscape ? 7 : 2);
    }
    return plain + std::string(text);
}

/// The runs of a string: all <t> but those of readings (<rPh>).
class RunCollector
{
public:
    void start(std::string_view element)
    {
        m_isReading = m_isReading || element == "rPh";
        m_isRun = element == "t" && !m_isReading;
    }
    void end(std::string_view element)
    {
        if (element == "rPh")
            m_isReading = false;
        m_isRun = false;
    }
    void text(std::string_view text)
    {
        if (m_isRun)
            m_text += text;
    }
    [[nodiscard]] std::string take() { return unescaped(std::exchange(m_text, {})); }

private:
    std::string m_text;
    bool m_isReading = false, m_isRun = false;
};

class StringsReader final : public PartReader
{
public:
    void start(std::string_view element, const Attributes & /*attributes*/) override
    {
        m_runs.start(element);
    }
    void end(std::string_view element) override
    {
        m_runs.end(element);
        if (element == "si")
            strings.push_back(m_runs.take());
    }
    void text(std::string_view text) override { m_runs.text(text); }
    std::vector<std::string> strings;

private:
    RunCollector m_runs;
};

/// Number of a column, from 0, from a reference such as "AB12".
std::optional<std::size_t> columnOf(std::string_view reference)
{
    std::size_t column = 0;
    for (const char c : reference) {
        if (c < 'A' || c > 'Z')
            break;
        column = column * 26 + static_cast<std::size_t>(c - 'A') + 1;
        if (column > mostColumns)
            return std::nullopt;
    }
    return column == 0 ? std::nullopt : std::optional(column - 1);
}

class SheetReader final : public PartReader
{
public:
    SheetReader(const std::vector<std::string> &strings, std::uint64_t mostCells)
        : m_strings(strings), m_mostCells(mostCells)
    {
    }

    void start(std::string_view element, const Attributes &attributes) override
    {
        if (element == "row")
            startRow(attributes["r"]);
        else if (element == "c")
            startCell(attributes);
        else if (element == "v")
            m_isValue = true;
        m_runs.start(element);
    }

    void end(std::string_view element) override
    {
        m_runs.end(element);
        if (element == "v")
            m_isValue = false;
        else if (element == "c")
            endCell();
        else if (element == "row")
            endRow();
    }

    void text(std::string_view text) override
    {
        if (m_isValue)
            m_value += text;
        m_runs.text(text);
    }

    std::vector<CsvRow> rows;

private:
    void startRow(std::string_view number)
    {
        std::size_t given = 0;
        std::from_chars(number.data(), number.data() + number.size(), given);
        m_row = {given > 0 ? given : m_number + 1, {}};
        m_number = m_row.line;
        m_nextColumn = 0;
        if (m_number > mostRows)
            m_fault = "it has a row that no sheet has";
    }

    void startCell(const Attributes &attributes)
    {
        m_column = columnOf(attributes["r"]).value_or(m_nextColumn);
        m_nextColumn = m_column + 1;
        m_type = attributes["t"];
        m_value.clear();
        if (m_column >= mostColumns)
            m_fault = "it has a column that no sheet has";
    }

    void endCell()
    {
        std::string content = m_runs.take();
        if (m_type == "s")
            content = sharedString();
        else if (m_type == "b")
            content = trimmed(m_value) == "1" ? "true" : "false";
        else if (m_type != "inlineStr")
            content = m_type == "str" ? unescaped(m_value) : std::string(trimmed(m_value));
        if (content.empty())
            return;
        if (m_column >= m_row.cells.size()) {
            m_cells += m_column + 1 - m_row.cells.size();
            if (m_cells > m_mostCells) {
                m_fault = fmt::format("it has more than {} cells", m_mostCells);
                return;
            }
            m_row.cells.resize(m_column + 1);
        }
        m_row.cells[m_column] = std::move(content);
    }

    std::string sharedString()
    {
        std::size_t index = 0;
        const std::string_view digits = trimmed(m_value);
        const auto parsed = std::from_chars(digits.data(), digits.data() + digits.size(), index);
        if (parsed.ec == std::errc{} && index < m_strings.size())
            return m_strings[index];
        m_fault = "a cell refers to a text that is not there";
        return {};
    }

    void endRow()
    {
        if (!m_row.cells.empty())
            rows.push_back(std::move(m_row));
        m_row = {};
    }

    const std::vector<std::string> &m_strings;
    std::uint64_t m_mostCells, m_cells = 0;
    RunCollector m_runs; // of inline strings
    CsvRow m_row;
    std::size_t m_number = 0, m_column = 0, m_nextColumn = 0;
    std::string m_type, m_value;
    bool m_isValue = false;
};

/// A target as its part's folder has it: "worksheets/sheet1.xml" in "xl", or "/xl/worksheets/sheet1.xml".
std::string memberName(const std::string &folder, const std::string &target)
{
    const fs::path path = target.starts_with('/') ? fs::path(target.substr(1)) : fs::path(folder) / target;
    return path.lexically_normal();
}

class Workbook
{
public:
    Workbook(const fs::path &path, const XlsxLimits &limits) : m_path(path), m_limits(limits) {}

    Result<XlsxSheet> read(const std::string &wanted)
    {
        TAGWRIGHT_TRY(open());
        RelationReader package, relations;
        WorkbookReader workbook;
        TAGWRIGHT_TRY(readPart("_rels/.rels", package));
        const fs::path document = memberName("", package.document);
        const std::string folder = document.parent_path();
        TAGWRIGHT_TRY(readPart(document, workbook));
        TAGWRIGHT_TRY(readPart(folder + "/_rels/" + document.filename().native() + ".rels", relations));
        TAGWRIGHT_TRY_INTO(const SheetEntry entry, choose(workbook.sheets, wanted));
        StringsReader strings;
        if (!relations.sharedStrings.empty())
            TAGWRIGHT_TRY(readPart(memberName(folder, relations.sharedStrings), strings));
        SheetReader sheet(strings.strings, m_limits.cells);
        TAGWRIGHT_TRY(readPart(memberName(folder, relations.targets[entry.relation]), sheet));
        XlsxSheet result{.name = entry.name, .names = {}, .rows = std::move(sheet.rows)};
        for (const SheetEntry &each : workbook.sheets)
            result.names.push_back(each.name);
        return result;
    }

private:
    [[nodiscard]] std::unexpected<Error> damaged(std::string_view why) const
    {
        return fail(ErrorCode::BadFormat,
                    fmt::format("The XLSX file cannot be read: {}. Save the sheet again, or as CSV.", why),
                    m_path);
    }

    Result<void> open()
    {
        int code = 0;
        m_zip.reset(zip_open(m_path.c_str(), ZIP_RDONLY, &code));
        if (!m_zip) {
            zip_error_t error;
            zip_error_init_with_code(&error, code);
            const std::string why = zip_error_strerror(&error);
            zip_error_fini(&error);
            return damaged(fmt::format("it is cut short or damaged ({})", why));
        }
        if (zip_name_locate(m_zip.get(), "_rels/.rels", 0) < 0)
            return fail(ErrorCode::BadFormat,
                        "This is a zip file, but no XLSX. Save the sheet as XLSX or CSV, and import that.",
                        m_path);
        return {};
    }

    Result<void> readPart(const std::string &name, PartReader &reader)
    {
        const auto index = zip_name_locate(m_zip.get(), name.c_str(), 0);
        const std::unique_ptr<zip_file_t, CloseMember> file(
            index < 0 ? nullptr : zip_fopen_index(m_zip.get(), static_cast<zip_uint64_t>(index), 0));
        if (!file)
            return damaged(fmt::format("its part {} is missing or locked", shown(name)));
        PartParser parser(reader);
        std::string block(std::size_t{1} << 16U, '\0');
        for (bool isLast = false; !isLast;) {
            const auto n = zip_fread(file.get(), block.data(), block.size());
            if (n < 0)
                return damaged(fmt::format("its part {} is damaged", shown(name)));
            m_unpacked += static_cast<std::uint64_t>(n);
            if (m_unpacked > m_limits.unpackedBytes)
                return damaged(
                    fmt::format("it unpacks to more than {}", formatBytes(m_limits.unpackedBytes)));
            isLast = n == 0;
            if (const std::string why =
                    parser.feed(std::string_view(block).substr(0, static_cast<std::size_t>(n)), isLast);
                !why.empty())
                return damaged(why);
        }
        return {};
    }

    [[nodiscard]] Result<SheetEntry> choose(const std::vector<SheetEntry> &sheets,
                                            const std::string &wanted) const
    {
        const auto found = std::ranges::find_if(sheets, [&](const SheetEntry &sheet) {
            return wanted.empty() ? !sheet.isHidden : sheet.name == wanted;
        });
        if (found != sheets.end())
            return *found;
        if (wanted.empty())
            return damaged("it has no sheet");
        std::string names;
        for (const SheetEntry &sheet : sheets)
            names += (names.empty() ? "“" : ", “") + shown(sheet.name) + "”";
        return fail(ErrorCode::BadFormat,
                    fmt::format("There is no sheet “{}”. There are: {}.", shown(wanted), names), m_path);
    }

    const fs::path &m_path;
    const XlsxLimits &m_limits;
    std::unique_ptr<zip_t, CloseZip> m_zip;
    std::uint64_t m_unpacked = 0;
};

} // namespace

bool isZip(std::string_view bytes)
{
    return bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06");
}

Result<XlsxSheet> readXlsx(const fs::path &path, const std::string &sheet, const XlsxLimits &limits)
{
    return Workbook(path, limits).read(sheet);
}

} // namespace tagwright
