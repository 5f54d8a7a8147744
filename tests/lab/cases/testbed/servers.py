"""The test bed's zones that no server answers for: refused, failing, delegated to nowhere."""

from network import outcomes
from network.model import ALL_MODES, NAMESPACE_MODES, Case

from ..building import zone

# Through a resolver a refusal looks like SERVFAIL.
_MODES = {"servers-refuse": NAMESPACE_MODES}
_QUICK = {"step_timeout_ms": 1500, "timeout_ms": 6000}


def _case(name, cause, about, more, **limits):
    return Case(
        f"ede-{name}",
        about,
        (zone(f"ede-{name}", keys="pair", **more),),
        mx="error",
        records=0,
        decision=outcomes.NOT_IN_TABLE,
        root_cause=cause,
        **{"modes": _MODES.get(cause, ALL_MODES), **limits},
    )


def _refused(name, about):
    return _case(name, "servers-refuse", about, {"served": "refusing"})


def _rcode(number, name):
    cause = "servers-refuse" if name in ("refused", "notauth") else "servers-fail"
    about = f"The server answers {name.upper()} to every question."
    return _case(f"rcode-{name}", cause, about, {"served": f"rcode-{number}"})


def _glue(name, address):
    rrtype = "AAAA" if ":" in address else "A"
    return _case(
        name,
        "server-address-unusable",
        f"The only name server has the address {address}.",
        {"glue": f"{rrtype} {address}"},
        engine=_QUICK,
        modes=NAMESPACE_MODES,
    )


CASES = [
    _refused("allow-query-none", "The server refuses every question."),
    _refused("allow-query-localhost", "The server refuses every question but its own."),
    _refused("not-auth", "The server does not know the zone."),
    *(
        _rcode(number, name)
        for number, name in (
            (1, "formerr"),
            (2, "servfail"),
            (4, "notimp"),
            (5, "refused"),
            (6, "yxdomain"),
            (7, "yxrrset"),
            (8, "nxrrset"),
            (9, "notauth"),
            (10, "notzone"),
        )
    ),
    *(
        _glue(name, address)
        for name, address in (
            ("v6-mapped", "::ffff:1.2.3.4"),
            ("v6-unspecified", "::"),
            ("v4-hex", "c000:0201::"),
            ("v6-link-local", "fe80::a:b:c:d"),
            ("v6-localhost", "::1"),
            ("v6-mapped-dep", "::1.2.3.4"),
            ("v6-doc", "2001:db8::1"),
            ("v6-unique-local", "fc05::20:1"),
            ("v6-nat64", "64:ff9b::1.2.3.4"),
            ("v6-multicast", "ff02::16"),
            ("v4-private-10", "10.0.0.1"),
            ("v4-private-172", "172.16.0.1"),
            ("v4-private-192", "192.168.0.1"),
            ("v4-this-host", "0.0.0.0"),
            ("v4-loopback", "127.0.0.1"),
            ("v4-link-local", "169.254.0.1"),
            ("v4-doc", "198.51.100.0"),
            ("v4-reserved", "240.0.0.1"),
        )
    ),
]
