"""The process that is the running network: it starts every server and ends with all of them.

Started by `commands.up` inside the namespace. Reports on a descriptor: one line "ready" or
"failed: REASON". Ends at SIGTERM or, unless it is to be kept, with its last user.
"""

import asyncio
import os
import signal
import socket
import struct
import sys
import time
from pathlib import Path

from cases import CASES, TESTBED
from cases.mailhosts import CERTIFICATES, MAILHOSTS

from . import addresses, dns_peers, dns_servers, namespace, postfix, smtp_server, users
from .certificates import CertificateStore
from .export import mailhost_addresses, write_cases
from .keys import KeyStore
from .process import ToolFailed
from .servers import UnpackedServers
from .state import State
from .zones import ROOT_ZONE, ZoneFiles

_PATIENCE = 20


class Network:
    """The servers of one running network."""

    def __init__(self, state, servers, mode, stamp):
        self._state = state
        self._servers = servers
        self._mode = mode
        self._dns_port, self._smtp_port = state.ports(mode)
        self._stamp = f"{stamp} {self._smtp_port}"
        self._hosts = mailhost_addresses(MAILHOSTS)
        self._certificates = CertificateStore(state.made / "certificates", CERTIFICATES)
        zones = [zone for case in (*CASES, *TESTBED) for zone in case.zones]
        self._zones = ZoneFiles(
            *(state.made / "zones", zones, KeyStore(state.made / "keys")),
            *(self._certificates, self._hosts, self._smtp_port),
        )
        self._kept = []  # sockets and servers that live as long as the network
        self.processes = {}

    async def start(self):
        self._make()
        ipv6 = self._mode != "ports" and namespace.set_up_loopback(
            self._hosts[host.name][1] for host in MAILHOSTS if host.ipv6
        )
        if self._mode != "ports":
            namespace.set_up_files(self._state.run)
        run, port = self._state.run, self._dns_port
        self.processes = dns_servers.start_name_servers(self._servers, self._zones, run, port)
        self.processes["unbound"] = dns_servers.start_resolver(
            self._servers, self._zones, run, port
        )
        await self._start_mailhosts(ipv6)
        postfix.write_finger_configuration(run / "posttls-finger")
        await dns_peers.start_plain_resolver(port)
        await dns_peers.start_blocking_resolver(port)
        await dns_peers.start_narrow_resolver(port)
        await dns_peers.start_altering_server(port, self._zones.alterations())
        await dns_peers.start_rolling_server(port, run / "keys-rolled")
        await dns_peers.ErrorServer.start(addresses.REFUSING, port)
        await dns_peers.ErrorServer.start(addresses.RCODES, port, self._zones.rcodes())
        self._kept.append(dns_peers.hold_silent_server(port))
        for cases, file in (
            (CASES, self._state.cases_file),
            (TESTBED, self._state.testbed_file),
        ):
            write_cases(cases, self._hosts, file, self._mode, ipv6)
        await self._wait_until_ready()
        self._write_environment(ipv6)

    def _make(self):
        """Keys, zones and certificates, unless today's are there; then the root's own files."""
        if not self._state.fresh(self._stamp):
            self._state.clear_made()
            self._certificates.make()
            self._write_chains()
            self._zones.make()
            self._state.mark_made(self._stamp)
        root_server = addresses.name_server("root")
        hints = f". 3600 NS {root_server}\n{root_server} 3600 A {addresses.ROOT}\n"
        (self._state.run / "root-hints").write_text(hints)
        anchor = self._zones.keys.public_key(ROOT_ZONE)
        (self._state.run / "trust-anchor").write_text(anchor)

    def _write_chains(self):
        for host in MAILHOSTS:
            if host.certificate:
                chain = self._certificates.chain([host.certificate, *host.sends])
                self._chain_file(host).write_text(chain)

    def _chain_file(self, host):
        return self._certificates.directory / f"{host.name}.chain"

    async def _start_mailhosts(self, ipv6):
        real_postfix = self._mode == "root" and namespace.allows_other_users()
        listeners = []
        for host in MAILHOSTS:
            ipv4_address, ipv6_address = self._hosts[host.name]
            listen = [ipv4_address] + ([ipv6_address] if ipv6 and host.ipv6 else [])
            if host.behaviour == "refused":
                continue
            if host.behaviour == "blackhole":
                self._kept.append(
                    await smtp_server.hold_blackhole(ipv4_address, self._smtp_port)
                )
            elif real_postfix and postfix.wants(host):
                key = self._certificates.key_file(host.certificate)
                listeners += [(address, self._chain_file(host), key) for address in listen]
            else:
                await self._start_script(host, listen)
        if listeners:
            work = self._state.run / "postfix"
            self.processes["postfix"] = postfix.start(self._servers, work, listeners)
        self._postfix_address = listeners[0][0] if listeners else None

    async def _start_script(self, host, listen):
        tls = None
        if host.certificate:
            store = self._certificates
            files = {
                name: (store.certificate_file(other), store.key_file(other))
                for name, other in host.by_name.items()
            }
            key = store.key_file(host.certificate)
            tls = smtp_server.tls_context(host, self._chain_file(host), key, files)
        behaviour = postfix.fault_behaviour(host)
        for address in listen:
            self._kept.append(
                await smtp_server.serve(host, behaviour, tls, address, self._smtp_port)
            )

    async def _wait_until_ready(self):
        """Every name server answers, the resolver validates, Postfix greets."""
        checks = {
            address: (_answers, address, self._dns_port)
            for address in (
                *(addresses.ROOT, addresses.TLD, addresses.LEAF, addresses.SECOND),
                addresses.RESOLVER,
            )
        }
        if self._postfix_address:
            checks["Postfix"] = (_greets, self._postfix_address)
        deadline = time.monotonic() + _PATIENCE
        while checks:
            done = [name for name, (check, *where) in checks.items() if await check(*where)]
            for name in done:
                del checks[name]
            for name, process in self.processes.items():
                if process.poll() is not None:
                    raise ToolFailed(f"{name} ended at once")
            if checks and time.monotonic() > deadline:
                raise ToolFailed(f"no answer from {', '.join(checks)}")
            await asyncio.sleep(0.02 if checks else 0)

    def _write_environment(self, ipv6):
        suffix = "" if self._dns_port == 53 else f"@{self._dns_port}"
        values = {
            "MODE": self._mode,
            "STATE": self._state.directory,
            "ROOT_HINTS": self._state.run / "root-hints" if self._mode != "ports" else "",
            "TRUST_ANCHOR": self._state.run / "trust-anchor",
            "RESOLVER": f"{addresses.RESOLVER}{suffix}",
            "PLAIN_RESOLVER": f"{addresses.PLAIN_RESOLVER}{suffix}",
            "RESOLVERS": " ".join(
                f"{word}={address}{suffix}" for word, address in addresses.RESOLVERS.items()
            ),
            "SMTP_PORT": self._smtp_port,
            "CASES": self._state.cases_file,
            "TESTBED": self._state.testbed_file,
            "IPV6": "yes" if ipv6 else "no",
            "POSTFIX": "yes" if self._postfix_address else "no",
            "SERVERS": self._servers.root,
            "COUNT": f"{len(self._zones.zones)} zones, {len(CASES) + len(TESTBED)} cases, "
            f"{len(self.processes)} server programs, {len(MAILHOSTS)} mail hosts",
        }
        text = "".join(f"DANESCOPE_LAB_{name}='{value}'\n" for name, value in values.items())
        self._state.environment_file.write_text(text)


