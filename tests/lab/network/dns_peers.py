"""Small DNS servers that no real one stands in for: without DNSSEC, altering, failing, silent."""

import asyncio
import socket
import struct

from . import addresses

_QR_AD_CD = 0x0030
_CD = 0x0010
_REFUSED = 5
_TLSA = 52
_OPT_LENGTH = 11
_PATIENCE = 30
_UNANSWERABLE = (OSError, ValueError, IndexError, struct.error, EOFError, asyncio.TimeoutError)


def _without_edns(query):
    """The question alone: header and first question, asking upstream not to validate (CD).

    A resolver that knows no DNSSEC passes on neither the OPT record nor the DO bit in it.
    """
    identity, flags, questions, _, _, _ = struct.unpack("!6H", query[:12])
    if questions != 1:
        raise ValueError("not one question")
    end = 12
    while query[end]:
        end += 1 + query[end]
    header = struct.pack("!6H", identity, flags | _CD, 1, 0, 0, 0)
    return header + query[12 : end + 5]


def _without_dnssec_flags(answer):
    flags = struct.unpack("!H", answer[2:4])[0] & ~_QR_AD_CD
    return answer[:2] + struct.pack("!H", flags) + answer[4:]


def _truncated(answer, end):
    """The question alone, which ends there, the mark that there is more, and the OPT record."""
    opt = answer[-_OPT_LENGTH:] if answer[-_OPT_LENGTH:].startswith(b"\0\0\x29") else b""
    flags = struct.unpack("!H", answer[2:4])[0] | 0x0200
    counts = struct.pack("!4H", 1, 0, 0, 1 if opt else 0)
    return answer[:2] + struct.pack("!H", flags) + counts + answer[12:end] + opt


async def _ask(query, address, port):
    reader, writer = await asyncio.open_connection(address, port)
    try:
        writer.write(struct.pack("!H", len(query)) + query)
        return await _read_message(reader)
    finally:
        writer.close()


class Relay(asyncio.DatagramProtocol):
    """A server that passes each question on, by TCP, and alters the answer.

    `pass_on(query)` is what the server at `upstream()` is asked, `alter(answer)` what becomes of
    its answer; over UDP, answers longer than `limit` bytes are truncated; `tcp` is whether it
    listens there.
    """

    @classmethod
    async def start(cls, address, port, upstream, *, pass_on, alter, limit, tcp=True):
        async def answer(query):
            asking = _ask(pass_on(query), upstream(), port)
            return alter(await asyncio.wait_for(asking, _PATIENCE))

        loop = asyncio.get_running_loop()
        await loop.create_datagram_endpoint(lambda: cls(answer, limit), local_addr=(address, port))
        if tcp:
            await asyncio.start_server(lambda r, w: cls._serve_stream(r, w, answer), address, port)

    def __init__(self, answer, limit):
        self._answer = answer
        self._limit = limit
        self._tasks = set()

    def connection_made(self, transport):
        self._transport = transport

    def datagram_received(self, data, addr):
        task = asyncio.ensure_future(self._reply(data, addr))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _reply(self, query, addr):
        try:
            answer = await self._answer(query)
            if len(answer) > self._limit:
                answer = _truncated(answer, len(_without_edns(query)))
        except _UNANSWERABLE:
            return
        self._transport.sendto(answer, addr)

    @staticmethod
    async def _serve_stream(reader, writer, answer):
        try:
            while True:
                message = await answer(await _read_message(reader))
                writer.write(struct.pack("!H", len(message)) + message)
                await writer.drain()
        except _UNANSWERABLE:
            pass
        finally:
            writer.close()


async def start_plain_resolver(port):
    """A resolver from before DNSSEC: answers carry no signatures, bogus data passes."""
    await Relay.start(
        *(addresses.PLAIN_RESOLVER, port, lambda: addresses.RESOLVER),
        pass_on=_without_edns,
        alter=_without_dnssec_flags,
        limit=512,
    )


