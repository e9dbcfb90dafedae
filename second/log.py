"""One real log: what a relay holds of a person's two spaces, read with the keys of one device of theirs."""

from collections import Counter
from dataclasses import dataclass

from . import bodies, exchanges, paths
from .envelopes import Event, Reader
from .keys import ed_public, need, x_public
from .links import Chain
from .pairing import person


@dataclass
class Told:
    """What a log says to the device that reads it."""

    own: Reader
    shared: Reader
    #: Who I am in the shared space.
    me: bytes
    names: dict[bytes, str]
    #: By entity: all of mine, and what both see.
    entries: dict[bytes, bodies.Entry]
    shown: dict[bytes, bodies.Entry]
    #: What both asked of each other.
    exchanges: dict[bytes, exchanges.Exchange]
    paths: dict[bytes, paths.Path]
    own_cards: dict[str, tuple[str, bool]]

    def lines(self) -> list[str]:
        """What the two said to each other, a line an entry."""
        lines = []
        for entry in self.shown.values():
            when = " ".join(map(str, entry.span or ["once"]))
            said = ", ".join(f"{field} {content!r}" for field, (_, content) in sorted(entry.answers.items()))
            lines.append(f"{self.names.get(entry.author, 'somebody')}, {entry.card}, {when}: {said}")
        return sorted(lines)

    def sizes(self) -> str:
        """How much was verified."""
        ended = ", and somebody left" if self.shared.links.is_frozen else ""
        return f"own space: {size_of(self.own)}; shared space: {size_of(self.shared)}{ended}"


def read_log(log: dict) -> Told:
    """Opens and verifies all of it, from the device's keys alone."""
    device, spaces = log["device"], {space["space"]: space for space in log["spaces"]}
    sign, seal = bytes.fromhex(device["sign"]), bytes.fromhex(device["seal"])
    own = read_space(spaces[device["own"]], device["own"], bytes.fromhex(device["id"]), {0: (sign, seal)})

    said = [(event, *bodies.read_body(event.body)) for event in own.events() if event.body is not None]
    places = [content[0] for _, name, content in said if name == "house, place"]
    need(places != [], "no shared place")
    place = places[-1]
    need(place[4].hex() == spaces[place[1].hex()]["links"][0], "another genesis than the place has")
    me = place[2]

    # An own epoch's key gives the person's keys of the generation that has its number.
    keys = {generation: person(key, place[3]) for generation, key in own.keys.items()}
    shared = read_space(spaces[place[1].hex()], place[1].hex(), me, keys)

    entries = bodies.fold(own.events(), lambda event: own.links.space)
    shown = bodies.fold(shared.events(), lambda event: shared.signers[event.chain])
    check_entries(own, me, entries, shown)
    asked = exchanges.fold(shared.events(), lambda event: shared.signers[event.chain])
    walked = paths.fold(shared.events())
    return Told(own, shared, me, names_of(shared), entries, shown, asked, walked, own_cards_of(shared))


def read_space(space: dict, id: str, member: bytes, secrets: dict[int, tuple[bytes, bytes]]) -> Reader:
    """Verifies a space's links, opens its epochs' keys with a member's, and reads all envelopes. `secrets` has the
    member's Ed25519 seed and X25519 private key of each generation."""
    links = Chain.verified(links_of(space))
    need(links.space.hex() == id, "the links of another space")
    entry = next((link.members[member] for link in reversed(links.links) if member in link.members), None)
    need(entry is not None and entry.generation in secrets, "a member that nobody brought in")
    sign, secret = secrets[entry.generation]
    need((entry.ed, entry.x) == (ed_public(sign), x_public(secret)), "an entry with somebody else's keys")
    reader = Reader(links, links.ring(member, secret))
    need(set(reader.keys) == {link.epoch for link in links.standing()}, "an epoch whose key nobody has")
    for position, (data, history) in enumerate(zip(space["envelopes"], space["histories"], strict=True), 1):
        reader.take(position, bytes.fromhex(data))
        need(reader.history.hex() == history, "another history than the relay's")
    heads = {bytes.fromhex(chain): (seq, bytes.fromhex(hash)) for chain, seq, hash in space["heads"]}
    need(heads == reader.envelopes, "other heads than the relay's")
    reader.finish()
    return reader


def size_of(reader: Reader) -> str:
    """How much a reader has read."""
    events = sum(map(len, reader.chains.values()))
    return (f"{len(reader.links.links)} links, {reader.position} envelopes, {events} events in "
            f"{len(reader.chains)} chains")


def links_of(space: dict) -> list[bytes]:
    """A space's links, as they came."""
    return [bytes.fromhex(link) for link in space["links"]]


def check_entries(own: Reader, me: bytes, entries: dict, shown: dict) -> None:
    """A day's entry has the id that every device of the person would derive, and what I show is under it."""
    key = bodies.entity_key(own.keys[0], own.links.space)
    for entity, entry in entries.items():
        if entry.span is not None and bodies.read_span(entry.span)[0] == "day":
            derived = bodies.entity_id(key, own.links.space, entry.card, [1, [entry.span[1]]])
            need(entity == derived, "an entry under an id that its day does not give")
    mine = {entity for entity, entry in shown.items() if entry.author == me}
    need(mine <= set(entries), "shown under my name and not said by me")


def names_of(reader: Reader) -> dict[bytes, str]:
    """What each member is called, as they last said."""
    names: dict[bytes, str] = {}
    for event in house_events(reader):
        name, content = bodies.read_body(event.body)
        if name == "house, name":
            names[reader.signers[event.chain]] = content[0] or "nameless"
    return names


def own_cards_of(reader: Reader) -> dict[str, tuple[str, bool]]:
    """The cards of the couple's own: title, and whether it is retired."""
    cards, count = {}, Counter()
    for event in house_events(reader):
        name, content = bodies.read_body(event.body)
        author = reader.signers[event.chain]
        if name == "house, retire" and content[0] in cards:
            cards[content[0]] = (cards[content[0]][0], True)
        elif name == "house, card" and content[0][1] not in cards and count[author] < bodies.CARDS_OF_ONE:
            if bodies.is_own_card(content[0]):
                cards[content[0][1]] = (content[0][2], False)
                count[author] += 1
    return cards


def house_events(reader: Reader) -> list[Event]:
    """All that was said about the house."""
    return [event for event in reader.events() if event.entity == bodies.HOUSE_ENTITY and event.body is not None]
