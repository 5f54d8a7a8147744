"""Zone keys: one combined signing key a zone, made with ldns."""

import re

from .process import run


class KeyStore:
    """The keys of the zones in one directory, as `ZONE.key`, `ZONE.private` and `ZONE.ds`."""

    def __init__(self, directory):
        self.directory = directory

    def make(self, zone):
        self.directory.mkdir(parents=True, exist_ok=True)
        name = zone.name or "."
        base = run("ldns-keygen", "-a", zone.algorithm, "-k", name, cwd=self.directory).strip()
        for suffix in ("key", "private", "ds"):
            (self.directory / f"{base}.{suffix}").rename(self._file(zone, suffix))

    def base(self, zone):
        """The path without suffix, as ldns-signzone wants it."""
        return self.directory / f"zone-{zone.name or 'root'}"

    def public_key(self, zone):
        return self._file(zone, "key").read_text()

    def ds(self, zone):
        """The DS line for the parent, as `zone.ds` says it is published; empty where it is not."""
        if not zone.signed or zone.ds == "absent":
            return ""
        text = self._file(zone, "ds").read_text().strip()
        if zone.ds == "digest-wrong":
            return re.sub(r"[0-9a-f]{8}$", lambda end: end[0].translate(_OTHER_DIGITS), text)
        return text

    def _file(self, zone, suffix):
        base = self.base(zone)
        return base.with_name(f"{base.name}.{suffix}")


_OTHER_DIGITS = str.maketrans("0123456789abcdef", "123456789abcdef0")
