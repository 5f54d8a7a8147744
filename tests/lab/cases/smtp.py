"""Faults of the SMTP dialogue and of the handshake. DNS is good in all of them."""

from network import outcomes

from .building import one_host

# danetool waits for its replies until its time is over, whatever it gets instead.
_WAITS = {"danetool": "not asked: to it this is a time-out like any other"}

_QUICK = {"step_timeout_ms": 1500, "timeout_ms": 6000}


def _tls_broken(label, cause, about, **more):
    """The peer refuses or breaks TLS: row 2."""
    return one_host(label, outcomes.SECURE_MISMATCH, label, root_cause=cause, about=about, **more)


def _no_session(label, cause, about, server=None, **more):
    """No session comes about, so nobody can tell about the certificate: not in the tables."""
    server = server or label
    return one_host(label, outcomes.NO_SESSION, server, root_cause=cause, about=about, **more)


CASES = [
    _tls_broken("no-starttls", "starttls-missing", "STARTTLS is not offered.", oracles=_WAITS),
    _tls_broken(
        "starttls-refused",
        "starttls-refused",
        "STARTTLS is offered and answered 454.",
        oracles=_WAITS,
    ),
    _tls_broken(
        "starttls-injection",
        "starttls-injection",
        "Plaintext follows the 220 before the handshake: somebody may be in between.",
        oracles={
            "posttls_finger": "Postfix drops what came with the 220 and goes on",
            "danetool": "it drops what came with the 220 and goes on",
        },
    ),
    _tls_broken("handshake-broken", "tls-handshake-failed", "A reset breaks the handshake off."),
    _tls_broken(
        "tls-1.0",
        "tls-too-old",
        "The server speaks TLS 1.0 only.",
        tlsa="3 1 1 =rsa",
        oracles={"danetool": "GnuTLS still speaks TLS 1.0 here"},
    ),
    _no_session("busy", "smtp-busy", "The greeting is a 421.", oracles=_WAITS),
    _no_session("rejecting", "smtp-rejects", "The greeting is a 554.", oracles=_WAITS),
    _no_session("garbage", "smtp-garbage", "What answers is not SMTP.", oracles=_WAITS),
    _no_session("endless-banner", "smtp-garbage", "A greeting of endless lines.", engine=_QUICK),
    _no_session("endless-line", "smtp-garbage", "A line that never ends.", engine=_QUICK),
    _no_session("silent", "smtp-timeout", "It connects, and says nothing.", engine=_QUICK),
    _no_session("tarpit", "smtp-timeout", "A greeting that drips for ever.", engine=_QUICK),
    _no_session("connection-refused", "smtp-refused", "Nothing listens there.", "refused"),
    _no_session(
        *("connection-timeout", "smtp-timeout", "Connecting never ends.", "blackhole"),
        engine=_QUICK,
    ),
    one_host("many-lines", outcomes.SECURE_MATCH, "many-lines", about="Long multi-line replies."),
    one_host(
        "dripping",
        outcomes.SECURE_MATCH,
        "dripping",
        about="Replies byte by byte, slow but honest.",
        oracles={"danetool": "not asked: it takes part of a reply for the whole"},
    ),
]
