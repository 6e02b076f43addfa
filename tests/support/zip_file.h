// SPDX-License-Identifier: GPL-3.0-or-later
// Zip files and workbooks for tests, written with libzip part by part.
#pragma once

#include <zip.h>

#include <filesystem>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace tagwright::test {

using ZipParts = std::vector<std::pair<std::string, std::string>>; // name, content

inline void writeZip(const std::filesystem::path &path, const ZipParts &parts)
{
    zip_t *zip = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    if (!zip)
        throw std::runtime_error("cannot make " + path.native());
    for (const auto &[name, content] : parts) {
        zip_source_t *source = zip_source_buffer(zip, content.data(), content.size(), 0);
        if (zip_file_add(zip, name.c_str(), source, ZIP_FL_OVERWRITE) < 0)
            throw std::runtime_error("cannot add " + name);
    }
    if (zip_close(zip) != 0)
        throw std::runtime_error("cannot write " + path.native());
}

struct WorkbookParts
{
    std::string rows;          ///< of the sheet "Tags": <row> elements
    std::string strings = {};  ///< <si> elements
    std::string prologue = {}; ///< before the sheet's first element
};

/// A workbook with the sheets "Hidden" (hidden, empty), "Tags" and "Other" (empty).
inline ZipParts workbook(const WorkbookParts &parts)
{
    const std::string main =
        R"( xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main")"
        R"( xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">)";
    const std::string relations =
        R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)";
    const std::string type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const std::string empty = "<worksheet" + main + "<sheetData/></worksheet>";
    return {{"_rels/.rels", relations + R"(<Relationship Id="rId1" Type=")" + type +
                                R"(officeDocument" Target="xl/workbook.xml"/></Relationships>)"},
            {"xl/workbook.xml", "<workbook" + main +
                                    R"(<sheets><sheet name="Hidden" sheetId="3" state="hidden" r:id="rId3"/>)"
                                    R"(<sheet name="Tags" sheetId="1" r:id="rId1"/>)"
                                    R"(<sheet name="Other" sheetId="2" r:id="rId2"/></sheets></workbook>)"},
            {"xl/_rels/workbook.xml.rels",
             relations + R"(<Relationship Id="rId1" Type=")" + type +
                 R"(worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type=")" + type +
                 R"(worksheet" Target="/xl/worksheets/sheet2.xml"/><Relationship Id="rId3" Type=")" + type +
                 R"(worksheet" Target="worksheets/sheet3.xml"/><Relationship Id="rId4" Type=")" + type +
                 R"(sharedStrings" Target="sharedStrings.xml"/></Relationships>)"},
            {"xl/worksheets/sheet1.xml",
             parts.prologue + "<worksheet" + main + "<sheetData>" + parts.rows + "</sheetData></worksheet>"},
            {"xl/worksheets/sheet2.xml", empty},
            {"xl/worksheets/sheet3.xml", empty},
            {"xl/sharedStrings.xml", "<sst" + main + parts.strings + "</sst>"}};
}

/// A workbook of these texts, inline.
inline void writeWorkbook(const std::filesystem::path &path,
                          const std::vector<std::vector<std::string>> &rows)
{
    const auto escaped = [](const std::string &text) {
        std::string xml;
        for (const char c : text)
            xml += c == '&' ? "&amp;" : c == '<' ? "&lt;" : c == '>' ? "&gt;" : std::string(1, c);
        return xml;
    };
    std::string xml;
    for (const auto &row : rows) {
        xml += "<row>";
        for (const std::string &cell : row)
            xml += R"(<c t="inlineStr"><is><t xml:space="preserve">)" + escaped(cell) + "</t></is></c>";
        xml += "</row>";
    }
    writeZip(path, workbook({.rows = xml}));
}

} // namespace tagwright::test
