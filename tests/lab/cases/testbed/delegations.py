"""The test bed's zones with something wrong in the DS record of the parent."""

from network.edits import field, other_character

from .building import bogus, insecure

_TAG, _ALGORITHM, _DIGEST_TYPE, _DIGEST = range(4)

_ALGORITHMS = (
    ("ds-unassigned-key-algo", "100"),
    ("ds-reserved-key-algo", "200"),
    # No tool signs with these any more; what counts is that the DS names them.
    ("rsamd5", "1"),
    ("dsa", "3"),
    ("dsa-nsec3-sha1", "6"),
)

CASES = [
    insecure("no-ds", "ds-missing", "Signed, but the parent has no DS.", ds="absent"),
    bogus(
        "ds-bad-tag",
        "ds-key-tag-wrong",
        "The DS has key tag 0.",
        edit_ds=field(_TAG, "0"),
    ),
    bogus(
        "ds-bad-key-algo",
        "ds-algorithm-wrong",
        "The DS has algorithm 7 for 8.",
        edit_ds=field(_ALGORITHM, "7"),
    ),
    bogus(
        "ds-bogus-digest-value",
        "ds-digest-mismatch",
        "The DS has another digest.",
        edit_ds=field(_DIGEST, other_character),
    ),
    insecure(
        "ds-unassigned-digest-algo",
        "ds-digest-type-unsupported",
        "The DS has digest type 100.",
        edit_ds=field(_DIGEST_TYPE, "100"),
    ),
    *(
        insecure(
            name,
            "ds-algorithm-unsupported",
            f"The DS has algorithm {number}.",
            edit_ds=field(_ALGORITHM, number),
        )
        for name, number in _ALGORITHMS
    ),
]
