// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/flight_recorder.h"

#include <algorithm>
#include <array>
#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace tagwright {
namespace {

namespace fs = std::filesystem;

// The file: slots of equal size, one for each thread, then one for each suspect. A slot is a letter (zero:
// nothing), and the path up to a zero. Not synced: it is to outlive the process, not the machine.
constexpr std::size_t slotSize = 4097; // PATH_MAX and the letter
constexpr char alone = 'a';
constexpr char withOthers = 'w';
constexpr char suspected = 's';

off_t placeOf(std::size_t slot)
{
    return static_cast<off_t>(slot * slotSize);
}

/// Where it fails the file is not recorded, no more.
void write(int fd, std::size_t slot, char letter, const fs::path &file)
{
    std::string bytes = letter + file.native();
    bytes.push_back('\0');
    if (bytes.size() <= slotSize) [[maybe_unused]]
        const auto written = ::pwrite(fd, bytes.data(), bytes.size(), placeOf(slot));
}

} // namespace

Result<FlightRecorder> FlightRecorder::open(const fs::path &path, int threads)
{
    FileDescriptor fd(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644));
    if (!fd.isOpen())
        return std::unexpected(errnoError("Cannot open the record of open files", path));
    if (::flock(fd.get(), LOCK_EX | LOCK_NB) != 0)
        return FlightRecorder(FileDescriptor());
    FlightRecorder recorder(std::move(fd));
    const int file = recorder.m_fd.get();
    std::array<char, slotSize> slot{};
    for (std::size_t i = 0; ::pread(file, slot.data(), slot.size(), placeOf(i)) > 0; ++i) {
        slot.back() = '\0';
        const fs::path open(slot.data() + 1);
        if (slot.front() == alone)
            recorder.m_culprits.push_back(open);
        else if (slot.front() == withOthers || slot.front() == suspected)
            recorder.m_suspects.push_back(open);
        slot.fill('\0');
    }
    std::ranges::sort(recorder.m_suspects);
    recorder.m_suspects.erase(std::ranges::unique(recorder.m_suspects).begin(), recorder.m_suspects.end());
    std::erase_if(recorder.m_suspects, [&](const fs::path &suspect) {
        return std::ranges::find(recorder.m_culprits, suspect) != recorder.m_culprits.end();
    });
    if (::ftruncate(file, 0) != 0)
        return std::unexpected(errnoError("Cannot write the record of open files", path));
    for (std::size_t i = 0; i < recorder.m_suspects.size(); ++i)
        write(file, static_cast<std::size_t>(threads) + i, suspected, recorder.m_suspects[i]);
    return recorder;
}

FlightRecorder::~FlightRecorder()
{
    if (m_fd.isOpen()) [[maybe_unused]]
        const int emptied = ::ftruncate(m_fd.get(), 0);
}

FlightRecorder::Entry FlightRecorder::enter(int thread, const fs::path &file, Company company) const
{
    if (m_fd.isOpen())
        write(m_fd.get(), static_cast<std::size_t>(thread), company == Company::Alone ? alone : withOthers,
              file);
    return {m_fd.get(), thread};
}

FlightRecorder::Entry::~Entry()
{
    constexpr char nothing = '\0';
    if (m_fd >= 0) [[maybe_unused]]
        const auto written = ::pwrite(m_fd, &nothing, 1, placeOf(static_cast<std::size_t>(m_thread)));
}

} // namespace tagwright
