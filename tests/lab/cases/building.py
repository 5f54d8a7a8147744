"""Short forms for what most cases have in common."""

from network.model import Case, Path, Zone


def zone(label, records="", **more):
    """The zone LABEL.example."""
    return Zone(f"{label}.example", records, **more)


def two_hosts(first, second):
    """The records of a domain with the hosts mx1 and, later in the order, mx2, each at the
    addresses of these mail hosts and with one TLSA record."""
    lines = ["@ MX 10 mx1", "@ MX 20 mx2"]
    for host, servers in (("mx1", first), ("mx2", second)):
        lines += [f"{host} A ={server}" for server in servers]
        lines.append(f"_25._tcp.{host} TLSA 3 1 1 =plain")
    return "\n".join(lines)


def one_host(label, outcome, server="good", tlsa="3 1 1 =plain", root_cause=None, **more):
    """A case of a signed domain with one MX host, one address and one TLSA record."""
    records = f"@ MX 10 mx\nmx A ={server}"
    for data in [tlsa] if isinstance(tlsa, str) else tlsa:
        records += f"\n_25._tcp.mx TLSA {data}"
    return Case(
        label,
        more.pop("about"),
        (zone(label, records, **more.pop("zone", {})),),
        mx="secure",
        paths=(Path(outcome, f"mx.{label}.example", server),),
        root_cause=root_cause,
        **more,
    )
