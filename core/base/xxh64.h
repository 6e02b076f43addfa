// SPDX-License-Identifier: GPL-3.0-or-later
// A checksum against damage and chance, not against people: as quick as the bytes can be read.
#pragma once

#include <memory>
#include <string>
#include <string_view>

struct XXH64_state_s; // libxxhash's

namespace tagwright {

/// XXH64 with seed 0.
class Xxh64
{
public:
    Xxh64();
    void add(std::string_view text);
    /// 16 lower-case hexadecimal digits, of all bytes so far.
    [[nodiscard]] std::string digits() const;

private:
    struct Free
    {
        void operator()(XXH64_state_s *state) const;
    };
    std::unique_ptr<XXH64_state_s, Free> m_state;
};

} // namespace tagwright
