// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/xxh64.h"

#include <fmt/format.h>
#include <xxhash.h>

#include <new>

namespace tagwright {

Xxh64::Xxh64() : m_state(XXH64_createState())
{
    if (!m_state)
        throw std::bad_alloc();
    XXH64_reset(m_state.get(), 0);
}

void Xxh64::Free::operator()(XXH64_state_s *state) const
{
    XXH64_freeState(state);
}

void Xxh64::add(std::string_view text)
{
    XXH64_update(m_state.get(), text.data(), text.size());
}

std::string Xxh64::digits() const
{
    return fmt::format("{:016x}", XXH64_digest(m_state.get()));
}

} // namespace tagwright
