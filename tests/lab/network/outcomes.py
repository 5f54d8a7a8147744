"""The rows of the two decision tables, and what lies outside them, as named outcomes.

Each is written out from the tables by hand, so that the expectations of the cases do not
depend on the code they test. The names read: MX, address, TLSA, certificate.
"""

from dataclasses import replace

from .model import Decision, Outcome

SUCCESS, FAIL, FALLBACK = "dane-success", "dane-fail", "fallback-to-tls"


def _row(mandatory_row, opportunistic, opportunistic_row, rfc7672, address, tlsa, certificate):
    mandatory = SUCCESS if mandatory_row == 1 else FAIL
    decision = Decision((mandatory, mandatory_row), (opportunistic, opportunistic_row), rfc7672)
    return Outcome(address, tlsa, certificate, decision)


# Nothing in the tables: mail waits in both modes.
NOT_IN_TABLE = Decision((FAIL, None), (FAIL, None), "defer")

# A bogus MX answer decides at once: rows 15 and 14.
MX_BOGUS = Decision((FAIL, 15), (FAIL, 14), "defer")

# fmt: off
SECURE_MATCH           = _row(1,  SUCCESS,  1,  "authenticated",     "secure",   "secure",   "success")
SECURE_MISMATCH        = _row(2,  FAIL,     2,  "defer",             "secure",   "secure",   "failed")
SECURE_TLSA_INSECURE   = _row(3,  FALLBACK, 3,  "opportunistic-tls", "secure",   "insecure", "not-checked")
SECURE_TLSA_NXDOMAIN   = _row(4,  FALLBACK, 4,  "opportunistic-tls", "secure",   "nxdomain", "not-checked")
SECURE_TLSA_BOGUS      = _row(5,  FAIL,     5,  "defer",             "secure",   "bogus",    "not-checked")
SECURE_ADDRESS_INSECURE = _row(6, FALLBACK, 6,  "opportunistic-tls", "insecure", "skipped",  "not-checked")
SECURE_ADDRESS_BOGUS   = _row(7,  FAIL,     7,  "defer",             "bogus",    "skipped",  "not-checked")
INSECURE_MATCH         = _row(8,  FALLBACK, 8,  "authenticated",     "secure",   "secure",   "success")
INSECURE_MISMATCH      = _row(9,  FALLBACK, 8,  "defer",             "secure",   "secure",   "failed")
INSECURE_TLSA_INSECURE = _row(10, FALLBACK, 9,  "opportunistic-tls", "secure",   "insecure", "not-checked")
INSECURE_TLSA_NXDOMAIN = _row(11, FALLBACK, 10, "opportunistic-tls", "secure",   "nxdomain", "not-checked")
INSECURE_TLSA_BOGUS    = _row(12, FAIL,     11, "defer",             "secure",   "bogus",    "not-checked")
INSECURE_ADDRESS_INSECURE = _row(13, FALLBACK, 12, "opportunistic-tls", "insecure", "skipped", "not-checked")
INSECURE_ADDRESS_BOGUS = _row(14, FAIL,     13, "defer",             "bogus",    "skipped",  "not-checked")
# fmt: on

# NODATA is securely absent as NXDOMAIN is; only the fact differs.
SECURE_TLSA_NODATA = replace(SECURE_TLSA_NXDOMAIN, tlsa="nodata")
INSECURE_TLSA_NODATA = replace(INSECURE_TLSA_NXDOMAIN, tlsa="nodata")

# Row 2 in both modes, but RFC 7672 section 2.2 sends over unauthenticated TLS.
SECURE_ALL_UNUSABLE = replace(
    SECURE_MISMATCH, decision=replace(SECURE_MISMATCH.decision, rfc7672="unauthenticated-tls")
)

# Lookup errors are never "absent".
ADDRESS_ERROR = Outcome("error", "skipped", "not-checked", NOT_IN_TABLE)
TLSA_ERROR = Outcome("secure", "error", "not-checked", NOT_IN_TABLE)
ADDRESS_NODATA = Outcome("nodata", "skipped", "not-checked", NOT_IN_TABLE)
ADDRESS_NXDOMAIN = Outcome("nxdomain", "skipped", "not-checked", NOT_IN_TABLE)

# The TLSA records are good, but no SMTP session came about: nobody can tell about the certificate.
NO_SESSION = Outcome("secure", "secure", "not-checked", NOT_IN_TABLE)
