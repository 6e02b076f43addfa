// SPDX-License-Identifier: GPL-3.0-or-later
// What all tags share, and the queue that serves them; made on a worker, never changed afterwards.
#pragma once

#include "tagging/library_model.h"
#include "tagging/review_queue.h"

#include <memory>

namespace tagwright::ui {

struct LibraryState
{
    explicit LibraryState(std::unique_ptr<tagging::LibraryModel> loaded)
        : model(std::move(loaded)), queue(*model)
    {
    }

    std::unique_ptr<const tagging::LibraryModel> model;
    tagging::ReviewQueue queue;
};

} // namespace tagwright::ui
