"""What events say: bodies, answers, values (docs/protocol.md, "Bodies")."""

import re
import unicodedata
from collections import defaultdict
from dataclasses import dataclass, field

from blake3 import blake3

from .cbor import Malformed, Map, decode, encode, is_deterministic
from .envelopes import Event
from .keys import labelled
from .shape import ANY, BOOL, INT, TEXT, UINT, BYTES, Each, OneOf, Optional, fit

ENTRY, EXCHANGE, LETTER, REVEAL, PATH, HOUSE = 1, 2, 3, 4, 5, 6
#: What the house's events are about.
HOUSE_ENTITY = bytes(16)

SPAN = [UINT, INT]
WRITE = {1: TEXT, 2: Optional(SPAN), 3: Optional(16), 4: ANY, 5: Optional(Each(TEXT)), 6: Optional([BOOL, ANY])}
BEGIN = {1: TEXT, 2: Optional(16), 3: ANY}
PATH_BEGIN = {1: TEXT, 2: Optional(16), 3: Each(TEXT), 4: ANY}
OWN_CARD = {1: TEXT, 2: TEXT, 3: Optional(TEXT)}
PLACE = {1: 32, 2: 16, 3: 16, 4: BYTES, 5: Optional(TEXT)}
ACCESS = {1: 32, 2: 16, 3: 32, 4: Optional(16)}
WORDS = {1: 32, 2: 32}
SEALED = [UINT, BYTES, 32]
PAYLOAD = [UINT, 24, 48]
SEND = {1: TEXT, 2: Optional(TEXT), 3: Optional(TEXT), 4: Optional(16), 5: SEALED}
HEARD = {1: Optional(TEXT), 2: Optional(TEXT), 3: Optional(TEXT)}
SLOT = [16, 112]
HOLD = OneOf({0: [PAYLOAD], 1: [PAYLOAD], 2: [Each(SLOT)], 3: [PAYLOAD, UINT], 4: [PAYLOAD], 5: [PAYLOAD, UINT]})
KEPT_PART = {1: UINT, 2: 32, 3: HOLD, 4: Optional(32), 5: ANY}
QUESTION = {1: TEXT, 2: UINT, 3: Optional(SPAN), 4: Optional(16)}
ANSWER = {1: QUESTION, 2: UINT, 3: UINT, 4: OneOf({0: [SEALED], 1: [32]})}
MATCHED = {1: UINT, 2: Each(SLOT), 3: Each(16)}
DEPOSIT = {1: UINT, 2: 32, 3: Each(32)}
VERBS = {
    ENTRY: {0: ("entry, write", [WRITE]), 1: ("entry, erase", [Each([16, UINT])])},
    EXCHANGE: {
        0: ("exchange, open", [BEGIN]),
        1: ("exchange, counter", [32, ANY]),
        2: ("exchange, accept", [32]),
        3: ("exchange, decline", [32]),
        4: ("exchange, withdraw", [32]),
        5: ("exchange, review", [32, ANY, Optional(INT)]),
        6: ("exchange, close", []),
    },
    LETTER: {
        0: ("letter, send", [SEND]),
        1: ("letter, taken back", []),
        2: ("letter, heard", [HEARD]),
        3: ("letter, kept", [KEPT_PART]),
        4: ("letter, deposited", []),
        5: ("letter, withdrawn", []),
        6: ("letter, opened", [32]),
        7: ("letter, gone", []),
        8: ("letter, landed", [UINT]),
    },
    REVEAL: {
        0: ("reveal, put", [QUESTION]),
        1: ("reveal, answer", [ANSWER]),
        2: ("reveal, key", [UINT, 32]),
        3: ("reveal, matched", [MATCHED]),
        4: ("reveal, kept", [KEPT_PART]),
        5: ("reveal, deposit", [DEPOSIT]),
        6: ("reveal, deposited", [UINT]),
        7: ("reveal, withdrawn", [UINT]),
    },
    PATH: {
        0: ("path, begin", [PATH_BEGIN]),
        1: ("path, go on", [UINT]),
        2: ("path, put down", []),
        3: ("path, finish", []),
    },
    HOUSE: {
        0: ("house, name", [Optional(TEXT)]),
        1: ("house, energy", [UINT]),
        2: ("house, place", [PLACE]),
        3: ("house, access", [ACCESS]),
        4: ("house, left", [32]),
        5: ("house, device", [16, TEXT]),
        6: ("house, words", [WORDS]),
        7: ("house, card", [OWN_CARD]),
        8: ("house, retire", [TEXT]),
    },
}
KEPT = "kept as it came"

SLUG = re.compile(r"[a-z0-9]+(?:[.\-_][a-z0-9]+)*")


def is_slug(text) -> bool:
    """Whether it is an id of a card, field or option."""
    return isinstance(text, str) and len(text) <= 64 and SLUG.fullmatch(text) is not None


#: Most own cards of one author.
CARDS_OF_ONE = 256


def is_own_card(card: dict) -> bool:
    """Whether an own card's id and words are such as may be shown."""

    def usable(text: str, most: int) -> bool:
        plain = not any(unicodedata.category(letter) == "Cc" for letter in text)
        return text == text.strip() and 1 <= len(text) <= most and plain

    return "." in card[1] and usable(card[2], 120) and (card[3] is None or usable(card[3], 300))


