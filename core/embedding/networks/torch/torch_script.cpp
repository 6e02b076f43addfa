// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/networks/torch/torch_script.h"

#include "embedding/networks/torch/inference.h"

#include <torch/script.h>

#include <mutex>
#include <spanstream>
#include <stdexcept>
#include <string>

namespace tagwright::embedding {

namespace {

/// The interpreter says what happened last, after a page of where.
std::string lastLine(std::string_view text)
{
    while (!text.empty() && (text.back() == '\n' || text.back() == ' '))
        text.remove_suffix(1);
    return std::string(text.substr(text.rfind('\n') + 1));
}

/// Whatever libtorch throws, as one line.
template <typename Function>
auto inOneLine(Function function)
{
    try {
        return function();
    } catch (const c10::Error &problem) {
        throw std::runtime_error(lastLine(problem.what_without_backtrace()));
    } catch (const std::exception &problem) {
        throw std::runtime_error(lastLine(problem.what()));
    } catch (...) {
        throw std::runtime_error("something went wrong that has no name");
    }
}

/// [1 × frames × d] or [frames × d] -> rows
FrameMatrix rowsOf(const c10::IValue &output)
{
    if (!output.isTensor())
        throw std::runtime_error("it gave a " + output.tagKind() + ", a tensor is needed");
    at::Tensor tensor = output.toTensor();
    if (!tensor.defined() || tensor.layout() != at::kStrided || !tensor.is_floating_point())
        throw std::runtime_error("it gave a tensor that is not of floating point numbers");
    if (tensor.dim() == 3 && tensor.size(0) == 1)
        tensor = tensor.squeeze(0);
    if (tensor.dim() != 2) {
        std::string shape;
        for (const std::int64_t extent : tensor.sizes())
            shape += (shape.empty() ? "" : " × ") + std::to_string(extent);
        throw std::runtime_error("it gave a tensor of " + (shape.empty() ? "one number" : shape) +
                                 ", 1 × frames × dimension is needed");
    }
    tensor = tensor.to(at::kCPU, at::kFloat).contiguous();
    return Eigen::Map<const FrameMatrix>(tensor.data_ptr<float>(), tensor.size(0), tensor.size(1));
}

class TorchScript : public Script
{
public:
    explicit TorchScript(torch::jit::Module module) : m_module(std::move(module)) { m_module.eval(); }

    [[nodiscard]] FrameMatrix run(std::span<const float> samples) const override
    {
        // A script may keep things from call to call; two calls at once would race for them.
        const std::lock_guard lock(m_mutex);
        return inOneLine([&] {
            const Inference inference;
            // Else the interpreter would rewrite the program after it has run a few times, and its last bits.
            const torch::jit::GraphOptimizerEnabledGuard asWritten(false);
            // A copy: the script may write to it.
            at::Tensor input = at::empty({1, static_cast<std::int64_t>(samples.size())}, at::kFloat);
            std::ranges::copy(samples, input.data_ptr<float>());
            return rowsOf(m_module.forward({input}));
        });
    }

private:
    mutable std::mutex m_mutex;
    mutable torch::jit::Module m_module;
};

} // namespace

std::unique_ptr<Script> loadTorchScript(std::string_view content)
{
    return inOneLine([&]() -> std::unique_ptr<Script> {
        std::ispanstream stream(std::span(content.data(), content.size()));
        return std::make_unique<TorchScript>(torch::jit::load(stream, c10::Device(c10::kCPU)));
    });
}

} // namespace tagwright::embedding
