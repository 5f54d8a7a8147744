"""The test bed's zones whose signatures are out of date, missing or damaged."""

from network.answers import without_key_signatures
from network.edits import changed, field, other_character, signatures, without, years

from .building import bogus, bogus_address

_SIGNATURE = 8
_DAMAGED = field(_SIGNATURE, other_character)

CASES = [
    bogus("rrsig-exp-all", "rrsig-expired", "All signatures have expired.", dates="expired"),
    bogus(
        "rrsig-not-yet-all",
        "rrsig-dates-altered",
        "The dates of all signatures moved to next year.",
        edit=changed(signatures(), lambda record: years(record, 1, 1)),
    ),
    bogus(
        "rrsig-exp-before-all",
        "rrsig-window-inverted",
        "All signatures expire before they begin.",
        edit=changed(signatures(), lambda record: years(record, -16, 0)),
    ),
    bogus(
        "rrsig-no-all",
        "zone-served-unsigned",
        "All signatures are gone, nothing else.",
        edit=without(signatures()),
    ),
    bogus_address(
        "rrsig-exp-a",
        "rrsig-dates-altered",
        "The dates of the address's signature moved to last year.",
        changed(signatures("A"), lambda record: years(record, -1, -1)),
    ),
    bogus_address(
        "rrsig-not-yet-a",
        "rrsig-dates-altered",
        "The dates of the address's signature moved to next year.",
        changed(signatures("A"), lambda record: years(record, 1, 1)),
    ),
    bogus_address(
        "rrsig-exp-before-a",
        "rrsig-window-inverted",
        "The address's signature expires before it begins.",
        changed(signatures("A"), lambda record: years(record, -16, 0)),
    ),
    bogus_address(
        "rrsig-no-a",
        "rrsig-missing",
        "The address has no signature.",
        without(signatures("A")),
    ),
    bogus(
        "no-rrsig-ksk",
        "dnskey-ksk-signature-missing",
        "The KSK's signature over the keys is gone, the ZSK's is there.",
        edit=without(signatures("DNSKEY", role="ksk")),
    ),
    bogus(
        "no-rrsig-dnskey",
        "dnskey-unsigned",
        "No signature over the keys.",
        alter_answer=without_key_signatures,
    ),
    bogus(
        "bad-rrsig-ksk",
        "dnskey-ksk-signature-invalid",
        "The KSK's signature over the keys is damaged.",
        edit=changed(signatures("DNSKEY", role="ksk"), _DAMAGED),
    ),
    bogus(
        "bad-rrsig-dnskey",
        "dnskey-signatures-invalid",
        "Both signatures over the keys are damaged.",
        edit=changed(signatures("DNSKEY"), _DAMAGED),
    ),
]
