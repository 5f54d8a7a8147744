#!/usr/bin/python3
"""Lets independent tools judge the cases and compares them with the expectations.

usage, inside the network: tests/lab/oracles.py [CASE...]
(in mode ports only unbound-host can judge: the others know no other ports than 53 and 25)

Prints one line for each fact asked about, and fails where a tool says something else without
a reason written in the case, or where a written reason no longer holds. Cases that are about
waiting, and those whose reason begins with "not asked", are left out.
"""

import json
import os
import sys
from collections import namedtuple
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.dont_write_bytecode = True

from judges import danetool, posttls_finger, unbound_host  # noqa: E402

_JUDGES = {
    "unbound_host": unbound_host.facts,
    "posttls_finger": posttls_finger.facts,
    "danetool": danetool.facts,
}

Line = namedtuple("Line", "case judge fact expected said verdict")


def _judge(case, name):
    """What one tool says about one case, as lines."""
    reason = case["oracles"][name]
    if reason.startswith("not asked"):
        return []
    found = [(fact, expected, said) for fact, expected, said in _JUDGES[name](case)]
    differs = any(expected != said for _, expected, said in found)
    lines = []
    for fact, expected, said in found:
        verdict = "agree"
        if expected != said:
            verdict = "DISAGREES" if reason == "agree" else f"differs: {reason}"
        lines.append(Line(case["name"], name, fact, expected, said, verdict))
    if reason != "agree" and not differs:
        lines.append(Line(case["name"], name, "written reason", reason, "agrees", "STALE REASON"))
    return lines


def main():
    mode = os.environ.get("DANESCOPE_LAB_MODE")
    if not mode:
        sys.exit("usage: tests/lab/run -- tests/lab/oracles.py [CASE...]")
    judges = ["unbound_host"] if mode == "ports" else list(_JUDGES)
    cases = [
        case
        for case in json.loads(Path(os.environ["DANESCOPE_LAB_CASES"]).read_text())["cases"]
        if mode in case["modes"] and not case["engine"]
    ]
    if sys.argv[1:]:
        cases = [case for case in cases if case["name"] in sys.argv[1:]]
    with ThreadPoolExecutor(4) as pool:
        jobs = [pool.submit(_judge, case, name) for case in cases for name in judges]
        lines = [line for job in jobs for line in job.result()]
    for line in lines:
        print(
            f"{line.case:<30} {line.judge:<15} {line.fact:<48} "
            f"{line.expected:<20} {line.said:<20} {line.verdict}"
        )
    wrong = [line for line in lines if line.verdict.isupper()]
    differing = sum(line.verdict.startswith("differs") for line in lines)
    print(
        f"{len(cases)} cases, {len(lines)} facts: {len(lines) - len(wrong) - differing} agreed, "
        f"{differing} differ for a written reason, {len(wrong)} wrong"
    )
    if not lines or wrong:
        sys.exit(1)


if __name__ == "__main__":
    main()
