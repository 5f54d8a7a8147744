"""The address plan: where each server of the practice network listens."""

ROOT = "127.50.0.1"
TLD = "127.50.0.2"
LEAF = "127.50.0.3"
SECOND = "127.50.0.4"
ALTERING = "127.50.0.6"
RCODES = "127.50.0.7"
REFUSING = "127.50.0.8"
SILENT = "127.50.0.9"
ROLLING = "127.50.0.10"
RESOLVER = "127.50.0.53"
PLAIN_RESOLVER = "127.50.0.54"
BLOCKING_RESOLVER = "127.50.0.55"
NARROW_RESOLVER = "127.50.0.56"

# Every way a check can be given a resolver, by the word in its case.
RESOLVERS = {
    "validating": RESOLVER,
    "plain": PLAIN_RESOLVER,
    "blocking": BLOCKING_RESOLVER,
    "narrow": NARROW_RESOLVER,
    "refusing": REFUSING,
    "silent": SILENT,
}

# The names of the name servers; all are hosts of the zone example.
NAME_SERVERS = {
    "root": ROOT,
    "tld": TLD,
    "leaf": LEAF,
    "second": SECOND,
    "altering": ALTERING,
    "rcodes": RCODES,
    "refusing": REFUSING,
    "silent": SILENT,
    "rolling": ROLLING,
}


def name_server(role):
    return f"{role}.nic.example."


# Another name of the leaf server, in a zone of its own, so that no referral comes with its address.
DISTANT_LEAF = "ns.distant.example."


def mailhost_ipv4(index):
    return f"127.50.2.{index + 1}"


def mailhost_ipv6(index):
    return f"fd50::2:{index + 1:x}"
