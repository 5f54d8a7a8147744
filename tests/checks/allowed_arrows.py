#!/usr/bin/python3
"""Fails when an include line crosses rooms where no arrow is allowed, or brings a C library's
header into a room that must not know it. The arrows are those of the house plan in the README."""

import re
import sys
from pathlib import Path

ARROWS = {
    "core/support": set(),
    "core/tls": {"core/support"},
    "core/smtp": {"core/tls", "core/support"},
    "core/dns": {"core/support"},
    "core/dnssec": {"core/dns", "core/support"},
    "core/dane": {"core/tls", "core/dns", "core/support"},
    "core/findings": {"core/support"},
    "core/trace": {"core/dane", "core/dnssec", "core/smtp", "core/dns", "core/findings",
                   "core/tls", "core/support"},
    "ui": {"core/trace", "core/findings", "core/dane", "core/support", "ui", "ui/explain", "ui/files",
           "ui/history", "ui/input"},
    # Words and input are made of values that other rooms of the core define.
    "ui/explain": {"core/trace", "core/findings", "core/dane", "core/support", "core/dns",
                   "core/dnssec", "core/smtp", "core/tls", "ui/explain", "ui/input"},
    "ui/files": {"core/dnssec", "core/trace", "core/support", "ui/explain", "ui/files"},
    "ui/history": {"core/trace", "core/findings", "core/dane", "core/support", "ui/explain", "ui/files",
                   "ui/history", "ui/input"},
    "ui/input": {"core/trace", "core/dns", "core/support", "ui/input"},
    "app": {"core/trace", "core/findings", "core/dane", "core/support", "core/dns", "core/dnssec",
            "ui", "ui/explain", "ui/files", "ui/input", "app"},
}

# Rooms of the core of which the rooms above may name values only, and these values; everything else
# there, and in any other room that such a list names a value of, is its own business.
CLOSED = {"core/dns", "core/dnssec", "core/smtp", "core/tls"}
VALUES_ONLY = {
    "ui/explain": {"core/dns/answer.h", "core/dns/message.h", "core/dns/name.h",
                   "core/dns/record.h", "core/dnssec/chain.h", "core/dnssec/crypto.h",
                   "core/dnssec/trust_anchor.h",
                   "core/smtp/session.h", "core/tls/certificate.h", "core/tls/dane_handshake.h"},
    "ui/files": {"core/dnssec/trust_anchor.h"},
    "ui/input": {"core/dns/forwarder.h", "core/dns/name.h", "core/trace/request.h"},
    "app": {"core/dns/name.h", "core/dns/resolver.h", "core/dns/unbound_anchor_upkeep.h", "core/dnssec/trust_anchor.h"},
}

LIBRARY_HEADERS = [
    (re.compile(r"unbound\.h"), re.compile(r"core/dns/unbound_\w+\.cpp")),
    (re.compile(r"ldns/"), re.compile(r"core/(dns|dnssec)/\w+\.cpp")),
    (re.compile(r"openssl/"), re.compile(r"core/tls/\w+\.(h|cpp)|core/dane/match_matrix\.cpp")),
    (re.compile(r"Q[A-Z]|Qt|qcustomplot"), re.compile(r"(ui|app)/.*")),
    (re.compile(r"asio"), re.compile(r"core/.*")),
    (re.compile(r"qpdf/"), re.compile(r"ui/reports/completed_pdf\.cpp")),
]

INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]', re.MULTILINE)


def room_of(path):
    """The innermost room with arrows of its own."""
    parts = path.split("/")
    for depth in (2, 1):
        room = "/".join(parts[:depth])
        if room in ARROWS:
            return room
    return None


def faults(root):
    for source in sorted(root.glob("core/**/*")) + sorted(root.glob("ui/**/*")) + sorted(root.glob("app/**/*")):
        if source.suffix not in {".h", ".cpp"}:
            continue
        name = source.relative_to(root).as_posix()
        room = room_of(name)
        for included in INCLUDE.findall(source.read_text(encoding="utf-8")):
            target = room_of(included) if included.startswith(("core/", "ui/", "app/")) else None
            if target is not None:
                if target != room and target not in ARROWS[room]:
                    yield f"{name}: includes {included}: no arrow from {room} to {target}"
                elif target != room and room in VALUES_ONLY and \
                        target in CLOSED | {value.rpartition("/")[0] for value in VALUES_ONLY[room]} and \
                        included not in VALUES_ONLY[room]:
                    yield f"{name}: includes {included}: not one of the values open to {room}"
                continue
            for header, allowed in LIBRARY_HEADERS:
                if header.match(included) and not allowed.fullmatch(name):
                    yield f"{name}: includes {included}, which belongs elsewhere"


def main():
    root = Path(sys.argv[1])
    found = list(faults(root))
    for fault in found:
        print(fault)
    seen = sum(1 for _ in root.glob("core/**/*.h"))
    if seen == 0:
        print("no headers under core: is the path right?")
        return 1
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
