"""One domain for every row of both decision tables."""

from network import outcomes
from network.model import Case, Fault, Path

from .building import one_host, zone

_TLSA = "_25._tcp.mx"
_HOST = "@ MX 10 mx\nmx A =good"
_GOOD = f"{_HOST}\n{_TLSA} TLSA 3 1 1 =plain"


def _secure(label, outcome, cause, zones, about, server="good"):
    path = Path(outcome, f"mx.{label}.example", server)
    return Case(label, about, zones, mx="secure", paths=(path,), root_cause=cause)


def _insecure(label, outcome, cause, host, about, server="good", **more):
    """An unsigned domain whose MX is the host of another case."""
    zones = (zone(label, f"@ MX 10 {host}.", signed=False),)
    path = Path(outcome, host, server)
    return Case(label, about, zones, mx="insecure", paths=(path,), root_cause=cause, **more)


CASES = [
    one_host(
        "secure-match",
        outcomes.SECURE_MATCH,
        about="All links hold: rows 1 and 1.",
    ),
    one_host(
        "secure-mismatch",
        outcomes.SECURE_MISMATCH,
        "wrong",
        root_cause="certificate-no-match",
        about="The certificate was renewed, the TLSA record was not: rows 2 and 2.",
    ),
    # Both zones on one server, as usual on the Internet: there unbound first takes the child's
    # answer for one of a lame server, and needs a second try (outbound-msg-retry of 2 or more).
    _secure(
        "tlsa-insecure",
        outcomes.SECURE_TLSA_INSECURE,
        "tlsa-insecure",
        (
            zone("tlsa-insecure", _HOST),
            zone("_tcp.mx.tlsa-insecure", "_25 TLSA 3 1 1 =plain", signed=False),
        ),
        "The TLSA record is in a zone of its own that is not signed: rows 3 and 3.",
    ),
    _secure(
        "tlsa-nxdomain",
        outcomes.SECURE_TLSA_NXDOMAIN,
        "tlsa-absent",
        (zone("tlsa-nxdomain", _HOST),),
        "A signed domain that does not publish DANE: rows 4 and 4.",
    ),
    _secure(
        "tlsa-nodata",
        outcomes.SECURE_TLSA_NODATA,
        "tlsa-absent",
        (zone("tlsa-nodata", f'{_HOST}\n{_TLSA} TXT "no TLSA here"'),),
        "The TLSA name exists without a TLSA record, which is absence too: rows 4 and 4.",
    ),
    _secure(
        "tlsa-bogus",
        outcomes.SECURE_TLSA_BOGUS,
        "rrsig-expired",
        (zone("tlsa-bogus", _GOOD, faults=(Fault(_TLSA, "TLSA", "expired"),)),),
        "The signature over the TLSA record has expired: rows 5 and 5.",
    ),
    Case(
        "address-insecure",
        "A signed domain whose mail host is in an unsigned zone: rows 6 and 6.",
        (zone("address-insecure", "@ MX 10 mx.insecure.example."),),
        mx="secure",
        paths=(Path(outcomes.SECURE_ADDRESS_INSECURE, "mx.insecure.example", "good"),),
        root_cause="address-insecure",
    ),
    _secure(
        "address-bogus",
        outcomes.SECURE_ADDRESS_BOGUS,
        "rrsig-invalid",
        (zone("address-bogus", _GOOD, faults=(Fault("mx", "A", "altered"),)),),
        "The signature over the address does not verify: rows 7 and 7.",
        server=None,
    ),
    _insecure(
        "insecure-mx-match",
        outcomes.INSECURE_MATCH,
        "mx-insecure",
        "mx.secure-match.example",
        "An unsigned domain at a provider with DANE, the certificate matches: rows 8 and 8.",
    ),
    _insecure(
        "insecure-mx-mismatch",
        outcomes.INSECURE_MISMATCH,
        "mx-insecure",
        "mx.secure-mismatch.example",
        "An unsigned domain at a provider whose certificate does not match: rows 9 and 8.",
        server="wrong",
    ),
    _insecure(
        "insecure-mx-tlsa-insecure",
        outcomes.INSECURE_TLSA_INSECURE,
        "mx-insecure",
        "mx.tlsa-insecure.example",
        "An unsigned domain at a provider with unsigned TLSA: rows 10 and 9.",
    ),
    _insecure(
        "insecure-mx-tlsa-nxdomain",
        outcomes.INSECURE_TLSA_NXDOMAIN,
        "mx-insecure",
        "mx.tlsa-nxdomain.example",
        "An unsigned domain at a signed provider without DANE: rows 11 and 10.",
    ),
    _insecure(
        "insecure-mx-tlsa-nodata",
        outcomes.INSECURE_TLSA_NODATA,
        "mx-insecure",
        "mx.tlsa-nodata.example",
        "As before, the TLSA name exists without a TLSA record: rows 11 and 10.",
    ),
    _insecure(
        "insecure-mx-tlsa-bogus",
        outcomes.INSECURE_TLSA_BOGUS,
        "rrsig-expired",
        "mx.tlsa-bogus.example",
        "An unsigned domain at a provider with a bogus TLSA record: rows 12 and 11.",
    ),
    Case(
        "insecure",
        "Nothing is signed, as in most of the Internet: rows 13 and 12.",
        (zone("insecure", _GOOD, signed=False),),
        mx="insecure",
        paths=(Path(outcomes.INSECURE_ADDRESS_INSECURE, "mx.insecure.example", "good"),),
        root_cause="mx-insecure",
    ),
    _insecure(
        "insecure-mx-address-bogus",
        outcomes.INSECURE_ADDRESS_BOGUS,
        "rrsig-invalid",
        "mx.address-bogus.example",
        "An unsigned domain at a provider with a bogus address: rows 14 and 13.",
        server=None,
    ),
    Case(
        "mx-bogus",
        "The signature over the MX records has expired: rows 15 and 14.",
        (zone("mx-bogus", _GOOD, faults=(Fault("@", "MX", "expired"),)),),
        mx="bogus",
        decision=outcomes.MX_BOGUS,
        root_cause="rrsig-expired",
    ),
]
