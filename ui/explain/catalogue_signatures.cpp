#include "ui/explain/catalogue_family.h"

#include <array>

namespace danescope::explain {

namespace {

using findings::Code;

// Signatures and proofs of absence: title, meaning, action and, where it helps, proof.
constexpr std::array<CodeText, 16> texts{{
    //: Title of the finding rrsig-missing; names in braces are filled in and stay as they are.
    {Code::rrsig_missing,
     MailFate::waits,
     {QT_TRANSLATE_NOOP("explain", "The {type} records of {name} are not signed.")},
     {QT_TRANSLATE_NOOP("explain",
                        "The zone {zone} is signed, but the signature on these records is missing, "
                        "so a validating sender must treat them as forged.")},
     {QT_TRANSLATE_NOOP("explain", "The domain’s DNS operator has to sign the zone {zone} again; "
                                   "nothing needs to change on your gateway.")},
     {}},
    //: Title of the finding rrsig-expired; names in braces are filled in and stay as they are.
    {Code::rrsig_expired,
     MailFate::waits,
     {QT_TRANSLATE_NOOP("explain", "The signature on the {type} records of {name} has expired.")},
     {QT_TRANSLATE_NOOP("explain", "It was valid until {expiration}, so a validating sender must "
                                   "treat the records as forged.")},
     {QT_TRANSLATE_NOOP("explain", "The domain’s DNS operator has to sign the zone {zone} again; "
                                   "nothing needs to change on your gateway.")},
     {QT_TRANSLATE_NOOP("explain", "Checked again without its dates, the signature verifies with "
                                   "key {key_tag}: only its time has passed.")}},
    //: Title of the finding rrsig-not-yet-valid; names in braces are filled in and stay as they
    //: are.
    {Code::rrsig_not_yet_valid,
     MailFate::waits,
     {QT_TRANSLATE_NOOP("explain",
                        "The signature on the {type} records of {name} is not valid yet.")},
     {QT_TRANSLATE_NOOP("explain",
                        "It begins on {inception}, so a validating sender must treat the records "
                        "as forged until then. The clock of the signing server may be wrong.")},
     {QT_TRANSLATE_NOOP("explain", "The domain’s DNS operator checks the clock of the signing "
                                   "server and signs the zone {zone} again.")},
     {QT_TRANSLATE_NOOP("explain", "Made with key {key_tag}.")}},
    //: Title of the finding rrsig-window-inverted; names in braces are filled in and stay as they
    //: are.
    {Code::rrsig_window_inverted,
     MailFate::waits,
     {QT_TRANSLATE_NOOP("explain",
                        "The signature on the {type} records of {name} ends before it begins.")},
     {QT_TRANSLATE_NOOP(
         "explain",
         "It begins on {inception} and ends on {expiration}, so it is valid at no time.")},
     {QT_TRANSLATE_NOOP("explain", "The domain’s DNS operator mends the dates in the signer’s "
                                   "settings and signs the zone {zone} again.")},
     {QT_TRANSLATE_NOOP("explain", "Made with key {key_tag}.")}},
    //: Title of the finding rrsig-dates-altered; names in braces are filled in and stay as they
    //: are.
    {Code::rrsig_dates_altered,
     MailFate::waits,
     {QT_TRANSLATE_NOOP(
         "explain", "The signature on the {type} records of {name} is out of date and damaged.")},
     {QT_TRANSLATE_NOOP("explain", "It runs from {inception} to {expiration} and does not verify "
                                   "either: its dates or the records were changed after signing.")},
     {QT_TRANSLATE_NOOP("explain", "The domain’s DNS operator has to sign the zone {zone} again; "
                                   "nothing needs to change on your gateway.")},
     {QT_TRANSLATE_NOOP("explain", "Made with key {key_tag}.")}},
    //: Title of the finding rrsig-invalid; names in braces are filled in and stay as they are.
    {Code::rrsig_invalid,
     MailFate::waits,
     {QT_TRANSLATE_NOOP("explain",
                        "The signature on the {type} records of {name} does not verify.")},
     {QT_TRANSLATE_NOOP("explain", "The records or the signature were changed after signing, so a "
                                   "validating sender must treat the records as forged.")},
     {QT_TRANSLATE_NOOP("explain", "The domain’s DNS operator has to sign the zone {zone} again; "
                                   "nothing needs to change on your gateway.")},
     {QT_TRANSLATE_NOOP("explain", "Made with key {key_tag}.")}},
    //: Title of the finding rrsig-key-missing; names in braces are filled in and stay as they are.
    {Code::rrsig_key_missing,
     MailFate::waits,
     {QT_TRANSLATE_NOOP("explain",
                        "The key that signed the {type} records of {name} is not published.")},
     {QT_TRANSLATE_NOOP("explain", "The signature names key {key_tag}, which is not among the keys "
                                   "of the zone {zone}, so it can’t be checked.")},
     {QT_TRANSLATE_NOOP("explain", "The domain’s DNS operator publishes key {key_tag} in {zone}, "
                                   "or signs the zone with a key it publishes.")},
     {}},
    //: Title of the finding rrsig-signer-wrong; names in braces are filled in and stay as they are.
    {Code::rrsig_signer_wrong,
     MailFate::waits,
     {QT_TRANSLATE_NOOP("explain",
                        "The signature on the {type} records of {name} does not belong to them.")},
     {QT_TRANSLATE_NOOP("explain", "Its signer, its label count or the type it covers does not fit "
                                   "the records, so it must not be used.")},
     {QT_TRANSLATE_NOOP("explain", "The domain’s DNS operator has to sign the zone {zone} again; "
                                   "nothing needs to change on your gateway.")},
     {QT_TRANSLATE_NOOP("explain", "Made with key {key_tag}.")}},
    //: Title of the finding denial-missing; names in braces are filled in and stay as they are.
    {Code::denial_missing,
     MailFate::waits,
     {QT_TRANSLATE_NOOP("explain",
                        "{name} has no {type} record, and the proof of that is missing.")},
     {QT_TRANSLATE_NOOP("explain",
                        "A signed zone has to prove what is not there. The answer holds no NSEC or "
                        "NSEC3 record, so a validating sender can’t believe it.")},
     {QT_TRANSLATE_NOOP("explain", "The domain’s DNS operator has to sign the zone {zone} again; "
                                   "nothing needs to change on your gateway.")},
     {}},
    //: Title of the finding denial-unsigned; names in braces are filled in and stay as they are.
    {Code::denial_unsigned,
     MailFate::waits,
     {QT_TRANSLATE_NOOP("explain", "The proof that {name} has no {type} record is not signed.")},
     {QT_TRANSLATE_NOOP("explain", "The NSEC or NSEC3 record comes without a signature, so a "
                                   "validating sender can’t believe the answer.")},
     {QT_TRANSLATE_NOOP("explain", "The domain’s DNS operator has to sign the zone {zone} again; "
                                   "nothing needs to change on your gateway.")},
     {}},
    //: Title of the finding denial-signature-invalid; names in braces are filled in and stay as
    //: they are.
    {Code::denial_signature_invalid,
     MailFate::waits,
     {QT_TRANSLATE_NOOP("explain", "The proof that {name} has no {type} record does not verify.")},
     {QT_TRANSLATE_NOOP("explain", "The signature on the NSEC or NSEC3 record is damaged, so a "
                                   "validating sender can’t believe the answer.")},
     {QT_TRANSLATE_NOOP("explain", "The domain’s DNS operator has to sign the zone {zone} again; "
                                   "nothing needs to change on your gateway.")},
     {}},
    //: Title of the finding denial-not-covering; names in braces are filled in and stay as they
    //: are.
    {Code::denial_not_covering,
     MailFate::waits,
     {QT_TRANSLATE_NOOP("explain",
                        "The proof that {name} has no {type} record speaks of other names.")},
     {QT_TRANSLATE_NOOP("explain", "The NSEC or NSEC3 records given do not prove what they should: "
                                   "an owner or a next name in them is wrong.")},
     {QT_TRANSLATE_NOOP("explain", "The domain’s DNS operator has to sign the zone {zone} again; "
                                   "nothing needs to change on your gateway.")},
     {},
     {QT_TRANSLATE_NOOP("explain",
                        "Published: {actual}. With this value the chain verifies: {expected}.")}},
    //: Title of the finding nsec3-parameters-differ; names in braces are filled in and stay as they
    //: are.
    {Code::nsec3_parameters_differ,
     MailFate::waits,
     {QT_TRANSLATE_NOOP("explain", "The NSEC3 parameters of {zone} do not fit its NSEC3 records.")},
     {QT_TRANSLATE_NOOP(
         "explain",
         "The zone can’t prove what is not there, so negative answers are treated as forged.")},
     {QT_TRANSLATE_NOOP("explain", "The domain’s DNS operator has to sign the zone {zone} again; "
                                   "nothing needs to change on your gateway.")},
     {},
     {QT_TRANSLATE_NOOP("explain", "Published: {actual}.")}},
    //: Title of the finding nsec3-iterations-high; names in braces are filled in and stay as they
    //: are.
    {Code::nsec3_iterations_high,
     MailFate::falls_back,
     {QT_TRANSLATE_NOOP("explain", "{zone} uses too many NSEC3 iterations.")},
     {QT_TRANSLATE_NOOP("explain",
                        "Validators count such a zone as unsigned, so DANE has no effect there.")},
     {QT_TRANSLATE_NOOP("explain",
                        "The domain’s DNS operator signs {zone} again with 0 iterations.")},
     {QT_TRANSLATE_NOOP("explain", "Published: {actual} iterations.")}},
    //: Title of the finding wildcard-proof-missing; names in braces are filled in and stay as they
    //: are.
    {Code::wildcard_proof_missing,
     MailFate::waits,
     {QT_TRANSLATE_NOOP("explain",
                        "A wildcard answers for {type} at {name}, and its proof is missing.")},
     {QT_TRANSLATE_NOOP("explain",
                        "The answer comes from a wildcard without the proof that the name itself "
                        "does not exist, so a validating sender can’t believe it.")},
     {QT_TRANSLATE_NOOP("explain", "The domain’s DNS operator has to sign the zone {zone} again; "
                                   "nothing needs to change on your gateway.")},
     {}},
    //: Title of the finding expires-soon; names in braces are filled in and stay as they are.
    {Code::expires_soon,
     MailFate::later,
     {QT_TRANSLATE_NOOP(
         "explain", "The signature on the {type} records of {name} ends soon, on {expiration}.")},
     {QT_TRANSLATE_NOOP("explain", "Signers usually renew much earlier.")},
     {QT_TRANSLATE_NOOP(
         "explain",
         "The domain’s DNS operator checks that the zone {zone} is signed again in time.")},
     {}},
}};

} // namespace

std::span<const CodeText> signaturesTexts() {
    return texts;
}

} // namespace danescope::explain
