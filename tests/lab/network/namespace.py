"""Where the network lives: a namespace of its own, or the host's loopback on high ports."""

import os
import shlex
import subprocess

from . import addresses

# --kill-child: when the outer process is killed, everything in the namespace ends.
_UNSHARE = {
    "root": ["unshare", "--net", "--mount", "--pid", "--fork", "--kill-child"],
    "userns": [
        *("unshare", "--user", "--map-root-user"),
        *("--net", "--mount", "--pid", "--fork", "--kill-child"),
    ],
}


def best_mode():
    """The fullest of the three modes this machine allows."""
    probe = ["sh", "-c", "ip link set lo up && mount --bind /dev/null /dev/null"]
    for mode in ("root", "userns") if os.geteuid() == 0 else ("userns",):
        if _works([*_UNSHARE[mode], *probe]):
            return mode
    return "ports"


def outside_command(mode, command):
    """The command that starts another one inside a new namespace of that mode."""
    return [*_UNSHARE.get(mode, []), *command]


def inside_command(mode, process, command):
    """The command that runs another one inside the namespace that a process lives in."""
    if mode == "ports":
        return list(command)
    enter = ["nsenter", "--target", str(process), "--net", "--mount"]
    if mode == "userns":
        enter += ["--user", "--preserve-credentials"]
    working_directory = f"--wdns={os.getcwd()}"
    return [*enter, working_directory, "--", *command]


def set_up_loopback(ipv6_addresses):
    """Brings loopback up in the namespace; says whether IPv6 works there."""
    _check(["ip", "link", "set", "lo", "up"])
    batch = "".join(f"address add {address}/128 dev lo nodad\n" for address in ipv6_addresses)
    return _works(["ip", "-6", "-batch", "-"], batch)


def set_up_files(state):
    """Gives the programs in the namespace the lab's resolver and root key as the system's."""
    resolver = state / "resolv.conf"
    resolver.write_text(f"nameserver {addresses.RESOLVER}\noptions edns0 trust-ad\n")
    for file, place in (
        (resolver, "/etc/resolv.conf"),
        (state / "trust-anchor", "/usr/share/dns/root.key"),
    ):
        if os.path.exists(place):
            _check(["mount", "--bind", str(file), os.path.realpath(place)])


def allows_other_users():
    """Whether processes here can change to other users, as Postfix must."""
    return _works(["setpriv", "--reuid", "64125", "--regid", "64125", "--clear-groups", "true"])


def _works(command, text=""):
    return subprocess.run(command, input=text, text=True, capture_output=True).returncode == 0


def _check(command):
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode != 0:
        raise OSError(f"{shlex.join(command)}: {done.stderr.strip()}")
