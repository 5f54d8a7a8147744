"""Faults of the computer and the network that check, in front of domains that have none."""

from network import outcomes
from network.model import Case, Path

from .building import zone

_QUICK = {"step_timeout_ms": 1500, "timeout_ms": 8000}
_GOOD = "@ MX 10 mx\nmx A =good\n_25._tcp.mx TLSA 3 1 1 =plain"


def _all_forged(label, cause, about, **engine):
    """Nothing validates here, not even the root."""
    return Case(
        label,
        about,
        (zone(label, _GOOD),),
        mx="bogus",
        decision=outcomes.MX_BOGUS,
        root_cause=cause,
        engine=engine,
    )


def _unreachable(label, cause, about, control):
    """The domain's host does not answer; `control` is a mail host that is known to."""
    records = f"@ MX 10 mx\nmx A =blackhole\n_25._tcp.mx TLSA 3 1 1 =plain\ncontrol A ={control}"
    return Case(
        label,
        about,
        (zone(label, records),),
        mx="secure",
        paths=(Path(outcomes.NO_SESSION, f"mx.{label}.example", "blackhole"),),
        root_cause=cause,
        engine={"control_host": f"control.{label}.example", **_QUICK},
    )


CASES = [
    _unreachable(
        "port-25-blocked",
        "port-25-blocked-here",
        "No mail host answers, those that are known to included.",
        "blackhole",
    ),
    _unreachable(
        "port-25-open",
        "smtp-timeout",
        "The mail host does not answer, another that is known to does.",
        "good",
    ),
    _all_forged("clock-slow", "clock-wrong", "The clock is two months slow.", clock_days=-60),
    _all_forged("clock-fast", "clock-wrong", "The clock is two months fast.", clock_days=60),
    _all_forged(
        "trust-anchor-stale",
        "trust-anchor-mismatch",
        "The trust anchor is none of the root's keys.",
        trust_anchor="other",
    ),
]
