"""The Extended-DNS-Errors test bed (extended-dns-errors.com) as domains that get mail.

A zone is `ede-` and the test bed's name for it, signed as there: RSASHA256, a KSK and a ZSK, NSEC3
with salt and one iteration. A check of the domain walks into the fault: at its MX, at the address
of its mail host, or, where the fault is in a denial, at the TLSA records that it does not have.
Servers differ in what they answer from a broken zone; here they answer as BIND does.
"""

from . import controls, delegations, denials, keys, servers, signatures

CASES = [
    *controls.CASES,
    *delegations.CASES,
    *signatures.CASES,
    *keys.CASES,
    *denials.CASES,
    *servers.CASES,
]
