"""Faults of the resolver that a check is given, in front of domains that have none."""

from network import outcomes
from network.model import Case, Path

from .building import zone

_QUICK = {"step_timeout_ms": 1500, "timeout_ms": 6000}
_GOOD = "@ MX 10 mx\nmx A =good\n_25._tcp.mx TLSA 3 1 1 =plain"


def _nothing_known(resolver, status, decision, cause, about, **limits):
    """A resolver through which not even the MX records can be had, or trusted."""
    label = f"resolver-{resolver}"
    return Case(
        label,
        about,
        (zone(label, _GOOD),),
        mx=status,
        records=0 if status == "error" else 1,
        decision=decision,
        root_cause=cause,
        engine={"resolver": resolver, **limits},
    )


CASES = [
    _nothing_known(
        "plain",
        "bogus",
        outcomes.MX_BOGUS,
        "resolver-without-dnssec",
        "The resolver strips DNSSEC: everything signed looks forged.",
    ),
    _nothing_known(
        "refusing",
        "error",
        outcomes.NOT_IN_TABLE,
        "resolver-fails",
        "The resolver refuses to serve us.",
    ),
    _nothing_known(
        "silent",
        "error",
        outcomes.NOT_IN_TABLE,
        "resolver-unreachable",
        "The resolver does not answer.",
        **_QUICK,
    ),
    _nothing_known(
        "narrow",
        "bogus",
        outcomes.MX_BOGUS,
        "dns-tcp-blocked",
        "Answers that do not fit into a short datagram do not get through.",
    ),
    Case(
        "resolver-blocking",
        "The resolver refuses questions for TLSA records.",
        (zone("resolver-blocking", _GOOD),),
        mx="secure",
        paths=(Path(outcomes.TLSA_ERROR, "mx.resolver-blocking.example", "good"),),
        root_cause="resolver-blocks-type",
        engine={"resolver": "blocking"},
    ),
]
