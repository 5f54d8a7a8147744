"""The test bed's zones whose DNSKEY records were changed after signing."""

from network.edits import changed, field, in_turn, keys, other_character, records_of, without

from .building import as_unsigned, bogus

_FLAGS, _ALGORITHM, _PUBLIC_KEY = 0, 2, 3

CASES = [
    *(
        case
        for role in ("zsk", "ksk")
        for case in (
            bogus(
                f"no-{role}",
                f"{role}-missing",
                f"The {role.upper()} is gone.",
                edit=without(keys(role)),
            ),
            bogus(
                f"bad-{role}",
                f"{role}-altered",
                f"The {role.upper()}'s public key is another.",
                edit=changed(keys(role), field(_PUBLIC_KEY, other_character)),
            ),
        )
    ),
    *(
        bogus(
            f"{kind}-{role}-algo",
            "key-algorithm-wrong",
            f"The {role.upper()} says algorithm {number} for 8.",
            edit=changed(keys(role), field(_ALGORITHM, number)),
        )
        for role in ("zsk", "ksk")
        for kind, number in (("bad", "7"), ("unassigned", "100"), ("reserved", "200"))
    ),
    *(
        bogus(
            f"no-dnskey-{flags}",
            "key-zone-bit-unset",
            f"The {role.upper()} has flags 0.",
            edit=changed(keys(role), field(_FLAGS, "0")),
        )
        for role, flags in (("zsk", "256"), ("ksk", "257"))
    ),
    bogus(
        "no-dnskey-256-257",
        "key-zone-bit-unset",
        "Both keys have flags 0, and answers come unsigned.",
        edit=in_turn(changed(records_of("DNSKEY"), field(_FLAGS, "0")), as_unsigned),
    ),
    bogus(
        "no-dnskey",
        "zone-served-unsigned",
        "No keys, and answers come unsigned.",
        edit=in_turn(without(records_of("DNSKEY")), as_unsigned),
    ),
    # Not in the test bed: what servers make of it that do not take such a zone for unsigned.
    bogus(
        "no-dnskey-signed",
        "dnskey-missing",
        "No keys, but answers come signed.",
        edit=without(records_of("DNSKEY")),
    ),
]
