// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/taglib_setup.h"

#include "base/text.h"

#include <taglib/infotag.h>
#include <taglib/tdebuglistener.h>

namespace tagwright::library {
namespace {

/// TagLib reports oddities of files on standard error unless somebody else listens.
class Silence final : public TagLib::DebugListener
{
    void printMessage(const TagLib::String & /*message*/) override {}
};

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wnon-virtual-dtor" // TagLib's own; nobody deletes through it
/// RIFF's INFO chunks do not say how they are encoded; most programs write UTF-8, old ones Latin-1.
class InfoText final : public TagLib::RIFF::Info::StringHandler
{
    [[nodiscard]] TagLib::String parse(const TagLib::ByteVector &data) const override
    {
        const std::string_view bytes(data.data(), data.size());
        const std::string text(bytes.substr(0, bytes.find('\0')));
        return {text, isValidUtf8(text) ? TagLib::String::UTF8 : TagLib::String::Latin1};
#pragma GCC diagnostic pop
    }
    [[nodiscard]] TagLib::ByteVector render(const TagLib::String &text) const override
    {
        return text.data(TagLib::String::UTF8);
    }
};

} // namespace

void prepareTagLib()
{
    static Silence silence;
    static InfoText infoText;
    static const bool once = [] {
        TagLib::setDebugListener(&silence);
        TagLib::RIFF::Info::Tag::setStringHandler(&infoText);
        return true;
    }();
    (void)once;
}

} // namespace tagwright::library
