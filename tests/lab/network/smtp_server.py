"""A small SMTP server for the faults no real one makes, and for hosts where Postfix cannot run."""

import asyncio
import socket
import ssl
import struct

_LINE_LIMIT = 2000
_PATIENCE = 60


class Session:
    """One SMTP session; each behaviour is a coroutine over it."""

    def __init__(self, reader, writer, mailhost, tls):
        self.reader = reader
        self.writer = writer
        self.mailhost = mailhost
        self.tls = tls

    async def send(self, *lines):
        self.writer.write("".join(f"{line}\r\n" for line in lines).encode())
        await self.writer.drain()

    async def greet(self, extensions=("PIPELINING", "STARTTLS")):
        await self.send(f"220 {self.mailhost.name}.lab ESMTP")
        await self.commands(extensions)

    async def commands(self, extensions):
        """Answers commands, also after STARTTLS, until QUIT or until the peer is gone."""
        while line := await self.line():
            word = line.split(" ")[0].upper()
            if word == "EHLO":
                await self.send(*_multi_line(250, [f"{self.mailhost.name}.lab", *extensions]))
            elif word in ("HELO", "NOOP", "RSET"):
                await self.send(f"250 {self.mailhost.name}.lab")
            elif word == "QUIT":
                await self.send("221 2.0.0 Bye")
                return
            elif word == "STARTTLS" and "STARTTLS" in extensions:
                await self.start_tls()
                extensions = [word for word in extensions if word != "STARTTLS"]
            else:
                await self.send("502 5.5.1 Not here")

    async def start_tls(self, *injected):
        # Not to read ahead: what follows the 220 belongs to the handshake.
        self.writer.transport.pause_reading()
        await self.send("220 2.0.0 Ready to start TLS", *injected)
        await self.writer.start_tls(self.tls)

    async def line(self):
        """The next command line, or an empty text at the end of the session."""
        data = await asyncio.wait_for(self.reader.readline(), _PATIENCE)
        return data.decode("ascii", "replace").strip() if len(data) < _LINE_LIMIT else ""

    def reset(self):
        """Breaks the connection off with a TCP reset."""
        linger = struct.pack("ii", 1, 0)
        self.writer.get_extra_info("socket").setsockopt(
            socket.SOL_SOCKET, socket.SO_LINGER, linger
        )
        self.writer.transport.abort()


def _multi_line(code, texts):
    last = len(texts) - 1
    return [f"{code}{' ' if i == last else '-'}{text}" for i, text in enumerate(texts)]


async def _ordinary(session):
    await session.greet()


async def _no_starttls(session):
    await session.greet(("PIPELINING",))


async def _starttls_refused(session):
    async def refuse():
        await session.send("454 4.7.0 TLS not available due to local problem")

    session.start_tls = refuse
    await session.greet()


async def _starttls_injection(session):
    start_tls = session.start_tls
    session.start_tls = lambda: start_tls("250 injected in plaintext")
    await session.greet()


async def _handshake_broken(session):
    async def hang_up():
        await session.send("220 2.0.0 Ready to start TLS")
        await session.reader.read(5)
        session.reset()

    session.start_tls = hang_up
    await session.greet()


async def _busy(session):
    await session.send("421 4.3.2 Too busy, try again later")


async def _rejecting(session):
    await session.send("554 5.7.1 No mail from you")
    while line := await session.line():
        if line.upper() == "QUIT":
            await session.send("221 2.0.0 Bye")
            return
        await session.send("503 5.5.1 Only QUIT")


async def _garbage(session):
    session.writer.write(bytes(range(256)) + b"\r\nHTTP/1.1 400 Bad Request\r\n\r\n")
    await session.writer.drain()
    await session.line()


async def _endless_banner(session):
    while True:
        await session.send(*["220-" + "welcome " * 60] * 16)


async def _endless_line(session):
    while True:
        session.writer.write(b"220 " + b"x" * 65536)
        await session.writer.drain()


async def _silent(session):
    await session.reader.read()


async def _many_lines(session):
    await session.send(*_multi_line(220, [f"{session.mailhost.name}.lab"] + ["welcome"] * 20))
    await session.commands([f"X-EXTENSION-{number}" for number in range(40)] + ["STARTTLS"])


async def _dripping(session):
    """Slow, but honest: each byte in a packet of its own."""

    async def drip(*lines):
        for byte in "".join(f"{line}\r\n" for line in lines).encode():
            session.writer.write(bytes([byte]))
            await session.writer.drain()
            await asyncio.sleep(0.001)

    session.send = drip
    await session.greet()


async def _tarpit(session):
    """A greeting that never comes to its end."""
    while True:
        session.writer.write(b"2")
        await session.writer.drain()
        await asyncio.sleep(0.2)


BEHAVIOURS = {
    "ordinary": _ordinary,
    "no-starttls": _no_starttls,
    "starttls-refused": _starttls_refused,
    "starttls-injection": _starttls_injection,
    "handshake-broken": _handshake_broken,
    "tls-1.0": _ordinary,
    "busy": _busy,
    "rejecting": _rejecting,
    "garbage": _garbage,
    "endless-banner": _endless_banner,
    "endless-line": _endless_line,
    "silent": _silent,
    "many-lines": _many_lines,
    "dripping": _dripping,
    "tarpit": _tarpit,
}


def _context(chain_file, key_file, behaviour):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    if behaviour == "tls-1.0":
        context.set_ciphers("ALL:@SECLEVEL=0")
        context.minimum_version = context.maximum_version = ssl.TLSVersion.TLSv1
    context.load_cert_chain(chain_file, key_file)
    return context


def tls_context(mailhost, chain_file, key_file, files_by_name):
    """The TLS side of a mailhost; `files_by_name` has chain and key for each SNI name."""
    context = _context(chain_file, key_file, mailhost.behaviour)
    others = {name: _context(*files, mailhost.behaviour) for name, files in files_by_name.items()}

    def choose(connection, name, _):
        if name in others:
            connection.context = others[name]

    if others:
        context.sni_callback = choose
    return context


async def serve(mailhost, behaviour, tls, address, port):
    """Listens for a mailhost until the event loop ends."""

    async def session(reader, writer):
        try:
            await BEHAVIOURS[behaviour](Session(reader, writer, mailhost, tls))
        except (OSError, EOFError, ValueError, asyncio.TimeoutError):
            pass  # what a peer does to its own session is no matter of the server
        finally:
            writer.close()

    return await asyncio.start_server(session, address, port, limit=_LINE_LIMIT)


async def hold_blackhole(address, port):
    """An address where connecting never ends: its queue is full and nobody accepts."""
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind((address, port))
    listener.listen(0)
    filler = socket.create_connection((address, port), timeout=1)
    return listener, filler
