"""What waits at a relay until it may be given out (docs/protocol.md, "Holds" and "Holds at the relay")."""

from .cbor import Malformed, encode
from .keys import Refused, aead_open, aead_seal, labelled, need, sign, verify
from .shape import UINT, Each, OneOf, fit

PAYLOAD = [UINT, 24, 48]
SLOT = [16, 112]
SLOTS = Each(SLOT)
MODES = ["letter", "together", "overlap", "on date", "when I say", "on request"]
HOLD = OneOf({0: [PAYLOAD], 1: [PAYLOAD], 2: [SLOTS], 3: [PAYLOAD, UINT], 4: [PAYLOAD], 5: [PAYLOAD, UINT]})
CLAIM = OneOf({0: [HOLD], 1: [], 2: [], 3: [], 4: [], 5: []})
OUTCOME = OneOf({0: [], 1: [PAYLOAD], 2: [SLOTS, Each(16)], 3: [], 4: [], 5: []})

#: The most cards of one overlap.
MOST_SLOTS = 128


class Part:
    """A person's part of a hold."""

    def __init__(self, space: bytes, entity: bytes, run: int, part: bytes):
        self.space, self.entity, self.run, self.part = space, entity, run, part
        self.id = labelled("hold", [space, entity, run])[:16]

    def seal_content(self, key: bytes, size: int, content: bytes, nonce: bytes) -> bytes:
        """Content for the log, padded to one size."""
        need(len(content) < size, "content that does not fit")
        padded = (content + b"\x80").ljust(size, b"\0")
        return nonce + aead_seal(self._content_key(key), nonce, self._content_aad(), padded)

    def open_content(self, key: bytes, commit: bytes, size: int, sealed: bytes) -> bytes:
        """What `seal_content` sealed, with a key that is the one committed to."""
        need(self.commit(key) == commit, "a key that was not committed to")
        need(len(sealed) == 24 + size + 16, "content of another size")
        padded = aead_open(self._content_key(key), sealed[:24], self._content_aad(), sealed[24:]).rstrip(b"\0")
        need(padded.endswith(b"\x80"), "no padding")
        return padded[:-1]

    def commit(self, key: bytes) -> bytes:
        """What the log says of a content key."""
        return labelled("hold commit", [key, self.id, self.part])

    def seal_key(self, key: bytes, epoch: int, epoch_key: bytes, nonce: bytes) -> list:
        """A payload: the content key for the relay to keep."""
        return [epoch, nonce, aead_seal(self._hold_key(epoch_key), nonce, self._payload_aad(epoch), key)]

    def open_key(self, payload: list, epoch_key: bytes) -> bytes:
        """The content key of a payload."""
        epoch, nonce, ct = fit(payload, PAYLOAD)
        return aead_open(self._hold_key(epoch_key), nonce, self._payload_aad(epoch), ct)

    def slots_commit(self, hashes: list) -> bytes:
        """What the log says of an overlap's slots."""
        return labelled("hold slots", [self.id, self.part, hashes])

    def _content_key(self, key: bytes) -> bytes:
        return labelled("hold content", [key, self.id, self.part])

    def _content_aad(self) -> bytes:
        return encode(["leeward v1 hold content", self.id, self.part])

    def _hold_key(self, epoch_key: bytes) -> bytes:
        return labelled("hold key", [epoch_key, self.id, self.part])

    def _payload_aad(self, epoch: int) -> bytes:
        return encode(["leeward v1 hold", self.space, epoch, self.id, self.part])


class Run:
    """A run of an overlap, from one person's side."""

    def __init__(self, epoch_key: bytes, part: Part):
        self.part = part
        self.key = labelled("run", [epoch_key, part.space, part.entity, part.run])

    def tag(self, card: str) -> bytes:
        """What both have where both said yes."""
        return labelled("tag", [self.key, card])[:16]

    def yes(self, card: str, generation: int, seed: bytes, nonce: bytes) -> list:
        """The slot of a yes."""
        plain = generation.to_bytes(8, "big") + sign(seed, "tag", self._message(card, generation))
        return [self.tag(card), nonce + aead_seal(self._box_key(card), nonce, self._aad(card), plain)]

    def open_yes(self, card: str, slot: list, ed: bytes) -> int:
        """The generation in which this part's person said yes; `Refused` where it is no yes."""
        tag, box = fit(slot, SLOT)
        need(tag == self.tag(card), "a slot of another card")
        plain = aead_open(self._box_key(card), box[:24], self._aad(card), box[24:])
        generation = int.from_bytes(plain[:8], "big")
        need(verify(ed, "tag", self._message(card, generation), plain[8:]), "a yes that nobody signed")
        return generation

    def _box_key(self, card: str) -> bytes:
        return labelled("tag box", [self.key, card, self.part.part])

    def _aad(self, card: str) -> bytes:
        return encode(["leeward v1 tag box", self.part.id, self.part.part, self.tag(card)])

    def _message(self, card: str, generation: int) -> bytes:
        part = self.part
        return encode([part.space, part.entity, part.run, card, part.part, generation])


def slot_hash(slot: list) -> bytes:
    """What stands for a slot in its commitment."""
    return labelled("slot", fit(slot, SLOT))[:16]


def check_slots(slots: list) -> None:
    """Ascending by tag, none twice, not too many."""
    tags = [tag for tag, _ in slots]
    if tags != sorted(set(tags)) or len(tags) > MOST_SLOTS:
        raise Malformed("slots that do not ascend, or too many")


def refuses(attempt) -> bool:
    """Whether something is refused."""
    try:
        attempt()
    except Refused:
        return True
    return False
