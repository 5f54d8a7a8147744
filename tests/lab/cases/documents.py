"""The three checks that the gateway's own documents show, rebuilt."""

from network import outcomes
from network.model import Case, Path

from .building import one_host, zone

_UNSIGNED = "document-unsigned"
_HOSTS = [f"mx-{place}.{_UNSIGNED}.example" for place in ("west", "east", "south")]

CASES = [
    one_host(
        "document-pass",
        outcomes.SECURE_MATCH,
        about="The documents' valid pass: every link is secure and the certificate matches.",
    ),
    Case(
        "document-bogus",
        "The documents' invalid failure: a good domain through a resolver without DNSSEC.",
        (zone("document-bogus", "@ MX 10 mx\nmx A =good\n_25._tcp.mx TLSA 3 1 1 =plain"),),
        mx="bogus",
        decision=outcomes.MX_BOGUS,
        root_cause="resolver-without-dnssec",
        engine={"resolver": "plain"},
    ),
    Case(
        _UNSIGNED,
        "The documents' valid failure: a domain without DNSSEC, three hosts one after the other.",
        (
            zone(
                _UNSIGNED,
                "\n".join(
                    f"@ MX {10 * (index + 1)} {host}.\n{host}. A =good"
                    for index, host in enumerate(_HOSTS)
                ),
                signed=False,
            ),
        ),
        mx="insecure",
        paths=tuple(
            Path(outcomes.INSECURE_ADDRESS_INSECURE, host, "good", preference=10 * (index + 1))
            for index, host in enumerate(_HOSTS)
        ),
        records=3,
        decision=outcomes.INSECURE_ADDRESS_INSECURE.decision,
        root_cause="mx-insecure",
    ),
]
