"""The tools that `causes.py` compares. Each has `name`, `ask(questions)`: what it says of each, and
`brief(text)`: the gist of that. They run in the practice network, with its root key."""

import json
import os
import re
import shutil
import subprocess
import tempfile
from collections import namedtuple
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

Tool = namedtuple("Tool", "name ask brief")

_PATIENCE = 300
_AT_ONCE = 2

# What DNSViz finds in every zone here, since all of it is on loopback.
_OF_THE_LAB = {"GLUE_PRIVATE_IP", "NS_NAME_PRIVATE_IP"}

# DNSViz 0.9.4 asks pygraphviz for its version where 1.7 no longer says it.
_PYGRAPHVIZ_SHIM = """import sys, types
release = types.ModuleType("pygraphviz.release")
release.version = "1.7"
sys.modules["pygraphviz.release"] = release
"""


def available(build):
    """Ours first. The resolver's EDE come next, before others have filled its cache."""
    tools = [
        Tool("daneverify", _each(lambda question: _daneverify(build, question)), _code),
        Tool("unbound EDE", _each(_ede), str),
        Tool("unbound-host why", _each(_unbound_host), _reason),
        Tool("delv +cd", _each(_delv), _delv_complaint),
        Tool("drill -S", _each(_drill), _drill_complaint),
    ]
    if shutil.which("dnsviz"):
        tools.append(Tool("DNSViz", _dnsviz, str))
    return tools


def _each(ask):
    def ask_all(questions):
        with ThreadPoolExecutor(_AT_ONCE) as pool:
            return list(pool.map(ask, questions))

    return ask_all


def _output(*command, **options):
    done = subprocess.run(
        [str(word) for word in command],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        timeout=_PATIENCE,
        text=True,
        errors="replace",
        check=False,
        **options,
    )
    return done.stdout


def _lab(name):
    return os.environ[f"DANESCOPE_LAB_{name}"]


def _daneverify(build, question):
    """The finding that is the root cause, with all its arguments."""
    text = _output(
        *(Path(build, "bin", "daneverify"), "--root-hints", _lab("ROOT_HINTS")),
        *("--trust-anchor", _lab("TRUST_ANCHOR"), "--smtp-port", _lab("SMTP_PORT")),
        *("--json", question.zone),
    )
    causes = [found for found in json.loads(text)["findings"] if found["root_cause"]]
    return json.dumps([(found["code"], found["args"]) for found in causes])


def _code(text):
    return " ".join(code for code, _ in json.loads(text))


def _ede(question):
    """RCODE, whether authentic, and the codes of the extended errors (RFC 8914)."""
    text = _output("dig", f"@{_lab('RESOLVER')}", "+dnssec", f"{question.name}.", question.rrtype)
    rcode = re.search(r"status: (\w+)", text)
    flags = re.search(r"flags: ([\w ]+);", text)
    words = [rcode[1] if rcode else "no answer"]
    words += ["AD"] if flags and "ad" in flags[1].split() else []
    return " ".join([*words, *(f"EDE {code}" for code in re.findall(r"EDE: (\d+)", text))])


def _unbound_host(question):
    config = f"server:\n    do-not-query-localhost: no\n    root-hints: \"{_lab('ROOT_HINTS')}\"\n"
    with tempfile.NamedTemporaryFile("w", suffix=".conf") as file:
        file.write(config)
        file.flush()
        return _output(
            *("unbound-host", "-C", file.name, "-f", _lab("TRUST_ANCHOR")),
            *("-v", "-t", question.rrtype, f"{question.name}."),
        )


def _reason(text):
    found = re.search(r">: (.*)", text)
    return found[1] if found else text.strip().rpartition("(")[2].rstrip(")")


def _delv(question):
    key = Path(_lab("TRUST_ANCHOR")).read_text().partition("DNSKEY")[2].split()[:4]
    with tempfile.NamedTemporaryFile("w", suffix=".conf") as file:
        file.write('trust-anchors {{ . static-key {} {} {} "{}"; }};\n'.format(*key))
        file.flush()
        return _output(
            *("delv", f"@{_lab('RESOLVER')}", "-a", file.name, "+root=.", "+cd"),
            *(f"{question.name}.", question.rrtype),
        )


def _drill(question):
    return _output(
        *("drill", "-S", "-k", _lab("TRUST_ANCHOR"), f"@{_lab('RESOLVER')}"),
        *(f"{question.name}.", question.rrtype),
    )


def _delv_complaint(text):
    found = re.search(r"^;; validating [^:]*: (.*)|^;+ (.*)", text, re.MULTILINE)
    return next(filter(None, found.groups())) if found else ""


def _drill_complaint(text):
    found = re.search(r"first error was: (.*)", text)
    return found[1] if found else "no error"


def _dnsviz(questions):
    """Codes of errors and warnings of each zone and name, and how it is delegated to."""
    with tempfile.TemporaryDirectory() as directory:
        work = Path(directory)
        names = {name for question in questions for name in (question.zone, question.name)}
        (work / "names").write_text("".join(f"{name}\n" for name in sorted(names)))
        (work / "sitecustomize.py").write_text(_PYGRAPHVIZ_SHIM)
        environment = {**os.environ, "PYTHONPATH": directory}
        root = Path(_lab("ROOT_HINTS")).read_text().split()[-1]
        _output(
            *("dnsviz", "probe", "-A", "-a", ".", "-x", f".+:ns.root={root}"),
            *("-f", work / "names", "-o", work / "probed"),
            env=environment,
        )
        _output(
            *("dnsviz", "grok", "-t", _lab("TRUST_ANCHOR"), "-l", "info"),
            *("-f", work / "names", "-r", work / "probed", "-o", work / "graded"),
            env=environment,
        )
        graded = json.loads((work / "graded").read_text())
    return [_graded(graded, question) for question in questions]


def _graded(graded, question):
    zone = graded.get(f"{question.zone}.", {})
    status = zone.get("delegation", {}).get("status", "none")
    codes = {*_codes(zone), *_codes(graded.get(f"{question.name}.", {}))} - _OF_THE_LAB
    return " ".join([status, *sorted(codes)])


def _codes(part):
    if isinstance(part, dict):
        if "code" in part:
            yield part["code"]
        part = part.values()
    if not isinstance(part, str | int | float | None):
        for inner in part:
            yield from _codes(inner)
