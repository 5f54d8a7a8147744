"""The name servers (NSD, one for each level) and the validating resolver (unbound)."""

from . import addresses

_NSD = """
server:
    ip-address: {address}@{port}
    port: {port}
    server-count: 1
    username: ""
    database: ""
    xfrdfile: ""
    zonesdir: "{zones}"
    zonelistfile: "{work}/zone.list"
    xfrdir: "{work}"
    pidfile: "{work}/nsd.pid"
    rrl-ratelimit: 0
    reuseport: no
remote-control:
    control-enable: no
"""

_UNBOUND = """
server:
    interface: {resolver}
    port: {port}
    username: ""
    chroot: ""
    directory: "{work}"
    pidfile: ""
    use-syslog: no
    log-servfail: yes
    val-log-level: 2
    num-threads: 1
    module-config: "validator iterator"
    ede: yes
    trust-anchor-file: "{trust_anchor}"
    access-control: 127.0.0.0/8 allow
    access-control: 198.18.0.0/15 allow
    do-not-query-localhost: no
    do-ip6: no
    outbound-msg-retry: 2
    infra-cache-max-rtt: 1000
    val-sig-skew-min: 0
    val-sig-skew-max: 0
    val-bogus-ttl: 1
    num-queries-per-thread: 1024
    outgoing-range: 1024
remote-control:
    control-enable: no
"""


def start_name_servers(servers, zone_files, state, port):
    """One NSD for the root, one for the TLD, one for everything below, and one for other copies of
    some of that: {name: process}."""
    processes = {}
    for role in ("root", "tld", "leaf", "second"):
        work = state / f"nsd-{role}"
        work.mkdir(exist_ok=True)
        config = _NSD.format(
            address=addresses.NAME_SERVERS[role], port=port, zones=zone_files.directory, work=work
        )
        for zone in zone_files.held_by(role):
            # A zone that is to fail has no file: NSD answers SERVFAIL.
            held = zone_files.second_file if role == "second" else zone_files.file
            file = "absent" if zone.served == "servfail" else held(zone)
            config += f'zone:\n    name: "{zone.name or "."}"\n    zonefile: "{file}"\n'
        path = work / "nsd.conf"
        path.write_text(config)
        command = [servers.program("nsd"), "-d", "-c", path]
        processes[work.name] = servers.start(command, work / "log")
    return processes


def start_resolver(servers, zone_files, state, port):
    """The validating unbound. Referrals lead to port 53, so on another port it is told of
    every zone's server."""
    work = state / "unbound"
    work.mkdir(exist_ok=True)
    config = _UNBOUND.format(
        resolver=addresses.RESOLVER,
        port=port,
        work=work,
        trust_anchor=state / "trust-anchor",
    )
    if port == 53:
        config += f'    root-hints: "{state / "root-hints"}"\n'.replace("    ", "server:\n    ", 1)
    else:
        for zone in zone_files.zones.values():
            if zone.glue:
                continue
            address = addresses.NAME_SERVERS[zone_files.server(zone)]
            config += f'stub-zone:\n    name: "{zone.name or "."}"\n'
            config += f"    stub-addr: {address}@{port}\n    stub-prime: no\n"
    path = work / "unbound.conf"
    path.write_text(config)
    return servers.start([servers.program("unbound"), "-d", "-c", path], work / "log")
