// SPDX-License-Identifier: GPL-3.0-or-later
// The HDF5 library (1.10.8 of Debian 12) cannot be trusted with damaged files. Of 20,000 copies of a small
// file with one to eight random bytes changed, 19 made it crash; of 20,000 copies of another, none. One byte
// is enough: H5Aexists() believes the lengths within an attribute (tests/fuzz/found/keras). Under
// AddressSanitizer it also reads beyond its buffers and asks for nearly 2^64 bytes. No file made it loop. No
// check of ours can precede such a call, so it runs in a child process of limited memory and time. The child
// sends the tensors through a pipe, and what it sends is checked as if it came from the file: a crash there
// is "damaged" here.
#include "embedding/weights/containers/keras_file.h"

#include "embedding/weights/containers/guarded_child.h"
#include "embedding/weights/containers/hdf5_weights.h"

#include <array>

namespace tagwright::embedding {

namespace {

/// Datasets that were never written take no room in the file, however large they are: so much may they add.
constexpr std::uint64_t unwrittenLimit = std::uint64_t{64} << 20;
/// What the library takes for itself.
constexpr std::uint64_t workingMemory = std::uint64_t{256} << 20;
constexpr std::chrono::seconds longestTime{20};
constexpr std::uint64_t longestText = 10'000;

enum class Message : std::uint8_t { Tensor = 1, Failure, End };

/// The child's end of the pipe. Numbers are 8 bytes, texts have their length before them.
class Sender
{
public:
    explicit Sender(int output) : m_output(output) {}
    bool number(std::uint64_t value) { return bytes(std::as_bytes(std::span(&value, 1))); }
    bool bytes(std::span<const std::byte> content) { return writeAll(m_output, content); }
    bool text(std::string_view content)
    {
        return number(content.size()) && bytes(std::as_bytes(std::span(content)));
    }
    bool message(Message kind) { return number(static_cast<std::uint64_t>(kind)); }
    bool tensor(std::string_view name, std::string_view dtype, const Shape &shape,
                std::span<const std::byte> content)
    {
        return message(Message::Tensor) && text(name) && text(dtype) && number(shape.size()) &&
               bytes(std::as_bytes(std::span(shape))) && number(content.size()) && bytes(content);
    }

private:
    int m_output;
};

/// This process's end of it. Nothing that comes is believed.
class Receiver
{
public:
    explicit Receiver(GuardedChild &child) : m_child(child) {}
    std::optional<std::uint64_t> number()
    {
        std::uint64_t value = 0;
        return m_child.read(std::as_writable_bytes(std::span(&value, 1))) ? std::optional(value)
                                                                          : std::nullopt;
    }
    std::optional<std::string> text()
    {
        const auto length = number();
        if (!length || *length > longestText)
            return std::nullopt;
        std::string content(*length, '\0');
        return bytes(std::as_writable_bytes(std::span(content))) ? std::optional(content) : std::nullopt;
    }
    std::optional<Shape> shape()
    {
        const auto rank = number();
        if (!rank || *rank > mostDimensions)
            return std::nullopt;
        Shape extents(*rank);
        return bytes(std::as_writable_bytes(std::span(extents))) ? std::optional(extents) : std::nullopt;
    }
    bool bytes(std::span<std::byte> content) { return m_child.read(content); }

private:
    GuardedChild &m_child;
};

void readInChild(std::span<const std::byte> file, std::uint64_t limit, int output)
{
    Sender sender(output);
    const auto done =
        readHdf5Weights(file, limit, [&](const auto &name, auto dtype, const auto &shape, auto content) {
            return sender.tensor(name, dtype, shape, content);
        });
    if (done)
        (void)sender.message(Message::End);
    else if (sender.message(Message::Failure))
        (void)sender.text(done.error());
}

std::unexpected<std::string> damaged()
{
    return wrong("it is damaged, so badly that it cannot be read to its end");
}

Checked<void> receiveTensor(Receiver &receiver, TensorList &tensors)
{
    const auto name = receiver.text();
    const auto dtype = name ? receiver.text() : std::nullopt;
    const auto shape = dtype ? receiver.shape() : std::nullopt;
    const auto size = shape ? receiver.number() : std::nullopt;
    if (!size || !elementSize(*dtype))
        return damaged();
    TAGWRIGHT_TRY_INTO(const auto bytes, tensors.allocate(*size));
    if (!receiver.bytes(bytes))
        return damaged();
    const Layout layout{.dtype = *dtype, .shape = *shape, .strides = Layout::strideOfC(*shape)};
    return tensors.addView(*name, layout, bytes);
}

} // namespace

Checked<TensorList> readKeras(std::span<const std::byte> file)
{
    const std::uint64_t limit = TensorList::limitFor(file.size()) + unwrittenLimit;
    auto child = GuardedChild::start([&](int output) { readInChild(file, limit, output); },
                                     {.memory = file.size() + limit + workingMemory, .time = longestTime});
    if (!child)
        return std::unexpected(child.error().message);
    Receiver receiver(*child);
    TensorList tensors(limit);
    while (const auto kind = receiver.number()) {
        switch (static_cast<Message>(*kind)) {
        case Message::Tensor:
            TAGWRIGHT_TRY(receiveTensor(receiver, tensors));
            break;
        case Message::Failure: {
            const auto why = receiver.text();
            return why ? std::unexpected(*why) : damaged();
        }
        case Message::End:
            return tensors;
        default:
            return damaged();
        }
    }
    return damaged();
}

} // namespace tagwright::embedding
