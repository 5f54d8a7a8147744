"""Zone keys, made with ldns."""

import re
from pathlib import Path
from shutil import copyfile

from . import edits
from .process import run

ROLES = ("ksk", "zsk")


class KeyStore:
    """The keys of the zones in one directory, as `ZONE.key` and `ZONE.private`.

    Most zones have a signing key of their own. Those that want a pair, a KSK and a ZSK, take it
    from one pool of RSA keys, because these are slow to make: `ZONE-ksk.key` and so on.
    """

    def __init__(self, directory):
        self.directory = directory

    def make_pooled(self, role):
        self.directory.mkdir(parents=True, exist_ok=True)
        flag = ["-k"] if role == "ksk" else []
        self._generate("pool.", f"pool-{role}", "-a", "RSASHA256", "-b", "2048", *flag)

    def make(self, zone):
        self.directory.mkdir(parents=True, exist_ok=True)
        if zone.keys == "combined":
            name = zone.name or "."
            bases = self.bases(zone) + (self.next_bases(zone) if zone.rolls else [])
            for base in bases:
                self._generate(name, base.name, "-a", zone.algorithm, "-k")
            return
        for role, base in zip(ROLES, self.bases(zone)):
            pool = self.directory / f"pool-{role}"
            copyfile(f"{pool}.private", f"{base}.private")
            public = Path(f"{pool}.key").read_text()
            Path(f"{base}.key").write_text(public.replace("pool.", f"{zone.name}.", 1))

    def bases(self, zone):
        """The paths of its keys without suffix, as ldns-signzone wants them; first the one that
        the parent names."""
        base = self.directory / f"zone-{zone.name or 'root'}"
        if zone.keys == "combined":
            return [base]
        return [base.with_name(f"{base.name}-{role}") for role in ROLES]

    def next_bases(self, zone):
        """The paths of the keys that it is signed with once they are rolled."""
        return [base.with_name(f"{base.name}-next") for base in self.bases(zone)]

    def public_key(self, zone):
        return Path(f"{self.bases(zone)[0]}.key").read_text()

    def ds(self, zone):
        """The DS line for the parent, as `zone.ds` says it is published; empty where it is not."""
        if not zone.signed or zone.ds == "absent":
            return ""
        record = edits.ds(*self._key_record(zone))
        if zone.ds == "digest-wrong":
            record = edits.field(3, edits.other_character)(record)
        return str(zone.edit_ds(record) if zone.edit_ds else record)

    def cds(self, zone):
        """The data of the CDS record that fits the key which the parent should name."""
        return " ".join(edits.ds(*self._key_record(zone)).data)

    def cdnskey(self, zone):
        return " ".join(self._key_record(zone)[1])

    def _key_record(self, zone):
        """The owner and the fields of the key that the parent should name."""
        owner, *_, data = re.split(r"\s+(?:IN\s+)?DNSKEY\s+|;", self.public_key(zone))[:2]
        return owner, data.split()

    def _generate(self, owner, name, *options):
        base = run("ldns-keygen", *options, owner, cwd=self.directory).strip()
        for suffix in ("key", "private"):
            (self.directory / f"{base}.{suffix}").rename(self.directory / f"{name}.{suffix}")
        (self.directory / f"{base}.ds").unlink(missing_ok=True)
