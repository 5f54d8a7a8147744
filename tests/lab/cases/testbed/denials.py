"""The test bed's zones that can't deny, or deny in a way not trusted, that something exists."""

from network import outcomes
from network.answers import with_other_nsec3_owners
from network.edits import changed, field, other_character, records_of, signatures, without

from .building import as_unsigned, bogus, bogus_denial, without_tlsa

_NEXT_NAME, _SALT, _NEXT_HASH, _SIGNATURE = 0, 3, 4, 8


def _iterations(count, cause, outcome):
    about = f"NSEC3 with {count} iterations."
    return without_tlsa(f"nsec3-iter-{count}", cause, about, outcome, iterations=count)


CASES = [
    bogus_denial(
        "bad-nsec3-hash",
        "denial-not-covering",
        "The hashed owner names of the NSEC3 records are others.",
        alter_answer=with_other_nsec3_owners,
    ),
    bogus_denial(
        "bad-nsec3-next",
        "denial-not-covering",
        "The next hashed names of the NSEC3 records are others.",
        edit=changed(records_of("NSEC3"), field(_NEXT_HASH, other_character)),
    ),
    bogus_denial(
        "bad-nsec-next",
        "denial-not-covering",
        "The next names of the NSEC records are others.",
        edit=changed(records_of("NSEC"), field(_NEXT_NAME, "a.{}".format)),
        **{"denial": "nsec", "iterations": 0, "salt": ""},
    ),
    bogus_denial(
        "bad-nsec3param-salt",
        "nsec3-parameters-differ",
        "NSEC3PARAM has another salt than the NSEC3 records, so that none is found.",
        edit=changed(records_of("NSEC3PARAM"), field(_SALT, "ab12ce")),
    ),
    bogus_denial(
        "bad-nsec3-rrsig",
        "denial-signature-invalid",
        "The signatures of the NSEC3 records are damaged.",
        edit=changed(signatures("NSEC3"), field(_SIGNATURE, other_character)),
    ),
    bogus_denial(
        "nsec3-missing",
        "denial-missing",
        "The NSEC3 records are gone.",
        edit=without(records_of("NSEC3"), signatures("NSEC3")),
    ),
    bogus_denial(
        "nsec3-rrsig-missing",
        "denial-unsigned",
        "The NSEC3 records have no signatures.",
        edit=without(signatures("NSEC3")),
    ),
    bogus(
        "nsec3param-missing",
        "zone-served-unsigned",
        "No NSEC3PARAM, so that answers come unsigned.",
        edit=as_unsigned,
    ),
    bogus(
        "no-nsec3param-nsec3",
        "zone-served-unsigned",
        "Neither NSEC3PARAM nor NSEC3, so that answers come unsigned.",
        edit=as_unsigned,
    ),
    *(
        _iterations(count, "tlsa-absent", outcomes.SECURE_TLSA_NXDOMAIN)
        for count in (0, 1, 50, 100, 150)
    ),
    *(
        _iterations(count, "nsec3-iterations-high", outcomes.SECURE_TLSA_INSECURE)
        for count in (200, 500, 1000, 1500, 2000, 2500)
    ),
]
