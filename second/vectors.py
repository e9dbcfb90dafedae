"""Every vector of the project, computed anew: `out` from `in`, and what each means from its bytes."""

import base64
import datetime
import json
from pathlib import Path

from blake3 import blake3

from . import age, bodies, holds, pairing, requests
from .cbor import Malformed, decode, encode, is_deterministic, shown
from .envelopes import (BUNDLE, ENVELOPE, EVENTS, HEADER, Event, amended, envelope_hash, envelope_key, first_prev,
                        head_message, header, next_history, open_envelope, seal)
from .keys import (Refused, aead_open, aead_seal, ed_public, hpke_open, hpke_seal, labelled, need, pad,
                   padded_length, sign, unpad, verify, x_public)
from .links import Chain, Link, box_info, commitment, older_aad, older_key, open_older
from .shape import BYTES, INT, TEXT, UINT, Each, read

#: What a client need not know, and why. Of these files it is only checked that they hold well-formed items.
NOT_FOR_A_CLIENT = {
    "crypto/pair_inviter": "how this project's devices remember where a pairing stands; it never travels",
    "crypto/pair_guest": "the same, of the guest",
    "crypto/lock": "how this project's app keeps its vault's key behind a passphrase; it never travels",
    "crypto/guesses": "how this project's app counts wrong guesses at it; it never travels",
    "engine/again": "the same, of one that was sealed again",
    "engine/redone": "what this project's devices did again at a relay that was set back; it never travels",
    "engine/wish": "what this project's devices are still to tell the relay; it never travels",
    "engine/batch": "how this project's vault keeps envelopes; it never travels",
    "engine/draft": "how this project's vault keeps what is being typed; it never travels",
    "engine/house": "how this project's vault keeps what the house's events add up to; it never travels",
    "grammar/card": "how this project's app brings its cards; another client brings its own",
    "grammar/catalogue": "the same, all of them",
}

#: What a person takes along, before a passphrase seals it: version, when it was made, the relay, records by name.
ARCHIVE = {1: UINT, 2: INT, 3: TEXT, 4: Each([TEXT, BYTES])}

#: How the project names BIP-39's lists, and how the package of that name does.
LISTS = {"chinese": "chinese_simplified"}

#: The order of the group that SPAKE2 is over.
GROUP_ORDER = 2**252 + 27742317777372353535851937790883648493


def labelled_(c):
    return {"hash": labelled(c.text("label"), decode(c["x"]))}


def first_prev_(c):
    return {"hash": first_prev(c["space"], c["chain"])}


def token_hash(c):
    return {"hash": labelled("token", [c["token"]])}


def history(c):
    histories, before = [], None
    for hash in c.list("hashes"):
        before = next_history(before, hash)
        histories.append(before)
    return {"histories": histories}


def header_(c):
    written = header(c["space"], c.number("epoch"), c["chain"], c.number("env_seq"), c["prev"], c.number("kind"))
    read(written, HEADER)
    return {"cbor": written}


def envelope(c):
    data = encode({1: c["header"], 2: c["nonce"], 3: c["ct"]})
    need(list(read(data, ENVELOPE).values()) == [c["header"], c["nonce"], c["ct"]], "does not read back")
    return {"bytes": data, "hash": envelope_hash(data)}


def amended_(c):
    before = read(c["envelope"], ENVELOPE)
    data = encode({1: before[1], 2: c["nonce"], 3: c["ct"], 4: envelope_hash(c["envelope"])})
    need(amended(data) is not None and amended(c["envelope"]) is None, "is not told from an envelope")
    return {"bytes": data, "hash": envelope_hash(data)}


def link(c):
    data = encode({1: c["body"], 2: [[c["signer"], c["sig"]]]})
    one = Link(data)
    return {"body": shown(decode(c["body"])), "bytes": data, "hash": one.hash, "space": one.founded()}


def party(c):
    return {"cbor": encode(requests.PARTIES[c.text("name")])}


