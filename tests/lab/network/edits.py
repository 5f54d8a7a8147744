"""Changes to the records of a signed zone: functions from its records to those that are served.

`without` and `changed` make them, of a choice (which records) and, for `changed`, of what becomes
of each; `in_turn` joins several. Choices are functions from all records to the set of those meant.
"""

from base64 import b64decode
from dataclasses import dataclass, replace
from hashlib import sha256

_FLAGS = {"ksk": "257", "zsk": "256"}


@dataclass(frozen=True)
class Record:
    """A record in master-file form, its data split at spaces."""

    owner: str
    ttl: str
    rrtype: str
    data: tuple[str, ...]

    def __str__(self):
        return " ".join((self.owner, self.ttl, "IN", self.rrtype, *self.data))


def parse(lines):
    """The records of a signed zone, one a line."""
    records = []
    for line in lines:
        if fields := line.partition(";")[0].split():
            owner, ttl, _, rrtype, *data = fields
            records.append(Record(owner, ttl, rrtype, tuple(data)))
    return records


# Choices.


def records_of(*rrtypes):
    return lambda records: {record for record in records if record.rrtype in rrtypes}


def keys(role):
    """The DNSKEY records of that role: ksk or zsk."""
    return lambda records: {
        key for key in records_of("DNSKEY")(records) if key.data[0] == _FLAGS[role]
    }


def signatures(*covered, role=None):
    """Signatures over records of these types (of all, where none is named), or only those by the
    key of that role."""

    def choose(records):
        tags = {key_tag(key.data) for key in keys(role)(records)} if role else None
        return {
            record
            for record in records_of("RRSIG")(records)
            if (not covered or record.data[0] in covered)
            and (tags is None or int(record.data[6]) in tags)
        }

    return choose


# Edits.


def without(*choices):
    def edit(records):
        chosen = _all(choices, records)
        return [record for record in records if record not in chosen]

    return edit


def changed(choice, change):
    def edit(records):
        chosen = _all([choice], records)
        return [change(record) if record in chosen else record for record in records]

    return edit


def in_turn(*steps):
    def edit(records):
        for step in steps:
            records = step(records)
        return records

    return edit


def _all(choices, records):
    """What is chosen; a choice that finds nothing would leave the zone without its fault."""
    found = [choice(records) for choice in choices]
    if not all(found):
        raise ValueError("nothing to change in the zone")
    return set().union(*found)


# Changes of one record.


def field(index, value):
    """The field replaced; a function makes the new value of the old."""

    def change(record):
        data = list(record.data)
        data[index] = value(data[index]) if callable(value) else value
        return replace(record, data=tuple(data))

    return change


def years(signature, expiration, inception):
    """The dates of a signature moved by so many years."""
    for index, count in ((4, expiration), (5, inception)):
        signature = field(index, lambda date: f"{int(date[:4]) + count}{date[4:]}")(signature)
    return signature


def other_character(text):
    """Base64 or base32hex text with its middle character replaced by another valid one."""
    middle = len(text) // 2
    other = "a" if text[middle] != "a" else "b"
    return text[:middle] + other + text[middle + 1 :]


# What parents need to know of a key.


def key_tag(key):
    """RFC 4034, appendix B, of the fields of a DNSKEY record."""
    wire = _key_data(key)
    total = sum(byte << (0 if index % 2 else 8) for index, byte in enumerate(wire))
    return (total + (total >> 16)) & 0xFFFF


def ds(owner, key):
    """The DS record, with SHA-256, of the fields of a DNSKEY record."""
    labels = [label.encode() for label in owner.rstrip(".").split(".")]
    name = b"".join(bytes([len(label)]) + label for label in labels) + b"\0"
    digest = sha256(name + _key_data(key)).hexdigest()
    return Record(owner, "300", "DS", (str(key_tag(key)), key[2], "2", digest))


def _key_data(key):
    flags, protocol, algorithm, *public = key
    head = int(flags).to_bytes(2, "big") + bytes((int(protocol), int(algorithm)))
    return head + b64decode("".join(public))