def read_body(data: bytes):
    """What a body says and its content, or `KEPT` with the bytes."""
    try:
        primitive, verb = fit(decode(data), [UINT, ANY])
        number, content = fit(verb, [UINT, ANY])
        name, shape = VERBS[primitive][number]
        content = fit(content, shape)
        if primitive == ENTRY and number == 0:
            content = [read_write(content[0])]
        elif primitive == EXCHANGE and number == 0:
            if not is_slug(content[0][1]):
                raise Malformed("an id that is none")
            content = [{**content[0], 3: read_answers(content[0][3])}]
        elif primitive == EXCHANGE and number in (1, 5):
            content = [content[0], read_answers(content[1]), *content[2:]]
        elif primitive == PATH and number == 0:
            begin = content[0]
            if not all(map(is_slug, [begin[1], *begin[3]])):
                raise Malformed("an id that is none")
            content = [{**begin, 4: read_answers(begin[4])}]
        elif primitive == PATH and number == 1 and content[0] > 255:
            raise Malformed("a step that no path has")
        elif primitive == HOUSE and number in (7, 8) and not is_slug(content[0][1] if number == 7 else content[0]):
            raise Malformed("an id that is none")
        return name, content
    except (Malformed, KeyError):
        return KEPT, data


def read_write(write: dict) -> dict:
    """The content of an entry's verb 0, with its answers read."""
    fields = write[5] or []
    if not is_slug(write[1]) or not all(map(is_slug, fields)):
        raise Malformed("an id that is none")
    if write[2] is not None:
        read_span(write[2])
    return {**write, 4: read_answers(write[4]), 5: fields}


def read_span(item) -> tuple[str, int]:
    """`("day" or "week", number)`."""
    kind, number = fit(item, SPAN)
    if kind > 1:
        raise Malformed("a span of another kind")
    return ("day", "week")[kind], number


def read_answers(item) -> dict:
    """`{field: (kind, content)}`."""
    if not isinstance(item, Map) or not item.ascends or not all(map(is_slug, item)):
        raise Malformed("answers are fields, ascending, with values")
    return {name: read_value(value) for name, value in item.raw.items()}


def read_value(data: bytes):
    """`(kind, content)`; what is of a newer version is `("unknown", bytes)`."""
    item = decode(data)
    kind, content = item if isinstance(item, list) and len(item) == 2 else (None, None)
    is_int = isinstance(content, int) and not isinstance(content, bool)
    known = {
        0: ("scale", is_int and -32768 <= content <= 32767) if is_int else None,
        1: ("choice", is_slug(content)),
        2: ("many", isinstance(content, list) and all(map(is_slug, content)) and content == sorted(set(content))),
        3: ("text", isinstance(content, str)),
        4: ("day", is_int and -(1 << 31) <= content < 1 << 31) if is_int else None,
        5: ("schedule", is_schedule(content)),
    }.get(kind if isinstance(kind, int) and not isinstance(kind, bool) else None)
    if known is None or not known[1] or not is_deterministic(data):
        return "unknown", data
    return known[0], content


def is_schedule(item) -> bool:
    """Whether it says on which days something happens, and perhaps at what minute of them."""
    if not isinstance(item, dict) or not set(item) <= {1, 2} or 1 not in item:
        return False

    def within(number, first, last):
        return isinstance(number, int) and not isinstance(number, bool) and first <= number <= last

    repeat, minute = item[1], item.get(2)
    if not isinstance(repeat, list) or len(repeat) != 2 or not isinstance(repeat[1], list):
        return False
    bounds = {0: [(-(1 << 31), (1 << 31) - 1)], 1: [], 2: [(1, 127)], 3: [(1, 31)]}.get(repeat[0])
    if bounds is None or isinstance(repeat[0], bool) or len(bounds) != len(repeat[1]):
        return False
    return all(within(n, *of) for n, of in zip(repeat[1], bounds)) and (2 not in item or within(minute, 0, 1439))


def entity_key(first_epoch_key: bytes, space: bytes) -> bytes:
    """The key that a space's derived ids come from."""
    return labelled("entity", [first_epoch_key, space])


def entity_id(key: bytes, scope: bytes, card: str, span: list) -> bytes:
    """The id that all devices of a person derive alike."""
    return blake3(encode([scope, card, span]), key=key).digest()[:16]


@dataclass
class Entry:
    """What an entity's events add up to."""

    author: bytes
    card: str
    span: list | None
    answers: dict = field(default_factory=dict)


def fold(events: list[Event], author_of) -> dict[bytes, Entry]:
    """All entries of a space, from its events in order. `author_of` gives an event's author."""
    entries: dict[bytes, Entry] = {}
    owners: dict[bytes, bytes] = {}
    erased: dict[tuple, set] = defaultdict(set)
    for event in events:
        name, content = read_body(event.body) if event.body is not None else (None, None)
        if name == "entry, erase":
            erased[event.entity, author_of(event)].update(map(tuple, content[0]))
    for event in events:
        author = author_of(event)
        if owners.setdefault(event.entity, author) != author or event.body is None:
            continue
        name, content = read_body(event.body)
        if name != "entry, write" or (event.chain, event.seq) in erased[event.entity, author]:
            continue
        write = content[0]
        entry = entries.setdefault(event.entity, Entry(author, write[1], write[2]))
        if entry.card != write[1]:
            continue
        for name in write[5]:
            entry.answers.pop(name, None)
        entry.answers.update(write[4])
    return entries
