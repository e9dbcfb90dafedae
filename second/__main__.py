"""`python -m second VECTORS [LOG]`: reads every vector, and a log if one is given, and says how many tests passed."""

import json
import sys
from pathlib import Path

from . import vectors
from .altered import every
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
        print(f"ok {name}")
        return made


def main(folder: str, log: str | None = None) -> int:
    """Runs all tests; the exit status."""
    tests = Tests()
    found = tests.run("every vector that is known is there", lambda: vectors.files(Path(folder)))
    for name, path in (found or {}).items():
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
    print("\n".join(f"  {line}" for line in told.lines()))
    tests.run("what was said is what the project's own engine shows", lambda: as_shown(log, told))
    for what, altered in every(log, told).items():
        tests.run(f"refused: {what}", lambda altered=altered: refused(altered))


def as_shown(log: dict, told: Told) -> None:
    """Compares what both see with what the engine told its screen."""
    mine, theirs = {}, {}
    for entity, entry in told.shown.items():
        answers = {field: list(value) for field, value in entry.answers.items()}
        if answers:
            (mine if entry.author == told.me else theirs)[entity.hex()] = answers
    need(mine == log["shown"]["mine"], "something else of mine")
    need(theirs == log["shown"]["theirs"], "something else of the other's")
    need(mine != {} and theirs != {}, "nothing was said")


def refused(log: dict) -> None:
    """Passes where the log is refused, and nothing else goes wrong."""
    try:
        read_log(log)
    except (Refused, Malformed):
        return
    raise Refused("an altered log was taken")


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
