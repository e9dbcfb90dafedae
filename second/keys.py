"""The cryptography of docs/protocol.md, "Notation" and "Keys", from public parts."""

import hashlib
import hmac

import nacl.bindings as sodium
from blake3 import blake3
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from nacl.exceptions import CryptoError

from .cbor import encode

PREFIX = "leeward v1 "


class Refused(Exception):
    """Something does not verify, does not open, or breaks a rule."""


def need(holds: bool, why: str) -> None:
    """Refuses where a rule does not hold."""
    if not holds:
        raise Refused(why)


def labelled(label: str, items: list) -> bytes:
    """D(label, x)."""
    return blake3(encode(items), derive_key_context=PREFIX + label).digest()


def signed(label: str, message: bytes) -> bytes:
    """What a signature of that label covers."""
    return (PREFIX + label).encode() + b"\0" + message


def sign(seed: bytes, label: str, message: bytes) -> bytes:
    """Ed25519(label, m)."""
    _, secret = sodium.crypto_sign_seed_keypair(seed)
    return sodium.crypto_sign(signed(label, message), secret)[:64]


def verify(ed: bytes, label: str, message: bytes, signature: bytes) -> bool:
    """Strictly: libsodium refuses scalars that are not canonical and points of small order."""
    try:
        sodium.crypto_sign_open(signature + signed(label, message), ed)
        return True
    except (CryptoError, ValueError):
        return False


def ed_public(seed: bytes) -> bytes:
    """An Ed25519 public key."""
    return sodium.crypto_sign_seed_keypair(seed)[0]


def x_public(secret: bytes) -> bytes:
    """An X25519 public key."""
    return X25519PrivateKey.from_private_bytes(secret).public_key().public_bytes_raw()


def is_sound_ed(ed: bytes) -> bool:
    """A canonical point that is not of small order."""
    return sodium.crypto_core_ed25519_is_valid_point(ed)


def is_sound_x(x: bytes) -> bool:
    """A point that is not of small order: those give a secret of zeros with any key."""
    try:
        _exchange(bytes([1]) * 32, x)
        return True
    except Refused:
        return False


def aead_seal(key: bytes, nonce: bytes, aad: bytes, plain: bytes) -> bytes:
    """XChaCha20-Poly1305: ciphertext and tag."""
    return sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(plain, aad, nonce, key)


def aead_open(key: bytes, nonce: bytes, aad: bytes, ct: bytes) -> bytes:
    """What was sealed."""
    try:
        return sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(ct, aad, nonce, key)
    except CryptoError as cause:
        raise Refused("does not open") from cause


def padded_length(content: int) -> int:
    """How long content of that length is with its padding."""
    length = content + 1
    if length <= 512:
        return 512
    e = length.bit_length() - 1
    s = e.bit_length()
    step = 1 << (e - s)
    return -(-length // step) * step


def pad(content: bytes) -> bytes:
    """ISO/IEC 7816-4 up to Padmé."""
    return (content + b"\x80").ljust(padded_length(len(content)), b"\0")


def unpad(padded: bytes) -> bytes:
    """The content; padding of any other length is refused."""
    content = padded.rstrip(b"\0")
    need(content.endswith(b"\x80"), "no padding")
    content = content[:-1]
    need(padded_length(len(content)) == len(padded), "padding of another length")
    return content


# HPKE, RFC 9180: 0x0020 DHKEM(X25519, HKDF-SHA256), 0x0001 HKDF-SHA256, 0x0003 ChaCha20Poly1305.
_KEM = b"KEM\x00\x20"
_SUITE = b"HPKE\x00\x20\x00\x01\x00\x03"


def derive_key_pair(ikm: bytes) -> bytes:
    """DeriveKeyPair, section 7.1.3: the private key, clamped as RFC 7748 has it."""
    secret = bytearray(_expand(_KEM, _extract(_KEM, b"", b"dkp_prk", ikm), b"sk", b"", 32))
    secret[0] &= 248
    secret[31] = secret[31] & 127 | 64
    return bytes(secret)


def hpke_seal(to: bytes, info: bytes, aad: bytes, plain: bytes, ephemeral: bytes, sender: bytes | None = None,
              psk: bytes = b"", psk_id: bytes = b"") -> tuple[bytes, bytes]:
    """`enc` and `ct` for one message: base mode, or mode_auth_psk with a sender's private key and a psk."""
    secret = derive_key_pair(ephemeral)
    enc = x_public(secret)
    dh, context = _exchange(secret, to), enc + to
    if sender is not None:
        dh, context = dh + _exchange(sender, to), context + x_public(sender)
    key, nonce = _schedule(_shared(dh, context), info, sender is not None, psk, psk_id)
    return enc, ChaCha20Poly1305(key).encrypt(nonce, plain, aad)


def hpke_open(secret: bytes, enc: bytes, info: bytes, aad: bytes, ct: bytes, sender: bytes | None = None,
              psk: bytes = b"", psk_id: bytes = b"") -> bytes:
    """What `hpke_seal` sealed; `sender` is a public key here."""
    dh, context = _exchange(secret, enc), enc + x_public(secret)
    if sender is not None:
        dh, context = dh + _exchange(secret, sender), context + sender
    key, nonce = _schedule(_shared(dh, context), info, sender is not None, psk, psk_id)
    try:
        return ChaCha20Poly1305(key).decrypt(nonce, ct, aad)
    except InvalidTag as cause:
        raise Refused("a box does not open") from cause


def _exchange(secret: bytes, public: bytes) -> bytes:
    try:
        return X25519PrivateKey.from_private_bytes(secret).exchange(X25519PublicKey.from_public_bytes(public))
    except ValueError as cause:
        raise Refused("a point of small order") from cause


def _shared(dh: bytes, context: bytes) -> bytes:
    return _expand(_KEM, _extract(_KEM, b"", b"eae_prk", dh), b"shared_secret", context, 32)


def _schedule(shared: bytes, info: bytes, authenticated: bool, psk: bytes, psk_id: bytes) -> tuple[bytes, bytes]:
    mode = {(False, False): 0, (False, True): 1, (True, False): 2, (True, True): 3}[authenticated, bool(psk)]
    context = bytes([mode]) + _extract(_SUITE, b"", b"psk_id_hash", psk_id) + _extract(_SUITE, b"", b"info_hash", info)
    secret = _extract(_SUITE, shared, b"secret", psk)
    return _expand(_SUITE, secret, b"key", context, 32), _expand(_SUITE, secret, b"base_nonce", context, 12)


def _extract(suite: bytes, salt: bytes, label: bytes, ikm: bytes) -> bytes:
    return hmac.new(salt or bytes(32), b"HPKE-v1" + suite + label + ikm, hashlib.sha256).digest()


def _expand(suite: bytes, prk: bytes, label: bytes, info: bytes, length: int) -> bytes:
    # No key here is longer than one block of SHA-256.
    message = length.to_bytes(2, "big") + b"HPKE-v1" + suite + label + info + b"\x01"
    return hmac.new(prk, message, hashlib.sha256).digest()[:length]