def code(c):
    return {"name": requests.CODES[c.number("number")]}


def slot(c):
    return {"name": {number: name for name, number in pairing.SLOTS.items()}[c.number("number")]}


def frames(shape):
    def compute(c):
        item = read(c["cbor"], shape)
        name = c.text("name")
        need(requests.NAMES[id(shape)][item[0]] in name.split(",")[0], f"{item[0]} is not called {name}")
        return {"shown": shown(decode(c["cbor"]))}

    return compute


def hold_part(c):
    return holds.Part(c["space"], c["entity"], c.number("run"), c["part"])


def hold_id(c):
    return {"id": hold_part(c).id}


def slot_hash(c):
    slot = [c["tag"], c["box"]]
    return {"cbor": encode(slot), "hash": holds.slot_hash(slot)}


def hold(c):
    item = read(c["cbor"], holds.HOLD)
    need(holds.MODES[item[0]] == c.text("name"), f"{item[0]} is not called {c.text('name')}")
    if c.text("name") == "overlap":
        holds.check_slots(item[1][0])
    return {"shown": shown(decode(c["cbor"])), "hash": labelled("deposit", [item])}


def hold_content(c):
    part, key, size = hold_part(c), c["content_key"], c.number("size")
    sealed, commit = part.seal_content(key, size, c["content"], c["random"]), part.commit(key)
    need(part.open_content(key, commit, size, sealed) == c["content"], "content that does not open")
    other = bytes([key[0] ^ 1]) + key[1:]
    need(holds.refuses(lambda: part.open_content(other, commit, size, sealed)), "another key was taken")
    return {"commit": commit, "sealed": sealed}


def hold_payload(c):
    part, key, epoch_key = hold_part(c), c["content_key"], c["epoch_key"]
    payload = part.seal_key(key, c.number("epoch"), epoch_key, c["random"])
    need(part.open_key(payload, epoch_key) == key, "a payload that does not open")
    other = holds.Part(part.space, part.entity, part.run + 1, part.part)
    need(holds.refuses(lambda: other.open_key(payload, epoch_key)), "a payload of another run was taken")
    return {"payload": encode(payload)}


def hold_slots(c):
    part = hold_part(c)
    run, random, slots = holds.Run(c["epoch_key"], part), c["random"], []
    for card, said in sorted(c.given["answers"].items()):
        length = 24 if said else 16 + 112
        drawn, random = random[:length], random[length:]
        if said:
            slots.append(run.yes(card, c.number("generation"), c["seed"], drawn))
            generation = run.open_yes(card, slots[-1], ed_public(c["seed"]))
            need(generation == c.number("generation"), "a yes of another generation")
        else:
            slots.append([drawn[:16], drawn[16:]])
            need(holds.refuses(lambda: run.open_yes(card, slots[-1], ed_public(c["seed"]))), "a no is a yes")
    slots.sort()
    holds.check_slots(slots)
    hashes = [holds.slot_hash(slot) for slot in slots]
    return {"hold": encode([2, [slots]]), "hashes": hashes, "commit": part.slots_commit(hashes)}


def epoch_commit(c):
    return {"commit": commitment(c["key"], c.number("epoch"))}


def padding(c):
    content = bytes(c.number("content"))
    need(unpad(pad(content)) == content, "padding that does not come off")
    return {"padded": padded_length(len(content))}


def box(c):
    info = box_info(c["space"] or None, c.number("height"), c.number("epoch"), c["id"])
    x = x_public(c["seal"])
    enc, ct = hpke_seal(x, info, b"", c["key"], c["random"])
    need(hpke_open(c["seal"], enc, info, b"", ct) == c["key"], "a box that does not open")
    return {"enc": enc, "ct": ct, "info": info, "x": x}


