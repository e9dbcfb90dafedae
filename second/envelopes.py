"""Events, the envelopes that they travel in, and the reading of a whole space (docs/protocol.md, "Envelopes")."""

from dataclasses import dataclass, field

from .cbor import Malformed, encode, optional_map
from .keys import aead_open, aead_seal, labelled, need, pad, unpad, verify
from .links import Chain
from .shape import BYTES, INT, UINT, Each, Optional, read

EVENTS, BUNDLE = 0, 1

ENVELOPE = {1: BYTES, 2: 24, 3: BYTES}
AMENDED = {1: BYTES, 2: 24, 3: BYTES, 4: 32}
HEADER = {1: UINT, 2: 32, 3: UINT, 4: 16, 5: UINT, 6: 32, 7: UINT}
PLAIN = {1: Each(BYTES), 2: UINT, 3: 64, 4: 16}
BUNDLE_PLAIN = {1: Each([16, 16, UINT, UINT, 64, Each(BYTES)])}
EVENT = {1: BYTES, 2: Optional(16), 3: Optional(BYTES)}
META = {1: UINT, 2: 32, 3: Each([16, UINT, 32]), 4: UINT, 5: INT, 6: INT, 7: INT, 8: 16, 9: 32, 10: 32}


def first_prev(space: bytes, chain: bytes) -> bytes:
    """What a chain's first event and first envelope name as previous."""
    return labelled("chain", [space, chain])


def envelope_hash(data: bytes) -> bytes:
    """The hash of an envelope, from its bytes as they came; one that was amended says it."""
    changed = amended(data)
    return changed[4] if changed else labelled("envelope", [data])


def amended(data: bytes) -> dict | None:
    """What takes the place of an envelope in which something was erased, if the bytes are that, in its one form."""
    try:
        changed = read(data, AMENDED)
    except Malformed:
        return None
    return changed if encode(changed) == data else None


def next_history(before: bytes | None, envelope: bytes) -> bytes:
    """Where a reader stands after one more envelope, by its hash."""
    return labelled("history", [before, envelope])


def header(space: bytes, epoch: int, chain: bytes, env_seq: int, prev: bytes, kind: int) -> bytes:
    """An envelope's header."""
    return encode({1: 1, 2: space, 3: epoch, 4: chain, 5: env_seq, 6: prev, 7: kind})


def envelope_key(epoch_key: bytes, space: bytes, chain: bytes) -> bytes:
    """The key that a chain's envelopes of an epoch are sealed under."""
    return labelled("envelope key", [epoch_key, space, chain])


def envelope_aad(header: bytes) -> bytes:
    """What an envelope's content is bound to."""
    return b"leeward v1 envelope\0" + header


def seal(epoch_key: bytes, head: bytes, plain: bytes, nonce: bytes) -> bytes:
    """An envelope."""
    fields = read(head, HEADER)
    key = envelope_key(epoch_key, fields[2], fields[4])
    return encode({1: head, 2: nonce, 3: aead_seal(key, nonce, envelope_aad(head), pad(plain))})


def open_envelope(epoch_key: bytes, data: bytes) -> bytes:
    """An envelope's content."""
    outer = read(data, ENVELOPE)
    fields = read(outer[1], HEADER)
    key = envelope_key(epoch_key, fields[2], fields[4])
    return unpad(aead_open(key, outer[2], envelope_aad(outer[1]), outer[3]))


def head_message(space: bytes, chain: bytes, signer: bytes, generation: int, last_seq: int, last_hash: bytes) -> bytes:
    """What a head's signature covers."""
    return encode([space, chain, signer, generation, last_seq, last_hash])


@dataclass(frozen=True)
class Event:
    """One event: where it stands, and what it says."""

    space: bytes
    chain: bytes
    seq: int
    prev: bytes
    seen: list
    lamport: int
    wall_ms: int
    day: int
    entity: bytes
    commit: bytes
    link_head: bytes
    #: What it says; none where it was erased.
    body: bytes | None
    hash: bytes

    @classmethod
    def read(cls, space: bytes, chain: bytes, data: bytes) -> "Event":
        """An event of a chain, with a body that it committed to."""
        outer = read(data, EVENT)
        meta = read(outer[1], META)
        salt, body = outer[2], outer[3]
        need((salt is None) == (body is None), "salt and body are erased together")
        need(body is None or labelled("body", [salt, body]) == meta[9], "another body than was committed to")
        return cls(space, chain, meta[1], meta[2], meta[3], meta[4], meta[5], meta[7], meta[8], meta[9], meta[10], body,
                   labelled("event", [space, chain, outer[1]]))


@dataclass
class Signed:
    """Events of one chain that follow each other, and whose head covers the last of them."""

    chain: bytes
    signer: bytes
    generation: int
    last_seq: int | None
    sig: bytes
    events: list


