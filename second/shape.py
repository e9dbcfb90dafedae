"""What received items must look like. A key that is not known is passed over."""

from dataclasses import dataclass

from .cbor import Malformed, decode


@dataclass(frozen=True)
class Optional:
    """A field that may be absent."""

    shape: object


@dataclass(frozen=True)
class Each:
    """An array of any number of items of one shape."""

    shape: object


@dataclass(frozen=True)
class OneOf:
    """`[number, [content]]`, where the number says what the content is."""

    shapes: dict


#: Shapes that are none of the above: a number n stands for n bytes.
UINT, INT, BYTES, TEXT, BOOL, ANY = "unsigned", "integer", "bytes", "text", "bool", "any"


def read(data: bytes, shape):
    """The item that the bytes are, if it has the shape."""
    return fit(decode(data), shape)


def fit(item, shape):
    """The item itself, without fields that are not known; `Malformed` where it has another shape."""
    if isinstance(shape, dict):
        _want(isinstance(item, dict), "a map", item)
        fields = {}
        for key, wanted in shape.items():
            _want(key in item or isinstance(wanted, Optional), f"field {key}", item)
            fields[key] = _fit_optional(item.get(key), wanted)
        return fields
    if isinstance(shape, Each):
        _want(isinstance(item, list), "an array", item)
        return [fit(one, shape.shape) for one in item]
    if isinstance(shape, list):
        _want(isinstance(item, list), "an array", item)
        least = len([one for one in shape if not isinstance(one, Optional)])
        _want(least <= len(item) <= len(shape), f"{len(shape)} items", item)
        padded = item + [None] * (len(shape) - len(item))
        return [_fit_optional(one, wanted) for one, wanted in zip(padded, shape)]
    if isinstance(shape, OneOf):
        _want(isinstance(item, list) and len(item) == 2 and item[0] in shape.shapes, "a known variant", item)
        return [item[0], fit(item[1], shape.shapes[item[0]])]
    if isinstance(shape, int):
        _want(isinstance(item, bytes) and len(item) == shape, f"{shape} bytes", item)
        return item
    is_int = isinstance(item, int) and not isinstance(item, bool)
    fits = {
        UINT: is_int and item >= 0,
        INT: is_int,
        BYTES: isinstance(item, bytes),
        TEXT: isinstance(item, str),
        BOOL: isinstance(item, bool),
        ANY: True,
    }
    _want(fits[shape], shape, item)
    return item


def _fit_optional(item, shape):
    if not isinstance(shape, Optional):
        return fit(item, shape)
    return None if item is None else fit(item, shape.shape)


def _want(holds: bool, what: str, item) -> None:
    if not holds:
        raise Malformed(f"wanted {what}, found {str(item)[:60]}")
