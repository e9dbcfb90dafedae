"""Links: who the members of a space are, and which epoch it is (docs/protocol.md, "Spaces and links")."""

from dataclasses import dataclass, field

from .cbor import encode
from .keys import (aead_open, hpke_open, is_sound_ed, is_sound_x, labelled, need, verify)
from .shape import BYTES, UINT, Each, Optional, read

GENESIS, ADD, REMOVE, ROTATE, RENEW, ROOT, LEAVE, RECOVER = range(8)
#: The id under which the root's box stands.
ROOT_ID = bytes(16)

LINK = {1: BYTES, 2: Each([32, 64])}
BODY = {
    1: UINT, 2: Optional(32), 3: UINT, 4: Optional(32), 5: UINT, 6: Each([16, UINT, 32, 32]), 7: Each([16, UINT, 32]),
    8: UINT, 9: 32, 10: Each([16, 32, BYTES]), 11: Optional([24, BYTES]), 12: Optional([32, 32]), 13: Optional(UINT),
}


@dataclass(frozen=True)
class Member:
    """An entry of a link."""

    id: bytes
    generation: int
    ed: bytes
    x: bytes


class Link:
    """A link as it came."""

    def __init__(self, data: bytes):
        need(len(data) <= 64 * 1024, "a link of more than 64 KiB")
        outer = read(data, LINK)
        self.body, self.signatures = outer[1], outer[2]
        body = read(self.body, BODY)
        (suite, self.space, self.height, self.prev, self.kind, members, self.cuts, self.epoch, self.commit, self.boxes,
         self.older, self.root, self.void_from) = body.values()
        need(suite == 1, "another suite")
        need(self.kind <= RECOVER, "a kind of link that this version does not know")
        self.members = {id: Member(id, *rest) for id, *rest in members}
        need([id for id, *_ in members] == sorted(self.members), "members do not ascend")
        cut = [chain for chain, *_ in self.cuts]
        need(cut == sorted(set(cut)), "cuts do not ascend")
        self.hash = labelled("link", [self.body])

    def founded(self) -> bytes:
        """The id of the space whose genesis this is."""
        return labelled("space", [self.body])

    def is_signed_by(self, *keys: bytes) -> bool:
        """Whether exactly these keys signed it, each once."""
        signers = sorted(signer for signer, _ in self.signatures)
        return signers == sorted(keys) and all(verify(ed, "link", self.body, sig) for ed, sig in self.signatures)


