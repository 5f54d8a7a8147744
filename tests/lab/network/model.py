"""The values that describe the practice network. The data itself is in `cases`."""

from collections.abc import Callable
from dataclasses import dataclass, field

ALL_MODES = ("root", "userns", "ports")
NAMESPACE_MODES = ("root", "userns")


@dataclass(frozen=True)
class Certificate:
    """A certificate and its key. `issuer` names another certificate; None is self-signed."""

    name: str
    names: tuple[str, ...] = ()
    key: str = "ecdsa"  # ecdsa, rsa, ed25519
    issuer: str | None = None
    authority: bool = False
    dates: str = "valid"  # valid, expired, future


@dataclass(frozen=True)
class Mailhost:
    """One SMTP server with an address of its own.

    `behaviour` is "postfix", "refused" (no listener), "blackhole" (never accepts) or a name
    in `smtp_server.BEHAVIOURS`. `sends` lists the certificates sent after the server's own.
    `by_name` maps an SNI name to the certificate shown for it.
    """

    name: str
    certificate: str | None = "plain"
    behaviour: str = "postfix"
    sends: tuple[str, ...] = ()
    by_name: dict[str, str] = field(default_factory=dict)
    ipv6: bool = False


@dataclass(frozen=True)
class Fault:
    """What is wrong with the signature of one RRset: ending (soon), expired, future, altered or
    missing."""

    owner: str
    rrtype: str
    kind: str


@dataclass(frozen=True)
class Zone:
    """A zone, `records` in master-file lines relative to it.

    In records, `A =good` is the address of mailhost good, and `TLSA 3 1 1 =plain` the data
    computed from certificate plain; `CDS =own` and `CDNSKEY =own` ask the parent for the zone's
    own key. NS records, SOA and delegations are added.
    `served`: normal, unsigned (whatever the parent says), servfail (its server cannot load it),
    refusing (its server refuses every question), silent (its server never answers) or an RCODE
    ("rcode-5"). Where there is `glue` ("A 10.0.0.1"), the zone is delegated to a host below it
    with that address alone, and nobody holds it.
    `second` (an edit too) gives it a second server, with a copy changed by that. A resolver asks
    that one first: the address of the other does not come with the referral.
    One that `rolls` has a copy signed with a new key that the parent does not know; its server
    answers from that as long as there is the file `keys-rolled` among the running network's.
    `edit` and `edit_ds` (of `edits`) change the signed zone and its DS record in the parent;
    `alter_answer` (of `answers`) changes the answers of its server, where no zone would do.
    """

    name: str
    records: str = ""
    signed: bool = True
    ds: str = "right"  # right, absent, digest-wrong
    served: str = "normal"
    algorithm: str = "ECDSAP256SHA256"
    keys: str = "combined"  # combined; pair: a KSK and a ZSK, both over the DNSKEY records
    denial: str = "nsec"  # nsec, nsec3, opt-out: NSEC3 that passes over unsigned delegations
    iterations: int = 0
    salt: str = ""
    dates: str = "valid"  # valid, expired, future
    faults: tuple[Fault, ...] = ()
    glue: str = ""
    edit: Callable | None = None
    edit_ds: Callable | None = None
    second: Callable | None = None
    alter_answer: Callable | None = None
    rolls: bool = False


@dataclass(frozen=True)
class Decision:
    """What each column says: an action, and the row of the table where one matches."""

    mandatory: tuple[str, int | None]
    opportunistic: tuple[str, int | None]
    rfc7672: str


@dataclass(frozen=True)
class Outcome:
    """What one path shows after its MX, and what follows from it."""

    address: str
    tlsa: str
    certificate: str
    decision: Decision


@dataclass(frozen=True)
class Path:
    """One MX host with one address; `server` is a mailhost, None where no address is usable.

    `tlsa_base` is the host unless that is a secure alias.
    """

    outcome: Outcome
    host: str
    server: str | None
    preference: int = 10
    ipv6: bool = False
    tlsa_base: str = ""


@dataclass(frozen=True)
class Case:
    """One domain under test and what every honest check of it must find."""

    name: str
    about: str
    zones: tuple[Zone, ...]
    mx: str
    paths: tuple[Path, ...] = ()
    records: int = 1
    implicit: bool = False
    null_mx: bool = False
    decision: Decision | None = None  # None: that of the only path
    root_cause: str | None = None
    request: str | None = None  # what the broken zone asks its parent for, where that is looked at
    engine: dict[str, int | str] = field(default_factory=dict)
    modes: tuple[str, ...] = ALL_MODES
    oracles: dict[str, str] = field(default_factory=dict)
    domain: str = ""
    typed: str = ""

    def __post_init__(self):
        if not self.domain:
            object.__setattr__(self, "domain", f"{self.name}.example")
        if self.decision is None:
            if len(self.paths) != 1:
                raise ValueError(f"{self.name}: only one path decides by itself")
            object.__setattr__(self, "decision", self.paths[0].outcome.decision)
