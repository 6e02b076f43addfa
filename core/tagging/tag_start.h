// SPDX-License-Identifier: GPL-3.0-or-later
// What a tag may be begun with, before there is a label: a class that an extractor knows already, or another
// tag. The clips that stand for it then count together as `startWeight` positive examples. (What that is
// worth: docs/probe.md.)
#pragma once

#include "catalogue/tag_repository.h"
#include "catalogue/tag_start_repository.h"
#include "tagging/stock_tags.h"

namespace tagwright::tagging {

/// As many tracks stand for a class: each by its best clip.
constexpr std::size_t startTracks = 10;
constexpr double startWeight = 0.5;

/// The clips that score highest for the class, of different tracks that are present.
/// \errors those of StockTags.
[[nodiscard]] Result<catalogue::TagStart> startFromClass(const StockTags &stock, std::string_view className);
/// What is labelled as fitting the other tag.
/// \errors NotEnough if nothing is.
[[nodiscard]] Result<catalogue::TagStart> startFromTag(catalogue::Database &database,
                                                       const catalogue::Tag &other);

/// "yamnet: Synthesizer", or "like “synth”".
[[nodiscard]] Result<std::string> inWords(catalogue::Database &database, const catalogue::TagStart &start);

} // namespace tagwright::tagging
