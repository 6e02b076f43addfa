// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

#include "base/text.h"

#include <array>
#include <cerrno>
#include <system_error>
#include <utility>

namespace tagwright {
namespace {

constexpr std::array<std::pair<ErrorCode, std::string_view>, 26> names{{
    {ErrorCode::NotFound, "not-found"},
    {ErrorCode::NotReadable, "not-readable"},
    {ErrorCode::NotWritable, "not-writable"},
    {ErrorCode::NoSpace, "no-space"},
    {ErrorCode::Io, "io"},
    {ErrorCode::Changed, "changed"},
    {ErrorCode::Network, "network"},
    {ErrorCode::EmptyFile, "empty-file"},
    {ErrorCode::NotAudio, "not-audio"},
    {ErrorCode::NoSound, "no-sound"},
    {ErrorCode::Truncated, "truncated"},
    {ErrorCode::Corrupt, "corrupt"},
    {ErrorCode::Unsupported, "unsupported"},
    {ErrorCode::TooShort, "too-short"},
    {ErrorCode::BadFormat, "bad-format"},
    {ErrorCode::NotFinite, "not-finite"},
    {ErrorCode::WrongVersion, "wrong-version"},
    {ErrorCode::MissingWeights, "missing-weights"},
    {ErrorCode::UnknownTrack, "unknown-track"},
    {ErrorCode::UnknownTag, "unknown-tag"},
    {ErrorCode::Duplicate, "duplicate"},
    {ErrorCode::BadInput, "bad-input"},
    {ErrorCode::NotEnough, "not-enough"},
    {ErrorCode::Busy, "busy"},
    {ErrorCode::Database, "database"},
    {ErrorCode::Cancelled, "cancelled"},
}};

} // namespace

std::string_view name(ErrorCode code)
{
    for (const auto &[value, text] : names)
        if (value == code)
            return text;
    return "io";
}

ErrorCode errorCodeFromName(std::string_view wanted)
{
    for (const auto &[value, text] : names)
        if (text == wanted)
            return value;
    return ErrorCode::Io;
}

std::string Error::toString() const
{
    return path.empty() ? message : displayPath(path) + ": " + message;
}

Error errnoError(std::string_view doing, const std::filesystem::path &path)
{
    const int number = errno;
    ErrorCode code = ErrorCode::Io;
    switch (number) {
    case ENOENT:
    case ENOTDIR:
        code = ErrorCode::NotFound;
        break;
    case EACCES:
    case EPERM:
        code = ErrorCode::NotReadable;
        break;
    case EROFS:
        code = ErrorCode::NotWritable;
        break;
    case ENOSPC:
    case EDQUOT:
        code = ErrorCode::NoSpace;
        break;
    default:
        break;
    }
    return {code, std::string(doing) + ": " + std::generic_category().message(number) + ".", path};
}

} // namespace tagwright
