#!/usr/bin/python3
"""Runs a command with a slow link between it and the practice network.

usage, inside the network as root: behind_delay.py ROUND_TRIP_MS COMMAND...

The command gets a network namespace of its own. Two TUN devices join it to the practice network's,
and every packet, of UDP and TCP alike and of connection set-up too, waits half the round trip on
its way. It stands in for `tc qdisc ... netem`, which many kernels lack.
"""

import ctypes
import fcntl
import heapq
import os
import select
import struct
import subprocess
import sys
import time

CLIENT = "198.18.0.2"
SERVERS = "198.18.0.1"

TUNSETIFF = 0x400454CA
IFF_TUN = 0x0001
IFF_NO_PI = 0x1000
CLONE_NEWNET = 0x40000000
MAX_PACKET = 65536

_libc = ctypes.CDLL(None, use_errno=True)


def _checked(result):
    if result != 0:
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code))


def _sh(*words):
    subprocess.run(words, check=True, stdout=subprocess.DEVNULL)


def _sysctl(name, value):
    with open(f"/proc/sys/net/ipv4/conf/{name}", "w", encoding="ascii") as file:
        file.write(value)


def _open_tun(name, address, peer):
    device = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
    fcntl.ioctl(device, TUNSETIFF, struct.pack("16sH", name.encode(), IFF_TUN | IFF_NO_PI))
    _sh("ip", "address", "add", address, "peer", peer, "dev", name)
    _sh("ip", "link", "set", name, "up")
    # Servers live on loopback addresses, which the kernel lets across links only when told so.
    for setting in (f"{name}/route_localnet", "all/route_localnet"):
        _sysctl(setting, "1")
    for setting in (f"{name}/rp_filter", "all/rp_filter"):
        _sysctl(setting, "0")
    return device


def _forward(ends, one_way, child):
    """Carries packets both ways until the child ends."""
    waiting = []
    count = 0
    while child.poll() is None:
        now = time.monotonic()
        while waiting and waiting[0][0] <= now:
            _, _, device, packet = heapq.heappop(waiting)
            try:
                os.write(device, packet)
            except OSError:
                pass  # A full queue drops the packet, as a link does.
        pause = min(0.02, max(0.0, waiting[0][0] - now)) if waiting else 0.02
        readable, _, _ = select.select(list(ends), [], [], pause)
        for device in readable:
            try:
                packet = os.read(device, MAX_PACKET)
            except BlockingIOError:
                continue
            count += 1
            heapq.heappush(waiting, (time.monotonic() + one_way, count, ends[device], packet))
    return child.returncode


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    one_way = float(sys.argv[1]) / 2000
    lab = _open_tun("slow-servers", SERVERS, CLIENT)
    try:
        _checked(_libc.unshare(CLONE_NEWNET))
        client = _open_tun("slow-client", CLIENT, SERVERS)
        _sh("ip", "link", "set", "lo", "up")
        _sh("ip", "route", "del", "local", "127.0.0.0/8", "dev", "lo", "table", "local")
        _sh("ip", "route", "add", "127.50.0.0/16", "dev", "slow-client", "src", CLIENT)
        child = subprocess.Popen(sys.argv[2:])
        sys.exit(_forward({lab: client, client: lab}, one_way, child))
    finally:
        os.close(lab)


if __name__ == "__main__":
    main()
