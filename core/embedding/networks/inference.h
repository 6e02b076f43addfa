// SPDX-License-Identifier: GPL-3.0-or-later
// How the networks run: no gradients, and so many threads of the libraries below for each thread of ours.
#pragma once

#include <ATen/ATen.h>

namespace tagwright::embedding {

/// Lives while a network computes.
class Inference
{
public:
    Inference();

private:
    c10::InferenceMode m_mode;
};

/// Threads that libtorch, OpenMP and OpenBLAS may use in each call; 1 unless set. Call while none runs.
void setThreadsPerNetwork(int threads);

} // namespace tagwright::embedding
