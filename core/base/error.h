// SPDX-License-Identifier: GPL-3.0-or-later
// What can go wrong, as a value: a code for programs, one line for people, and the file it is about.
// Not for programming errors (assert) and not for the truly exceptional (exceptions).
#pragma once

#include <expected>
#include <filesystem>
#include <string>
#include <string_view>
#include <utility>

namespace tagwright {

enum class ErrorCode {
    // files
    NotFound,    ///< no such file or folder
    NotReadable, ///< permission, or the disk went away
    NotWritable, ///< read-only or no permission
    NoSpace,     ///< disk full
    Io,          ///< any other failure of reading or writing
    Changed,     ///< changed or vanished while it was read
    Network,     ///< no connection, or the server failed
    // audio
    EmptyFile,   ///< 0 bytes
    NotAudio,    ///< not an audio file, despite its name
    NoSound,     ///< a container without (decodable) sound
    Truncated,   ///< ends in the middle of the sound
    Corrupt,     ///< damaged: the decoder or the reader broke here
    Unsupported, ///< a format or codec that this build does not know
    TooShort,    ///< shorter than one second
    // data
    BadFormat,      ///< a file of ours or of the user is not what it should be
    NotFinite,      ///< NaN or infinity where numbers belong
    WrongVersion,   ///< made by a newer program, or by another version of an extractor
    MissingWeights, ///< the extractor's weights are not in the model folder
    // the user's words
    UnknownTrack,
    UnknownTag,
    Duplicate,
    BadInput,  ///< an argument or a table cell that means nothing
    NotEnough, ///< too few labels, clips or tracks for what was asked
    // the catalogue
    Busy, ///< another process holds it
    Database,
    Cancelled,
};

/// Stable lower-case name for JSON and the database, e.g. "not-found".
[[nodiscard]] std::string_view name(ErrorCode code);
[[nodiscard]] ErrorCode errorCodeFromName(std::string_view name);

struct Error
{
    ErrorCode code;
    std::string message;        ///< what is wrong and what to do, one line, without the path
    std::filesystem::path path; ///< may be empty

    /// "path: message" as printed on standard error; bytes that are not UTF-8 are replaced.
    [[nodiscard]] std::string toString() const;
};

template <typename T>
using Result = std::expected<T, Error>;

[[nodiscard]] inline std::unexpected<Error> fail(ErrorCode code, std::string message,
                                                 std::filesystem::path path = {})
{
    return std::unexpected(Error{code, std::move(message), std::move(path)});
}

/// Error for the current errno, e.g. EACCES -> NotReadable "Cannot open: permission denied".
[[nodiscard]] Error errnoError(std::string_view doing, const std::filesystem::path &path);

} // namespace tagwright

#define TAGWRIGHT_CONCAT_(a, b) a##b
#define TAGWRIGHT_CONCAT(a, b) TAGWRIGHT_CONCAT_(a, b)
#define TAGWRIGHT_TRY_INTO_(result, declaration, ...)                                                        \
    auto result = (__VA_ARGS__);                                                                             \
    if (!result)                                                                                             \
        return std::unexpected(std::move(result).error());                                                   \
    declaration = std::move(*result)

/// Leaves the function with the error of a Result<void> expression, if it has one.
#define TAGWRIGHT_TRY(...)                                                                                   \
    do {                                                                                                     \
        if (auto tried_ = (__VA_ARGS__); !tried_)                                                            \
            return std::unexpected(std::move(tried_).error());                                               \
    } while (false)

/// TAGWRIGHT_TRY_INTO(const auto x, f()): x is the value of f(), or the function is left with its error.
#define TAGWRIGHT_TRY_INTO(declaration, ...)                                                                 \
    TAGWRIGHT_TRY_INTO_(TAGWRIGHT_CONCAT(triedInto_, __LINE__), declaration, __VA_ARGS__)
