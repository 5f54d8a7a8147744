#include "ui/explain/catalogue_text.h"

#include "ui/explain/catalogue_family.h"

#include <array>
#include <cassert>
#include <cstddef>

namespace danescope::explain {

namespace {

using Index = std::array<const CodeText*, enum_ids<findings::Code>.size()>;

Index index() {
    Index all{};
    for (const auto family : {chainTexts(), signaturesTexts(), namesAndServersTexts(), tlsaTexts(),
                              mailHostTexts(), policyTexts()}) {
        for (const CodeText& text : family) {
            assert(all[static_cast<std::size_t>(text.code)] == nullptr);
            all[static_cast<std::size_t>(text.code)] = &text;
        }
    }
    return all;
}

/// In the order of MailFate.
constexpr std::array<Text, 11> fates{{
    {QT_TRANSLATE_NOOP("explain", "Mail is not affected.")},
    {QT_TRANSLATE_NOOP("explain",
                       "Mail is delivered today. Once this breaks, it will wait in both modes.")},
    {QT_TRANSLATE_NOOP("explain", "Mail is not affected as long as another TLSA record matches.")},
    {QT_TRANSLATE_NOOP(
        "explain", "Opportunistic mode delivers over ordinary opportunistic TLS; Mandatory mode "
                   "does not deliver.")},
    {QT_TRANSLATE_NOOP("explain",
                       "In both modes mail stays in the queue and is returned when the retry time "
                       "ends.")},
    {QT_TRANSLATE_NOOP(
        "explain", "In both modes this server gets no mail. Where no other server of the domain "
                   "passes, mail stays in the queue and is returned when the retry time ends.")},
    {QT_TRANSLATE_NOOP("explain",
                       "In both modes mail is delivered or waits, depending on the address that is "
                       "used.")},
    {QT_TRANSLATE_NOOP("explain", "No mode can deliver: the mail is returned to its sender.")},
    {QT_TRANSLATE_NOOP("explain",
                       "What happens to the mail could not be told from here; while it stays that "
                       "way on the gateway, mail waits in both modes.")},
    {QT_TRANSLATE_NOOP("explain",
                       "Mail is delivered without DANE, whatever the domain publishes.")},
    {QT_TRANSLATE_NOOP("explain",
                       "Mail goes as the cards of the two modes say, not as RFC 7672 would have "
                       "it.")},
}};

/// In the order of findings::Party.
constexpr std::array<Text, 7> parties{{
    //: Who has to act; shown after "Who acts" and a colon.
    {QT_TRANSLATE_NOOP("explain", "the domain’s DNS operator")},
    {QT_TRANSLATE_NOOP("explain", "the domain’s registrar or the parent zone’s operator")},
    {QT_TRANSLATE_NOOP("explain", "the mail host’s administrator")},
    {QT_TRANSLATE_NOOP("explain", "your resolver’s administrator")},
    {QT_TRANSLATE_NOOP("explain", "your network’s administrator")},
    {QT_TRANSLATE_NOOP("explain", "you, in your gateway’s settings")},
    {QT_TRANSLATE_NOOP("explain", "nobody")},
}};

} // namespace

const CodeText& codeText(findings::Code code) {
    static const Index all = index();
    return *all[static_cast<std::size_t>(code)];
}

Text fateText(MailFate fate) {
    return fates[static_cast<std::size_t>(fate)];
}

Text partyText(findings::Party party) {
    return parties[static_cast<std::size_t>(party)];
}

} // namespace danescope::explain
