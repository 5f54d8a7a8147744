"""The test bed's zones without a fault, and those whose algorithm alone is of interest."""

from .building import good, insecure

CASES = [
    good("valid", "Nothing is wrong."),
    insecure("unsigned", "mx-insecure", "No DNSSEC at all.", signed=False),
    insecure(
        "ed448",
        "key-algorithm-unsupported",
        "Signed with Ed448, which Debian's libunbound lacks.",
        keys="combined",
        algorithm="ED448",
        oracles={"posttls_finger": "it believes the resolver here, which knows Ed448"},
    ),
    *(
        good(
            algorithm.lower(),
            f"Signed with {algorithm}.",
            keys="combined",
            algorithm=algorithm,
        )
        for algorithm in (
            "RSASHA1",
            "RSASHA1-NSEC3-SHA1",
            "RSASHA256",
            "RSASHA512",
            "ECDSAP256SHA256",
            "ECDSAP384SHA384",
            "ED25519",
        )
    ),
]
