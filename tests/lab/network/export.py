"""The cases as JSON, for the tests of the program and for the other judges."""

import json

from . import addresses


def write_cases(cases, hosts, file, mode, ipv6):
    """Writes cases.json. Where IPv6 is missing, cases that need it do not claim this mode."""
    documents = []
    for case in cases:
        modes = list(case.modes)
        if not ipv6 and any(path.ipv6 and path.server for path in case.paths) and mode in modes:
            modes.remove(mode)
        documents.append(_case(case, hosts, modes))
    file.write_text(json.dumps({"cases": documents}, indent=1, ensure_ascii=False) + "\n")


def _case(case, hosts, modes):
    return {
        "name": case.name,
        "domain": case.domain,
        "typed": case.typed or case.domain,
        "about": case.about,
        "modes": modes,
        "engine": case.engine,
        "expect": {
            "mx": {
                "status": case.mx,
                "implicit": case.implicit,
                "null_mx": case.null_mx,
                "records": case.records,
            },
            "paths": [_path(path, hosts) for path in case.paths],
            **_decision(case.decision),
            "root_cause": case.root_cause,
            "request": case.request,
        },
        "oracles": {
            judge: case.oracles.get(judge, "agree")
            for judge in ("posttls_finger", "danetool", "unbound_host")
        },
    }


def _path(path, hosts):
    ipv4, ipv6 = hosts[path.server] if path.server else (None, None)
    return {
        "host": path.host,
        "ip": ipv6 if path.ipv6 else ipv4,
        "family": "ipv6" if path.ipv6 else "ipv4",
        "preference": path.preference,
        "tlsa_base": path.tlsa_base or path.host,
        "address": path.outcome.address,
        "tlsa": path.outcome.tlsa,
        "certificate": path.outcome.certificate,
        **_decision(path.outcome.decision),
    }


def _decision(decision):
    columns = {}
    for mode in ("mandatory", "opportunistic"):
        action, row = getattr(decision, mode)
        columns[mode] = {"action": action, "row": row}
    return {**columns, "rfc7672": decision.rfc7672}


def mailhost_addresses(mailhosts):
    """{name: (IPv4, IPv6)} by the place of each mailhost in the list."""
    return {
        host.name: (addresses.mailhost_ipv4(index), addresses.mailhost_ipv6(index))
        for index, host in enumerate(mailhosts)
    }
