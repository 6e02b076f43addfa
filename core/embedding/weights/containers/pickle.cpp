// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/weights/containers/pickle.h"

#include "base/text.h"
#include "embedding/weights/containers/pickle_calls.h"
#include "embedding/weights/containers/pickle_literals.h"
#include "embedding/weights/containers/pickle_opcodes.h"
#include "embedding/weights/containers/pickle_stack.h"

#include <fmt/format.h>

#include <algorithm>

namespace tagwright::embedding::pickle {

namespace {

/// A state_dict takes some fifty opcodes a tensor.
constexpr std::size_t mostOpcodes = 1'000'000;

class Machine
{
public:
    explicit Machine(std::span<const std::byte> bytes) : m_bytes(bytes) {}
    Checked<Document> run();

private:
    void push(Value value);

    Checked<void> step(std::uint8_t opcode);
    Checked<void> memory(std::uint8_t opcode);
    Checked<void> containers(std::uint8_t opcode);
    Checked<void> names(std::uint8_t opcode);
    Checked<void> duplicate();
    Checked<void> tuple(std::size_t count);
    Checked<void> append(std::span<const Ref> items);
    Checked<void> appendTop();
    Checked<void> setItems(std::span<const Ref> items);
    Checked<void> setTop();
    Checked<void> put(std::uint64_t index);
    Checked<void> get(std::uint64_t index);
    Checked<void> global(std::string_view module, std::string_view name);
    Checked<void> textGlobal();
    Checked<void> stackGlobal();
    Checked<void> reduce();
    Checked<void> build();
    Checked<void> persistentId();
    [[nodiscard]] bool makesObjectNext() const;