def auth_psk(c):
    to, sender = x_public(c["to_seal"]), c["from_seal"]
    enc, ct = hpke_seal(to, c["info"], c["aad"], c["plain"], c["random"], sender, c["psk"], c["psk_id"])
    opened = hpke_open(c["to_seal"], enc, c["info"], c["aad"], ct, x_public(sender), c["psk"], c["psk_id"])
    need(opened == c["plain"], "a message that does not open")
    return {"enc": enc, "ct": ct}


def older(c):
    key, epoch = older_key(c["newer"], c["space"]), c.number("older_epoch")
    ct = aead_seal(key, c["random"], older_aad(c["space"], epoch), c["older"])
    need(open_older(c["newer"], c["space"], epoch, c["random"], ct) == c["older"], "an older key that does not open")
    return {"key": key, "cbor": encode([c["random"], ct])}


def link_chain(c):
    chain = Chain.verified(c.list("links"))
    if c["half"]:
        # The genesis as the first of both signed it.
        half = Link(c["half"])
        need(half.hash == chain.links[0].hash and half.is_signed_by(half.signatures[0][0]), "another half")
    check_altered(c.list("links"))
    reader, last = chain.last.members[c.hex("reader")], chain.last
    need((reader.ed, reader.x) == (ed_public(c["sign"]), x_public(c["seal"])), "another reader's keys")
    ring = chain.ring(reader.id, c["seal"])
    boxed = next(link.epoch for link in reversed(chain.links) if link.boxes)
    return {
        "space": chain.space, "hashes": [one.hash for one in chain.links], "members": list(last.members),
        "epoch": last.epoch, "frozen": chain.is_frozen, "unboxed": {"epoch": boxed, "key": ring[boxed]},
        # Two local forms, which are what they look like.
        "chain_cbor": encode(c.list("links")), "ring_cbor": encode({1: chain.space, 2: ring}),
    }


def check_altered(links):
    """No link may be left out but the last, come twice, or have another signature."""
    for at, data in enumerate(links):
        bad = [links[:at] + [data[:-1] + bytes([data[-1] ^ 1])], links[: at + 1] + [data]]
        if at + 1 < len(links):
            bad.append(links[:at] + links[at + 1 :])
        for altered in bad:
            try:
                Chain.verified(altered)
            except Refused:
                continue
            raise Refused(f"link {at} was altered, and the chain was taken")


def head(c):
    message = head_message(c["space"], c["chain"], c["signer"], c.number("generation"), c.number("last_seq"),
                           c["last_hash"])
    ed, sig = ed_public(c["seed"]), sign(c["seed"], "head", message)
    need(verify(ed, "head", message, sig) and not verify(ed, "link", message, sig), "a signature with another label")
    return {"ed": ed, "sig": sig}


def cut(c):
    chain = Chain.verified(c.list("links"))
    return {"counts": [counts_up_to(chain, head) for head in c.given["heads"]]}


def counts_up_to(chain, given):
    """The last event that counts under this head; none if it is nobody's."""
    of, signer, last_hash, sig = (bytes.fromhex(given[name]) for name in ("chain", "signer", "last_hash", "sig"))
    generation, last = given["generation"], given["last_seq"]
    ed = chain.signer(signer, generation)
    message = head_message(chain.space, of, signer, generation, last, last_hash)
    if ed is None or not verify(ed, "head", message, sig):
        return None
    limit = chain.limit(of, signer)
    if limit is None or (limit[1] >= 0 and generation >= limit[1]):
        return last
    return min(last, limit[0])


def sealed(kind):
    def compute(c):
        events, sig, signer = c.list("events"), c["sig"], c["signer"]
        generation, last = c.number("generation"), c.number("last_seq")
        if kind == EVENTS:
            plain = encode({1: events, 2: generation, 3: sig, 4: signer})
        else:
            plain = encode({1: [[c["chain"], signer, generation, last, sig, events]]})
        head = header(c["space"], c.number("epoch"), c["chain"], c.number("env_seq"), c["prev"], kind)
        data = seal(c["key"], head, plain, c["random"])
        need(open_envelope(c["key"], data) == plain, "an envelope that does not open")
        return {"envelope": data, "hash": envelope_hash(data), "header": head, "plain": plain,
                "key": envelope_key(c["key"], c["space"], c["chain"]), "padded": padded_length(len(plain))}

    return compute