@dataclass
class Reader:
    """Reads one space from the first envelope on and refuses what is not as it must be."""

    links: Chain
    keys: dict[int, bytes]
    position: int = 0
    history: bytes | None = None
    #: By chain: the number and hash of the last envelope.
    envelopes: dict = field(default_factory=dict)
    #: By chain: all events, in order, and who signs.
    chains: dict[bytes, list[Event]] = field(default_factory=dict)
    signers: dict[bytes, bytes] = field(default_factory=dict)
    #: Events after a cut, which nobody's head counts for.
    cut_off: list[Event] = field(default_factory=list)

    def take(self, position: int, data: bytes) -> None:
        """Takes the next envelope, wholly or not at all."""
        need(position == self.position + 1, "positions have no gaps")
        need(len(data) <= 64 * 1024, "an envelope of more than 64 KiB")
        outer = read(data, ENVELOPE)
        head = read(outer[1], HEADER)
        suite, space, epoch, chain, env_seq, prev, kind = head.values()
        need(suite == 1, "another suite")
        need(space == self.links.space, "another space")
        last_seq, last_hash = self.envelopes.get(chain, (0, first_prev(space, chain)))
        need(env_seq == last_seq + 1 and prev == last_hash, "an envelope that does not continue its chain")
        need(epoch in self.keys, "an epoch whose key nobody has")
        plain = open_envelope(self.keys[epoch], data)
        if kind == EVENTS:
            events, generation, sig, signer = read(plain, PLAIN).values()
            runs = [Signed(chain, signer, generation, None, sig, events)]
        else:
            need(kind == BUNDLE, "a kind of envelope that this version does not know")
            runs = [Signed(of, signer, generation, last, sig, events)
                    for of, signer, generation, last, sig, events in read(plain, BUNDLE_PLAIN)[1]]
        verified = [self._verified(run) for run in runs]
        for run, events in zip(runs, verified):
            self._keep(run, events)
        hash = envelope_hash(data)
        self.envelopes[chain] = (env_seq, hash)
        self.position, self.history = position, next_history(self.history, hash)

    def finish(self) -> None:
        """Checks what needs all events: that whatever one says it has seen is there, and every Lamport time."""
        links = {link.hash for link in self.links.links}
        for events in self.chains.values():
            lamport = 0
            for event in events:
                for chain, seq, hash in event.seen:
                    known = self.chains.get(chain, [])
                    need(1 <= seq <= len(known) and known[seq - 1].hash == hash, "has seen an event that is not there")
                    lamport = max(lamport, known[seq - 1].lamport)
                need(event.lamport == lamport + 1, "another Lamport time than what was seen gives")
                need(event.link_head in links, "names a link that is not there")
                lamport = event.lamport

    def events(self) -> list[Event]:
        """All events that count, in the order of the protocol."""
        every = [event for events in self.chains.values() for event in events if event not in self.cut_off]
        return sorted(every, key=lambda event: (event.lamport, event.chain, event.seq))

    def _verified(self, run: Signed) -> list[Event]:
        need(run.events != [], "no events")
        events = [Event.read(self.links.space, run.chain, data) for data in run.events]
        known = self.chains.get(run.chain, [])
        # A bundle may begin with events that are known; what is new goes on from what is there.
        at = events[0].seq - 1
        need(0 <= at <= len(known), "events that do not continue their chain")
        whole = known[:at] + events
        before = first_prev(self.links.space, run.chain)
        for number, event in enumerate(whole, 1):
            need(event.seq == number and event.prev == before, "events that do not follow each other")
            need(number > len(known) or event.hash == known[number - 1].hash, "another event in the same place")
            before = event.hash
        last = events[-1]
        need(run.last_seq in (None, last.seq), "a head over another event")
        need(self.signers.get(run.chain, run.signer) == run.signer, "another signer than the chain's")
        ed = self.links.signer(run.signer, run.generation)
        need(ed is not None, "a head of nobody who was a member in its generation")
        message = head_message(self.links.space, run.chain, run.signer, run.generation, last.seq, last.hash)
        need(verify(ed, "head", message, run.sig), "a head whose signature does not verify")
        return events

    def _keep(self, run: Signed, events: list[Event]) -> None:
        known = self.chains.setdefault(run.chain, [])
        fresh = [event for event in events if event.seq > len(known)]
        known.extend(fresh)
        self.signers[run.chain] = run.signer
        limit = self.links.limit(run.chain, run.signer)
        if limit is not None and (limit[1] < 0 or run.generation < limit[1]):
            self.cut_off.extend(event for event in fresh if event.seq > limit[0])


def event_bytes(meta: bytes, salt: bytes | None, body: bytes | None) -> bytes:
    """An event from its parts."""
    return encode(optional_map({1: meta, 2: salt, 3: body}))
