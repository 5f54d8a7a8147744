#!/usr/bin/python3
"""at_spi_test.py PROGRAM: reads PROGRAM's window over AT-SPI, as a screen reader does, and fails when
what people need is not there. Needs a display and a session bus: `dbus-run-session -- xvfb-run -a`."""

import os
import subprocess
import sys
import time

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib

ACCESSIBLE = "org.a11y.atspi.Accessible"
PATIENCE = 60
MOST_NODES = 5000

# Each is a role and the beginning of a name; what the window shows of a check that passed.
WANTED = [
    ("frame", "example.org – Danescope"),
    ("text", "Domain to check"),
    ("push button", "Check"),
    ("page tab", "Transcript"),
    ("page tab", "Ticket"),
    ("tree", "Trace as a tree"),
    ("", "Trace as a picture"),
    ("", "Mandatory"),
    ("", "Opportunistic"),
    ("menu item", "File"),
    ("menu item", "Help"),
]
# Of the tree beside the picture, and of the picture's selected box.
STEPS = ["example.org", "mx1.example.org"]


class Bus:
    """The accessibility bus of this session."""

    def __init__(self):
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        reply = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None,
                                  GLib.VariantType("(s)"), Gio.DBusCallFlags.NONE, 10000)
        flags = Gio.DBusConnectionFlags
        self.connection = Gio.DBusConnection.new_for_address_sync(
            reply.unpack()[0], flags.AUTHENTICATION_CLIENT | flags.MESSAGE_BUS_CONNECTION)

    def call(self, node, interface, method, arguments=None):
        reply = self.connection.call_sync(node[0], node[1], interface, method, arguments, None,
                                          Gio.DBusCallFlags.NONE, 5000)
        return reply.unpack()[0]

    def children(self, node):
        return self.call(node, ACCESSIBLE, "GetChildren")

    def get(self, node, name):
        return self.call(node, "org.freedesktop.DBus.Properties", "Get",
                         GLib.Variant("(ss)", (ACCESSIBLE, name)))

    def read(self, node):
        """Role, name and description of a node and of all below it."""
        found = []
        waiting = [node]
        while waiting and len(found) < MOST_NODES:
            node = waiting.pop()
            try:
                found.append((self.call(node, ACCESSIBLE, "GetRoleName"), self.get(node, "Name"),
                              self.get(node, "Description")))
                waiting += self.children(node)
            except GLib.Error:
                continue  # It went while it was read.
        return found


def missing(seen):
    for role, name in WANTED:
        if not any(role in (each[0], "") and each[1].replace("&", "").startswith(name) for each in seen):
            yield f"{role or 'anything'} named {name!r}"
    for step in STEPS:
        if not any(each[0] in ("tree item", "table cell") and step in each[1] for each in seen):
            yield f"a step of the tree with {step!r}"
    if not any(each[1] == "Trace as a picture" and each[2] for each in seen):
        yield "the sentence of the picture's selected step"


def main():
    bus = Bus()
    root = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
    bus.children(root)
    window = subprocess.Popen([sys.argv[1]], env={**os.environ, "QT_QPA_PLATFORM": "xcb",
                                                  "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"})
    lacking, seen = ["a program"], []
    try:
        end = time.monotonic() + PATIENCE
        while lacking and time.monotonic() < end:
            try:
                print("the window ended by itself:", window.wait(timeout=0.2))
                return 1
            except subprocess.TimeoutExpired:
                pass
            programs = [each for each in bus.children(root) if bus.get(each, "Name") == "Danescope"]
            if programs:
                seen = bus.read(programs[0])
                lacking = list(missing(seen))
    finally:
        window.terminate()
        window.wait()
    for each in lacking:
        print("missing:", each)
    if lacking:
        for each in seen:
            print("seen:", *each, sep=" | ")
    return 1 if lacking else 0


if __name__ == "__main__":
    sys.exit(main())