def entity(c):
    key = bodies.entity_key(c["key"], c["space"])
    given = c.given["span"]
    if "day" in given:
        span = [1, [given["day"]]]
    elif "week" in given:
        span = [2, [given["year"], given["week"]]]
    else:
        span = [0, []]
    return {"entity": bodies.entity_id(key, c["scope"], c.text("card"), span), "key_cbor": encode(key)}


def identity(c):
    return {"cbor": pairing.identity(c["sign"], c["seal"]), "ed": ed_public(c["sign"]), "x": x_public(c["seal"])}


def person(c):
    seed, secret = pairing.person(c["own_epoch_key"], c["pair_id"])
    context = [c["own_epoch_key"], c["pair_id"]]
    return {"ed": ed_public(seed), "x": x_public(secret), "person_sign": seed,
            "person_seal": labelled("person seal", context), "entry_token": labelled("entry token", context),
            "secret_cbor": pairing.identity(seed, secret)}


def compare(c):
    standing = encode({1: c["space"], 2: c.number("height"), 3: c["link"][:16],
                       4: [[c["chain"][:8], c.number("seq"), c["hash"][:16]]]})
    told = [standing, c.number("epoch"), labelled("compare", [c["key"], standing])]
    return {"text": base64.urlsafe_b64encode(encode({1: 1, 2: [told]})).decode().rstrip("=")}


def root(c):
    made = pairing.root(c["entropy"])
    return {"ed": made["ed"], "x": made["x"], "secret_cbor": made["secret"], "locator": made["locator"],
            "token": made["token"]}


def words_(c):
    words = {name: pairing.words(c["entropy"], LISTS.get(name, name)) for name in c.wanted["words"]}
    for name, sentence in words.items():
        need(pairing.entropy(sentence, LISTS.get(name, name)) == c["entropy"], f"words in {name} that lead elsewhere")
    return {"words": words}


def vault(c):
    key, aad = labelled("vault", [c["key"]]), encode(["leeward v1 vault", c["name"]])
    sealed = c["random"] + aead_seal(key, c["random"], aad, c["plain"])
    need(aead_open(key, sealed[:24], aad, sealed[24:]) == c["plain"], "a record that does not open")
    return {"key_cbor": encode(c["key"]), "sealed": sealed}


def fragment(c):
    fields = {1: 1, 2: c.text("relay"), 3: c["mailbox"], 4: c["secret"], 5: c["commit"], 6: c.number("purpose"),
              7: c.number("expires_ms"), 8: c.given["name"]}
    cbor, text = pairing.write_fragment(fields)
    need(pairing.read_fragment(text) == fields, "does not read back")
    return {"cbor": cbor, "text": text}


def spoken_code(c):
    number, secret = pairing.read_code(c.text("typed"))
    return {"number": number, "secret": secret}


def pair_code(c):
    def scalar(seed):
        stream = blake3(seed, derive_key_context="leeward v1 pair seed").digest(length=64)
        return int.from_bytes(stream, "little") % GROUP_ORDER

    ids = pairing.spake_ids(c.text("relay"), c["mailbox"])
    made = pairing.spake(c.text("digits"), ids, scalar(c["seed_a"]), scalar(c["seed_b"]))
    return {"id_a": ids[0], "id_b": ids[1], **made}


def pair_transcript(c):
    def offer(of, space):
        return pairing.offer(c[f"{of}_nonce"], ed_public(c[f"{of}_sign"]), x_public(c[f"{of}_seal"]), space,
                             c[f"{of}_id"], c.number(f"{of}_generation"))

    m2, m1 = offer("a", c["space"] or None), offer("b", None)
    commit = pairing.commitment(m2)
    t = pairing.transcript(c.number("purpose"), c.text("relay"), c["mailbox"], commit, m1, m2)
    hash, digits = pairing.digits(c["p"], t)
    return {"offer": m2, "m1": m1, "commit": commit, "t": t, "hash": hash, "digits": digits}


