"""Changes to answers on the wire, for what no real server can be made to say."""

import struct

_RRSIG, _NSEC, _DNSKEY, _NSEC3 = 46, 47, 48, 50
_HASH_LENGTH = 32


def without_key_signatures(message):
    """Without signatures over DNSKEY records."""
    kept, answers = message, struct.unpack("!H", message[6:8])[0]
    for start, rrtype, data, end in reversed(list(_records(message))):
        if rrtype == _RRSIG and _covered(message, data) == _DNSKEY:
            kept = kept[:start] + kept[end:]
            answers -= 1
    return kept[:6] + struct.pack("!H", answers) + kept[8:]


def without_wildcard_proof(message):
    """Without denials beside records that are there."""
    answers, authorities = struct.unpack("!2H", message[6:10])
    if not answers:
        return message
    kept = message
    for start, rrtype, data, end in reversed(list(_records(message))[answers : answers + authorities]):
        if (_covered(message, data) if rrtype == _RRSIG else rrtype) in (_NSEC, _NSEC3):
            kept = kept[:start] + kept[end:]
            authorities -= 1
    return kept[:8] + struct.pack("!H", authorities) + kept[10:]


def with_other_nsec3_owners(message):
    """With one character of each hashed owner name replaced, also where signatures have it."""
    changed = bytearray(message)
    for start, rrtype, data, _ in _records(message):
        covered = _covered(message, data) if rrtype == _RRSIG else rrtype
        if covered == _NSEC3 and message[start] == _HASH_LENGTH:
            middle = start + 1 + _HASH_LENGTH // 2
            changed[middle] = ord("b") if message[middle : middle + 1] in b"aA" else ord("a")
    return bytes(changed)


def _records(message):
    """(start, type, start of the data, end) of each record."""
    questions, *others = struct.unpack("!4H", message[4:12])
    place = 12
    for _ in range(questions):
        place = _after_name(message, place) + 4
    for _ in range(sum(others)):
        start, fixed = place, _after_name(message, place)
        rrtype, _, _, length = struct.unpack("!2HIH", message[fixed : fixed + 10])
        place = fixed + 10 + length
        yield start, rrtype, fixed + 10, place


def _covered(message, data):
    return struct.unpack("!H", message[data : data + 2])[0]


def _after_name(message, place):
    while message[place]:
        if message[place] >= 0xC0:
            return place + 2
        place += 1 + message[place]
    return place + 1
