"""The state directory: what is kept between runs, and which network runs now."""

import fcntl
import json
import os
import select
import shutil
import signal
import socket
import time
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path

_TREE = Path(__file__).resolve().parents[1]
_MAX_AGE = 24 * 3600
DEFAULT_STATE = _TREE.parents[1] / "build" / "lab"
DEFAULT_SERVERS = _TREE.parents[1] / "build" / "lab-servers"


@dataclass(frozen=True)
class Running:
    """A running network: its supervisor, what it was made from, whether it is kept until `down`
    (else it ends with its last user)."""

    pid: int
    started: str
    stamp: str
    kept: bool


class State:
    """One state directory. Keys, zones and certificates live in `made`, running things in `run`."""

    def __init__(self, directory):
        self.directory = Path(directory or DEFAULT_STATE).resolve()
        self.made = self.directory / "made"
        self.run = self.directory / "run"
        self.environment_file = self.directory / "lab.env"
        self.cases_file = self.directory / "cases.json"
        self.testbed_file = self.directory / "testbed.json"
        self.log_file = self.directory / "supervisor.log"
        self.users_file = self.directory / "users"
        self._pid_file = self.directory / "supervisor.json"

    @contextmanager
    def locked(self):
        """Only one `up` or `down` at a time in one directory."""
        self.directory.mkdir(parents=True, exist_ok=True)
        with open(self.directory / "lock", "w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield

    def fresh(self, stamp):
        """Whether what is kept was made from this stamp, today."""
        file = self.made / "stamp"
        try:
            return file.read_text() == stamp and time.time() - file.stat().st_mtime < _MAX_AGE
        except OSError:
            return False

    def clear_made(self):
        shutil.rmtree(self.made, ignore_errors=True)
        self.made.mkdir(parents=True)

    def mark_made(self, stamp):
        (self.made / "stamp").write_text(stamp)

    def clear_run(self):
        shutil.rmtree(self.run, ignore_errors=True)
        self.run.mkdir(parents=True)
        self.environment_file.unlink(missing_ok=True)
        self._pid_file.unlink(missing_ok=True)

    def remember_supervisor(self, pid, stamp, kept):
        """Notes the running supervisor; its start time tells it from a later process."""
        data = Running(pid, _start_time(pid), stamp, kept)
        self._pid_file.write_text(json.dumps(asdict(data)))

    def supervisor(self):
        """The network that runs now, or None."""
        try:
            data = Running(**json.loads(self._pid_file.read_text()))
            if _start_time(data.pid) == data.started:
                return data
        except (OSError, ValueError, TypeError):
            pass
        return None

    def stop(self, keep_logs=False):
        """Ends the running network, if there is one, and waits until it is gone."""
        running = self.supervisor()
        if running:
            _end(running.pid)
        if not keep_logs:
            shutil.rmtree(self.run, ignore_errors=True)
            self.log_file.unlink(missing_ok=True)
        for file in (self.environment_file, self.cases_file, self.testbed_file, self._pid_file):
            file.unlink(missing_ok=True)
        return running is not None

    def environment(self):
        """The assignments of lab.env."""
        lines = self.environment_file.read_text().splitlines()
        return dict(line.split("=", 1) for line in lines)

    def ports(self, mode):
        """(DNS port, SMTP port): the real ones, or free ones that stay the same between runs."""
        if mode != "ports":
            return 53, 25
        file = self.directory / "ports.json"
        try:
            dns, smtp = json.loads(file.read_text())
        except (OSError, ValueError):
            dns, smtp = 0, 0
        dns, smtp = _free_port(dns), _free_port(smtp)
        file.write_text(json.dumps([dns, smtp]))
        return dns, smtp


def source_stamp(*more):
    """A digest of the network's sources and of whatever else decides what is made."""
    digest = sha256(repr(more).encode())
    for file in sorted(_TREE.glob("**/*.py")):
        digest.update(file.read_bytes())
    return digest.hexdigest()


def _start_time(pid):
    stat = Path(f"/proc/{pid}/stat").read_text()
    return stat.rpartition(")")[2].split()[19]


def _end(pid):
    try:
        watched = os.pidfd_open(pid)
    except ProcessLookupError:
        return
    try:
        for how, patience in ((signal.SIGTERM, 3000), (signal.SIGKILL, 3000)):
            signal.pidfd_send_signal(watched, how)
            poll = select.poll()
            poll.register(watched, select.POLLIN)
            if poll.poll(patience):
                return
    except ProcessLookupError:
        pass
    finally:
        os.close(watched)


def _free_port(wanted):
    """The wanted port where nobody has it, else another one."""
    for port in (wanted, 0):
        with socket.socket() as tcp:
            tcp.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                tcp.bind(("0.0.0.0", port))
                return tcp.getsockname()[1]
            except OSError:
                continue
    raise OSError("no free port")
