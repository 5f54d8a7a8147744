#include "ui/explain/parent_request_text.h"

#include "ui/explain/outside_text.h"

#include <algorithm>
#include <array>
#include <string>

namespace danescope::explain {

namespace {

constexpr std::size_t kinds = enum_ids<dnssec::RequestKind>.size();

/// In the order of dnssec::RequestKind.
constexpr std::array<Text, kinds> sentences{{
    //: Names in braces are filled in and stay as they are.
    {QT_TRANSLATE_NOOP("explain",
                       "{zone} publishes no CDS or CDNSKEY record, so its parent can’t take the "
                       "right DS record over by itself: somebody has to hand it over.")},
    //: Names in braces are filled in and stay as they are.
    {QT_TRANSLATE_NOOP("explain",
                       "{zone} itself asks its parent to remove all DS records: {requested}. Once "
                       "the parent does, the zone counts as unsigned and DANE has no effect.")},
    //: Names in braces are filled in and stay as they are.
    {QT_TRANSLATE_NOOP("explain",
                       "{zone} itself asks its parent to publish this, and with it the chain "
                       "verifies: {requested}.")},
    //: Names in braces are filled in and stay as they are.
    {QT_TRANSLATE_NOOP("explain",
                       "{zone} itself asks its parent to publish what would not mend the chain: "
                       "{requested}. Its operator has to put these records right first.")},
}};

/// In the order of dnssec::RequestKind.
constexpr std::array<Text, kinds> words{{
    //: Of the CDS and CDNSKEY records of a zone.
    {QT_TRANSLATE_NOOP("explain", "none published")},
    //: What the CDS or CDNSKEY record of a zone asks for.
    {QT_TRANSLATE_NOOP("explain", "removal of all DS records")},
    //: Of the CDS or CDNSKEY records of a zone.
    {QT_TRANSLATE_NOOP("explain", "fit the zone’s keys; with them the chain verifies")},
    //: Of the CDS or CDNSKEY records of a zone.
    {QT_TRANSLATE_NOOP("explain", "do not fit the zone’s keys")},
}};

} // namespace

Text parentRequestText(dnssec::RequestKind kind) {
    return sentences[static_cast<std::size_t>(kind)];
}

Text parentRequestText(const findings::Arguments& arguments) {
    const auto found = arguments.find("request");
    const auto* id = found == arguments.end() ? nullptr : std::get_if<std::string>(&found->second);
    const auto& ids = enum_ids<dnssec::RequestKind>;
    const auto kind = id == nullptr ? ids.end() : std::ranges::find(ids, *id);
    return kind == ids.end() ? Text{} : sentences[static_cast<std::size_t>(kind - ids.begin())];
}

Section parentRequestSection(const dnssec::ParentRequest& request, const View& view) {
    Section section;
    section.heading =
        view.text({QT_TRANSLATE_NOOP("explain", "What the zone asks its parent to publish")});
    for (const dns::Record& record : request.records) {
        section.lines << outsideText(dnssec::request_line(record));
    }
    section.facts = {
        {QStringLiteral("CDS, CDNSKEY"), view.text(words[static_cast<std::size_t>(request.kind)])}};
    return section;
}

} // namespace danescope::explain