@dataclass
class Chain:
    """The links of one space, each of which follows from those before it."""

    space: bytes
    is_shared: bool
    links: list[Link] = field(default_factory=list)
    #: Links that a later one declared void.
    void: set[int] = field(default_factory=set)

    @classmethod
    def verified(cls, data: list[bytes]) -> "Chain":
        """Reads and verifies them all, from the genesis on."""
        genesis = Link(data[0])
        need(genesis.kind == GENESIS and genesis.height == 0, "the first link is no genesis")
        chain = cls(genesis.founded(), len(genesis.members) == 2)
        for link in data:
            chain.take(Link(link))
        return chain

    @property
    def last(self) -> Link:
        """The state now."""
        return self.links[-1]

    @property
    def is_frozen(self) -> bool:
        """Whether somebody left."""
        return any(link.kind == LEAVE for link in self.links)

    def standing(self) -> list[Link]:
        """The links that are not void."""
        return [link for link in self.links if link.height not in self.void]

    def take(self, link: Link) -> None:
        """Adds the next link, or refuses it."""
        need(link.height == len(self.links), "a link at a wrong height")
        self._check_keys(link)
        if link.kind == GENESIS:
            self._check_genesis(link)
        else:
            need(link.space == self.space and link.prev == self.last.hash, "a link that follows another")
            base = self._base(link)
            self._check_members(link, base)
            self._check_epoch(link, base)
            need(link.root == base.root or link.kind == ROOT, "the root changed")
            need(not link.cuts or link.kind in (REMOVE, RENEW, LEAVE, RECOVER), "cuts where none may be")
        self._check_boxes(link)
        if link.void_from is not None:
            self.void |= set(range(link.void_from, link.height))
        self.links.append(link)

    def signer(self, id: bytes, generation: int) -> bytes | None:
        """The Ed25519 key whose heads count for a member in a generation, if there is one."""
        standing = self.standing()
        if self.is_shared:
            entries = [link.members[id] for link in standing if id in link.members]
            return next((entry.ed for entry in entries if entry.generation == generation), None)
        # An id is never used again, so a device is there from one link to another.
        present = [link for link in standing if id in link.members]
        if not present:
            return None
        gone = [link.epoch for link in standing if link.height > present[-1].height]
        within = present[0].epoch <= generation <= self.last.epoch and (not gone or generation < gone[0])
        return present[0].members[id].ed if within else None

    def limit(self, chain: bytes, signer: bytes) -> tuple[int, int] | None:
        """After which event of a chain that one signs, and from which generation on, later heads count again; the
        latest cut decides. A generation of -1 is none."""
        limit, floor = None, None
        for link in self.standing():
            floor = self._floor(link, signer, floor)
            for cut, seq, _ in link.cuts:
                if cut == chain and (not self.is_shared or link.is_signed_by(*self._ed_before(link, signer))):
                    entry = link.members.get(signer)
                    limit = (seq, (entry.generation if entry else -1) if self.is_shared else link.epoch)
        if floor is None:
            return limit
        seq, generation = limit or (0, floor)
        return (seq, -1 if generation == -1 else max(generation, floor))

    def _floor(self, link: Link, signer: bytes, before: int | None) -> int | None:
        """From which generation on heads of a signer count in chains that no cut names."""
        if self.is_shared and link.kind == RENEW and link.is_signed_by(*self._ed_before(link, signer)):
            return link.members[signer].generation
        if not self.is_shared and link.kind in (REMOVE, RECOVER):
            gone = signer in self._base(link).members and signer not in link.members
            return link.epoch if gone else before
        return before

    def ring(self, id: bytes, secret: bytes) -> dict[int, bytes]:
        """The key of every epoch, for whoever has the key of one of the newest link's boxes, or of an earlier one's:
        a link of kind leave has none."""
        keys: dict[int, bytes] = {}
        for link in reversed(self.standing()):
            box = next((box for box in link.boxes if box[0] == id), None)
            if link.epoch not in keys and box is not None:
                info = box_info(link.space, link.height, link.epoch, id)
                key = hpke_open(secret, box[1], info, b"", box[2])
                need(commitment(key, link.epoch) == link.commit, "a box with a key that was not promised")
                keys[link.epoch] = key
            if link.older is not None and link.epoch in keys:
                base = self._base(link)
                key = open_older(keys[link.epoch], self.space, base.epoch, *link.older)
                need(commitment(key, base.epoch) == base.commit, "an older key that was not promised")
                need(keys.setdefault(base.epoch, key) == key, "two keys of one epoch")
        return keys

    def _base(self, link: Link) -> Link:
        return self.links[(link.height if link.void_from is None else link.void_from) - 1]

    def _ed_before(self, link: Link, id: bytes) -> list[bytes]:
        before = self.links[link.height - 1].members.get(id) if link.height else None
        return [before.ed] if before else []

    def _check_keys(self, link: Link) -> None:
        eds = [member.ed for member in link.members.values()]
        xs = [member.x for member in link.members.values()]
        if link.root is not None:
            eds, xs = eds + [link.root[0]], xs + [link.root[1]]
        need(ROOT_ID not in link.members, "the reserved id")
        need(len({*eds, *xs}) == len(eds) + len(xs), "a key twice")
        need(all(map(is_sound_ed, eds)) and all(map(is_sound_x, xs)), "a key of small order")

    def _check_genesis(self, link: Link) -> None:
        need(not self.links and link.space is None and link.prev is None, "a genesis that follows something")
        need(link.epoch == 0 and link.older is None and link.root is None, "a genesis with a past")
        need(not link.cuts and link.void_from is None, "a genesis that ends something")
        need(len(link.members) in (1, 2), "a genesis of more than two")
        if not self.is_shared:
            need(all(member.generation == 0 for member in link.members.values()), "a device with a generation")
        need(link.is_signed_by(*[member.ed for member in link.members.values()]), "a genesis not signed by its members")

    def _check_members(self, link: Link, base: Link) -> None:
        before, after = base.members, link.members
        new = [after[id] for id in after if id not in before]
        gone = [id for id in before if id not in after]
        same = all(after[id] == before[id] for id in after if id in before)
        ever = {id for earlier in self.standing() if earlier.height <= base.height for id in earlier.members}
        need(not any(member.id in ever for member in new), "an id that was used before")
        need(all(member.generation == 0 for member in new), "a device with a generation")
        need((link.kind in (RENEW, LEAVE)) <= self.is_shared, "a link for a shared space")
        need((link.kind in (ADD, REMOVE, ROOT, RECOVER)) <= (not self.is_shared), "a link for an own space")
        need(not self.is_frozen or link.kind == LEAVE, "frozen")
        need(link.void_from is None or link.kind == RECOVER, "only the root voids")

        if link.kind == RECOVER:
            need(base.root is not None and link.is_signed_by(base.root[0]), "a recovery not signed by the root")
            need(new and same, "a recovery without a new device")
            if link.void_from is not None:
                rooted = [one.height for one in self.links if one.kind == RECOVER or one.kind == ROOT
                          and one.height not in self.void]
                need(max(rooted) < link.void_from < link.height, "a recovery that voids too much")
            return
        signer = next((id for id, member in before.items() if link.is_signed_by(member.ed)), None)
        need(signer is not None, "a link not signed by one member before it")
        if link.kind == ADD:
            need(same and len(new) == 1 and not gone, "an addition of other than one")
        elif link.kind == REMOVE:
            need(same and not new and gone and signer not in gone, "a removal of none or of oneself")
        elif link.kind in (ROTATE, ROOT):
            need(same and not new and not gone, "members changed")
            need(link.kind == ROTATE or (link.root is not None and link.root != base.root), "no new root")
        elif link.kind == RENEW:
            mine, was = after.get(signer), before[signer]
            others = all(after.get(id) == before[id] for id in before if id != signer)
            need(not new and not gone and others, "somebody else's entry")
            need(mine.generation > was.generation and mine.ed != was.ed and mine.x != was.x, "nothing renewed")
        elif link.kind == LEAVE:
            need(same and not new and gone == [signer], "somebody else left")

    def _check_epoch(self, link: Link, base: Link) -> None:
        if link.kind in (ADD, LEAVE):
            kept = (link.epoch, link.commit) == (base.epoch, base.commit) and link.older is None
            need(kept, "a new epoch where none begins")
        else:
            need(link.epoch == max(one.epoch for one in self.links) + 1, "another epoch than the next")
            need(link.older is not None and len(link.older[1]) == 48, "no way to the older key")

    def _check_boxes(self, link: Link) -> None:
        wanted = ([ROOT_ID] if link.root is not None else []) + list(link.members)
        need([box[0] for box in link.boxes] == ([] if link.kind == LEAVE else wanted), "other boxes than members")
        need(all(len(box[2]) == 48 for box in link.boxes), "a box of another size")


def commitment(key: bytes, epoch: int) -> bytes:
    """What a link promises about its epoch's key."""
    return labelled("epoch commit", [key, epoch])


def box_info(space: bytes | None, height: int, epoch: int, id: bytes) -> bytes:
    """What a box is bound to."""
    return encode(["leeward v1 box", space or 0, height, epoch, id])


def older_key(newer: bytes, space: bytes) -> bytes:
    """The key that an older epoch's key is sealed under."""
    return labelled("older", [newer, space])


def older_aad(space: bytes, epoch: int) -> bytes:
    """What a sealed older key is bound to."""
    return encode(["leeward v1 older", space, epoch])


def open_older(newer: bytes, space: bytes, epoch: int, nonce: bytes, ct: bytes) -> bytes:
    """The older epoch's key."""
    return aead_open(older_key(newer, space), nonce, older_aad(space, epoch), ct)
