"""The practice network: a private Internet on loopback, described by the data in `cases`."""
