"""DNS lookups that fail at each step: SERVFAIL, no answer, REFUSED. Never the same as "absent"."""

from network import outcomes
from network.model import ALL_MODES, NAMESPACE_MODES, Case, Path

from .building import zone

_QUICK = {"step_timeout_ms": 1500, "timeout_ms": 6000}
_HOST = "@ MX 10 mx\nmx A =good"

# How the zone is served; the word in the case's name; the cause; what the engine is given.
_FAULTS = (
    ("servfail", "servfail", "servers-fail", "its servers answer SERVFAIL", {}),
    ("silent", "timeout", "servers-unreachable", "its servers never answer", _QUICK),
    ("refusing", "refused", "servers-refuse", "its servers answer REFUSED", {}),
)

# Through a resolver all of these look like SERVFAIL: only a question of one's own to the servers
# tells them apart.
_MODES = dict.fromkeys(("servers-refuse", "servers-unreachable"), NAMESPACE_MODES)


def _mx(served, word, cause, how, engine):
    label = f"mx-{word}"
    return Case(
        label,
        f"The MX question fails: {how}.",
        (zone(label, signed=False, served=served),),
        mx="error",
        records=0,
        decision=outcomes.NOT_IN_TABLE,
        root_cause=cause,
        engine=engine,
        modes=_MODES.get(cause, ALL_MODES),
    )


def _address(served, word, cause, how, engine):
    """The mail host is in the zone that fails at the MX step."""
    label, host = f"address-{word}", f"host.mx-{word}.example"
    return Case(
        label,
        f"The address question fails: {how}.",
        (zone(label, f"@ MX 10 {host}."),),
        mx="secure",
        paths=(Path(outcomes.ADDRESS_ERROR, host, None),),
        root_cause=cause,
        engine=engine,
        modes=_MODES.get(cause, ALL_MODES),
    )


def _tlsa(served, word, _, how, engine):
    label = f"tlsa-{word}"
    return Case(
        label,
        f"The TLSA question fails: {how}.",
        (zone(label, _HOST), zone(f"_tcp.mx.{label}", signed=False, served=served)),
        mx="secure",
        paths=(Path(outcomes.TLSA_ERROR, f"mx.{label}.example", "good"),),
        root_cause="tlsa-lookup-failed",
        engine=engine,
        oracles={"danetool": "it calls a lookup that failed no data"},
    )


CASES = [make(*fault) for make in (_mx, _address, _tlsa) for fault in _FAULTS] + [
    Case(
        "address-insecure-tlsa-servfail",
        "The TLSA question would fail, but an insecure address forbids it (RFC 7672 2.2.2).",
        (
            zone("address-insecure-tlsa-servfail", "@ MX 10 mx.unsigned-servfail.example."),
            zone("unsigned-servfail", "mx A =good", signed=False),
            zone("_tcp.mx.unsigned-servfail", signed=False, served="servfail"),
        ),
        mx="secure",
        paths=(Path(outcomes.SECURE_ADDRESS_INSECURE, "mx.unsigned-servfail.example", "good"),),
        root_cause="address-insecure",
    ),
]
