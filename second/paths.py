"""The paths that two people take together (docs/protocol.md, "Path")."""

from dataclasses import dataclass

from .bodies import read_body
from .envelopes import Event
from .exchanges import Seen

MAX_STEPS = 16


@dataclass
class Path:
    """What a path's events add up to."""

    card: str
    steps: list[str]
    at: int = 0
    resting: bool = False
    finished: bool = False


def fold(events: list[Event]) -> dict[bytes, Path]:
    """All paths of a space, from its events in order."""
    seen, paths = Seen(events), {}
    said: dict[bytes, list] = {}
    for event in events:
        name, content = read_body(event.body) if event.body is not None else (None, None)
        if name == "path, begin" and event.entity not in paths and _is_path(content[0][3]):
            paths[event.entity] = Path(content[0][1], content[0][3])
            said[event.entity] = []
        elif isinstance(name, str) and name.startswith("path, ") and event.entity in paths:
            said[event.entity].append((event, name, content))
    for entity, path in paths.items():
        went = [(event, content[0]) for event, name, content in said[entity]
                if name == "path, go on" and content[0] < len(path.steps)]
        path.at = max((to for _, to in went), default=0)
        rests = [event for event, name, _ in said[entity] if name == "path, put down"]
        path.resting = any(not any(seen(event, rest) for event, _ in went) for rest in rests)
        path.finished = any(name == "path, finish" for _, name, _ in said[entity])
    return paths


def _is_path(steps: list[str]) -> bool:
    return 1 <= len(steps) <= MAX_STEPS and len(set(steps)) == len(steps)