async def start_blocking_resolver(port):
    """A resolver, or a firewall before one, that refuses questions for TLSA records."""

    def alter(answer):
        question = _without_edns(answer)
        asked = struct.unpack("!H", question[-4:-2])[0]
        return _error(answer, _REFUSED) if asked == _TLSA else answer

    await Relay.start(
        *(addresses.BLOCKING_RESOLVER, port, lambda: addresses.RESOLVER),
        pass_on=lambda query: query,
        alter=alter,
        limit=1232,
    )


async def start_narrow_resolver(port):
    """A resolver behind a firewall that lets only short answers through, and no TCP."""
    await Relay.start(
        *(addresses.NARROW_RESOLVER, port, lambda: addresses.RESOLVER),
        pass_on=lambda query: query,
        alter=lambda answer: answer,
        limit=200,
        tcp=False,
    )


async def start_altering_server(port, alterations):
    """A name server with the answers of the leaf server, altered by a function for each zone."""

    def alter(answer):
        name = answer[12:].lower()
        for zone, change in alterations.items():
            if _wire_name(zone) in name:
                return change(answer)
        return answer

    await Relay.start(
        *(addresses.ALTERING, port, lambda: addresses.LEAF),
        pass_on=lambda query: query,
        alter=alter,
        limit=1232,
    )


async def start_rolling_server(port, rolled):
    """A name server whose zones are signed with other keys as long as the file `rolled` exists."""
    rolled.unlink(missing_ok=True)
    await Relay.start(
        *(addresses.ROLLING, port, lambda: addresses.SECOND if rolled.exists() else addresses.LEAF),
        pass_on=lambda query: query,
        alter=lambda answer: answer,
        limit=1232,
    )


class ErrorServer(asyncio.DatagramProtocol):
    """A name server that has the same for every question: an error, and no records.

    `rcodes` are the RCODEs for questions at or below a zone, those for any other are `otherwise`.
    """

    @classmethod
    async def start(cls, address, port, rcodes=None, otherwise=_REFUSED):
        by_wire_name = {_wire_name(zone): code for zone, code in (rcodes or {}).items()}

        def answer(query):
            name = query[12:].lower()
            found = [code for zone, code in by_wire_name.items() if zone in name]
            return _error(query, found[0] if found else otherwise)

        loop = asyncio.get_running_loop()
        await loop.create_datagram_endpoint(lambda: cls(answer), local_addr=(address, port))
        await asyncio.start_server(lambda r, w: cls._serve_stream(r, w, answer), address, port)

    def __init__(self, answer):
        self._answer = answer

    def connection_made(self, transport):
        self._transport = transport

    def datagram_received(self, data, addr):
        try:
            self._transport.sendto(self._answer(data), addr)
        except (IndexError, ValueError, struct.error):
            pass

    @staticmethod
    async def _serve_stream(reader, writer, answer):
        try:
            while True:
                message = answer(await _read_message(reader))
                writer.write(struct.pack("!H", len(message)) + message)
        except (OSError, ValueError, IndexError, struct.error, EOFError):
            pass
        finally:
            writer.close()


def _error(query, rcode):
    message = _without_edns(query)
    response, recursion_desired = 0x8000, 0x0100
    flags = struct.unpack("!H", query[2:4])[0] & recursion_desired | response | rcode
    return message[:2] + struct.pack("!H", flags) + message[4:]


def _wire_name(zone):
    labels = [label.encode() for label in zone.split(".")]
    return b"".join(bytes([len(label)]) + label for label in labels) + b"\0"


async def _read_message(reader):
    length = struct.unpack("!H", await reader.readexactly(2))[0]
    return await reader.readexactly(length)


def hold_silent_server(port):
    """Takes the silent server's address, so that questions arrive and are never answered."""
    udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    udp.bind((addresses.SILENT, port))
    tcp = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    tcp.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    tcp.bind((addresses.SILENT, port))
    tcp.listen(16)
    return udp, tcp
