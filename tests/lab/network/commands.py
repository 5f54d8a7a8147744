"""What up, down, enter and run do."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from . import namespace, users
from .servers import UnpackedServers
from .state import DEFAULT_SERVERS, State, source_stamp

_LAB = Path(__file__).resolve().parents[1]

_TEXT = """practice network up in {seconds:.2f} s: {COUNT}, mode {MODE}
Programs under test run inside it:   {lab}/enter COMMAND...
    danescope or daneverify: {how} --trust-anchor {TRUST_ANCHOR} --smtp-port {SMTP_PORT}
validating resolver   {RESOLVER}
resolver, no DNSSEC   {PLAIN_RESOLVER}
cases                 {CASES}
all of this as shell  {STATE}/lab.env
"""


def up(state, kept, used):
    """Brings the network up; one that runs already and is current is left as it is.

    To be called with the state locked. `kept`: until `down`, not until its last user ends.
    `used`: others use the network that runs already, so it can't be replaced.
    """
    servers = Path(os.environ.get("DANESCOPE_LAB_SERVERS_DIR") or DEFAULT_SERVERS).resolve()
    if not UnpackedServers(servers).stamp.exists():
        sys.exit(f"tests/lab: no servers in {servers}; run tests/lab/fetch_servers first")
    mode = os.environ.get("DANESCOPE_LAB_FORCE_MODE") or namespace.best_mode()
    stamp = source_stamp(mode)
    running = state.supervisor()
    if running and running.stamp == stamp and (running.kept or not kept):
        return
    if running and used:
        sys.exit("tests/lab: another tests/lab/run uses the network; try again when it is over")
    state.stop()
    _start(state, servers, mode, stamp, kept)


def _start(state, servers, mode, stamp, kept):
    state.clear_run()
    report, report_end = os.pipe()
    command = [
        *(sys.executable, "-X", f"pycache_prefix={state.directory / 'pycache'}"),
        *("-m", "network.supervisor", state.directory, servers, mode, stamp),
        *(report_end, "kept" if kept else "used"),
    ]
    with open(state.log_file, "wb") as log:
        subprocess.Popen(
            namespace.outside_command(mode, [str(word) for word in command]),
            cwd=_LAB,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            pass_fds=[report_end],
            start_new_session=True,
        )
    os.close(report_end)
    with os.fdopen(report) as lines:
        answer = lines.readline().strip()
    if answer != "ready":
        state.stop(keep_logs=True)
        sys.exit(f"tests/lab: {answer or 'the network did not start'} (logs in {state.directory})")


def values(state):
    """lab.env without the common prefix and the quotes."""
    return {
        name.removeprefix("DANESCOPE_LAB_"): value.strip("'")
        for name, value in state.environment().items()
    }


def describe(state, started):
    found = values(state)
    how = f"--root-hints {found['ROOT_HINTS']}"
    if found["MODE"] == "ports":
        how = f"--resolver {found['RESOLVER']}"
    return _TEXT.format(**found, how=how, lab=_LAB, seconds=time.monotonic() - started)


def entering(state, command):
    """(command, environment) that run a program inside the running network."""
    running = state.supervisor()
    if not running:
        sys.exit("tests/lab: the practice network is not up")
    found = values(state)
    environment = {f"DANESCOPE_LAB_{name}": value for name, value in found.items()}
    inside = namespace.inside_command(found["MODE"], running.pid, command)
    return inside, {**os.environ, **environment}


def run(state, command):
    """Up, the command, down unless others use it too; returns the command's exit code."""
    with state.locked():
        used = users.in_use(state)
        claim = users.Claim(state)
        up(state, kept=False, used=used)
    try:
        inside, environment = entering(state, command)
        child = subprocess.Popen(inside, env=environment)
        for name in (signal.SIGTERM, signal.SIGHUP):
            signal.signal(name, lambda number, _: child.send_signal(number))
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # the terminal tells the child by itself
        code = child.wait()
        return code if code >= 0 else 128 - code
    finally:
        with state.locked():
            running = state.supervisor()
            if claim.release() and running and not running.kept:
                state.stop()


def main(name, arguments):
    """The body of the four scripts. The state directory is an argument of up and down, or
    DANESCOPE_LAB_STATE for all of them, or the default."""
    try:
        _main(name, arguments)
    except KeyboardInterrupt:
        sys.exit(130)
    except OSError as error:
        sys.exit(f"tests/lab/{name}: {error}")


def _main(name, arguments):
    directory = os.environ.get("DANESCOPE_LAB_STATE")
    if name in ("up", "down"):
        state = State(arguments[0] if arguments else directory)
        if name == "up":
            started = time.monotonic()
            with state.locked():
                up(state, kept=True, used=users.in_use(state))
            print(describe(state, started), end="")
            return
        with state.locked():
            print("practice network down" if state.stop() else "practice network was not up")
        return
    words = arguments[1:] if arguments[:1] == ["--"] else arguments
    if not words:
        sys.exit(f"usage: tests/lab/{name} [--] COMMAND...")
    state = State(directory)
    if name == "run":
        sys.exit(run(state, words))
    command, environment = entering(state, words)
    os.execvpe(command[0], command, environment)
