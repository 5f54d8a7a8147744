"""Small DNS servers that no real one stands in for: without DNSSEC, refusing, silent."""

import asyncio
import socket
import struct

from . import addresses

_QR_AD_CD = 0x0030
_CD = 0x0010
_LIMIT = 512
_PATIENCE = 30


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


def _truncated(answer):
    flags = struct.unpack("!H", answer[2:4])[0] | 0x0200
    return answer[:2] + struct.pack("!H", flags) + answer[4:6] + bytes(6)


async def _ask(query, port):
    reader, writer = await asyncio.open_connection(addresses.RESOLVER, port)
    try:
        writer.write(struct.pack("!H", len(query)) + query)
        return _without_dnssec_flags(await _read_message(reader))
    finally:
        writer.close()


class PlainResolver(asyncio.DatagramProtocol):
    """A resolver from before DNSSEC: answers carry no signatures, bogus data passes."""

    @classmethod
    async def start(cls, port):
        loop = asyncio.get_running_loop()
        address = (addresses.PLAIN_RESOLVER, port)
        await loop.create_datagram_endpoint(lambda: cls(port), local_addr=address)
        await asyncio.start_server(lambda r, w: cls._serve_stream(r, w, port), *address)

    def __init__(self, port):
        self._port = port
        self._tasks = set()

    def connection_made(self, transport):
        self._transport = transport

    def datagram_received(self, data, addr):
        task = asyncio.ensure_future(self._answer(data, addr))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _answer(self, data, addr):
        try:
            query = _without_edns(data)
            answer = await asyncio.wait_for(_ask(query, self._port), _PATIENCE)
        except (OSError, ValueError, IndexError, struct.error, EOFError, asyncio.TimeoutError):
            return
        if len(answer) > _LIMIT:
            answer = _truncated(answer[: len(query)])
        self._transport.sendto(answer, addr)

    @staticmethod
    async def _serve_stream(reader, writer, port):
        try:
            while True:
                query = _without_edns(await _read_message(reader))
                answer = await asyncio.wait_for(_ask(query, port), _PATIENCE)
                writer.write(struct.pack("!H", len(answer)) + answer)
                await writer.drain()
        except (OSError, ValueError, IndexError, struct.error, EOFError, asyncio.TimeoutError):
            pass
        finally:
            writer.close()


class RefusingServer(asyncio.DatagramProtocol):
    """A name server that holds no zone: REFUSED to every question."""

    @classmethod
    async def start(cls, port):
        loop = asyncio.get_running_loop()
        address = (addresses.REFUSING, port)
        await loop.create_datagram_endpoint(cls, local_addr=address)
        await asyncio.start_server(cls._serve_stream, *address)

    def connection_made(self, transport):
        self._transport = transport

    def datagram_received(self, data, addr):
        try:
            self._transport.sendto(_refusal(data), addr)
        except (IndexError, ValueError, struct.error):
            pass

    @staticmethod
    async def _serve_stream(reader, writer):
        try:
            while True:
                answer = _refusal(await _read_message(reader))
                writer.write(struct.pack("!H", len(answer)) + answer)
        except (OSError, ValueError, IndexError, struct.error, EOFError):
            pass
        finally:
            writer.close()


def _refusal(query):
    answer = _without_edns(query)
    response, refused, recursion_desired = 0x8000, 5, 0x0100
    flags = struct.unpack("!H", query[2:4])[0] & recursion_desired | response | refused
    return answer[:2] + struct.pack("!H", flags) + answer[4:]


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
