"""Pairing and recovery: what two devices say in a mailbox, and what follows from the words (docs/protocol.md)."""

import base64
import unicodedata

from mnemonic import Mnemonic
from spake2 import SPAKE2_A, SPAKE2_B

from .cbor import decode, encode, optional_map
from .keys import aead_seal, derive_key_pair, ed_public, hpke_seal, labelled, need, pad, x_public
from .shape import TEXT, UINT, Optional, fit

FRAGMENT = {1: UINT, 2: TEXT, 3: 16, 4: 32, 5: 32, 6: UINT, 7: UINT, 8: Optional(TEXT)}
#: Slots of a mailbox: names and numbers.
SLOTS = {"S0": 0, "S1": 1, "S2": 2, "S3": 3, "M0": 4, "M1": 5, "M2": 6, "M3": 7, "M4": 8, "M5": 9, "Stop": 15}


def write_fragment(fields: dict) -> tuple[bytes, str]:
    """An invitation's link after `#`: its CBOR, and its text."""
    cbor = encode(optional_map(fields))
    return cbor, base64.urlsafe_b64encode(cbor).decode().rstrip("=")


def read_fragment(text: str) -> dict:
    """The other way."""
    fields = fit(decode(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))), FRAGMENT)
    need(fields[1] == 1, "an invitation of another version")
    return fields


def read_code(typed: str) -> tuple[int, str]:
    """A typed code: the mailbox's number, and six digits. Digits of other scripts count as well."""
    letters = [letter for letter in typed if not letter.isspace() and letter not in "-\u2013"]
    values = [unicodedata.decimal(letter, None) for letter in letters]
    need(None not in values, "a code of other than digits")
    need(len(values) > 6, "a code that is too short")
    digits = "".join(map(str, values))
    return int(digits[:-6]), digits[-6:]


def spake_ids(relay: str, mailbox: bytes) -> tuple[bytes, bytes]:
    """The ids of A and B."""
    return encode(["A", relay, mailbox]), encode(["B", relay, mailbox])


def spake(digits: str, ids: tuple[bytes, bytes], scalar_a: int, scalar_b: int) -> dict:
    """A whole exchange by code, for two scalars."""
    a = SPAKE2_A(digits.encode(), *ids, entropy_f=_entropy(scalar_a))
    b = SPAKE2_B(digits.encode(), *ids, entropy_f=_entropy(scalar_b))
    s0, s1 = a.start(), b.start()
    key = a.finish(s1)
    need(key == b.finish(s0), "two keys")
    return {"s0": s0, "s1": s1, "key": key, "s2": labelled("pair confirm a", [key, s0, s1]),
            "s3": labelled("pair confirm b", [key, s0, s1]), "p": labelled("pair code", [key])}


def offer(nonce: bytes, ed: bytes, x: bytes, space: bytes | None, id: bytes, generation: int) -> bytes:
    """What A commits to and opens in M2; without a space, it is also what B says in M1."""
    return encode(optional_map({1: nonce, 2: ed, 3: x, 4: space, 5: id, 6: generation}))


def commitment(offer: bytes) -> bytes:
    """What stands in the fragment, or in M0."""
    return labelled("pair commit", [offer])


def transcript(purpose: int, relay: str, mailbox: bytes, commit: bytes, m1: bytes, m2: bytes) -> bytes:
    """T."""
    return labelled("pair", [1, purpose, relay, mailbox, commit, m1, m2])


def digits(p: bytes, t: bytes) -> tuple[bytes, str]:
    """A hash, and the six digits of it that both persons compare."""
    hash = labelled("pair digits", [p, t])
    return hash, f"{int.from_bytes(hash, 'big') % 10**6:06}"


def message_aad(mailbox: bytes, number: int) -> bytes:
    """What a message is bound to; the number is the one after M."""
    return encode(["leeward v1 pair msg", mailbox, number])


def seal_message(p: bytes, mailbox: bytes, number: int, payload: bytes, nonce: bytes) -> bytes:
    """M0 to M2."""
    key = labelled("pair msg", [p, number])
    return encode({1: nonce, 2: aead_seal(key, nonce, message_aad(mailbox, number), payload)})


def seal_hand_over(p: bytes, t: bytes, mailbox: bytes, number: int, payload: bytes, sender: bytes, to: bytes,
                   ephemeral: bytes) -> bytes:
    """M3 to M5."""
    aad = message_aad(mailbox, number)
    enc, ct = hpke_seal(to, t, aad, pad(payload), ephemeral, sender, p, mailbox)
    return encode({1: enc, 2: ct})


def identity(sign: bytes, seal: bytes) -> bytes:
    """The secret form of an identity."""
    return encode({1: sign, 2: seal})


def person(own_epoch_key: bytes, pair_id: bytes) -> tuple[bytes, bytes]:
    """A person's Ed25519 seed and X25519 private key in one shared space."""
    context = [own_epoch_key, pair_id]
    return labelled("person sign", context), derive_key_pair(labelled("person seal", context))


def root(entropy: bytes) -> dict:
    """All that follows from recovery words."""
    sign, seal = labelled("root sign", [entropy]), derive_key_pair(labelled("root seal", [entropy]))
    return {"ed": ed_public(sign), "x": x_public(seal), "secret": identity(sign, seal),
            "locator": labelled("root locator", [entropy]), "token": labelled("root token", [entropy])}


def words(entropy: bytes, language: str) -> str:
    """The words in one of BIP-39's lists, by the package's name of the list."""
    return unicodedata.normalize("NFKD", Mnemonic(language).to_mnemonic(entropy))


def entropy(words: str, language: str) -> bytes:
    """The other way."""
    return bytes(Mnemonic(language).to_entropy(unicodedata.normalize("NFC", words)))


def _entropy(scalar: int):
    return lambda length: scalar.to_bytes(length, "big")
