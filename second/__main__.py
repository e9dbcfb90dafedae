"""`python -m second VECTORS [LOG]`: reads every vector, and a log if one is given, and says how many tests passed."""

import json
import sys
from pathlib import Path

from . import vectors
from .altered import every
from .bodies import read_value
from .cbor import Malformed
from .keys import Refused, need
from .log import Told, read_log


class Tests:
    """Runs tests, says how each went, and counts."""

    def __init__(self):
        self.passed = self.failed = 0

    def run(self, name: str, test):
        """What the test gives; none where it failed."""
        try:
            made = test()
        except Exception as cause:  # Whatever it is, it is this test's failure, and the others go on.
            self.failed += 1
            print(f"FAILED {name}: {type(cause).__name__}: {cause}")
            return None
        self.passed += 1
        print(f"ok {name}" + (f" ({made})" if isinstance(made, str) else ""))
        return made


def main(folder: str, log: str | None = None) -> int:
    """Runs all tests; the exit status."""
    tests = Tests()
    found = vectors.files(Path(folder))
    tests.run("every vector that is known is there", lambda: vectors.check_known(found))
    for name, path in found.items():
        tests.run(f"vectors/{name}", lambda path=path, name=name: vectors.check(name, vectors.load(path)))
    if log is not None:
        read = json.loads(Path(log).read_text(encoding="utf-8"))
        told = tests.run("a log opens, and its links, chains, heads and histories hold", lambda: read_log(read))
        if told is not None:
            check_log(tests, read, told)
    print(f"{tests.passed} passed, {tests.failed} failed")
    return 1 if tests.failed else 0


def check_log(tests: Tests, log: dict, told: Told) -> None:
    """What was said is what the project's own device shows, and an altered copy is refused."""
    print("\n".join(f"   {line}" for line in [told.sizes(), *told.lines()]))
    tests.run("what was said is what the project's own engine shows", lambda: as_shown(log, told))
    for what, altered in (tests.run("copies are altered", lambda: every(log, told)) or {}).items():
        tests.run(f"refused: {what}", lambda altered=altered: refused(altered))


def as_shown(log: dict, told: Told) -> None:
    """Compares what both see with what the engine told its screen."""
    read: dict[str, dict] = {"mine": {}, "theirs": {}}
    for entity, entry in told.shown.items():
        if entry.answers:
            read["mine" if entry.author == told.me else "theirs"][entity.hex()] = entry.answers
    for whose, entries in log["shown"].items():
        shown = {entity: {field: read_value(bytes.fromhex(value)) for field, value in answers.items()}
                 for entity, answers in entries.items()}
        need(shown != {}, f"nothing was said in {whose}")
        need(shown == read[whose], f"something else was said in {whose}")
    asked = {entity.hex(): {"in_force": one.in_force and one.in_force.hex(), "look_again": one.look_again,
                            "stopped": one.stopped, "steps": one.steps}
             for entity, one in told.exchanges.items()}
    need(asked != {}, "nothing was asked")
    need(asked == log["exchanges"], "something else was agreed")
    walked = {entity.hex(): {"card": one.card, "steps": one.steps, "at": one.at, "resting": one.resting and not one.finished,
                             "finished": one.finished}
              for entity, one in told.paths.items()}
    need(walked != {}, "no path was begun")
    need(walked == log["paths"], "a path stands elsewhere")
    cards = {id: {"title": title, "retired": retired} for id, (title, retired) in told.own_cards.items()}
    need(cards != {}, "no card was written")
    need(cards == log["own_cards"], "they have other cards")


def refused(log: dict) -> str:
    """Why the log is refused; any other error is a fault of this reader."""
    try:
        read_log(log)
    except (Refused, Malformed) as cause:
        return str(cause)
    raise Refused("an altered log was taken")


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
