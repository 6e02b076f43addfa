// SPDX-License-Identifier: GPL-3.0-or-later
// Header lines of an HTTP answer -> what a download needs of them. A line that means nothing is passed over.
#pragma once

#include "embedding/weights/http_transfer.h"

namespace tagwright::embedding {

/// \param line  "Name: value", without its line break
void readHeaderLine(HttpHead &head, std::string_view line);

/// What If-Range takes (RFC 9110, 13.1.5): a strong entity tag, or else the date; empty if there is neither.
[[nodiscard]] std::string validatorOf(const HttpHead &head);

} // namespace tagwright::embedding
