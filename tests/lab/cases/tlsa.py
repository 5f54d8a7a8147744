"""TLSA record sets: aliases, rollover, usability, digest agility."""

from network import outcomes
from network.model import Case, Path

from .building import one_host, zone

_DIGEST = "00" * 32


def _all_unusable(label, tlsa, about, **more):
    return one_host(
        label,
        outcomes.SECURE_ALL_UNUSABLE,
        tlsa=tlsa,
        root_cause="tlsa-all-unusable",
        about=about,
        **more,
    )


def _alias(label, target, outcome, more_records, cause, about):
    records = f"@ MX 10 mx\nmx A =good\n_25._tcp.mx CNAME {target}\n{more_records}"
    path = Path(outcome, f"mx.{label}.example", "good")
    return Case(label, about, (zone(label, records),), mx="secure", paths=(path,), root_cause=cause)


CASES = [
    _alias(
        "tlsa-alias",
        "_dane",
        outcomes.SECURE_MATCH,
        "_dane TLSA 3 1 1 =plain",
        None,
        "The TLSA record is behind a secure alias (RFC 7672 2.2.3).",
    ),
    _alias(
        "tlsa-alias-insecure",
        "_25._tcp.mx.insecure.example.",
        outcomes.SECURE_TLSA_INSECURE,
        "",
        "alias-insecure",
        "The TLSA alias leads into an unsigned zone: rows 3 and 3.",
    ),
    one_host(
        "rollover",
        outcomes.SECURE_MATCH,
        tlsa=("3 1 1 =other", "3 1 1 =plain"),
        about="Two records, of the old key and of the new one: a rollover done right.",
    ),
    one_host(
        "rollover-to-authority",
        outcomes.SECURE_MATCH,
        "ta-rollover",
        tlsa=("3 1 1 =other", "2 1 1 =authority-ecdsa"),
        about="A stale DANE-EE record beside a DANE-TA record that matches.",
    ),
    one_host(
        "rollover-missed",
        outcomes.SECURE_MISMATCH,
        "wrong",
        tlsa=("3 1 1 =plain", "3 1 1 =rsa"),
        root_cause="certificate-no-match",
        about="Two records, neither of which is of the key in use.",
    ),
    _all_unusable("usage-pkix-ta", "0 1 1 =plain", "Usage 0 is not for SMTP (RFC 7672 3.1.3)."),
    _all_unusable(
        "usage-pkix-ee",
        "1 1 1 =plain",
        "Usage 1 is not for SMTP (RFC 7672 3.1.3).",
        oracles={"danetool": "it takes usage 1 as good for SMTP"},
    ),
    _all_unusable("usage-unknown", f"7 1 1 {_DIGEST}", "A usage that is not assigned."),
    _all_unusable("selector-unknown", f"3 5 1 {_DIGEST}", "A selector that is not assigned."),
    _all_unusable("matching-unknown", f"3 1 9 {_DIGEST}", "A matching type that is not assigned."),
    _all_unusable("digest-too-short", "3 1 1 " + "00" * 20, "A SHA2-256 digest of 20 bytes."),
    _all_unusable("digest-too-long", "3 1 1 " + "00" * 64, "A SHA2-256 digest of 64 bytes."),
    one_host(
        "unusable-beside-usable",
        outcomes.SECURE_MATCH,
        tlsa=(f"3 5 1 {_DIGEST}", "1 1 1 =other", "3 1 1 =plain"),
        about="Unusable records beside a usable one are ignored.",
    ),
    one_host(
        "unusable-beside-mismatch",
        outcomes.SECURE_MISMATCH,
        "wrong",
        tlsa=("1 1 1 =other", "3 1 1 =plain"),
        root_cause="certificate-no-match",
        about="A matching record with a usage not for SMTP does not help.",
        oracles={"danetool": "it takes usage 1 as good for SMTP"},
    ),
    one_host(
        "digest-agility",
        outcomes.SECURE_MISMATCH,
        tlsa=("3 1 1 =plain", "3 1 2 =other"),
        root_cause="certificate-no-match",
        about="The matching SHA2-256 record is ignored for a stale SHA2-512 one (RFC 7671 9).",
        oracles={"danetool": "it knows no digest agility"},
    ),
]