def message_number(c):
    return c.number("slot") - pairing.SLOTS["M0"]


def pair_message(c):
    made = pairing.seal_message(c["p"], c["mailbox"], message_number(c), c["payload"], c["random"])
    return {"payload": shown(decode(c["payload"])), "sealed": made}


def pair_hand_over(c):
    made = pairing.seal_hand_over(c["p"], c["t"], c["mailbox"], message_number(c), c["payload"], c["from_seal"],
                                  x_public(c["to_seal"]), c["random"])
    return {"payload": shown(decode(c["payload"])), "sealed": made}


def archive_(data, case):
    fields = read(data, ARCHIVE)
    names = [name for name, _ in fields[4]]
    ours = ("me", "space", "heads", "house", "tail", "seg")
    if fields[1] != 1 or any(name.split("/")[0] not in ours for name in names):
        raise Malformed("not an archive of this version")
    need(names == case["means"], "other records")


def sealed_archive(c):
    return {"archive": age.open_with_passphrase(c["file"], c.text("passphrase"))}


def body(data, case):
    need(bodies.read_body(data)[0] == case["means"], "it says something else")


def event(data, case):
    means = case.get("means") or {key: bytes(length).hex() for key, length in (("space", 32), ("chain", 16))}
    one = Event.read(bytes.fromhex(means["space"]), bytes.fromhex(means["chain"]), data)
    need((one.hash.hex(), one.commit.hex()) == (means.get("hash"), means.get("commit")), "another event")


def span(data, case):
    kind, number = bodies.read_span(decode(data))
    # Week 0 began on the Monday before 1970-01-01, a Thursday.
    told = day_of(number) if kind == "day" else f"from {day_of(number * 7 - 3)}"
    need(case["means"] == told, "another span")


def value(data, case):
    need(as_told(bodies.read_value(data)) == case["means"], "another value")


def answers(data, case):
    told = {field: as_told(value) for field, value in bodies.read_answers(decode(data)).items()}
    need(told == case["means"], "other answers")


def as_told(value):
    kind, content = value
    told = {"unknown": bytes.hex, "day": day_of, "schedule": schedule_of}.get(kind, lambda content: content)
    return {kind: told(content)}


def schedule_of(content) -> list:
    """On which days, in words, and at what minute of them."""
    kind, days = content[1]
    if kind == 1:
        return ["daily", content.get(2)]
    told = (day_of, None, lambda bits: [day + 1 for day in range(7) if bits >> day & 1], int)[kind]
    return [{("once", None, "weekly", "monthly")[kind]: told(days[0])}, content.get(2)]


def day_of(number: int) -> str:
    """The date of a day."""
    return (datetime.date(1970, 1, 1) + datetime.timedelta(days=number)).isoformat()


