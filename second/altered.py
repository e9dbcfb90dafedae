"""Ways to alter a log, each of which a reader must notice."""

import copy

from .cbor import decode, encode
from .envelopes import (BUNDLE, HEADER, envelope_aad, envelope_hash, envelope_key, next_history, open_envelope, seal)
from .keys import aead_seal, ed_public, pad
from .log import Told
from .shape import read


def every(log: dict, told: Told) -> dict[str, dict]:
    """Altered copies, by what was done to them. The shared space is altered, where nothing else is said."""
    shared = told.shared.links.space.hex()
    middle = told.shared.position // 2
    copies = {}

    def alter(what):
        def apply(change):
            altered = copy.deepcopy(log)
            space = next(space for space in altered["spaces"] if space["space"] == shared)
            own = next(space for space in altered["spaces"] if space["space"] == log["device"]["own"])
            change(space, own, altered)
            copies[what] = altered
            return change

        return apply

    @alter("a byte of what was sealed")
    def _(space, own, whole):
        space["envelopes"][middle] = flipped(space["envelopes"][middle], -1)

    @alter("a header that calls its events a bundle")
    def _(space, own, whole):
        envelope = decode(bytes.fromhex(space["envelopes"][middle]))
        space["envelopes"][middle] = encode({**envelope, 1: encode({**decode(envelope[1]), 7: BUNDLE})}).hex()

    @alter("two envelopes that changed places")
    def _(space, own, whole):
        first, second = neighbours(space["envelopes"])
        envelopes = space["envelopes"]
        envelopes[first], envelopes[second] = envelopes[second], envelopes[first]

    @alter("an envelope that was withheld")
    def _(space, own, whole):
        del space["envelopes"][middle], space["histories"][middle]

    @alter("the newest envelope withheld, with heads as they were")
    def _(space, own, whole):
        del space["envelopes"][-1], space["histories"][-1]

    @alter("an envelope twice")
    def _(space, own, whole):
        space["envelopes"].insert(middle, space["envelopes"][middle])
        space["histories"].insert(middle, space["histories"][middle])

    @alter("an envelope of another space")
    def _(space, own, whole):
        space["envelopes"][0] = own["envelopes"][0]

    @alter("a history of a relay that was filled again")
    def _(space, own, whole):
        space["histories"][middle] = flipped(space["histories"][middle], 0)

    @alter("a head that is not the chain's")
    def _(space, own, whole):
        space["heads"][0][2] = flipped(space["heads"][0][2], 0)

    @alter("a link's signature")
    def _(space, own, whole):
        own["links"][-1] = flipped(own["links"][-1], -1)

    @alter("a link's body, under the signature of the true one")
    def _(space, own, whole):
        link = decode(bytes.fromhex(own["links"][-1]))
        body = decode(link[1])
        body[6][0][2] = ed_public(bytes(32))
        own["links"][-1] = encode({1: encode(body), 2: link[2]}).hex()

    @alter("a device that nobody added: its link is withheld")
    def _(space, own, whole):
        del own["links"][-1]

    @alter("another device's keys")
    def _(space, own, whole):
        whole["device"]["seal"] = flipped(whole["device"]["seal"], 5)

    @alter("other words in an event, sealed again by somebody who has the key")
    def _(space, own, whole):
        def say(event):
            event[3] = encode([6, [0, ["Nobody"]]])

        resealed(space, told, say)

    @alter("another time in an event, sealed again by somebody who has the key")
    def _(space, own, whole):
        def later(event):
            meta = decode(event[1])
            meta[5] += 60_000
            event[1] = encode(meta)

        resealed(space, told, later)

    @alter("a head signed in another generation, sealed again by somebody who has the key")
    def _(space, own, whole):
        resealed(space, told, lambda event: None, generation=7)

    @alter("content in more room than its padding has")
    def _(space, own, whole):
        resealed(space, told, lambda event: None, room=1)

    return copies


def flipped(data: str, at: int) -> str:
    """The same with one bit turned."""
    changed = bytearray(bytes.fromhex(data))
    changed[at] ^= 1
    return changed.hex()


def neighbours(envelopes: list[str]) -> tuple[int, int]:
    """Two envelopes of one chain, the second of which is the next of the first."""
    last: dict[bytes, int] = {}
    for at, data in enumerate(envelopes):
        chain = read(decode(bytes.fromhex(data))[1], HEADER)[4]
        if chain in last:
            return last[chain], at
        last[chain] = at
    raise ValueError("no chain has two envelopes")


def resealed(space: dict, told: Told, change, generation: int | None = None, room: int = 0) -> None:
    """Alters the last event of the last envelope, so that nothing but the events themselves can tell. Its hash at the
    relay is the altered one's."""
    data = bytes.fromhex(space["envelopes"][-1])
    outer = decode(data)
    header = read(outer[1], HEADER)
    key = told.shared.keys[header[3]]
    plain = decode(open_envelope(key, data))
    event = decode(plain[1][-1])
    change(event)
    plain[1][-1] = encode(event)
    if generation is not None:
        plain[2] = generation
    altered = seal(key, outer[1], encode(plain), outer[2])
    if room:
        content = pad(encode(plain)) + bytes(room)
        ct = aead_seal(envelope_key(key, header[2], header[4]), outer[2], envelope_aad(outer[1]), content)
        altered = encode({1: outer[1], 2: outer[2], 3: ct})
    before = bytes.fromhex(space["histories"][-2])
    space["envelopes"][-1] = altered.hex()
    space["histories"][-1] = next_history(before, envelope_hash(altered)).hex()
    for head in space["heads"]:
        if head[0] == header[4].hex():
            head[2] = envelope_hash(altered).hex()
