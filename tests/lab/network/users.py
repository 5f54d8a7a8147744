"""Who uses a running network: several `run` at a time share one, the last ends it.

A claim is a shared lock on a file, so that it is gone with its process, however that ends.
"""

import fcntl
import threading


class Claim:
    """One user's claim on the network of a state directory."""

    def __init__(self, state):
        self._file = open(state.users_file, "a")
        fcntl.flock(self._file, fcntl.LOCK_SH)

    def release(self):
        """Gives the claim up; says whether nobody else holds one."""
        with self._file:
            fcntl.flock(self._file, fcntl.LOCK_UN)
            return not _others_claim(self._file)


def _others_claim(file):
    if _try(file, fcntl.LOCK_EX):
        return False
    # Another's claim leaves room for one more; the network that waits for its end does not.
    return _try(file, fcntl.LOCK_SH)


def _try(file, how):
    try:
        fcntl.flock(file, how | fcntl.LOCK_NB)
        return True
    except BlockingIOError:
        return False


def in_use(state):
    """Whether anybody holds a claim."""
    with open(state.users_file, "a") as file:
        return _others_claim(file)


def when_unused(state, call):
    """Calls back, from a thread, once nobody holds a claim any more."""

    def wait():
        with open(state.users_file, "a") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            call()
            threading.Event().wait()  # holds the lock until this process ends

    threading.Thread(target=wait, daemon=True).start()
