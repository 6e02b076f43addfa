// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/weights/containers/zip_archive.h"

#include "base/text.h"

#include <fmt/format.h>
#include <zip.h>

namespace tagwright::embedding {

namespace {

zip_t *handle(const std::shared_ptr<void> &zip)
{
    return static_cast<zip_t *>(zip.get());
}

struct CloseMember
{
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

} // namespace

Checked<ZipArchive> ZipArchive::open(std::span<const std::byte> bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    zip_t *zip = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (!zip) {
        zip_source_free(source);
        const std::string why = zip_error_strerror(&error);
        zip_error_fini(&error);
        return wrong(fmt::format("it is cut short or damaged ({})", why));
    }
    zip_error_fini(&error);

    ZipArchive archive;
    archive.m_zip =
        std::shared_ptr<void>(zip, [](void *opened) { zip_discard(static_cast<zip_t *>(opened)); });
    const auto count = static_cast<zip_uint64_t>(zip_get_num_entries(zip, 0));
    for (zip_uint64_t i = 0; i < count; ++i) {
        const char *name = zip_get_name(zip, i, ZIP_FL_ENC_RAW);
        if (!name)
            return wrong("it has a member without a name");
        archive.m_places.emplace(archive.m_names.emplace_back(name), i);
    }
    return archive;
}

bool ZipArchive::contains(std::string_view name) const
{
    return m_places.contains(name);
}

Checked<std::span<const std::byte>> ZipArchive::read(std::string_view name, TensorList &memory) const
{
    const auto bad = [&](std::string_view what) {
        return wrong(fmt::format("its member {} {}", shown(name), what));
    };
    const auto found = m_places.find(name);
    if (found == m_places.end())
        return bad("is missing");
    const zip_uint64_t index = found->second;

    zip_stat_t stat;
    zip_stat_init(&stat);
    constexpr zip_uint64_t needed = ZIP_STAT_SIZE | ZIP_STAT_COMP_METHOD;
    if (zip_stat_index(handle(m_zip), index, 0, &stat) != 0 || (stat.valid & needed) != needed)
        return bad("does not tell its size");
    if (stat.comp_method != ZIP_CM_STORE && stat.comp_method != ZIP_CM_DEFLATE)
        return bad("is compressed in a way that weight files are not");
    TAGWRIGHT_TRY_INTO(const auto bytes, memory.allocate(stat.size));

    const std::unique_ptr<zip_file_t, CloseMember> file(zip_fopen_index(handle(m_zip), index, 0));
    if (!file)
        return bad(fmt::format("cannot be read ({})", zip_strerror(handle(m_zip))));
    std::byte extra{}; // only at the end of the data is the checksum compared
    if (zip_fread(file.get(), bytes.data(), bytes.size()) != static_cast<zip_int64_t>(bytes.size()) ||
        zip_fread(file.get(), &extra, 1) != 0)
        return bad("is damaged");
    return bytes;
}

} // namespace tagwright::embedding
