#include "ui/explain/catalogue_family.h"

#include <array>

namespace danescope::explain {

namespace {

using findings::Code;

// Delegations, keys and the chain as a whole: title, meaning, action and, where it helps, proof.
constexpr std::array<CodeText, 27> texts{{
    //: Title of the finding delegation-unsigned; names in braces are filled in and stay as they
    //: are.
    {Code::delegation_unsigned,
     MailFate::falls_back,
     {QT_TRANSLATE_NOOP("explain", "{zone} is not protected by DNSSEC.")},
     {QT_TRANSLATE_NOOP("explain", "Its parent zone proves that there is no DS record, so nothing "
                                   "below it can be proven and DANE can’t be used.")},
     {QT_TRANSLATE_NOOP("explain",
                        "Nothing is broken: use Mandatory only for domains that publish DANE.")},
     {}},
    //: Title of the finding ds-missing; names in braces are filled in and stay as they are.
    {Code::ds_missing,
     MailFate::falls_back,
     {QT_TRANSLATE_NOOP("explain", "{zone} is signed, but its parent publishes no DS record.")},
     {QT_TRANSLATE_NOOP("explain", "Without the DS record the signatures can’t be trusted, so the "
                                   "zone counts as unsigned and DANE has no effect.")},
     {QT_TRANSLATE_NOOP("explain", "The domain’s DNS operator hands the DS record of {zone} to the "
                                   "registrar, who publishes it in the parent zone.")},
     {QT_TRANSLATE_NOOP("explain", "The DS record has to name key {key_tag}.")},
     {QT_TRANSLATE_NOOP("explain", "With this record the chain verifies: {expected}.")}},
    //: Title of the finding ds-key-tag-wrong; names in braces are filled in and stay as they are.
    {Code::ds_key_tag_wrong,
     MailFate::waits,
     {QT_TRANSLATE_NOOP("explain", "The DS record of {zone} carries a wrong key tag.")},
     {QT_TRANSLATE_NOOP("explain",
                        "Its digest fits a key of the zone, its key tag does not, so a validating "
                        "sender can’t join the two and must treat everything below as forged.")},
     {QT_TRANSLATE_NOOP("explain", "The domain’s registrar publishes the DS record of {zone} "
                                   "again, with the right key tag.")},
     {QT_TRANSLATE_NOOP("explain", "The DS record has to name key {key_tag}.")},
     {QT_TRANSLATE_NOOP("explain",
                        "Published: {actual}. With this value the chain verifies: {expected}.")}},
    //: Title of the finding ds-algorithm-wrong; names in braces are filled in and stay as they are.
    {Code::ds_algorithm_wrong,
     MailFate::waits,
     {QT_TRANSLATE_NOOP("explain", "The DS record of {zone} carries a wrong algorithm number.")},
     {QT_TRANSLATE_NOOP("explain", "Its digest fits key {key_tag}, its algorithm does not, so a "
                                   "validating sender must treat everything below as forged.")},
     {QT_TRANSLATE_NOOP("explain", "The domain’s registrar publishes the DS record of {zone} "
                                   "again, with the right algorithm number.")},
     {},
     {QT_TRANSLATE_NOOP("explain",
                        "Published: {actual}. With this value the chain verifies: {expected}.")}},
    //: Title of the finding ds-digest-mismatch; names in braces are filled in and stay as they are.
    {Code::ds_digest_mismatch,
     MailFate::waits,
     {QT_TRANSLATE_NOOP("explain", "The DS record of {zone} does not fit the key it names.")},
     {QT_TRANSLATE_NOOP("explain", "The parent publishes a digest of key {key_tag} that differs "
                                   "from the digest of the key the zone serves.")},
     {QT_TRANSLATE_NOOP("explain", "The domain’s registrar publishes the DS record that belongs to "
                                   "the present key of {zone}.")},
     {QT_TRANSLATE_NOOP("explain",
                        "Key {key_tag}, algorithm {algorithm}, digest type {digest_type}.")},
     {QT_TRANSLATE_NOOP("explain",
                        "Published: {actual}. With this value the chain verifies: {expected}.")}},
    //: Title of the finding ds-algorithm-unsupported; names in braces are filled in and stay as
    //: they are.
    {Code::ds_algorithm_unsupported,
     MailFate::falls_back,
     {QT_TRANSLATE_NOOP("explain",
                        "The DS records of {zone} name only algorithms that can’t be used.")},
     {QT_TRANSLATE_NOOP("explain", "A validator that knows none of the algorithms counts the zone "
                                   "as unsigned, so DANE has no effect there.")},
     {QT_TRANSLATE_NOOP("explain",
                        "The domain’s DNS operator signs {zone} with a common algorithm, such as "
                        "13, and has the registrar publish its DS record.")},
     {QT_TRANSLATE_NOOP("explain", "Algorithm {algorithm}.")},
     {QT_TRANSLATE_NOOP("explain",
                        "Published: {actual}. With this value the chain verifies: {expected}.")}},
    //: Title of the finding ds-digest-type-unsupported; names in braces are filled in and stay as
    //: they are.
    {Code::ds_digest_type_unsupported,
     MailFate::falls_back,
     {QT_TRANSLATE_NOOP("explain",
                        "The DS records of {zone} use only digest types that can’t be checked.")},
     {QT_TRANSLATE_NOOP("explain", "A validator that knows none of the digest types counts the "
                                   "zone as unsigned, so DANE has no effect there.")},
     {QT_TRANSLATE_NOOP(
         "explain",
         "The domain’s registrar publishes a DS record of {zone} with digest type 2 (SHA-256).")},
     {QT_TRANSLATE_NOOP("explain", "Digest type {digest_type}.")},
     {QT_TRANSLATE_NOOP("explain",
                        "Published: {actual}. With this value the chain verifies: {expected}.")}},
    //: Title of the finding ds-key-missing; names in braces are filled in and stay as they are.
    {Code::ds_key_missing,
     MailFate::waits,
     {QT_TRANSLATE_NOOP("explain", "The key that the DS record of {zone} names is gone.")},
     {QT_TRANSLATE_NOOP("explain", "The parent vouches for key {key_tag}, but the zone does not "
                                   "serve that key, so its other keys can’t be trusted.")},
     {QT_TRANSLATE_NOOP("explain",
                        "The domain’s DNS operator puts key {key_tag} back into {zone}, or has the "
                        "registrar publish the DS record of the present key.")},
     {},
     {QT_TRANSLATE_NOOP("explain",
                        "Published: {actual}. With this value the chain verifies: {expected}.")}},
    //: Title of the finding ds-stale; names in braces are filled in and stay as they are.
    {Code::ds_stale,
     MailFate::waits,
     {QT_TRANSLATE_NOOP("explain", "The DS record of {zone} belongs to keys it no longer has.")},
     {QT_TRANSLATE_NOOP("explain", "The keys were changed and the parent zone was not told: it "
                                   "still names key {key_tag}, so no present key can be trusted.")},
     {QT_TRANSLATE_NOOP("explain", "The domain’s registrar replaces the DS record of {zone} with "
                                   "the one of its present key.")},
     {},
     {QT_TRANSLATE_NOOP("explain",
                        "Published: {actual}. With this value the chain verifies: {expected}.")}},
    //: Title of the finding ds-to-revoked-key; names in braces are filled in and stay as they are.
    {Code::ds_to_revoked_key,
     MailFate::waits,
     {QT_TRANSLATE_NOOP("explain", "The DS record of {zone} names a revoked key.")},
     {QT_TRANSLATE_NOOP("explain",
                        "Key {key_tag} carries the revoke flag and vouches for nothing any more.")},
     {QT_TRANSLATE_NOOP(
         "explain",
         "The domain’s registrar replaces the DS record of {zone} with the one of a key in use.")},
     {},
     {QT_TRANSLATE_NOOP("explain",
                        "Published: {actual}. With this value the chain verifies: {expected}.")}},
    //: Title of the finding dnskey-missing; names in braces are filled in and stay as they are.
    {Code::dnskey_missing,
     MailFate::waits,
     {QT_TRANSLATE_NOOP("explain", "{zone} has a DS record but no keys.")},
     {QT_TRANSLATE_NOOP("explain",
                        "The parent says that the zone is signed, yet its servers give out no "
                        "DNSKEY records, so a validating sender must treat its data as forged.")},
     {QT_TRANSLATE_NOOP("explain", "The domain’s DNS operator signs {zone} again, or has the "
                                   "registrar remove the DS record.")},
     {}},
    //: Title of the finding dnskey-unsigned; names in braces are filled in and stay as they are.
    {Code::dnskey_unsigned,
     MailFate::waits,
     {QT_TRANSLATE_NOOP("explain", "The keys of {zone} are not signed.")},
     {QT_TRANSLATE_NOOP("explain", "The zone serves its DNSKEY records without any signature, so "
                                   "none of its keys can be trusted.")},
     {QT_TRANSLATE_NOOP("explain",
                        "The domain’s DNS operator has to sign {zone} again, its keys included.")},
     {}},
    //: Title of the finding dnskey-ksk-signature-missing; names in braces are filled in and stay as
    //: they are.
    {Code::dnskey_ksk_signature_missing,
     MailFate::waits,
     {QT_TRANSLATE_NOOP("explain",
                        "The keys of {zone} are not signed by the key the parent names.")},
     {QT_TRANSLATE_NOOP("explain", "Other signatures are there, but the one of key {key_tag}, "
                                   "which the DS record vouches for, is missing.")},
     {QT_TRANSLATE_NOOP(
         "explain",
         "The domain’s DNS operator signs the keys of {zone} with key {key_tag} again.")},
     {}},
    //: Title of the finding dnskey-ksk-signature-invalid; names in braces are filled in and stay as
    //: they are.
    {Code::dnskey_ksk_signature_invalid,
     MailFate::waits,
     {QT_TRANSLATE_NOOP("explain",
                        "The decisive signature on the keys of {zone} does not verify.")},
     {QT_TRANSLATE_NOOP("explain",
                        "The signature of key {key_tag}, which the DS record vouches for, is "
                        "damaged; another signature over the same keys is good.")},
     {QT_TRANSLATE_NOOP(
         "explain",
         "The domain’s DNS operator signs the keys of {zone} with key {key_tag} again.")},
     {}},
    //: Title of the finding dnskey-signatures-invalid; names in braces are filled in and stay as
    //: they are.
    {Code::dnskey_signatures_invalid,
     MailFate::waits,
     {QT_TRANSLATE_NOOP("explain", "No signature on the keys of {zone} verifies.")},
     {QT_TRANSLATE_NOOP(
         "explain",
         "The set of keys was changed after it was signed, or its signatures are damaged.")},
     {QT_TRANSLATE_NOOP("explain", "The domain’s DNS operator has to sign {zone} again.")},
     {}},
    //: Title of the finding ksk-missing; names in braces are filled in and stay as they are.
    {Code::ksk_missing,
     MailFate::waits,
     {QT_TRANSLATE_NOOP("explain", "The key-signing key of {zone} was removed.")},
     {QT_TRANSLATE_NOOP(
         "explain",
         "The DS record and the signatures name key {key_tag}, but the zone no longer serves it.")},
     {QT_TRANSLATE_NOOP("explain", "The domain’s DNS operator puts key {key_tag} back into {zone}, "
                                   "or completes the rollover with a new DS record.")},
     {}},
    //: Title of the finding zsk-missing; names in braces are filled in and stay as they are.
    {Code::zsk_missing,
     MailFate::waits,
     {QT_TRANSLATE_NOOP("explain", "The zone-signing key of {zone} was removed.")},
     {QT_TRANSLATE_NOOP("explain", "The records are signed with key {key_tag}, but the zone no "
                                   "longer serves it, so the signatures can’t be checked.")},
     {QT_TRANSLATE_NOOP("explain", "The domain’s DNS operator puts key {key_tag} back into {zone}, "
                                   "or signs the zone with a key it serves.")},
     {}},
    //: Title of the finding ksk-altered; names in braces are filled in and stay as they are.
    {Code::ksk_altered,
     MailFate::waits,
     {QT_TRANSLATE_NOOP("explain",
                        "The key-signing key of {zone} is not the one the parent names.")},
     {QT_TRANSLATE_NOOP(
         "explain",
         "Where key {key_tag} should stand, another key stands: it was replaced or damaged.")},
     {QT_TRANSLATE_NOOP("explain", "The domain’s DNS operator restores key {key_tag} in {zone}, or "
                                   "completes the rollover with a new DS record.")},
     {}},
    //: Title of the finding zsk-altered; names in braces are filled in and stay as they are.
    {Code::zsk_altered,
     MailFate::waits,
     {QT_TRANSLATE_NOOP("explain", "The zone-signing key of {zone} is not the one that signed.")},
     {QT_TRANSLATE_NOOP("explain", "Where key {key_tag} should stand, another key stands: it was "
                                   "replaced or damaged, and the signatures no longer verify.")},
     {QT_TRANSLATE_NOOP("explain", "The domain’s DNS operator restores key {key_tag} in {zone}, or "
                                   "signs the zone with its present key.")},
     {}},
    //: Title of the finding key-zone-bit-unset; names in braces are filled in and stay as they are.
    {Code::key_zone_bit_unset,
     MailFate::waits,
     {QT_TRANSLATE_NOOP("explain", "A signing key of {zone} is not marked as a zone key.")},
     {QT_TRANSLATE_NOOP(
         "explain",
         "Key {key_tag} has lost its zone-key flag, so its signatures must not be used.")},
     {QT_TRANSLATE_NOOP("explain", "The domain’s DNS operator sets the flags of the key back to "
                                   "256 or 257 and signs {zone} again.")},
     {QT_TRANSLATE_NOOP("explain", "Key {key_tag}, role: {name}.")},
     {QT_TRANSLATE_NOOP("explain",
                        "Published: {actual}. With this value the chain verifies: {expected}.")}},
    //: Title of the finding key-algorithm-wrong; names in braces are filled in and stay as they
    //: are.
    {Code::key_algorithm_wrong,
     MailFate::waits,
     {QT_TRANSLATE_NOOP("explain", "A key of {zone} carries a wrong algorithm number.")},
     {QT_TRANSLATE_NOOP("explain", "With its algorithm set right, key {key_tag} verifies the set "
                                   "of keys: only that field was changed.")},
     {QT_TRANSLATE_NOOP("explain", "The domain’s DNS operator restores the algorithm number of the "
                                   "key and signs {zone} again.")},
     {QT_TRANSLATE_NOOP("explain",
                        "Published: {actual}. With this value the chain verifies: {expected}.")}},
    //: Title of the finding key-algorithm-unsupported; names in braces are filled in and stay as
    //: they are.
    {Code::key_algorithm_unsupported,
     MailFate::falls_back,
     {QT_TRANSLATE_NOOP("explain",
                        "{zone} is signed with an algorithm that can’t be checked here.")},
     {QT_TRANSLATE_NOOP("explain",
                        "A validator that does not know algorithm {algorithm} counts the "
                        "zone as unsigned, so DANE has no effect there.")},
     {QT_TRANSLATE_NOOP(
         "explain", "The domain’s DNS operator signs {zone} with a common algorithm, such as 13.")},
     {}},
    //: Title of the finding key-revoked; names in braces are filled in and stay as they are.
    {Code::key_revoked,
     MailFate::waits,
     {QT_TRANSLATE_NOOP("explain", "The signing key of {zone} is revoked.")},
     {QT_TRANSLATE_NOOP(
         "explain",
         "Key {key_tag} carries the revoke flag, so its signatures vouch for nothing any more.")},
     {QT_TRANSLATE_NOOP("explain", "The domain’s DNS operator signs {zone} with a key in use and "
                                   "has its DS record published.")},
     {},
     {QT_TRANSLATE_NOOP("explain",
                        "Published: {actual}. With this value the chain verifies: {expected}.")}},
    //: Title of the finding zone-served-unsigned; names in braces are filled in and stay as they
    //: are.
    {Code::zone_served_unsigned,
     MailFate::waits,
     {QT_TRANSLATE_NOOP("explain",
                        "{zone} should be signed, but its servers answer without signatures.")},
     {QT_TRANSLATE_NOOP("explain", "The parent publishes a DS record, so a validating sender must "
                                   "treat every unsigned answer of the zone as forged.")},
     {QT_TRANSLATE_NOOP("explain", "The domain’s DNS operator loads the signed zone {zone} on all "
                                   "its servers, or has the registrar remove the DS record.")},
     {},
     {QT_TRANSLATE_NOOP("explain", "What is left of DNSSEC there: {actual}.")}},
    //: Title of the finding trust-anchor-mismatch; names in braces are filled in and stay as they
    //: are.
    {Code::trust_anchor_mismatch,
     MailFate::waits,
     {QT_TRANSLATE_NOOP("explain", "The root’s keys match none of the trust anchors used here.")},
     {QT_TRANSLATE_NOOP("explain",
                        "Without a matching trust anchor nothing can be validated: the anchors "
                        "here are out of date, or the answers do not come from the real root.")},
     {QT_TRANSLATE_NOOP("explain",
                        "Your network’s administrator updates the trust anchors on this computer "
                        "and on the gateway, and checks that DNS questions are not redirected.")},
     {}},
    //: Title of the finding clock-wrong; names in braces are filled in and stay as they are.
    {Code::clock_wrong,
     MailFate::open,
     {QT_TRANSLATE_NOOP("explain", "This computer’s clock is wrong.")},
     {QT_TRANSLATE_NOOP("explain", "Signatures of several unrelated zones, the root among them, "
                                   "seem out of date here, so nothing can be judged.")},
     {QT_TRANSLATE_NOOP(
         "explain",
         "Your network’s administrator sets the clock of this computer right; then check again.")},
     {}},
    //: Title of the finding validator-disagrees; names in braces are filled in and stay as they
    //: are.
    {Code::validator_disagrees,
     MailFate::unaffected,
     {QT_TRANSLATE_NOOP("explain", "Two ways of validating {type} at {name} do not agree.")},
     {QT_TRANSLATE_NOOP("explain",
                        "The decision follows the validating library; the walk along the chain of "
                        "trust, which explains it, comes to another result.")},
     {QT_TRANSLATE_NOOP("explain", "Check again, and compare with another resolver’s answer.")},
     {}},
}};

} // namespace

std::span<const CodeText> chainTexts() {
    return texts;
}

} // namespace danescope::explain
