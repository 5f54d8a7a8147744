#!/usr/bin/python3
"""Time from the start of the process to the first painted window, against a bare QMainWindow program.

usage: tests/bench/startup.py BUILD_DIR [PLATFORM] [ROUNDS]

Whole processes, taken in turns, with settings of their own; PLATFORM is Qt's, such as offscreen (the default)
or xcb (within `xvfb-run -a`). The window is shown once before the first one is counted, so that both find
their libraries and fonts in memory. Prints the medians and their ratio.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

TIMEOUT = 60


def _shown(probe, kind, environment):
    started = time.monotonic_ns()
    run = subprocess.run(
        [probe, kind, str(started)], env=environment, capture_output=True, text=True, timeout=TIMEOUT, check=True
    )
    return float(run.stdout)


def main():
    if len(sys.argv) not in (2, 3, 4):
        sys.exit(__doc__)
    probe = str(Path(sys.argv[1]) / "bin" / "startup_probe")
    platform = sys.argv[2] if len(sys.argv) > 2 else "offscreen"
    rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 25
    times = {"bare": [], "danescope": []}
    with tempfile.TemporaryDirectory() as home:
        environment = dict(os.environ, QT_QPA_PLATFORM=platform, XDG_CONFIG_HOME=home, LC_ALL="C.UTF-8")
        for turn in range(rounds + 1):
            for kind, taken in times.items():
                milliseconds = _shown(probe, kind, environment)
                if turn > 0:
                    taken.append(milliseconds)
    bare, ours = (statistics.median(times[kind]) for kind in ("bare", "danescope"))
    print(f"{platform}: bare QMainWindow {bare:.0f} ms, Danescope {ours:.0f} ms, ratio {ours / bare:.2f}")


if __name__ == "__main__":
    main()
