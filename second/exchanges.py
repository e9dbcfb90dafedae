"""What two people asked of each other and agreed (docs/protocol.md, "Exchange")."""

from dataclasses import dataclass, field

from .bodies import read_body
from .envelopes import Event

YES = {"exchange, open", "exchange, counter", "exchange, accept"}
NO = {"exchange, decline", "exchange, withdraw"}


@dataclass
class Exchange:
    """What an exchange's events add up to."""

    stands: dict[bytes, bytes] = field(default_factory=dict)
    agreed: list[bytes] = field(default_factory=list)
    look_again: int | None = None
    stopped: bool = False
    #: How many events count, as history.
    steps: int = 0

    @property
    def in_force(self) -> bytes | None:
        """The last that is agreed and not undone."""
        return self.agreed[-1] if self.agreed else None


class Seen:
    """Which event had seen which, from what the chains name."""

    def __init__(self, events: list[Event]):
        self.named: dict[tuple[bytes, bytes], list[tuple[int, int]]] = {}
        for event in sorted(events, key=lambda event: (event.chain, event.seq)):
            for chain, seq, _ in event.seen:
                self.named.setdefault((event.chain, chain), []).append((event.seq, seq))

    def __call__(self, event: Event, other: Event) -> bool:
        if event.chain == other.chain:
            return event.seq > other.seq
        named = [up_to for at, up_to in self.named.get((event.chain, other.chain), []) if at <= event.seq]
        return bool(named) and named[-1] >= other.seq


def fold(events: list[Event], author_of) -> dict[bytes, Exchange]:
    """All exchanges of a space, from its events in order. `author_of` gives an event's author."""
    seen = Seen(events)
    by_entity: dict[bytes, list] = {}
    for event in events:
        name, content = read_body(event.body) if event.body is not None else (None, None)
        if isinstance(name, str) and name.startswith("exchange, "):
            by_entity.setdefault(event.entity, []).append((event, name, content))
    folded = {}
    for entity, said in by_entity.items():
        while said and said[0][1] != "exchange, open":
            said = said[1:]
        if said:
            folded[entity] = _fold_one(said, author_of, seen)
    return folded


def _fold_one(said: list, author_of, seen) -> Exchange:
    exchange = Exchange()
    proposals: dict[bytes, Event] = {}
    yeses: dict[tuple[bytes, bytes], list[Event]] = {}
    before: list[tuple[Event, bytes, bool, bytes]] = []
    for event, name, content in said:
        author, was = author_of(event), exchange.in_force
        if name == "exchange, open" and exchange.steps:
            continue
        if name in ("exchange, open", "exchange, close"):
            of = event.hash
        else:
            of = content[0]
            if of not in proposals or not seen(event, proposals[of]):
                continue
        exchange.steps += 1
        if name in ("exchange, open", "exchange, counter"):
            of = event.hash
            proposals[of] = event
        if name == "exchange, close":
            exchange.stopped = True
            exchange.stands, exchange.agreed = {}, []
        elif name == "exchange, review":
            if exchange.in_force == of:
                exchange.look_again = content[2] if len(content) > 2 else None
        elif name in NO:
            before.append((event, author, False, of))
            exchange.agreed = [one for one in exchange.agreed if one != of]
            if exchange.stands.get(author) == of:
                del exchange.stands[author]
        elif name in YES:
            _yes(exchange, event, author, of, yeses, before, seen)
        if exchange.in_force != was:
            exchange.look_again = None
    return exchange


def _yes(exchange: Exchange, event: Event, author: bytes, of: bytes, yeses: dict, before: list, seen) -> None:
    def knew_of_both(revision: bytes) -> bool:
        ways = [all_of for (_, one), all_of in yeses.items() if one == revision]
        return sum(any(seen(event, way) for way in all_of) for all_of in ways) == 2

    of_two_minds = any(
        who == author and not seen(event, other) and yes != (one == of)
        for other, who, yes, one in before
    )
    before.append((event, author, True, of))
    if exchange.stopped:
        return
    exchange.agreed = [one for one in exchange.agreed if one == of or knew_of_both(one)]
    if of_two_minds:
        exchange.stands.pop(author, None)
        return
    if exchange.stands.get(author) != of and of not in exchange.agreed:
        yeses.pop((author, of), None)
    exchange.stands[author] = of
    yeses.setdefault((author, of), []).append(event)
    if len(exchange.stands) == 2 and set(exchange.stands.values()) == {of}:
        exchange.agreed = [one for one in exchange.agreed if one != of] + [of]
