"""Opening a file of the age format, version 1, that a passphrase sealed: https://c2sp.org/age, from its text."""

import base64
import hashlib

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes, hmac
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from .keys import Refused, need

CHUNK = 64 * 1024
TAG = 16
#: The most work that a file may ask for.
WORK_MAX = 18


def open_with_passphrase(data: bytes, passphrase: str) -> bytes:
    """What the file holds; `Refused` where it is another file, altered, or sealed with another passphrase."""
    end = data.find(b"\n---")
    need(end > 0, "no header")
    lines = data[: end + 4].split(b"\n")
    need(lines[0] == b"age-encryption.org/v1" and len(lines) == 4, "another format, or more than one recipient")
    arrow, kind, salt, work = lines[1].split(b" ")
    need((arrow, kind) == (b"->", b"scrypt") and int(work) <= WORK_MAX, "not sealed with a passphrase, or too costly")
    salted = b"age-encryption.org/v1/scrypt" + unbase64(salt)
    wrapping = hashlib.scrypt(passphrase.encode(), salt=salted, n=2 ** int(work), r=8, p=1, dklen=32, maxmem=2**29)
    file_key = opened(wrapping, bytes(12), unbase64(lines[2]))
    rest = data[end + 4 :]
    mac, payload = unbase64(rest[1 : rest.index(b"\n")]), rest[rest.index(b"\n") + 1 :]
    check = hmac.HMAC(derived(file_key, b"", b"header"), hashes.SHA256())
    check.update(data[: end + 4])
    check.verify(mac)
    return streamed(derived(file_key, payload[:16], b"payload"), payload[16:])


def streamed(key: bytes, sealed: bytes) -> bytes:
    """STREAM: chunks of 64 KiB, each with its number, the last one marked."""
    plain, at, number = b"", 0, 0
    while True:
        chunk = sealed[at : at + CHUNK + TAG]
        at += len(chunk)
        last = at == len(sealed)
        plain += opened(key, number.to_bytes(11, "big") + bytes([last]), chunk)
        number += 1
        if last:
            return plain


def derived(secret: bytes, salt: bytes, info: bytes) -> bytes:
    """HKDF-SHA-256."""
    return HKDF(hashes.SHA256(), 32, salt, info).derive(secret)


def opened(key: bytes, nonce: bytes, sealed: bytes) -> bytes:
    """ChaCha20-Poly1305 without associated data."""
    try:
        return ChaCha20Poly1305(key).decrypt(nonce, sealed, None)
    except InvalidTag:
        raise Refused("it does not open") from None


def unbase64(text: bytes) -> bytes:
    """Without padding."""
    return base64.b64decode(text + b"=" * (-len(text) % 4), validate=True)
