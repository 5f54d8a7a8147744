#!/usr/bin/python3
"""Time from the start of the process to the first painted window, against programs that do less.

usage: tests/bench/startup.py BUILD_DIR [PLATFORM] [ROUNDS]

Whole processes, taken in turns, with settings of their own; PLATFORM is Qt's, such as offscreen (the default)
or xcb (within `xvfb-run -a`). Each is shown once before the first one is counted, so that all find their
libraries and fonts in memory. Prints the medians, and Danescope's ratio to three yardsticks: an empty
QMainWindow with the libraries of Danescope, one with those of Qt alone, and the latter with one line of text,
for which fonts are looked up.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

TIMEOUT = 60

OURS = "Danescope"
PROGRAMS = {
    "empty window, libraries of Danescope": ("startup_probe", "bare"),
    "empty window, libraries of Qt": ("bare_window", "empty"),
    "one line of text, libraries of Qt": ("bare_window", "label"),
    OURS: ("startup_probe", "danescope"),
}


def _shown(program, kind, environment):
    started = time.monotonic_ns()
    run = subprocess.run(
        [program, kind, str(started)], env=environment, capture_output=True, text=True, timeout=TIMEOUT, check=True
    )
    return float(run.stdout)


def main():
    if len(sys.argv) not in (2, 3, 4):
        sys.exit(__doc__)
    programs = Path(sys.argv[1]) / "bin"
    platform = sys.argv[2] if len(sys.argv) > 2 else "offscreen"
    rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 25
    times = {name: [] for name in PROGRAMS}
    with tempfile.TemporaryDirectory() as home:
        environment = dict(os.environ, QT_QPA_PLATFORM=platform, XDG_CONFIG_HOME=home, LC_ALL="C.UTF-8")
        for turn in range(rounds + 1):
            for name, (program, kind) in PROGRAMS.items():
                milliseconds = _shown(programs / program, kind, environment)
                if turn > 0:
                    times[name].append(milliseconds)
    medians = {name: statistics.median(taken) for name, taken in times.items()}
    print(f"{platform}, {rounds} rounds: {OURS} {medians[OURS]:.0f} ms")
    for name in PROGRAMS:
        if name != OURS:
            print(f"  {name:<37} {medians[name]:4.0f} ms   ratio {medians[OURS] / medians[name]:.2f}")


if __name__ == "__main__":
    main()
