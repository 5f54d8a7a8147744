"""Starting other programs."""

import subprocess


class ToolFailed(Exception):
    """A tool ended with an error; the text is one line for the user."""


def run(*command, **options):
    """Runs a tool to its end and returns what it printed."""
    words = [str(word) for word in command]
    try:
        done = subprocess.run(words, capture_output=True, text=True, check=False, **options)
    except FileNotFoundError:
        raise ToolFailed(f"{words[0]} is missing, see installer/packages/lab.txt") from None
    if done.returncode != 0:
        lines = (done.stderr or done.stdout).strip().splitlines() or ["no message"]
        raise ToolFailed(f"{' '.join(words[:3])}: {lines[-1]}")
    return done.stdout
