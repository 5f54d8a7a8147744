"""Every domain of the practice network: `CASES`, and the DNSSEC test bed's: `TESTBED`."""

from collections import Counter

from . import (
    certificates,
    chain,
    documents,
    failures,
    names,
    resolvers,
    smtp,
    tables,
    testbed,
    this_side,
    tlsa,
)

CASES = [
    *tables.CASES,
    *names.CASES,
    *tlsa.CASES,
    *certificates.CASES,
    *smtp.CASES,
    *failures.CASES,
    *resolvers.CASES,
    *this_side.CASES,
    *chain.CASES,
    *documents.CASES,
]

TESTBED = testbed.CASES


def _check_rows(cases):
    """Every row of both tables has its domain."""
    for mode, rows in (("mandatory", 15), ("opportunistic", 14)):
        reached = {getattr(case.decision, mode)[1] for case in cases}
        if missing := set(range(1, rows + 1)) - reached:
            raise ValueError(f"no case for the {mode} rows {missing}")


def _check_names(cases):
    for what in (
        [case.name for case in cases],
        [case.domain for case in cases],
        [zone.name for case in cases for zone in case.zones],
    ):
        if twice := [name for name, count in Counter(what).items() if count > 1]:
            raise ValueError(f"defined twice: {twice}")


_check_rows(CASES)
_check_names([*CASES, *TESTBED])
