"""danetool: GnuTLS's check of one mail host, validating with the network's own root key."""

from .tool import output

_ABSENT = "absent or insecure"

# A certificate that differs, no record that could be applied, a handshake that broke.
_FAILURES = (
    "Verification failed",
    "dane_verify_crt: The requested data are not available",
    "Certificate could not be obtained",
)


def facts(case):
    asked = [path for path in case["expect"]["paths"] if path["tlsa"] != "skipped"]
    for host, path in {path["tlsa_base"]: path for path in asked}.items():
        yield f"mail host {host}", _expected(path), _ask(host)


def _expected(path):
    if path["tlsa"] == "secure":
        return path["certificate"]
    if path["tlsa"] in ("nxdomain", "nodata", "insecure"):
        return _ABSENT
    return path["tlsa"]


def _ask(host):
    how = ("--port", "25", "--starttls-proto=smtp")
    text = output("danetool", "--local-dns", "--check", host, *how)
    if "Certificate matches" in text:
        return "success"
    if any(words in text for words in _FAILURES):
        return "failed"
    if "signature is invalid" in text:
        return "bogus"
    if "No DANE data" in text or "No DNSSEC signature" in text:
        return _ABSENT
    if "Could not connect" in text:
        return "not-checked"
    return "unclear"
