"""Running a tool and reading all it prints."""

import os
import subprocess
from pathlib import Path

_PATIENCE = 20


def output(*command):
    """Everything the tool prints, on both channels; its exit code says nothing reliable."""
    try:
        done = subprocess.run(
            [str(word) for word in command],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=_PATIENCE,
            cwd=Path(os.environ["DANESCOPE_LAB_STATE"], "run"),  # danetool litters
            check=False,
        )
    except subprocess.TimeoutExpired:
        return "timeout"
    return done.stdout.decode("utf-8", "replace")
