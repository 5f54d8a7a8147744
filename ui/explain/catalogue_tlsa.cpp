#include "ui/explain/catalogue_family.h"

#include <array>

namespace danescope::explain {

namespace {

using findings::Code;

// TLSA records: title, meaning, action and, where it helps, proof.
constexpr std::array<CodeText, 10> texts{{
    //: Title of the finding tlsa-absent; names in braces are filled in and stay as they are.
    {Code::tlsa_absent,
     MailFate::falls_back,
     {QT_TRANSLATE_NOOP("explain", "{host} does not publish DANE.")},
     {QT_TRANSLATE_NOOP("explain", "Its zone is signed and proves that there is no TLSA record.")},
     {QT_TRANSLATE_NOOP("explain",
                        "Nothing is broken: use Mandatory only for domains that publish DANE.")},
     {QT_TRANSLATE_NOOP("explain", "Asked: TLSA of {name}.")}},
    //: Title of the finding tlsa-insecure; names in braces are filled in and stay as they are.
    {Code::tlsa_insecure,
     MailFate::falls_back,
     {QT_TRANSLATE_NOOP("explain", "The TLSA records of {host} are not protected by DNSSEC.")},
     {QT_TRANSLATE_NOOP("explain",
                        "They stand in an unsigned zone, so they prove nothing and are not used.")},
     {QT_TRANSLATE_NOOP("explain", "The domain’s DNS operator signs the zone that holds the TLSA "
                                   "records and has its DS record published.")},
     {QT_TRANSLATE_NOOP("explain", "Asked: TLSA of {name}.")}},
    //: Title of the finding tlsa-lookup-failed; names in braces are filled in and stay as they are.
    {Code::tlsa_lookup_failed,
     MailFate::host,
     {QT_TRANSLATE_NOOP("explain", "The TLSA records of {host} could not be looked up.")},
     {QT_TRANSLATE_NOOP("explain", "A failed lookup is never “not there”: the server might publish "
                                   "DANE, so mail must wait.")},
     {QT_TRANSLATE_NOOP("explain",
                        "The domain’s DNS operator makes the name servers answer TLSA questions.")},
     {QT_TRANSLATE_NOOP("explain", "Asked: TLSA of {name}.")}},
    //: Title of the finding tlsa-all-unusable; names in braces are filled in and stay as they are.
    {Code::tlsa_all_unusable,
     MailFate::host,
     {QT_TRANSLATE_NOOP("explain", "None of the TLSA records of {host} can be used for mail.")},
     {QT_TRANSLATE_NOOP(
         "explain", "They are signed, but of kinds that mail servers may not use, so the "
                    "certificate can’t be proven. RFC 7672 would send over unauthenticated TLS.")},
     {QT_TRANSLATE_NOOP(
         "explain",
         "The domain’s DNS operator publishes a TLSA record of the form 3 1 1 at {name}.")},
     {}},
    //: Title of the finding tlsa-usage-unusable; names in braces are filled in and stay as they
    //: are.
    {Code::tlsa_usage_unusable,
     MailFate::ignored,
     {QT_TRANSLATE_NOOP("explain",
                        "A TLSA record of {host} has a certificate usage that mail does not use.")},
     {QT_TRANSLATE_NOOP(
         "explain",
         "Mail servers use only usages 2 and 3; records with other usages are ignored.")},
     {QT_TRANSLATE_NOOP(
         "explain",
         "The domain’s DNS operator replaces this TLSA record with one of the form 3 1 1.")},
     {QT_TRANSLATE_NOOP("explain", "Published at {name}: {actual}.")}},
    //: Title of the finding tlsa-selector-unknown; names in braces are filled in and stay as they
    //: are.
    {Code::tlsa_selector_unknown,
     MailFate::ignored,
     {QT_TRANSLATE_NOOP("explain", "A TLSA record of {host} has an unknown selector.")},
     {QT_TRANSLATE_NOOP(
         "explain",
         "Only the selectors 0 (certificate) and 1 (public key) exist; the record is ignored.")},
     {QT_TRANSLATE_NOOP(
         "explain",
         "The domain’s DNS operator replaces this TLSA record with one of the form 3 1 1.")},
     {QT_TRANSLATE_NOOP("explain", "Published at {name}: {actual}.")}},
    //: Title of the finding tlsa-matching-unknown; names in braces are filled in and stay as they
    //: are.
    {Code::tlsa_matching_unknown,
     MailFate::ignored,
     {QT_TRANSLATE_NOOP("explain", "A TLSA record of {host} has an unknown matching type.")},
     {QT_TRANSLATE_NOOP("explain", "Only the matching types 0 (whole data), 1 (SHA-256) and 2 "
                                   "(SHA-512) exist; the record is ignored.")},
     {QT_TRANSLATE_NOOP(
         "explain",
         "The domain’s DNS operator replaces this TLSA record with one of the form 3 1 1.")},
     {QT_TRANSLATE_NOOP("explain", "Published at {name}: {actual}.")}},
    //: Title of the finding tlsa-length-wrong; names in braces are filled in and stay as they are.
    {Code::tlsa_length_wrong,
     MailFate::ignored,
     {QT_TRANSLATE_NOOP("explain", "A TLSA record of {host} has data of the wrong length.")},
     {QT_TRANSLATE_NOOP("explain", "The data do not fit the matching type, as happens when a "
                                   "digest is cut off while copying; the record is ignored.")},
     {QT_TRANSLATE_NOOP(
         "explain",
         "The domain’s DNS operator replaces this TLSA record with one of the form 3 1 1.")},
     {QT_TRANSLATE_NOOP("explain", "Published at {name}: {actual}.")}},
    //: Title of the finding tlsa-shadowed; names in braces are filled in and stay as they are.
    {Code::tlsa_shadowed,
     MailFate::unaffected,
     {QT_TRANSLATE_NOOP("explain", "A TLSA record of {host} is passed over for a stronger one.")},
     {QT_TRANSLATE_NOOP("explain", "Where SHA-512 and SHA-256 stand side by side for the same "
                                   "usage and selector, only the stronger digest counts.")},
     {QT_TRANSLATE_NOOP("explain", "Nobody has to act.")},
     {QT_TRANSLATE_NOOP("explain", "Published at {name}: {actual}.")}},
    //: Title of the finding tlsa-no-rollover; names in braces are filled in and stay as they are.
    {Code::tlsa_no_rollover,
     MailFate::later,
     {QT_TRANSLATE_NOOP("explain",
                        "{host} has a single TLSA record and none for the next certificate.")},
     {QT_TRANSLATE_NOOP("explain", "All is well today; if the key changes at the next renewal "
                                   "before a second record is published, mail will wait.")},
     {QT_TRANSLATE_NOOP("explain", "The domain’s DNS operator publishes a second record at {name} "
                                   "for the next key before the certificate is renewed.")},
     {}},
}};

} // namespace

std::span<const CodeText> tlsaTexts() {
    return texts;
}

} // namespace danescope::explain
