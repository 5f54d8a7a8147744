#!/usr/bin/python3
"""What is installed works by itself, and says what it can do.

usage: installed.py CMAKE BUILD_DIR SOURCE_DIR

Installs into a folder of its own and runs the programs there with an empty home and from the root folder. Fails where
an installed file names the folders it was built in, where a manual page or a completion misses an option, and where
desktop-file-validate or appstreamcli finds fault; without these two their part is left out, and said to be.
"""

import gzip
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

TIMEOUT = 60
OPTION = re.compile(r"^ *(--[a-z-]+)", re.MULTILINE)


def _run(command, environment=None, expected=(0,)):
    ended = subprocess.run(
        [str(part) for part in command], env=environment, cwd="/", capture_output=True, text=True, timeout=TIMEOUT
    )
    if ended.returncode not in expected:
        sys.exit(f"{command} ended with {ended.returncode}:\n{ended.stdout}{ended.stderr}")
    return ended.stdout


def _manual(prefix, program):
    page = gzip.decompress((prefix / "share/man/man1" / f"{program}.1.gz").read_bytes()).decode()
    return page.replace("\\-", "-").replace("\\fR", "").replace("\\fP", "")


def _check_option_texts(prefix, program, environment):
    manual = _manual(prefix, program)
    for option in OPTION.findall(_run([prefix / "bin" / program, "--help"], environment)):
        if not re.search(re.escape(option) + r"(?![a-z-])", manual):
            sys.exit(f"{program}(1) does not know {option}")
    completed = _run(
        [
            "bash",
            "-c",
            'source "$1"; COMP_WORDS=("$2" --form); COMP_CWORD=1; _danescope_complete "$2"; echo "${COMPREPLY[*]}"',
            "complete",
            prefix / "share/bash-completion/completions" / program,
            prefix / "bin" / program,
        ],
        environment,
    )
    if program == "daneverify" and completed.strip() != "--format":
        sys.exit(f"the completion of {program} offers {completed!r} for --form")


def _check_paths(prefix, folders):
    for path in prefix.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            for folder in folders:
                if str(folder).encode() in content:
                    sys.exit(f"{path.relative_to(prefix)} names {folder}")


def _check_programs(prefix, home, environment):
    trace = home / "trace.json"
    # Nobody answers there: the trace tells of it.
    _run(
        [prefix / "bin/daneverify", "--json", "--resolver", "127.0.0.1@9", "--timeout", "1", "--output", trace, "a.example"],
        environment,
        expected=(1, 3),
    )
    transcript = _run([prefix / "bin/daneverify", "--open", trace], environment, expected=(1, 3))
    if "DANE verification completed." not in transcript:
        sys.exit(f"the installed daneverify prints:\n{transcript}")
    if (prefix / "bin/danescope").exists():
        picture = home / "window.png"
        _run([prefix / "bin/danescope", "--picture", picture, "--open", trace], environment)
        if picture.read_bytes()[:8] != b"\x89PNG\r\n\x1a\n":
            sys.exit("the installed danescope drew no picture of its window")
        report = home / "report.pdf"
        _run([prefix / "bin/daneverify", "--open", trace, "--format", "pdf", "--output", report], environment, (1, 3))
        if report.read_bytes()[:5] != b"%PDF-":
            sys.exit("the installed daneverify wrote no report")


def _check_desktop_files(prefix):
    for tool, options, file in (
        ("desktop-file-validate", [], "share/applications/danescope.desktop"),
        ("appstreamcli", ["validate", "--no-net"], "share/metainfo/org.danescope.Danescope.metainfo.xml"),
    ):
        if not (prefix / file).exists():
            continue
        if shutil.which(tool):
            _run([tool, *options, prefix / file])
        else:
            print(f"{tool} is not here: {file} not judged")


def main():
    cmake, build, source = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        prefix, home = Path(folder) / "prefix", Path(folder) / "home"
        home.mkdir()
        _run([cmake, "--install", build, "--prefix", prefix, "--strip"])
        environment = {"PATH": os.environ["PATH"], "HOME": str(home), "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
        _check_programs(prefix, home, environment)
        for program in ("daneverify", "danescope"):
            if (prefix / "bin" / program).exists():
                _check_option_texts(prefix, program, environment)
        _check_desktop_files(prefix)
        _check_paths(prefix, [build, source])
    print("what is installed works by itself")


if __name__ == "__main__":
    main()
