"""unbound-host: validates by itself, with the network's trust anchor."""

import os
import re
from pathlib import Path

from .tool import output

_CONFIG = """server:
    do-not-query-localhost: no
    val-sig-skew-min: 0
    val-sig-skew-max: 0
"""

_MARK = re.compile(r"\((secure|insecure|error|BOGUS \(security failure\))\)\s*$", re.MULTILINE)


def facts(case):
    expect = case["expect"]
    mx = expect["mx"]
    status = "nodata" if mx["implicit"] and mx["status"] == "secure" else mx["status"]
    yield f"MX {case['domain']}", status, _ask("MX", case["domain"])
    for path in expect["paths"]:
        family = {"ipv4": "A", "ipv6": "AAAA"}[path["family"]]
        yield f"{family} {path['host']}", path["address"], _ask(family, path["host"])
        if path["tlsa"] != "skipped":
            name = f"_25._tcp.{path['tlsa_base']}"
            yield f"TLSA {name}", path["tlsa"], _ask("TLSA", name)


def _ask(rrtype, name):
    """The status of a question in the words of the cases."""
    text = output(
        *("unbound-host", "-C", _config(), "-f", os.environ["DANESCOPE_LAB_TRUST_ANCHOR"]),
        *("-v", "-t", rrtype, f"{name}."),
    )
    marks = _MARK.findall(text)
    if not marks:
        return "unclear"
    mark = "bogus" if marks[-1].startswith("BOGUS") else marks[-1]
    if mark == "secure" and "(NXDOMAIN)" in text:
        return "nxdomain"
    if mark == "secure" and " has no " in text:
        return "nodata"
    return mark


def _config():
    """The root by its hints; on other ports than 53, where referrals lead nowhere, the resolver."""
    file = Path(os.environ["DANESCOPE_LAB_STATE"], "run", "unbound-host.conf")
    if not file.exists():
        hints, resolver = (os.environ[f"DANESCOPE_LAB_{key}"] for key in ("ROOT_HINTS", "RESOLVER"))
        start = f'    root-hints: "{hints}"\n'
        if not hints:
            start = f'forward-zone:\n    name: "."\n    forward-addr: {resolver}\n'
        file.write_text(_CONFIG + start)
    return file
