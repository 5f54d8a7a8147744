"""Every domain of the practice network: `CASES`."""

from . import certificates, chain, failures, names, smtp, tables, tlsa

CASES = [
    *tables.CASES,
    *names.CASES,
    *tlsa.CASES,
    *certificates.CASES,
    *smtp.CASES,
    *failures.CASES,
    *chain.CASES,
]
