"""The unpacked servers: where their programs are and how they are started."""

import ctypes
import os
import signal
import subprocess

_LIBRARY_FOLDERS = ("usr/lib/{triplet}", "usr/lib/postfix", "lib/{triplet}")


class UnpackedServers:
    """The programs that tests/lab/fetch_servers unpacked into a directory."""

    def __init__(self, directory):
        self.root = directory / "root"
        self.stamp = directory / "stamp"

    def program(self, name):
        return self.root / "usr" / "sbin" / name

    def environment(self):
        """The environment in which the programs find their libraries."""
        triplet = f"{os.uname().machine}-linux-gnu"
        folders = [str(self.root / folder.format(triplet=triplet)) for folder in _LIBRARY_FOLDERS]
        return {**os.environ, "LD_LIBRARY_PATH": ":".join(folders)}

    def start(self, command, log, environment=None):
        """Starts a server that ends when this process does."""
        with open(log, "ab") as output:
            return subprocess.Popen(
                [str(word) for word in command],
                env=environment or self.environment(),
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                preexec_fn=_die_with_parent,
            )


def _die_with_parent():
    pr_set_pdeathsig = 1
    ctypes.CDLL(None).prctl(pr_set_pdeathsig, signal.SIGTERM)