async def _answers(address, port):
    """Whether a server answers at all; of the resolver, whether it says: no error, authentic."""
    recursive = address == addresses.RESOLVER
    question = b"\x07example\x00" + struct.pack("!2H", 6, 1)
    flags = 0x0120 if recursive else 0
    query = struct.pack("!6H", os.getpid() & 0xFFFF, flags, 1, 0, 0, 0) + question
    loop = asyncio.get_running_loop()
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as udp:
        udp.setblocking(False)
        try:
            udp.connect((address, port))
            await loop.sock_sendall(udp, query)
            answer = await asyncio.wait_for(loop.sock_recv(udp, 4096), 0.3)
        except (OSError, asyncio.TimeoutError):
            return False
    flags = struct.unpack("!H", answer[2:4])[0]
    return not recursive or flags & 0x002F == 0x0020


async def _greets(address):
    try:
        reader, writer = await asyncio.open_connection(address, 25)
    except OSError:
        return False
    writer.write(b"QUIT\r\n")
    greeting = await reader.readline()
    writer.close()
    return greeting.startswith(b"220")


async def _live(network, state, report, kept):
    ended = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        loop.add_signal_handler(name, ended.set)
    if not kept:
        users.when_unused(state, lambda: loop.call_soon_threadsafe(ended.set))
    try:
        await network.start()
        os.write(report, b"ready\n")
    except (OSError, ValueError, KeyError, ToolFailed) as error:
        os.write(report, f"failed: {error}\n".encode())
        ended.set()
    os.close(report)
    await ended.wait()


def main():
    state_directory, servers_directory, mode, stamp, report, how_long = sys.argv[1:]
    kept = how_long == "kept"
    state = State(state_directory)
    # Read from the host's /proc, so that it is the number by which the host knows this process.
    state.remember_supervisor(int(os.readlink("/proc/self")), stamp, kept)
    network = Network(state, UnpackedServers(Path(servers_directory)), mode, stamp)
    try:
        asyncio.run(_live(network, state, int(report), kept))
    finally:
        for process in network.processes.values():
            process.terminate()
        for process in network.processes.values():
            process.wait()


if __name__ == "__main__":
    main()
