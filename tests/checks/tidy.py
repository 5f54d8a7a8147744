#!/usr/bin/python3
"""tidy.py BUILD_DIR [PATH...]: clang-tidy over the product's own sources, or those below the paths; warnings are
errors.

Most of clang-tidy's time goes into the headers. So sources built with the same flags are put together and judged as
one; where that finds anything, or where they can't stand together (two things of one name), each is judged alone, and
only what is found then is told."""

import itertools
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TOGETHER = 8
# The build's precompiled headers are g++'s, and a source should name by itself what it needs.
OF_THIS_BUILD = re.compile(r" -Winvalid-pch -include \S*cmake_pch\.hxx| -fpch-preprocess| -o \S+| -c \S+")
# The build's compiler is g++; clang 14 has to be told of the coroutines that it knows (core/CMakeLists.txt).
COROUTINES = ["-D__cpp_impl_coroutine=201902L", "-DASIO_HAS_CO_AWAIT", "-DASIO_HAS_STD_COROUTINE"]


def compile_flags(build):
    """Source -> the flags it is compiled with, as one string."""
    entries = json.loads((build / "compile_commands.json").read_text(encoding="utf-8"))
    return {Path(entry["file"]).resolve(): "-" + OF_THIS_BUILD.sub("", entry["command"]).split(" -", 1)[1]
            for entry in entries}


def groups(sources, flags):
    """Lists of up to TOGETHER sources with the same flags."""
    for _, same in itertools.groupby(sorted(sources, key=lambda source: (flags[source], source)), key=flags.get):
        same = list(same)
        yield from (same[i:i + TOGETHER] for i in range(0, len(same), TOGETHER))


def findings(file, flags):
    """What clang-tidy finds in one file: (clean, its report)."""
    clang_tidy = shutil.which("clang-tidy-14") or "clang-tidy"
    run = subprocess.run([clang_tidy, "--quiet", "--warnings-as-errors=*", f"--config-file={ROOT / '.clang-tidy'}",
                          str(file), "--", *shlex.split(flags), "-Wno-unknown-warning-option", *COROUTINES],
                         capture_output=True, text=True, check=False)
    return run.returncode == 0, run.stdout


def judge(group, flags, folder):
    """What is found in a group's sources, each judged alone unless they are clean together."""
    together = folder / f"{'-'.join(group[0].relative_to(ROOT).with_suffix('').parts)}.cpp"
    # Not included but copied: the static analyzer looks only into the main file's functions.
    together.write_text("".join(source.read_text(encoding="utf-8") + "\n" for source in group), encoding="utf-8")
    if len(group) > 1 and findings(together, flags)[0]:
        return []
    return [report for clean, report in (findings(source, flags) for source in group) if not clean]


def main():
    build, *paths = sys.argv[1:]
    flags = compile_flags(Path(build))
    listed = subprocess.run(["git", "ls-files", "-z", "--", *(paths or ["core", "ui", "app"])], cwd=ROOT,
                            capture_output=True, text=True, check=True).stdout.split("\0")
    sources = [ROOT / name for name in listed if name.endswith(".cpp")]
    left_out = [source for source in sources if source not in flags]
    if left_out or not sources:
        sys.exit(f"tidy: no flags known for {left_out or paths}")
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(os.cpu_count()) as pool:
        reports = list(itertools.chain.from_iterable(
            pool.map(lambda group: judge(group, flags[group[0]], Path(folder)), groups(sources, flags))))
    for report in reports:
        print(report)
    if reports:
        sys.exit(1)
    print(f"tidy: {len(sources)} sources clean")


if __name__ == "__main__":
    main()
