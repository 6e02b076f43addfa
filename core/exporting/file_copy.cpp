// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/file_copy.h"

#include "exporting/file_tags/content_hash.h"
#include "exporting/file_tags/tagged_file.h"
#include "exporting/file_tags/verify.h"
#include "library/metadata_reader.h"

namespace tagwright::exporting {
namespace {

class CopyMaker
{
public:
    CopyMaker(const CopyOrder &order, const Disk &disk, const std::stop_token &stop)
        : m_order(order), m_disk(disk), m_stop(stop)
    {
    }

    Result<FileCopy> run()
    {
        TAGWRIGHT_TRY_INTO(const ByteSource source, ByteSource::open(m_order.file.target));
        if (::fstat(source.descriptor(), &m_copy.old) != 0)
            return std::unexpected(errnoError("Cannot be read", source.path()));
        m_copy.wayBack.before = catalogue::fileState(m_copy.old);
        if (m_copy.wayBack.before != m_order.file.state)
            return fail(ErrorCode::Changed, "Changed since the dry run. Make a new one.", source.path());
        TAGWRIGHT_TRY_INTO(const auto exact, exactPatch(source));
        if (exact)
            TAGWRIGHT_TRY(writeExact(source, *exact));
        else
            TAGWRIGHT_TRY(writeFields(source));
        TAGWRIGHT_TRY_INTO(m_copy.metadata, library::readMetadata(m_order.temporary));
        return std::move(m_copy);
    }

private:
    /// The way back of what is undone, if it leads to the very file of before.
    [[nodiscard]] Result<std::optional<Patch>> exactPatch(const ByteSource &source) const
    {
        if (!m_order.undone || !m_order.undone->wayBack ||
            m_copy.wayBack.before.size != m_order.undone->wayBack->after.size)
            return std::nullopt;
        TAGWRIGHT_TRY_INTO(Patch patch, readPatch(*m_order.batch, *m_order.undone));
        TAGWRIGHT_TRY_INTO(const bool doesFit, fits(source, patch));
        if (!doesFit)
            return std::nullopt;
        TAGWRIGHT_TRY_INTO(const auto hash, hashOf(source, patch, m_stop));
        return hash == m_order.undone->wayBack->hash ? std::optional(std::move(patch)) : std::nullopt;
    }

    Result<void> writeExact(const ByteSource &source, const Patch &patch)
    {
        TAGWRIGHT_TRY(write(source, patch, m_order.undone->wayBack->before.mtimeNs));
        TAGWRIGHT_TRY_INTO(const ByteSource copy, ByteSource::open(m_order.temporary));
        TAGWRIGHT_TRY_INTO(const auto hash, hashOf(copy, {}, m_stop));
        if (hash != m_order.undone->wayBack->hash)
            return fail(
                ErrorCode::Corrupt,
                "The check after writing failed; the old file was kept: it is not the file of before.",
                m_order.file.path);
        TAGWRIGHT_TRY_INTO(m_copy.wayBack.hash, verifyWayBack(m_order.file.target, m_order.temporary,
                                                              m_copy.wayBack.patch, m_stop));
        return {};
    }

    Result<void> writeFields(const ByteSource &source)
    {
        TAGWRIGHT_TRY_INTO(const auto file, TaggedFile::open(m_order.file.target));
        std::vector<WantedField> wanted;
        for (const FieldChange &change : m_order.file.changes) {
            TAGWRIGHT_TRY(file->set(change.field, change.newValues));
            wanted.push_back({change.field, change.newValues});
        }
        TAGWRIGHT_TRY_INTO(const Patch patch, file->patch());
        if (patch.empty())
            return fail(ErrorCode::Changed, "Changed since the dry run. Make a new one.", source.path());
        TAGWRIGHT_TRY(write(source, patch,
                            m_order.keepTimes ? std::optional(m_copy.wayBack.before.mtimeNs) : std::nullopt));
        TAGWRIGHT_TRY_INTO(m_copy.wayBack.hash, verifyWritten(m_order.file.target, m_order.temporary,
                                                              m_copy.wayBack.patch, wanted, m_stop));
        return {};
    }

    Result<void> write(const ByteSource &source, const Patch &patch, std::optional<std::int64_t> mtimeNs)
    {
        const auto &path = m_order.temporary;
        TAGWRIGHT_TRY_INTO(m_copy.file, m_disk.create(path));
        TAGWRIGHT_TRY(m_disk.fill(m_copy.file, path, source, patch));
        TAGWRIGHT_TRY(m_disk.keepAttributes(m_copy.file, path, source, mtimeNs));
        struct ::stat info{};
        if (::fstat(m_copy.file.get(), &info) != 0)
            return std::unexpected(errnoError("Cannot be read", path));
        m_copy.wayBack.after = catalogue::fileState(info);
        m_copy.wayBack.patch = inverse(patch);
        return {};
    }

    const CopyOrder &m_order;
    const Disk &m_disk;
    const std::stop_token &m_stop;
    FileCopy m_copy;
};

} // namespace

Result<FileCopy> makeCopy(const CopyOrder &order, const Disk &disk, const std::stop_token &stop)
{
    return CopyMaker(order, disk, stop).run();
}

} // namespace tagwright::exporting
