#!/usr/bin/python3
"""How well 40 DNSSEC faults are told apart: daneverify beside other tools.

usage: tests/lab/run -- tests/bench/causes.py BUILD_DIR

Every tool looks at each of the fault zones of the test bed (tests/lab/cases/testbed). What it says
is taken without names, addresses, key tags and key material, and of dates only whether they are
past or to come; zones with the same left form a group. Counted are the groups, the zones alone in
theirs, and the largest group: this needs no judge and is the same for all. daneverify must also
name the right code. DNSViz takes part where it is installed. A network that was asked before holds
some verdicts in its cache: use a fresh one.
"""

import json
import os
import re
import sys
from collections import Counter, namedtuple
from datetime import datetime, timezone
from pathlib import Path

import causes_tools

# The 63 names of the first test bed but for its 3 controls, the 2 whose server refuses, and the 18
# that are delegated to an unusable address.
FAULTS = """
no-ds ds-bad-tag ds-bad-key-algo ds-unassigned-key-algo ds-reserved-key-algo
ds-unassigned-digest-algo ds-bogus-digest-value rrsig-exp-all rrsig-exp-a rrsig-not-yet-all
rrsig-not-yet-a rrsig-exp-before-all rrsig-exp-before-a rrsig-no-all rrsig-no-a no-rrsig-ksk
no-rrsig-dnskey bad-nsec3-hash bad-nsec3-next bad-nsec3param-salt bad-nsec3-rrsig nsec3-missing
nsec3-rrsig-missing nsec3param-missing no-nsec3param-nsec3 no-zsk bad-zsk no-ksk bad-rrsig-ksk
bad-ksk bad-rrsig-dnskey no-dnskey-256 no-dnskey-257 no-dnskey-256-257 bad-zsk-algo
unassigned-zsk-algo reserved-zsk-algo dsa nsec3-iter-200 rsamd5
""".split()

_DATE = re.compile(r"\b(?:\d{14}|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z?)\b")

_BLANKS = (
    (r"(?:[\w-]+\.)*(?:ede-[\w-]+)(?:\.example)?\.?", "NAME"),
    (r"\b[0-9a-v]{32}\b", "HASH"),
    (r"\b[0-9a-f]{64}\b", "DIGEST"),
    (r"[A-Za-z0-9+/]{40,}=*(?: [A-Za-z0-9+/]{4,}=*)*", "BASE64"),
    (r"\b127(?:\.\d+){3}(?:[#@]53)?\b", "ADDRESS"),
    (r"\b\d{4,5}\b|(?<=\"key_tag\": )\d+", "TAG"),
    (r"(?<=NAME)\s+\d+\s+IN\b|\bttl[=: ]+\d+", " TTL IN"),
)

Question = namedtuple("Question", "zone name rrtype")
Score = namedtuple("Score", "tool groups alone largest")


def _question(case):
    """Where a check of the domain walks into the fault."""
    zone = case["domain"]
    if case["expect"]["mx"]["status"] != "secure":
        return Question(zone, zone, "MX")
    path = case["expect"]["paths"][0]
    if path["address"] != "secure":
        return Question(zone, path["host"], "A")
    return Question(zone, f"_25._tcp.{path['tlsa_base']}", "TLSA")


def _blanked(text):
    text = _DATE.sub(_past_or_future, text)
    for pattern, blank in _BLANKS:
        text = re.sub(pattern, blank, text, flags=re.IGNORECASE)
    return text.strip()


def _past_or_future(match):
    now = datetime.now(timezone.utc).strftime("%Y%m%d%H%M%S")
    return "PAST" if re.sub(r"\D", "", match[0])[:14] < now else "FUTURE"


def _score(tool, said):
    sizes = list(Counter(map(_blanked, said)).values())
    return Score(tool, len(sizes), sizes.count(1), max(sizes))


def _print_table(cases, said, brief):
    tools = list(said)
    print("| " + " | ".join(("zone", "expected", "right", *tools)) + " |")
    print("|---" * (len(tools) + 3) + "|")
    for index, case in enumerate(cases):
        expected = case["expect"]["root_cause"]
        cells = [brief[tool](said[tool][index]) for tool in tools]
        right = "yes" if cells[0].split() == [expected] else "NO"
        cells = [_blanked(cell).replace("|", " ")[:90] for cell in cells]
        print("| " + " | ".join((case["domain"], expected, right, *cells)) + " |")


def _print_scores(*scores):
    print(f"\n{'tool':<24} {'groups':>7} {'alone':>7} {'largest':>8}   of {len(FAULTS)}")
    for score in scores:
        print(f"{score.tool:<24} {score.groups:>7} {score.alone:>7} {score.largest:>8}")


def main():
    if len(sys.argv) != 2 or "DANESCOPE_LAB_TESTBED" not in os.environ:
        sys.exit(__doc__)
    document = json.loads(Path(os.environ["DANESCOPE_LAB_TESTBED"]).read_text())
    by_name = {case["name"]: case for case in document["cases"]}
    cases = [by_name[f"ede-{name}"] for name in FAULTS]
    questions = [_question(case) for case in cases]
    tools = causes_tools.available(sys.argv[1])
    said = {tool.name: tool.ask(questions) for tool in tools}
    _print_table(cases, said, {tool.name: tool.brief for tool in tools})

    ours, ours_said = tools[0], said[tools[0].name]
    codes = [ours.brief(text) for text in ours_said]
    _print_scores(
        _score(f"{ours.name}, code only", codes),
        *(_score(tool, texts) for tool, texts in said.items()),
    )
    sizes = Counter(map(_blanked, ours_said))
    right = [code == case["expect"]["root_cause"] for code, case in zip(codes, cases)]
    alone = [sizes[_blanked(text)] == 1 for text in ours_said]
    both = sum(map(all, zip(right, alone)))
    print(f"{ours.name}: right {sum(right)}, right and alone {both}")



if __name__ == "__main__":
    main()
