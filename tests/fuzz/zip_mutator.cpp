// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/zip_mutator.h"

#include "core/embedding/weight_files.h"

#include <algorithm>
#include <memory>
#include <random>

#include <zip.h>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t *data, std::size_t size, std::size_t mostSize);

namespace tagwright::fuzz {

namespace {

constexpr std::size_t longestMember = 1 << 16;
/// Of how many changes one is to the archive's own bytes.
constexpr unsigned rawEvery = 4;

struct Discard
{
    void operator()(zip_t *zip) const { zip_discard(zip); }
};
struct CloseMember
{
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

test::Member readMember(zip_t *zip, zip_uint64_t index)
{
    const char *name = zip_get_name(zip, index, ZIP_FL_ENC_RAW);
    test::Member member{.name = name ? name : "", .content = std::string(longestMember, '\0')};
    const std::unique_ptr<zip_file_t, CloseMember> file(zip_fopen_index(zip, index, 0));
    // Not asked for its end, so a wrong checksum does not matter.
    const auto length = file ? zip_fread(file.get(), member.content.data(), longestMember) : 0;
    member.content.resize(length > 0 ? static_cast<std::size_t>(length) : 0);
    return member;
}

std::vector<test::Member> unpacked(const std::uint8_t *data, std::size_t size)
{
    zip_source_t *source = zip_source_buffer_create(data, size, 0, nullptr);
    const std::unique_ptr<zip_t, Discard> zip(source ? zip_open_from_source(source, ZIP_RDONLY, nullptr)
                                                     : nullptr);
    std::vector<test::Member> members;
    if (!zip) {
        zip_source_free(source);
        return members;
    }
    const auto count = static_cast<zip_uint64_t>(zip_get_num_entries(zip.get(), 0));
    for (zip_uint64_t i = 0; i < count; ++i)
        members.push_back(readMember(zip.get(), i));
    return members;
}

void mutateText(std::string &text)
{
    const std::size_t before = text.size();
    const std::size_t most = before + before / 2 + 64;
    text.resize(most);
    text.resize(LLVMFuzzerMutate(reinterpret_cast<std::uint8_t *>(text.data()), before, most));
}

void mutateMember(std::vector<test::Member> &members, std::minstd_rand &random)
{
    const std::size_t chosen = random() % members.size();
    test::Member &member = members[chosen];
    switch (random() % 16) {
    case 0:
        mutateText(member.name);
        member.name.resize(std::min<std::size_t>(member.name.size(), 1000));
        break;
    case 1:
        member.isDeflated = true;
        break;
    case 2:
        members.push_back(test::Member(member));
        break;
    case 3:
        members.erase(members.begin() + static_cast<std::ptrdiff_t>(chosen));
        break;
    default:
        mutateText(member.content);
    }
}

} // namespace

std::size_t mutateZip(std::uint8_t *data, std::size_t size, std::size_t mostSize, unsigned seed)
{
    std::minstd_rand random(seed);
    if (random() % rawEvery == 0)
        return LLVMFuzzerMutate(data, size, mostSize);
    auto members = unpacked(data, size);
    if (members.empty())
        return LLVMFuzzerMutate(data, size, mostSize);
    mutateMember(members, random);
    const std::string archive = test::zipOf(members);
    if (archive.size() > mostSize)
        return LLVMFuzzerMutate(data, size, mostSize);
    std::ranges::copy(archive, data);
    return archive.size();
}

} // namespace tagwright::fuzz
