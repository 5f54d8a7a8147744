"""posttls-finger: Postfix's own idea of what would happen to mail, level dane.

It ends at the first mail host that it can talk to, so it speaks about the first path where a
session is possible.
"""

from pathlib import Path

from .tool import output

_PROGRAM = Path(__file__).resolve().parents[1] / "posttls-finger"


def facts(case):
    yield "what Postfix would do", _expected(case["expect"]), _ask(case["domain"])


def _expected(expect):
    for path in expect["paths"]:
        if path["certificate"] != "not-checked" or path["rfc7672"] != "defer":
            return path["rfc7672"]
    return "defer"


def _ask(domain):
    text = output(_PROGRAM, "-c", "-l", "dane", "-L", "summary,verbose,certmatch", domain)
    if "Verified TLS connection" in text:
        return "authenticated"
    if "MX RRset insecure: log verified as trusted" in text and "Trusted TLS connection" in text:
        return "authenticated"
    if "lookup failed" in text or "TLSA lookup error" in text:
        return "defer"
    if "Untrusted TLS connection" in text:
        if "server certificate verification failed" in text:
            return "defer"
        return "unauthenticated-tls" if _has_unusable(text) else "opportunistic-tls"
    if "DNSSEC-signed TLSA record" in text:
        return "defer"
    return "unclear"


def _has_unusable(text):
    return any(word in text for word in ("unsupported TLSA", "malformed", "unusable TLSA"))