#: Vectors that give `out` for `in`.
COMPUTED = {
    "annex/sealed": sealed_archive,
    "annex/words": words_,
    "proto/labelled": labelled_, "proto/first_prev": first_prev_, "proto/token_hash": token_hash,
    "proto/history": history, "proto/header": header_, "proto/envelope": envelope, "proto/amended": amended_,
    "proto/link": link, "proto/hold_id": hold_id, "proto/slot_hash": slot_hash, "proto/hold": hold,
    "proto/party": party, "proto/code": code, "proto/slot": slot,
    "proto/request": frames(requests.REQUEST), "proto/response": frames(requests.RESPONSE),
    "proto/client_frame": frames(requests.CLIENT_FRAME), "proto/server_frame": frames(requests.SERVER_FRAME),
    "crypto/epoch_commit": epoch_commit, "crypto/padding": padding, "crypto/box": box, "crypto/auth_psk": auth_psk,
    "crypto/older": older, "crypto/link_own": link_chain, "crypto/link_shared": link_chain, "crypto/head": head,
    "crypto/cut": cut,
    "crypto/envelope": sealed(EVENTS), "crypto/bundle": sealed(BUNDLE), "crypto/entity": entity,
    "crypto/identity": identity, "crypto/person": person, "crypto/compare": compare,
    "crypto/root": root, "crypto/vault": vault, "crypto/hold_content": hold_content,
    "crypto/hold_payload": hold_payload, "crypto/hold_slots": hold_slots,
    "crypto/fragment": fragment, "crypto/spoken_code": spoken_code, "crypto/pair_code": pair_code,
    "crypto/pair_transcript": pair_transcript, "crypto/pair_message": pair_message,
    "crypto/pair_hand_over": pair_hand_over,
}
#: Vectors that say what bytes mean, or that they are refused.
MEANT = {"engine/archive": archive_, "engine/body": body, "engine/event": event, "engine/span": span, "grammar/value": value,
         "grammar/answers": answers}


class Case:
    """One case of a vector that gives `out` for `in`."""

    def __init__(self, case: dict):
        self.given, self.wanted = case["in"], case["out"]

    def __getitem__(self, name: str) -> bytes:
        return bytes.fromhex(self.given[name])

    hex = __getitem__

    def list(self, name: str) -> list[bytes]:
        """An array of bytes."""
        return [bytes.fromhex(one) for one in self.given[name]]

    def text(self, name: str) -> str:
        """A text that stands for itself."""
        return self.given[name]

    def number(self, name: str) -> int:
        """A number."""
        return self.given[name]


def check(name: str, data: dict) -> int:
    """Computes all cases of a vector and says how many there are; `Refused` where one differs."""
    cases = data["cases"]
    need(cases != [], "no cases")
    for number, case in enumerate(cases):
        if name in COMPUTED:
            made = plain(COMPUTED[name](Case(case)))
            for key in sorted({*made, *case["out"]}):
                need(made.get(key) == case["out"].get(key),
                     f"case {number}, {key}: {made.get(key)} instead of {case['out'].get(key)}")
        elif name in MEANT:
            check_meant(MEANT[name], case)
        elif name in NOT_FOR_A_CLIENT:
            hex = {**case, **case.get("in", {}), **case.get("out", {})}
            hex = hex["cbor"] if "cbor" in hex else hex["hex"]
            need(case.get("refused") or is_deterministic(bytes.fromhex(hex)), f"case {number} is no item")
        else:
            raise Refused("a vector that nobody here reads")
    return len(cases)


def check_meant(means, case: dict) -> None:
    """One case of a vector that says what bytes mean."""
    try:
        means(bytes.fromhex(case["hex"]), case)
    except Malformed as cause:
        need(case.get("refused", False), f"{case['what']}: {cause}")
    else:
        need(not case.get("refused", False), f"{case['what']}: not refused")


def plain(item):
    """As it stands in JSON: bytes are hexadecimal."""
    if isinstance(item, bytes):
        return item.hex()
    if isinstance(item, (list, tuple)):
        return [plain(one) for one in item]
    if isinstance(item, dict):
        return {key: plain(one) for key, one in item.items()}
    return item


def files(folder: Path) -> dict[str, Path]:
    """All vectors by name."""
    return {f"{path.parent.name}/{path.stem}": path for path in sorted(folder.glob("*/*.json"))}


def check_known(found: dict[str, Path]) -> None:
    """Refuses where a vector that is known is not there."""
    missing = {*COMPUTED, *MEANT, *NOT_FOR_A_CLIENT} - {*found}
    need(not missing, f"missing: {', '.join(sorted(missing))}")


def load(path: Path) -> dict:
    """A vector's file."""
    return json.loads(path.read_text(encoding="utf-8"))
