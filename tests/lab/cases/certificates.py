"""Certificates: keys, usages, dates, names, chains."""

from network import outcomes

from .building import one_host

_MATCH, _MISMATCH = outcomes.SECURE_MATCH, outcomes.SECURE_MISMATCH


def _ta(label, outcome, about, tlsa="2 1 1 =authority-ecdsa", root_cause=None, **more):
    """A DANE-TA case; its mail host has the name of the case."""
    return one_host(label, outcome, label, tlsa, root_cause, about=about, **more)


CASES = [
    one_host("ee-rsa", _MATCH, "rsa", "3 1 1 =rsa", about="DANE-EE, RSA."),
    one_host("ee-ed25519", _MATCH, "ed25519", "3 1 1 =ed25519", about="DANE-EE, Ed25519."),
    one_host("ee-certificate", _MATCH, tlsa="3 0 1 =plain", about="DANE-EE, whole certificate."),
    one_host("ee-sha512", _MATCH, tlsa="3 1 2 =plain", about="DANE-EE with SHA2-512."),
    one_host("ee-full-key", _MATCH, tlsa="3 1 0 =plain", about="DANE-EE with the key itself."),
    one_host("ee-full", _MATCH, tlsa="3 0 0 =plain", about="DANE-EE with the certificate itself."),
    one_host(
        "ee-expired",
        _MATCH,
        "expired",
        "3 1 1 =expired",
        about="DANE-EE does not look at dates: an expired certificate passes (RFC 7672 3.1.1).",
    ),
    _ta("ta-ecdsa", _MATCH, "DANE-TA, ECDSA."),
    _ta("ta-rsa", _MATCH, "DANE-TA, RSA.", "2 1 1 =authority-rsa"),
    _ta("ta-ed25519", _MATCH, "DANE-TA, Ed25519.", "2 1 1 =authority-ed25519"),
    _ta("ta-intermediate", _MATCH, "DANE-TA of an intermediate authority.", "2 0 1 =intermediate"),
    _ta("ta-wildcard", _MATCH, "DANE-TA with a wildcard certificate (RFC 7672 3.2.3)."),
    _ta("ta-next-hop-name", _MATCH, "DANE-TA: the name of the domain is as good as the host's."),
    _ta(
        "ta-expired",
        _MISMATCH,
        "DANE-TA: an expired certificate fails.",
        root_cause="certificate-expired",
    ),
    _ta(
        "ta-not-yet-valid",
        _MISMATCH,
        "DANE-TA: a certificate from the future fails.",
        root_cause="certificate-not-yet-valid",
    ),
    _ta(
        "ta-wrong-name",
        _MISMATCH,
        "DANE-TA: the certificate is for another host.",
        root_cause="certificate-name-mismatch",
        oracles={"danetool": "it does not compare names"},
    ),
    _ta(
        "ta-not-sent",
        _MISMATCH,
        "DANE-TA: the server does not send the anchor's certificate (RFC 7672 3.1.2).",
        root_cause="certificate-anchor-not-sent",
    ),
    _ta(
        "ta-full-not-sent",
        _MATCH,
        "DANE-TA with the whole anchor in DNS: then it need not be sent (RFC 7671 5.2).",
        "2 0 0 =authority-ecdsa",
        oracles={"danetool": "it looks for the anchor among the certificates sent"},
    ),
    one_host(
        "certificate-by-sni",
        _MATCH,
        "by-sni",
        about="The right certificate is shown only to who asks for the host by SNI.",
    ),
]
