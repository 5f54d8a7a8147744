"""Signatures and the chain of trust: bogus in further ways, and secure in further ways."""

from network import outcomes
from network.answers import without_wildcard_proof
from network.edits import changed, field, other_character, signatures, without
from network.model import NAMESPACE_MODES, Case, Fault, Path

from .building import one_host, two_hosts, zone

_GOOD = "@ MX 10 mx\nmx A =good\n_25._tcp.mx TLSA 3 1 1 =plain"
_TLSA = "_25._tcp.mx"
_SIGNATURE = 8  # place in the data of RRSIG


def _mx_bogus(label, cause, about, asks="", request=None, **more):
    return Case(
        label,
        about,
        (zone(label, f"{_GOOD}\n{asks}", **more),),
        mx="bogus",
        decision=outcomes.MX_BOGUS,
        root_cause=cause,
        request=request,
    )


def _tlsa_bogus(label, kind, cause, about):
    return one_host(
        label,
        outcomes.SECURE_TLSA_BOGUS,
        zone={"faults": (Fault(_TLSA, "TLSA", kind),)},
        root_cause=cause,
        about=about,
    )


def _two_servers(label, cause, about, **edits):
    """A zone with two servers, each with a copy of its own."""
    chance = "not asked: it is left to chance which of the two servers it asks"
    return Case(
        label,
        about,
        (zone(label, _GOOD, **edits),),
        mx="bogus",
        decision=outcomes.MX_BOGUS,
        root_cause=cause,
        modes=NAMESPACE_MODES,
        oracles={tool: chance for tool in ("unbound_host", "posttls_finger", "danetool")},
    )


_stripped = without(signatures("MX"))
_damaged = changed(signatures("MX"), field(_SIGNATURE, other_character))

