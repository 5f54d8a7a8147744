"""Keys and certificates of the mail hosts, made with openssl and kept in a directory."""

import hashlib
import ssl
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta, timezone

from .process import run

_NEW_KEY = {
    "ecdsa": ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"],
    "rsa": ["-newkey", "rsa:2048"],
    "ed25519": ["-newkey", "ed25519"],
}

_CONFIG = """
[ca]
default_ca = lab
[lab]
database = {work}/index.txt
new_certs_dir = {work}
rand_serial = yes
unique_subject = no
policy = any
default_md = {digest}
x509_extensions = extensions
[any]
commonName = supplied
[req]
distinguished_name = empty
[empty]
[extensions]
basicConstraints = critical,CA:{authority}
subjectKeyIdentifier = hash
{more}
"""


def _window(dates):
    """The validity window: (not before, not after) as openssl ca wants them."""
    now = datetime.now(timezone.utc)
    first, last = {
        "valid": (-1, 90),
        "expired": (-400, -30),
        "future": (30, 400),
    }[dates]
    return [(now + timedelta(days=days)).strftime("%Y%m%d%H%M%SZ") for days in (first, last)]


class CertificateStore:
    """The certificates of one network by name, as PEM files `NAME.pem` and `NAME.key`."""

    def __init__(self, directory, certificates):
        self.directory = directory
        self.certificates = {certificate.name: certificate for certificate in certificates}

    def make(self):
        self.directory.mkdir(parents=True, exist_ok=True)
        waiting = list(self.certificates.values())
        made = {None}
        with ThreadPoolExecutor(4) as pool:
            while waiting:
                ready = [certificate for certificate in waiting if certificate.issuer in made]
                if not ready:
                    raise ValueError(f"unknown issuer of {waiting[0].name}")
                list(pool.map(self._make_certificate, ready))
                made.update(certificate.name for certificate in ready)
                waiting = [certificate for certificate in waiting if certificate not in ready]

    def key_file(self, name):
        return self.directory / f"{name}.key"

    def certificate_file(self, name):
        return self.directory / f"{name}.pem"

    def chain(self, names):
        """The PEM text of several certificates, as a server sends them."""
        return "".join(self.certificate_file(name).read_text() for name in names)

    def tlsa_data(self, selector, matching, name):
        """The data field of a TLSA record, in hexadecimal (RFC 6698 section 2.1.4)."""
        pem = self.certificate_file(name).read_text()
        data = ssl.PEM_cert_to_DER_cert(pem)
        if selector == 1:
            data = _public_key_info(data)
        digest = {0: lambda data: data, 1: _digest("sha256"), 2: _digest("sha512")}[matching]
        return digest(data).hex()

    def _make_certificate(self, certificate):
        work = self.directory / f"{certificate.name}.work"
        work.mkdir()
        issuer = certificate.issuer or certificate.name
        more = []
        if certificate.names:
            more.append("subjectAltName = " + ",".join(f"DNS:{name}" for name in certificate.names))
        if certificate.authority:
            more.append("keyUsage = critical,keyCertSign,cRLSign")
        if certificate.issuer:
            more.append("authorityKeyIdentifier = keyid")
        config, request = work / "config", work / "request"
        config.write_text(
            _CONFIG.format(
                work=work,
                digest="null" if self.certificates[issuer].key == "ed25519" else "sha256",
                authority="TRUE" if certificate.authority else "FALSE",
                more="\n".join(more),
            )
        )
        (work / "index.txt").touch()
        common_name = certificate.names[0] if certificate.names else certificate.name
        run(
            *("openssl", "req", "-new", "-config", config, "-subj", f"/CN={common_name}"),
            *(*_NEW_KEY[certificate.key], "-nodes"),
            *("-keyout", self.key_file(certificate.name), "-out", request),
        )
        signer = ["-selfsign"]
        if certificate.issuer:
            signer = ["-cert", self.certificate_file(issuer)]
        first, last = _window(certificate.dates)
        run(
            *("openssl", "ca", "-batch", "-notext", "-config", config, "-in", request),
            *("-keyfile", self.key_file(issuer), *signer),
            *("-startdate", first, "-enddate", last),
            *("-out", self.certificate_file(certificate.name)),
        )


def _digest(name):
    return lambda data: hashlib.new(name, data).digest()


def _public_key_info(certificate):
    """The SubjectPublicKeyInfo of a certificate in DER (RFC 5280 section 4.1)."""
    parts = _children(_children(certificate)[0])
    has_version = parts[0][0] == 0xA0
    return parts[6 if has_version else 5]


def _children(element):
    """The elements inside a constructed DER element, each with its header."""
    rest, parts = element[_header(element) :], []
    while rest:
        end = _header(rest) + _length(rest)
        parts.append(rest[:end])
        rest = rest[end:]
    return parts


def _header(element):
    return 2 + (element[1] & 0x7F if element[1] & 0x80 else 0)


def _length(element):
    if element[1] & 0x80:
        return int.from_bytes(element[2 : _header(element)], "big")
    return element[1]
