"""CBOR (RFC 8949) as docs/protocol.md uses it: written deterministically, read strictly in shape and freely in form."""

import struct


class Malformed(Exception):
    """Bytes that are not one well-formed item, or an item that does not have the shape that is wanted."""


class Other:
    """A well-formed item that the protocol itself never writes: a float, a tag, a simple value."""

    def __init__(self, raw: bytes):
        self.raw = raw



class Map(dict):
    """A map as it came: `raw` has the bytes of each value, and `ascends` says whether its length was given and its keys
    ascend by their bytes."""

    raw: dict
    ascends: bool


DEEPEST = 64


def encode(item) -> bytes:
    """One item, deterministically: shortest heads, definite lengths, keys ascending by their bytes."""
    if item is None:
        return b"\xf6"
    if item is True or item is False:
        return b"\xf5" if item else b"\xf4"
    if isinstance(item, int):
        return _head(0, item) if item >= 0 else _head(1, -1 - item)
    if isinstance(item, (bytes, bytearray)):
        return _head(2, len(item)) + bytes(item)
    if isinstance(item, str):
        text = item.encode()
        return _head(3, len(text)) + text
    if isinstance(item, (list, tuple)):
        return _head(4, len(item)) + b"".join(map(encode, item))
    if isinstance(item, dict):
        pairs = sorted((encode(key), encode(value)) for key, value in item.items())
        return _head(5, len(pairs)) + b"".join(key + value for key, value in pairs)
    if isinstance(item, Other):
        return item.raw
    raise TypeError(f"{type(item).__name__} has no CBOR")


def decode(data: bytes):
    """The one item that the bytes are. Bytes after it are refused."""
    item, end = _read(data, 0, 0)
    if end != len(data):
        raise Malformed(f"{len(data) - end} bytes after the item")
    return item


def is_deterministic(data: bytes) -> bool:
    """Whether the bytes are one item, in exactly the form that `encode` writes."""
    return encode(decode(data)) == data


def optional_map(fields: dict) -> dict:
    """A map without what is absent."""
    return {key: value for key, value in fields.items() if value is not None}


def shown(item) -> str:
    """Diagnostic notation (RFC 8949, section 8), with a space between two bytes."""
    if isinstance(item, bytes):
        return f"h'{item.hex(' ')}'"
    if isinstance(item, str):
        return '"' + item.replace("\\", "\\\\").replace('"', '\\"') + '"'
    if isinstance(item, list):
        return "[" + ", ".join(map(shown, item)) + "]"
    if isinstance(item, dict):
        return "{" + ", ".join(f"{shown(key)}: {shown(value)}" for key, value in item.items()) + "}"
    if item is None or isinstance(item, bool):
        return {None: "null", True: "true", False: "false"}[item]
    return str(item)


def _head(major: int, number: int) -> bytes:
    if number < 24:
        return bytes([major << 5 | number])
    for extra, form in ((24, ">B"), (25, ">H"), (26, ">I"), (27, ">Q")):
        if number < 1 << 8 * struct.calcsize(form):
            return bytes([major << 5 | extra]) + struct.pack(form, number)
    raise OverflowError("a number of more than 64 bits")


def _read(data: bytes, at: int, depth: int):
    """An item and where it ends. No length that is claimed is trusted before the bytes are there."""
    if depth > DEEPEST:
        raise Malformed("nested too deeply")
    start = at
    major, extra, number, at = _read_head(data, at)
    if number is None:
        return _read_indefinite(data, start, at, major, depth)
    if major == 0:
        return number, at
    if major == 1:
        return -1 - number, at
    if major in (2, 3):
        if number > len(data) - at:
            raise Malformed("a string longer than the bytes")
        content = data[at : at + number]
        return (content if major == 2 else _text(content)), at + number
    if major == 4:
        items = []
        for _ in range(number):
            item, at = _read(data, at, depth + 1)
            items.append(item)
        return items, at
    if major == 5:
        entries: list = []
        for _ in range(number):
            at = _read_entry(data, at, depth, entries)
        return _map(entries, data[start:at], True), at
    if major == 6:
        _, at = _read(data, at, depth + 1)
        return Other(data[start:at]), at
    if extra in (20, 21, 22):
        return {20: False, 21: True, 22: None}[extra], at
    if extra == 24 and number < 32:
        raise Malformed("a simple value in two bytes")
    return Other(data[start:at]), at


def _read_head(data: bytes, at: int):
    if at >= len(data):
        raise Malformed("cut short")
    major, extra = data[at] >> 5, data[at] & 31
    at += 1
    if extra < 24:
        return major, extra, extra, at
    if extra < 28:
        size = 1 << (extra - 24)
        if size > len(data) - at:
            raise Malformed("cut short")
        return major, extra, int.from_bytes(data[at : at + size], "big"), at + size
    if extra == 31 and major in (2, 3, 4, 5):
        return major, extra, None, at
    raise Malformed("no head of an item")


def _read_indefinite(data: bytes, start: int, at: int, major: int, depth: int):
    items: list = []
    while True:
        if at >= len(data):
            raise Malformed("cut short")
        if data[at] == 0xFF:
            at += 1
            break
        if major == 5:
            at = _read_entry(data, at, depth, items)
            continue
        if major in (2, 3) and (data[at] >> 5 != major or data[at] & 31 == 31):
            raise Malformed("a string of other pieces")
        item, at = _read(data, at, depth + 1)
        items.append(item)
    if major == 5:
        return _map(items, data[start:at], False), at
    return (items if major == 4 else (b"" if major == 2 else "").join(items)), at


def _read_entry(data: bytes, at: int, depth: int, entries: list) -> int:
    """Adds an entry: its key, its value, and the bytes of each."""
    key, value_at = _read(data, at, depth + 1)
    value, end = _read(data, value_at, depth + 1)
    entries.append((key, value, data[at:value_at], data[value_at:end]))
    return end


def _map(entries: list, raw: bytes, has_length: bool):
    keys = [key for _, _, key, _ in entries]
    if len(set(keys)) != len(keys):
        raise Malformed("a key twice")
    if not all(isinstance(key, (int, str, bytes)) and not isinstance(key, bool) for key, *_ in entries):
        return Other(raw)
    found = Map((key, value) for key, value, _, _ in entries)
    if len(found) != len(entries):
        raise Malformed("a key twice, in two forms")
    found.raw = {key: value for key, _, _, value in entries}
    found.ascends = has_length and keys == sorted(keys)
    return found


def _text(content: bytes) -> str:
    try:
        return content.decode()
    except UnicodeDecodeError as cause:
        raise Malformed("text that is not UTF-8") from cause