    ByteReader m_bytes;
    std::size_t m_opcodes = 0;
    Document m_document;
    Stack m_stack;
    Memo m_memo;
};

std::unexpected<std::string> damaged()
{
    return wrong("its pickle is damaged");
}

void Machine::push(Value value)
{
    m_stack.push(static_cast<Ref>(m_document.values.size()));
    m_document.values.push_back(std::move(value));
}

Checked<Document> Machine::run()
{
    while (true) {
        if (++m_opcodes > mostOpcodes)
            return wrong("its pickle is far longer than one of weights");
        TAGWRIGHT_TRY_INTO(const std::uint64_t opcode, m_bytes.natural(1));
        if (opcode == Stop)
            break;
        TAGWRIGHT_TRY(step(static_cast<std::uint8_t>(opcode)));
    }
    TAGWRIGHT_TRY_INTO(m_document.root, m_stack.pop());
    m_document.length = m_bytes.position();
    return std::move(m_document);
}

Checked<void> Machine::step(std::uint8_t opcode)
{
    switch (opcode) {
    case Proto: {
        TAGWRIGHT_TRY_INTO(const std::uint64_t protocol, m_bytes.natural(1));
        return protocol >= 2 && protocol <= 5 ? Checked<void>()
                                              : wrong("its pickle is of an unknown protocol");
    }
    case Frame:
        TAGWRIGHT_TRY(m_bytes.take(8)); // only a hint of how much to read at once
        return {};
    case Mark:
        m_stack.mark();
        return {};
    case Pop:
        return m_stack.discard();
    case PopMark:
        TAGWRIGHT_TRY(m_stack.popToMark());
        return {};
    case Dup:
        return duplicate();
    default:
        break;
    }
    TAGWRIGHT_TRY_INTO(auto value, literal(opcode, m_bytes));
    if (!value)
        return memory(opcode);
    push(*std::move(value));
    return {};
}

Checked<void> Machine::memory(std::uint8_t opcode)
{
    const auto indexed = [&](std::size_t size, auto action) -> Checked<void> {
        TAGWRIGHT_TRY_INTO(const std::uint64_t index, m_bytes.natural(size));
        return (this->*action)(index);
    };
    switch (opcode) {
    case BinPut:
        return indexed(1, &Machine::put);
    case LongBinPut:
        return indexed(4, &Machine::put);
    case Memoize:
        return put(m_memo.size());
    case BinGet:
        return indexed(1, &Machine::get);
    case LongBinGet:
        return indexed(4, &Machine::get);
    default:
        return containers(opcode);
    }
}

Checked<void> Machine::containers(std::uint8_t opcode)
{
    const auto made = [&](Value value) -> Checked<void> {
        push(std::move(value));
        return {};
    };
    const auto fromMark = [&](auto action) -> Checked<void> {
        TAGWRIGHT_TRY_INTO(auto items, m_stack.popToMark());
        return action(std::move(items));
    };
    switch (opcode) {
    case EmptyTuple:
        return tuple(0);
    case Tuple1:
        return tuple(1);
    case Tuple2:
        return tuple(2);
    case Tuple3:
        return tuple(3);
    case TupleOpcode:
        return fromMark([&](auto items) { return made(Tuple{std::move(items)}); });
    case EmptyList:
        return made(List{});
    case ListOpcode:
        return fromMark([&](auto items) { return made(List{std::move(items)}); });
    case Append:
        return appendTop();
    case Appends:
        return fromMark([&](const auto &items) { return append(items); });
    case EmptyDict:
        return made(Dict{});
    case DictOpcode:
        return fromMark([&](const auto &items) {
            push(Dict{});
            return setItems(items);
        });
    case SetItem:
        return setTop();
    case SetItems:
        return fromMark([&](const auto &items) { return setItems(items); });
    default:
        return names(opcode);
    }
}

Checked<void> Machine::names(std::uint8_t opcode)
{
    switch (opcode) {
    case GlobalOpcode:
        return textGlobal();
    case StackGlobal:
        return stackGlobal();
    case Inst: // a name and its call in one: never of weights
        TAGWRIGHT_TRY(textGlobal());
        break;
    case Reduce:
        return reduce();
    case Build:
        return build();
    case BinPersId:
        return persistentId();
    default:
        break;
    }
    return wrong(
        fmt::format("its pickle has the opcode {:#04x}, which has no place in a weight file", opcode));
}

Checked<void> Machine::duplicate()
{
    TAGWRIGHT_TRY_INTO(const Ref ref, m_stack.top());
    m_stack.push(ref);
    return {};
}

Checked<void> Machine::tuple(std::size_t count)
{
    std::vector<Ref> items(count);
    for (std::size_t i = count; i-- > 0;) {
        TAGWRIGHT_TRY_INTO(items[i], m_stack.pop());
    }
    push(Value(Tuple{std::move(items)}));
    return {};
}

Checked<void> Machine::append(std::span<const Ref> items)
{
    TAGWRIGHT_TRY_INTO(const Ref ref, m_stack.top());
    auto *list = std::get_if<List>(&m_document.values[ref]);
    if (!list)
        return damaged();
    list->items.insert(list->items.end(), items.begin(), items.end());
    return {};
}

Checked<void> Machine::appendTop()
{
    TAGWRIGHT_TRY_INTO(const Ref item, m_stack.pop());
    return append({&item, 1});
}

Checked<void> Machine::setItems(std::span<const Ref> items)
{
    TAGWRIGHT_TRY_INTO(const Ref ref, m_stack.top());
    auto *dict = std::get_if<Dict>(&m_document.values[ref]);
    if (!dict || items.size() % 2 != 0)
        return damaged();
    for (std::size_t i = 0; i < items.size(); i += 2)
        dict->items.emplace_back(items[i], items[i + 1]);
    return {};
}

Checked<void> Machine::setTop()
{
    TAGWRIGHT_TRY_INTO(const Ref value, m_stack.pop());
    TAGWRIGHT_TRY_INTO(const Ref key, m_stack.pop());
    return setItems(std::array{key, value});
}

Checked<void> Machine::put(std::uint64_t index)
{
    TAGWRIGHT_TRY_INTO(const Ref ref, m_stack.top());
    return m_memo.put(index, ref, m_opcodes);
}

Checked<void> Machine::get(std::uint64_t index)
{
    TAGWRIGHT_TRY_INTO(const Ref ref, m_memo.get(index));
    m_stack.push(ref);
    return {};
}

/// Whether a name that was just read is a class of which an object is made: name, put, ")", new object.
bool Machine::makesObjectNext() const
{
    auto rest = m_bytes.rest();
    if (rest.starts_with(static_cast<char>(Memoize)))
        rest.remove_prefix(1);
    else if (rest.starts_with(static_cast<char>(BinPut)))
        rest.remove_prefix(std::min<std::size_t>(2, rest.size()));
    else if (rest.starts_with(static_cast<char>(LongBinPut)))
        rest.remove_prefix(std::min<std::size_t>(5, rest.size()));
    return rest.size() >= 2 && rest[0] == static_cast<char>(EmptyTuple) &&
           rest[1] == static_cast<char>(NewObj);
}

Checked<void> Machine::global(std::string_view module, std::string_view name)
{
    if (const auto known = allowedGlobal(module, name)) {
        push(Value(*known));
        return {};
    }
    if (makesObjectNext())
        return wrong(fmt::format("it holds a whole object of the class {}.{}, not weights alone; "
                                 "what is needed is its state_dict",
                                 shown(module), shown(name)));
    return wrong(fmt::format("it asks to call {}.{}, which has no place in a weight file", shown(module),
                             shown(name)));
}

Checked<void> Machine::textGlobal()
{
    TAGWRIGHT_TRY_INTO(const auto module, m_bytes.line());
    TAGWRIGHT_TRY_INTO(const auto name, m_bytes.line());
    return global(module, name);
}

Checked<void> Machine::stackGlobal()
{
    TAGWRIGHT_TRY_INTO(const Ref nameRef, m_stack.pop());
    TAGWRIGHT_TRY_INTO(const Ref moduleRef, m_stack.pop());
    const auto name = m_document.text(nameRef);
    const auto module = m_document.text(moduleRef);
    if (!name || !module)
        return damaged();
    return global(*module, *name);
}

Checked<void> Machine::reduce()
{
    TAGWRIGHT_TRY_INTO(const Ref argumentsRef, m_stack.pop());
    TAGWRIGHT_TRY_INTO(const Ref callableRef, m_stack.pop());
    const auto *arguments = m_document.as<Tuple>(argumentsRef);
    const auto *callable = m_document.as<Global>(callableRef);
    if (!arguments || !callable)
        return damaged();
    TAGWRIGHT_TRY_INTO(Value value, call(m_document, *callable, *arguments));
    if (const auto *dict = std::get_if<Dict>(&value))
        m_opcodes += dict->items.size(); // one list could be made into dictionaries again and again
    push(std::move(value));
    return {};
}

Checked<void> Machine::build()
{
    TAGWRIGHT_TRY_INTO(const Ref state, m_stack.pop());
    TAGWRIGHT_TRY_INTO(const Ref object, m_stack.top());
    return setState(m_document, m_document.values[object], m_document.values[state]);
}

Checked<void> Machine::persistentId()
{
    TAGWRIGHT_TRY_INTO(const Ref id, m_stack.pop());
    TAGWRIGHT_TRY_INTO(const Storage storage, storageOf(m_document, m_document.values[id]));
    push(Value(storage));
    return {};
}

} // namespace

Checked<Document> read(std::span<const std::byte> bytes)
{
    return Machine(bytes).run();
}

} // namespace tagwright::embedding::pickle