CASES = [
    _two_servers(
        "servers-differ",
        "servers-differ",
        "One of two servers has a damaged signature over the MX records, the other a good one.",
        second=_damaged,
    ),
    _two_servers(
        "servers-differ-in-fault",
        "servers-differ",
        "One of two servers strips the signatures over the MX records, the other damages them.",
        edit=_damaged,
        second=_stripped,
    ),
    _two_servers(
        "servers-alike",
        "rrsig-missing",
        "Both servers strip the signatures over the MX records.",
        edit=_stripped,
        second=_stripped,
    ),
    _mx_bogus(
        "mx-signature-future",
        "rrsig-not-yet-valid",
        "The signature over the MX records begins in the future.",
        faults=(Fault("@", "MX", "future"),),
    ),
    _mx_bogus(
        "mx-signature-altered",
        "rrsig-invalid",
        "The signature over the MX records does not verify.",
        faults=(Fault("@", "MX", "altered"),),
    ),
    _mx_bogus(
        "mx-signature-missing",
        "rrsig-missing",
        "The MX records of a signed zone come without a signature.",
        faults=(Fault("@", "MX", "missing"),),
    ),
    _mx_bogus(
        "ds-digest-mismatch",
        "ds-digest-mismatch",
        "The parent's DS has another digest than the zone's key.",
        ds="digest-wrong",
        request="none",
    ),
    _mx_bogus(
        "ds-wrong-cds",
        "ds-digest-mismatch",
        "The DS does not fit, and the zone asks its parent for the one that does (RFC 7344).",
        asks="@ CDS =own",
        ds="digest-wrong",
        request="agrees",
    ),
    _mx_bogus(
        "ds-wrong-cdnskey",
        "ds-digest-mismatch",
        "The DS does not fit, and the zone asks by its key alone for the one that does.",
        asks="@ CDNSKEY =own",
        ds="digest-wrong",
        request="agrees",
    ),
    _mx_bogus(
        "ds-wrong-cds-too",
        "ds-digest-mismatch",
        "The DS does not fit, and the zone asks its parent for one that fits no better.",
        asks=f"@ CDS 1 13 2 {'0' * 64}",
        ds="digest-wrong",
        request="disagrees",
    ),
    _mx_bogus(
        "ds-wrong-cds-removal",
        "ds-digest-mismatch",
        "The DS does not fit, and the zone asks its parent to remove it (RFC 8078).",
        asks="@ CDS 0 0 0 00",
        ds="digest-wrong",
        request="deletion",
    ),
    one_host(
        "keys-rolled",
        outcomes.SECURE_MATCH,
        zone={"rolls": True},
        about="Good until its server rolls the keys, of which the parent knows nothing.",
    ),
    _mx_bogus(
        "zone-served-unsigned",
        "zone-served-unsigned",
        "The parent has a DS, the servers answer from an unsigned zone.",
        served="unsigned",
    ),
    Case(
        "address-signature-expired",
        "The signature over the address has expired: rows 7 and 7.",
        (zone("address-signature-expired", _GOOD, faults=(Fault("mx", "A", "expired"),)),),
        mx="secure",
        paths=(Path(outcomes.SECURE_ADDRESS_BOGUS, "mx.address-signature-expired.example", None),),
        root_cause="rrsig-expired",
    ),
    Case(
        "ends-soon",
        "All hosts pass today; a signature ends in five days, and no record stands ready for the "
        "next key.",
        (
            zone(
                "ends-soon",
                two_hosts(["good", "second"], ["dual"]),
                faults=(Fault("_25._tcp.mx1", "TLSA", "ending"),),
            ),
        ),
        mx="secure",
        records=2,
        paths=(
            Path(outcomes.SECURE_MATCH, "mx1.ends-soon.example", "good", 10),
            Path(outcomes.SECURE_MATCH, "mx1.ends-soon.example", "second", 10),
            Path(outcomes.SECURE_MATCH, "mx2.ends-soon.example", "dual", 20),
        ),
        decision=outcomes.SECURE_MATCH.decision,
    ),
    _tlsa_bogus(
        "tlsa-signature-altered",
        "altered",
        "rrsig-invalid",
        "The signature over the TLSA record does not verify.",
    ),
    _tlsa_bogus(
        "tlsa-signature-missing",
        "missing",
        "rrsig-missing",
        "The TLSA record of a signed zone comes without a signature.",
    ),
    Case(
        "signed-without-ds",
        "The zone is signed, but its parent publishes no DS: an island, insecure.",
        (zone("signed-without-ds", f"{_GOOD}\n@ CDS =own", ds="absent"),),
        mx="insecure",
        paths=(Path(outcomes.INSECURE_ADDRESS_INSECURE, "mx.signed-without-ds.example", "good"),),
        root_cause="ds-missing",
        request="agrees",
    ),
    Case(
        "below-unsigned",
        "A signed zone below an unsigned one: no chain leads to it.",
        (zone("unsigned-parent", signed=False), zone("below.unsigned-parent", _GOOD)),
        domain="below.unsigned-parent.example",
        mx="insecure",
        paths=(
            Path(outcomes.INSECURE_ADDRESS_INSECURE, "mx.below.unsigned-parent.example", "good"),
        ),
        root_cause="mx-insecure",
    ),
    one_host(
        "zone-rsa",
        outcomes.SECURE_MATCH,
        zone={"algorithm": "RSASHA256"},
        about="A zone signed with RSA.",
    ),
    one_host(
        "zone-ed25519",
        outcomes.SECURE_MATCH,
        zone={"algorithm": "ED25519"},
        about="A zone signed with Ed25519.",
    ),
    Case(
        "tlsa-nxdomain-nsec3",
        "TLSA absent, proven with NSEC3.",
        (zone("tlsa-nxdomain-nsec3", "@ MX 10 mx\nmx A =good", denial="nsec3"),),
        mx="secure",
        paths=(Path(outcomes.SECURE_TLSA_NXDOMAIN, "mx.tlsa-nxdomain-nsec3.example", "good"),),
        root_cause="tlsa-absent",
    ),
    Case(
        "wildcard-unproven",
        "The MX record comes from a wildcard, without the proof that the name itself is absent.",
        (
            zone(
                "wildcard-unproven",
                "* MX 10 mx.secure-match.example.",
                alter_answer=without_wildcard_proof,
            ),
        ),
        domain="anything.wildcard-unproven.example",
        mx="bogus",
        decision=outcomes.MX_BOGUS,
        root_cause="wildcard-proof-missing",
        modes=NAMESPACE_MODES,
    ),
    Case(
        "opt-out",
        "The host is in an unsigned zone, which the denials of the zone above pass over (RFC 5155 6).",
        (
            zone("opt-out", "@ MX 10 mx.hosts", denial="opt-out"),
            zone("hosts.opt-out", "mx A =good", signed=False),
        ),
        mx="secure",
        paths=(Path(outcomes.SECURE_ADDRESS_INSECURE, "mx.hosts.opt-out.example", "good"),),
        root_cause="address-insecure",
    ),
]
