"""MX, address and alias constellations."""

from network import outcomes
from network.model import NAMESPACE_MODES, Case, Decision, Fault, Path

from .building import one_host, two_hosts, zone

_SUCCESS = outcomes.SECURE_MATCH.decision
_TLSA = "TLSA 3 1 1 =plain"
_ONE_OF_SEVERAL = dict.fromkeys(
    ("posttls_finger", "danetool"), "not asked: it visits one of the addresses"
)


def _null_path_case(label, outcome, cause, records, about, host=None, **more):
    """A case whose only path has no usable address."""
    path = Path(outcome, host or f"mx.{label}.example", None)
    zones = (zone(label, records),)
    return Case(label, about, zones, mx="secure", paths=(path,), root_cause=cause, **more)


CASES = [
    Case(
        "several-mx",
        "The first MX host fails, the second passes: mail gets through.",
        (zone("several-mx", two_hosts(["wrong"], ["good"])),),
        mx="secure",
        records=2,
        paths=(
            Path(outcomes.SECURE_MISMATCH, "mx1.several-mx.example", "wrong", 10),
            Path(outcomes.SECURE_MATCH, "mx2.several-mx.example", "good", 20),
        ),
        decision=_SUCCESS,
    ),
    Case(
        "several-mx-half-dane",
        "The first host has no TLSA, the second passes: the two modes part at different hosts.",
        (
            zone(
                "several-mx-half-dane",
                f"""@ MX 10 mx1
                @ MX 20 mx2
                mx1 A =second
                mx2 A =good
                _25._tcp.mx2 {_TLSA}""",
            ),
        ),
        mx="secure",
        records=2,
        paths=(
            Path(outcomes.SECURE_TLSA_NXDOMAIN, "mx1.several-mx-half-dane.example", "second", 10),
            Path(outcomes.SECURE_MATCH, "mx2.several-mx-half-dane.example", "good", 20),
        ),
        decision=Decision(("dane-success", 1), ("fallback-to-tls", 4), "opportunistic-tls"),
    ),
    Case(
        "several-mx-all-fail",
        "Every MX host fails, each for its own reason.",
        (
            zone(
                "several-mx-all-fail",
                f"""@ MX 10 mx1
                @ MX 20 mx2
                mx1 A =wrong
                mx2 A =refused
                _25._tcp.mx1 {_TLSA}
                _25._tcp.mx2 {_TLSA}""",
            ),
        ),
        mx="secure",
        records=2,
        paths=(
            Path(outcomes.SECURE_MISMATCH, "mx1.several-mx-all-fail.example", "wrong", 10),
            Path(outcomes.NO_SESSION, "mx2.several-mx-all-fail.example", "refused", 20),
        ),
        decision=outcomes.SECURE_MISMATCH.decision,
        root_cause="certificate-no-match",
    ),
    Case(
        "several-addresses",
        "One address of the host refuses connections, the other passes.",
        (
            zone(
                "several-addresses",
                f"@ MX 10 mx\nmx A =refused\nmx A =good\n_25._tcp.mx {_TLSA}",
            ),
        ),
        mx="secure",
        paths=(
            Path(outcomes.NO_SESSION, "mx.several-addresses.example", "refused"),
            Path(outcomes.SECURE_MATCH, "mx.several-addresses.example", "good"),
        ),
        decision=_SUCCESS,
    ),
    Case(
        "some-fail",
        "One of two addresses of the first host and the whole second host have another "
        "certificate: it depends on the way that a mail takes.",
        (zone("some-fail", two_hosts(["good", "wrong"], ["wrong"])),),
        mx="secure",
        records=2,
        paths=(
            Path(outcomes.SECURE_MATCH, "mx1.some-fail.example", "good", 10),
            Path(outcomes.SECURE_MISMATCH, "mx1.some-fail.example", "wrong", 10),
            Path(outcomes.SECURE_MISMATCH, "mx2.some-fail.example", "wrong", 20),
        ),
        decision=_SUCCESS,
        oracles=_ONE_OF_SEVERAL,
    ),
    Case(
        "certificates-differ",
        "The certificate behind one of the two addresses was forgotten at the renewal.",
        (
            zone(
                "certificates-differ",
                f"@ MX 10 mx\nmx A =good\nmx A =wrong\n_25._tcp.mx {_TLSA}",
            ),
        ),
        mx="secure",
        paths=(
            Path(outcomes.SECURE_MATCH, "mx.certificates-differ.example", "good"),
            Path(outcomes.SECURE_MISMATCH, "mx.certificates-differ.example", "wrong"),
        ),
        decision=_SUCCESS,
        oracles=_ONE_OF_SEVERAL,
    ),
    Case(
        "dual-stack",
        "One host with an IPv4 and an IPv6 address, both good.",
        (zone("dual-stack", f"@ MX 10 mx\nmx A =dual\nmx AAAA =dual\n_25._tcp.mx {_TLSA}"),),
        mx="secure",
        paths=(
            Path(outcomes.SECURE_MATCH, "mx.dual-stack.example", "dual"),
            Path(outcomes.SECURE_MATCH, "mx.dual-stack.example", "dual", ipv6=True),
        ),
        decision=_SUCCESS,
        modes=NAMESPACE_MODES,
    ),
    Case(
        "dual-stack-differs",
        "The certificate behind the IPv6 address was forgotten at the renewal.",
        (
            zone(
                "dual-stack-differs",
                f"@ MX 10 mx\nmx A =dual\nmx AAAA =wrong-ipv6\n_25._tcp.mx {_TLSA}",
            ),
        ),
        mx="secure",
        paths=(
            Path(outcomes.SECURE_MATCH, "mx.dual-stack-differs.example", "dual"),
            Path(
                *(outcomes.SECURE_MISMATCH, "mx.dual-stack-differs.example", "wrong-ipv6"),
                ipv6=True,
            ),
        ),
        decision=_SUCCESS,
        modes=NAMESPACE_MODES,
        oracles=_ONE_OF_SEVERAL,
    ),
    Case(
        "ipv6-bogus",
        "The IPv4 address is good, the signature over the IPv6 address is not: the good one counts.",
        (
            zone(
                "ipv6-bogus",
                f"@ MX 10 mx\nmx A =good\nmx AAAA =dual\n_25._tcp.mx {_TLSA}",
                faults=(Fault("mx", "AAAA", "altered"),),
            ),
        ),
        mx="secure",
        paths=(
            Path(outcomes.SECURE_MATCH, "mx.ipv6-bogus.example", "good"),
            Path(outcomes.SECURE_ADDRESS_BOGUS, "mx.ipv6-bogus.example", None, ipv6=True),
        ),
        decision=_SUCCESS,
    ),
    Case(
        "ipv6-only",
        "A host with an IPv6 address only.",
        (zone("ipv6-only", f"@ MX 10 mx\nmx AAAA =dual\n_25._tcp.mx {_TLSA}"),),
        mx="secure",
        paths=(Path(outcomes.SECURE_MATCH, "mx.ipv6-only.example", "dual", ipv6=True),),
        modes=NAMESPACE_MODES,
    ),
    Case(
        "mx-host-alias",
        "The MX host is a secure alias: TLSA and SNI go by the expanded name (RFC 7672 2.2.3).",
        (
            zone(
                "mx-host-alias",
                f"@ MX 10 mx\nmx CNAME real\nreal A =by-alias\n_25._tcp.real {_TLSA}",
            ),
        ),
        mx="secure",
        paths=(
            Path(
                *(outcomes.SECURE_MATCH, "mx.mx-host-alias.example", "by-alias"),
                tlsa_base="real.mx-host-alias.example",
            ),
        ),
    ),
    Case(
        "mx-host-alias-insecure",
        "The MX host is an alias into an unsigned zone: the address is insecure.",
        (zone("mx-host-alias-insecure", "@ MX 10 mx\nmx CNAME mx.insecure.example."),),
        mx="secure",
        paths=(
            Path(outcomes.SECURE_ADDRESS_INSECURE, "mx.mx-host-alias-insecure.example", "good"),
        ),
        root_cause="alias-insecure",
    ),
    Case(
        "mx-host-alias-unsigned",
        "The MX host is an alias in an unsigned zone; what it leads to is secure and of no help.",
        (
            zone("mx-host-alias-unsigned", "@ MX 10 mx.unsigned-alias.example."),
            zone("unsigned-alias", "mx CNAME mx.secure-match.example.", signed=False),
        ),
        mx="secure",
        paths=(Path(outcomes.SECURE_ADDRESS_INSECURE, "mx.unsigned-alias.example", "good"),),
        root_cause="address-insecure",
    ),
    Case(
        "mx-host-alias-loop",
        "The MX host is an alias that leads back to itself.",
        (zone("mx-host-alias-loop", "@ MX 10 mx\nmx CNAME other\nother CNAME mx"),),
        mx="secure",
        paths=(Path(outcomes.ADDRESS_ERROR, "mx.mx-host-alias-loop.example", None),),
        root_cause="alias-loop",
        modes=NAMESPACE_MODES,
    ),
    Case(
        "mx-behind-alias",
        "The domain itself is a secure alias of another one.",
        (zone("mx-behind-alias", "mail CNAME secure-match.example."),),
        domain="mail.mx-behind-alias.example",
        mx="secure",
        paths=(Path(outcomes.SECURE_MATCH, "mx.secure-match.example", "good"),),
    ),
    Case(
        "mx-by-wildcard",
        "The MX record comes from a wildcard, with the proof that goes with it.",
        (zone("mx-by-wildcard", "* MX 10 mx.secure-match.example."),),
        domain="anything.mx-by-wildcard.example",
        mx="secure",
        paths=(Path(outcomes.SECURE_MATCH, "mx.secure-match.example", "good"),),
    ),
    Case(
        "null-mx",
        "The domain declares that it takes no mail (RFC 7505).",
        (zone("null-mx", "@ MX 0 ."),),
        mx="secure",
        null_mx=True,
        decision=outcomes.NOT_IN_TABLE,
        root_cause="null-mx",
    ),
    Case(
        "implicit-mx",
        "No MX record, securely denied: the domain is its own mail host (RFC 5321 5.1).",
        (zone("implicit-mx", f"@ A =good\n_25._tcp {_TLSA}"),),
        mx="secure",
        records=0,
        implicit=True,
        paths=(Path(outcomes.SECURE_MATCH, "implicit-mx.example", "good", 0),),
    ),
    Case(
        "implicit-mx-insecure",
        "No MX record in an unsigned zone: the denial proves nothing.",
        (zone("implicit-mx-insecure", "@ A =good", signed=False),),
        mx="insecure",
        records=0,
        implicit=True,
        paths=(
            Path(outcomes.INSECURE_ADDRESS_INSECURE, "implicit-mx-insecure.example", "good", 0),
        ),
        root_cause="mx-insecure",
    ),
    Case(
        "no-mx-no-address",
        "Neither an MX record nor an address: there is nowhere to deliver to.",
        (zone("no-mx-no-address", '@ TXT "no mail here"'),),
        mx="secure",
        records=0,
        implicit=True,
        paths=(Path(outcomes.ADDRESS_NODATA, "no-mx-no-address.example", None, 0),),
        root_cause="mx-host-no-address",
    ),
    _null_path_case(
        "mx-host-no-address",
        outcomes.ADDRESS_NODATA,
        "mx-host-no-address",
        '@ MX 10 mx\nmx TXT "no address"',
        "The MX host exists and has no address.",
    ),
    _null_path_case(
        "mx-host-missing",
        outcomes.ADDRESS_NXDOMAIN,
        "mx-host-missing",
        "@ MX 10 mx",
        "The MX host does not exist.",
    ),
    _null_path_case(
        "mx-is-address",
        outcomes.ADDRESS_NXDOMAIN,
        "mx-is-address",
        "@ MX 10 127.50.2.1.",
        "The MX record holds an IP address where a host name belongs.",
        host="127.50.2.1",
        oracles={"posttls_finger": "Postfix connects to an address in an MX record"},
    ),
    Case(
        "domain-missing",
        "The domain does not exist.",
        (),
        mx="nxdomain",
        records=0,
        decision=outcomes.NOT_IN_TABLE,
        root_cause="domain-missing",
    ),
    Case(
        "domain-missing-insecure",
        "The domain does not exist, says an unsigned zone.",
        (),
        domain="missing.insecure.example",
        mx="insecure",
        records=0,
        decision=outcomes.NOT_IN_TABLE,
        root_cause="domain-missing",
    ),
    one_host(
        "xn--bcher-kva",
        outcomes.SECURE_MATCH,
        typed="bücher.example",
        about="An internationalised domain name, typed in Unicode.",
    ),
    Case(
        "thirty-mx",
        "Thirty MX records: a large answer, and many hosts at once.",
        (
            zone(
                "thirty-mx",
                "\n".join(
                    f"@ MX {number} mx{number:02}\n"
                    f"mx{number:02} A =good\n"
                    f"_25._tcp.mx{number:02} {_TLSA}"
                    for number in range(1, 31)
                ),
            ),
        ),
        mx="secure",
        records=30,
        paths=tuple(
            Path(outcomes.SECURE_MATCH, f"mx{number:02}.thirty-mx.example", "good", number)
            for number in range(1, 31)
        ),
        decision=_SUCCESS,
    ),
]
