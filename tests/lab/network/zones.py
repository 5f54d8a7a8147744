"""Zone files: the data of the cases rendered, delegated, signed, and given their faults."""

import re
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta, timezone

from . import addresses, edits
from .keys import ROLES
from .model import Zone
from .process import run

_WINDOWS_IN_DAYS = {
    "valid": (-1, 30),
    "ending": (-25, 5),
    "expired": (-60, -30),
    "future": (30, 60),
}

ROOT_ZONE = Zone("", f"{addresses.name_server('root')} A {addresses.ROOT}")
TLD_ZONE = Zone(
    "example",
    "\n".join(
        f"{addresses.name_server(role)} A {address}"
        for role, address in addresses.NAME_SERVERS.items()
    ),
)
DISTANT_ZONE = Zone("distant.example", f"{addresses.DISTANT_LEAF} A {addresses.LEAF}")


class ZoneFiles:
    """The zones of one network: which there are, who delegates them, and their files."""

    def __init__(self, directory, zones, keys, certificates, hosts, smtp_port):
        self.directory = directory
        self.zones = {zone.name: zone for zone in (ROOT_ZONE, TLD_ZONE, DISTANT_ZONE, *zones)}
        self.keys = keys
        self._certificates = certificates
        self._hosts = hosts
        self._smtp_port = smtp_port
        self._children = defaultdict(list)
        for zone in self.zones.values():
            if zone.name:
                self._children[self._parent(zone)].append(zone)

    def make(self):
        self.directory.mkdir(parents=True, exist_ok=True)
        served = [
            zone
            for zone in self.zones.values()
            if zone.served in ("normal", "unsigned") and not zone.glue
        ]
        signed = [zone for zone in self.zones.values() if zone.signed]
        with ThreadPoolExecutor(4) as pool:
            list(pool.map(self.keys.make_pooled, ROLES))
            list(pool.map(self.keys.make, signed))
            list(pool.map(self._make_zone, served))

    def file(self, zone):
        return self.directory / f"{zone.name or 'root'}.zone"

    def second_file(self, zone):
        return self.directory / f"{zone.name}.second"

    def server(self, zone):
        """The role of the name server that holds the zone; None where nobody does."""
        if zone.glue:
            return None
        if zone.served in ("refusing", "silent"):
            return zone.served
        if zone.alter_answer:
            return "altering"
        if zone.rolls:
            return "rolling"
        if zone.served.startswith("rcode-"):
            return "rcodes"
        return {"": "root", "example": "tld"}.get(zone.name, "leaf")

    def held_by(self, role):
        """The zones a name server is set up for."""
        if role == "second":
            return [zone for zone in self.zones.values() if zone.second or zone.rolls]
        roles = ("leaf", "altering", "rolling") if role == "leaf" else (role,)
        return [zone for zone in self.zones.values() if self.server(zone) in roles]

    def alterations(self):
        """{zone: what changes an answer} of the zones whose answers are altered on the way."""
        return {zone.name: zone.alter_answer for zone in self.held_by("altering")}

    def rcodes(self):
        """{zone: RCODE} of the zones whose server answers every question with an error."""
        return {zone.name: int(zone.served.split("-")[1]) for zone in self.held_by("rcodes")}

    def _parent(self, zone):
        labels = zone.name.split(".")
        for cut in range(1, len(labels) + 1):
            name = ".".join(labels[cut:])
            if name in self.zones:
                return name
        raise ValueError(f"no parent of {zone.name}")

    def _make_zone(self, zone):
        plain, final = self.directory / f"{zone.name or 'root'}.plain", self.file(zone)
        plain.write_text(self._text(zone))
        if not zone.signed or zone.served == "unsigned":
            plain.rename(final)
            return
        lines = self._sign(zone, plain, zone.dates, self.keys.bases(zone))
        for child in self._children[zone.name]:
            if self._is_passed_over(zone, child):
                lines += [f"{child.name}. 300 IN NS {server}" for server in self._servers(child)]
        for kind in {fault.kind for fault in zone.faults}:
            lines = self._break(zone, plain, lines, kind)
        self._write(zone, final, lines, zone.edit)
        if zone.second:
            self._write(zone, self.second_file(zone), lines, zone.second)
        if zone.rolls:
            rolled = self._sign(zone, plain, zone.dates, self.keys.next_bases(zone))
            self._write(zone, self.second_file(zone), rolled, None)

    @staticmethod
    def _write(zone, file, lines, edit):
        if edit:
            try:
                lines = map(str, edit(edits.parse(lines)))
            except ValueError as error:
                raise ValueError(f"{zone.name}: {error}") from error
        file.write_text("\n".join(lines) + "\n")

    def _text(self, zone):
        apex = f"{zone.name}."
        servers = self._servers(zone)
        lines = [
            "$TTL 300",
            f"$ORIGIN {apex}",
            f"@ SOA {servers[0]} hostmaster.nic.example. 1 3600 600 604800 300",
            *(f"@ NS {server}" for server in servers),
        ]
        for record in filter(None, map(str.strip, zone.records.splitlines())):
            lines += self._records(zone, record)
        for child in self._children[zone.name]:
            if not self._is_passed_over(zone, child):
                lines += self._delegation(child)
        if not zone.name:
            lines.append(f"{addresses.name_server('tld')} A {addresses.TLD}")
        return "\n".join(lines) + "\n"

    @staticmethod
    def _is_passed_over(zone, child):
        """Whether the denials of the zone leave out that it delegates the child."""
        return zone.denial == "opt-out" and not child.signed

    def _delegation(self, child):
        yield self.keys.ds(child)
        if child.glue:
            yield f"{child.name}. NS ns.{child.name}."
            yield f"ns.{child.name}. {child.glue}"
        else:
            yield from (f"{child.name}. NS {server}" for server in self._servers(child))

    def _servers(self, zone):
        """The names of its name servers."""
        if zone.second:
            return [addresses.DISTANT_LEAF, addresses.name_server("second")]
        return [addresses.name_server(self.server(zone))]

    def _records(self, zone, record):
        """One record with its references resolved, also at the SMTP port in use."""
        record = re.sub(r"\bCDS =own", lambda _: f"CDS {self.keys.cds(zone)}", record)
        record = re.sub(r"\bCDNSKEY =own", lambda _: f"CDNSKEY {self.keys.cdnskey(zone)}", record)
        record = re.sub(r"\b(A|AAAA) =(\S+)", self._address, record)
        record = re.sub(r"\bTLSA (\d+) (\d+) (\d+) =(\S+)", self._tlsa, record)
        yield record
        if self._smtp_port != 25 and re.match(r"_25\b", record):
            yield record.replace("_25", f"_{self._smtp_port}", 1)

    def _address(self, match):
        family, name = match.groups()
        ipv4, ipv6 = self._hosts[name]
        return f"{family} {ipv4 if family == 'A' else ipv6}"

    def _tlsa(self, match):
        usage, selector, matching, name = match.groups()
        data = self._certificates.tlsa_data(int(selector), int(matching), name)
        return f"TLSA {usage} {selector} {matching} {data}"

    def _sign(self, zone, plain, window, bases):
        """The lines of the zone signed with dates of that window, by the keys of those paths."""
        signed = plain.with_suffix(f".{window}")
        now = datetime.now(timezone.utc)
        first, last = (
            (now + timedelta(days=days)).strftime("%Y%m%d%H%M%S")
            for days in _WINDOWS_IN_DAYS[window]
        )
        options = ["-A", "-o", zone.name or ".", "-i", first, "-e", last, "-f", signed]
        if zone.denial in ("nsec3", "opt-out"):
            options += ["-n", "-t", zone.iterations]
        if zone.denial == "opt-out":
            options.append("-p")
        if zone.salt:
            options += ["-s", zone.salt]
        run("ldns-signzone", *options, plain, *bases)
        return signed.read_text().splitlines()

    def _break(self, zone, plain, lines, kind):
        """The signed lines with the signatures of the faults of that kind broken."""
        broken = {
            (owner.lower(), fault.rrtype)
            for fault in zone.faults
            if fault.kind == kind
            for owner in self._owners(zone, fault.owner)
        }
        found = {_covered(line) for line in lines} & broken
        if found != broken:
            raise ValueError(f"{zone.name}: no signature over {broken - found}")
        kept = [line for line in lines if _covered(line) not in broken]
        faulty = [line for line in lines if _covered(line) in broken]
        if kind in ("ending", "expired", "future"):
            again = self._sign(zone, plain, kind, self.keys.bases(zone))
            return kept + [line for line in again if _covered(line) in broken]
        if kind == "altered":
            return kept + [_alter(line) for line in faulty]
        if kind == "missing":
            return kept
        raise ValueError(f"unknown fault {kind}")

    def _owners(self, zone, owner):
        full = f"{zone.name}." if owner == "@" else f"{owner}.{zone.name}."
        if self._smtp_port != 25 and owner.startswith("_25."):
            return full, full.replace("_25.", f"_{self._smtp_port}.", 1)
        return (full,)


def _covered(line):
    """(owner, type covered) of a signature line; None for any other line."""
    fields = line.split()
    if len(fields) > 4 and fields[3] == "RRSIG":
        return fields[0].lower(), fields[4]
    return None


def _alter(line):
    """The signature with one of its characters changed."""
    start, signature = line.rsplit(None, 1)
    place = len(signature) // 2
    other = "A" if signature[place] != "A" else "B"
    return f"{start} {signature[:place]}{other}{signature[place + 1:]}"
