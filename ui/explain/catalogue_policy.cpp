#include "ui/explain/catalogue_family.h"

#include <array>

namespace danescope::explain {

namespace {

using findings::Code;

// Gateway settings: title, meaning, action and, where it helps, proof.
constexpr std::array<CodeText, 5> texts{{
    //: Title of the finding policy-mail-flow-accept; names in braces are filled in and stay as they
    //: are.
    {Code::policy_mail_flow_accept,
     MailFate::no_dane,
     {QT_TRANSLATE_NOOP("explain",
                        "The mail flow of this gateway is ACCEPT, so DANE is not used.")},
     {QT_TRANSLATE_NOOP("explain", "DANE protects outbound mail only, which runs through a mail "
                                   "flow policy with the action RELAY.")},
     {QT_TRANSLATE_NOOP("explain", "You send outbound mail through a mail flow policy with the "
                                   "action RELAY on your gateway.")},
     {}},
    //: Title of the finding policy-smtp-route; names in braces are filled in and stay as they are.
    {Code::policy_smtp_route,
     MailFate::waits,
     {QT_TRANSLATE_NOOP("explain", "An SMTP route takes mail for {domain} elsewhere.")},
     {QT_TRANSLATE_NOOP("explain", "A host of your own choice is not the destination that the "
                                   "domain publishes, so DANE can’t hold there, in Opportunistic "
                                   "mode no more than in Mandatory mode.")},
     {QT_TRANSLATE_NOOP("explain", "On your gateway, create a destination controls profile with "
                                   "DANE off for {domain}, or set the route to USEDNS.")},
     {}},
    //: Title of the finding policy-tls-off; names in braces are filled in and stay as they are.
    {Code::policy_tls_off,
     MailFate::no_dane,
     {QT_TRANSLATE_NOOP("explain", "TLS Support is None for {domain}, so DANE can’t be used.")},
     {QT_TRANSLATE_NOOP("explain",
                        "DANE proves the server’s certificate, and without TLS there is none.")},
     {QT_TRANSLATE_NOOP("explain", "On your gateway, set TLS Support to Preferred or higher in the "
                                   "destination controls profile.")},
     {}},
    //: Title of the finding policy-dane-off; names in braces are filled in and stay as they are.
    {Code::policy_dane_off,
     MailFate::no_dane,
     {QT_TRANSLATE_NOOP("explain", "DANE Support is None for {domain}.")},
     {QT_TRANSLATE_NOOP("explain",
                        "The gateway does not look at TLSA records for this destination.")},
     {QT_TRANSLATE_NOOP("explain",
                        "On your gateway, set DANE Support to Opportunistic or Mandatory in the "
                        "destination controls profile, if you want DANE.")},
     {}},
    //: Title of the finding policy-table-departs-from-rfc; names in braces are filled in and stay
    //: as they are.
    {Code::policy_table_departs_from_rfc,
     MailFate::departs,
     {QT_TRANSLATE_NOOP("explain", "Here the gateway decides otherwise than RFC 7672.")},
     {QT_TRANSLATE_NOOP("explain", "The gateway follows its own table; a sender that keeps to RFC "
                                   "7672 would treat the same facts differently.")},
     {QT_TRANSLATE_NOOP("explain", "Nothing has to change; keep the difference in mind when other "
                                   "senders do get through, or do not.")},
     {}},
}};

} // namespace

std::span<const CodeText> policyTexts() {
    return texts;
}

} // namespace danescope::explain
