// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/tables/sheet_check.h"

#include <zip.h>

#include <array>
#include <memory>
#include <string>
#include <string_view>

namespace tagwright::exporting {
namespace {

struct CloseArchive
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
struct CloseMember
{
    void operator()(zip_file_t *member) const { zip_fclose(member); }
};

/// Counts the ends of rows and cells in a sheet's XML that comes in pieces. In texts < and > are escaped.
class EndCounter
{
public:
    void add(std::string_view piece)
    {
        for (const char c : piece) {
            if (c == '<') {
                m_name.clear();
            } else if (c == '>') {
                m_size.rows += m_name == "/row";
                m_size.cells += m_name == "/c";
                m_name.clear();
            } else if (m_name.size() < longestName) {
                m_name += c;
            }
        }
    }
    [[nodiscard]] const SheetSize &size() const { return m_size; }

private:
    static constexpr std::size_t longestName = 8;
    std::string m_name; // of the element whose end is being read
    SheetSize m_size;
};

} // namespace

Result<void> checkSheet(const std::filesystem::path &file, const SheetSize &expected)
{
    const auto damaged = [&] {
        return fail(ErrorCode::Io, "The sheet could not be written to its end. Is the disk full?", file);
    };
    const std::unique_ptr<zip_t, CloseArchive> archive(zip_open(file.c_str(), ZIP_RDONLY, nullptr));
    if (!archive)
        return damaged();
    const std::unique_ptr<zip_file_t, CloseMember> sheet(
        zip_fopen(archive.get(), "xl/worksheets/sheet1.xml", 0));
    if (!sheet)
        return damaged();
    EndCounter counter;
    std::array<char, 1 << 16> buffer{};
    zip_int64_t size = 0; // negative where the checksum is wrong
    while ((size = zip_fread(sheet.get(), buffer.data(), buffer.size())) > 0)
        counter.add({buffer.data(), static_cast<std::size_t>(size)});
    if (size < 0 || counter.size() != expected)
        return damaged();
    return {};
}

} // namespace tagwright::exporting
