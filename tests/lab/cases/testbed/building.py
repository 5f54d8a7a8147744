"""Short forms for the zones of the test bed, by what they do to a check of the domain."""

from network import outcomes
from network.edits import records_of, without
from network.model import Case, Path

from ..building import zone

_HOST = "@ MX 10 mx\nmx A =good"
_WITH_TLSA = f"{_HOST}\n_25._tcp.mx TLSA 3 1 1 =plain"
_SIGNED = {"keys": "pair", "denial": "nsec3", "iterations": 1, "salt": "ab12cd"}

# What BIND makes of a zone without a zone key or without NSEC3PARAM: it takes it for unsigned.
as_unsigned = without(records_of("RRSIG", "NSEC3", "NSEC3PARAM"))


def good(name, about, **more):
    """Mail gets through."""
    return _case(name, None, about, "secure", _paths(name, outcomes.SECURE_MATCH), more)


def bogus(name, cause, about, **more):
    """The MX records are bogus."""
    return _case(name, cause, about, "bogus", (), more, decision=outcomes.MX_BOGUS)


def insecure(name, cause, about, oracles=None, **more):
    """The zone counts as unsigned."""
    paths = _paths(name, outcomes.INSECURE_ADDRESS_INSECURE)
    return _case(name, cause, about, "insecure", paths, more, oracles=oracles or {})


def bogus_address(name, cause, about, edit):
    """The address of the mail host is bogus."""
    paths = _paths(name, outcomes.SECURE_ADDRESS_BOGUS, None)
    return _case(name, cause, about, "secure", paths, {"edit": edit})


def bogus_denial(name, cause, about, **more):
    """That something is absent can't be proven: TLSA records, and an IPv6 address."""
    paths = (
        *_paths(name, outcomes.SECURE_TLSA_BOGUS),
        *_paths(name, outcomes.SECURE_ADDRESS_BOGUS, None, ipv6=True),
    )
    expect = {
        "decision": outcomes.SECURE_TLSA_BOGUS.decision,
        "oracles": {"danetool": "it calls a bogus denial no data"},
    }
    return _case(name, cause, about, "secure", paths, more, _HOST, **expect)


def without_tlsa(name, cause, about, outcome, **more):
    """There are no TLSA records."""
    return _case(name, cause, about, "secure", _paths(name, outcome), more, _HOST)


def _paths(name, outcome, server="good", **more):
    return (Path(outcome, f"mx.ede-{name}.example", server, **more),)


def _case(name, cause, about, mx, paths, more, records=_WITH_TLSA, **expect):
    zones = (zone(f"ede-{name}", records, **{**_SIGNED, **more}),)
    return Case(f"ede-{name}", about, zones, mx, paths, root_cause=cause, **expect)
