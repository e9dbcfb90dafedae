"""What a client and a relay say to one another (docs/protocol.md, "Requests over HTTP" and "Live")."""

from .holds import CLAIM, OUTCOME
from .shape import BOOL, BYTES, TEXT, UINT, Each, OneOf, Optional

CURSOR = [UINT, 32]
POSITIONED = [UINT, BYTES]

CODES = ["malformed", "unauthorized", "too_large", "slow_down", "over_quota", "unavailable", "history_changed",
         "chain_conflict", "chain_gap", "stale_epoch", "link_conflict", "frozen", "no_mailbox", "slot_taken", "stopped",
         "invite_needed", "already_registered", "no_space", "hold_taken", "hold_withdrawn", "no_hold", "hold_gone"]
PARTIES = {"A": 0, "B": 1}

REQUEST = OneOf({
    0: [BYTES, Each(32), Optional(TEXT)],
    1: [Each(BYTES)],
    2: [Optional(CURSOR)],
    3: [],
    4: [BYTES, Optional(Each(32)), Optional(32)],
    5: [UINT],
    6: [32],
    7: [BOOL],
    8: [UINT],
    9: [16, UINT, BYTES],
    10: [16, UINT],
    11: [16],
    12: [32],
    13: [],
    14: [BYTES],
    15: [16, CLAIM],
    16: [],
})
RESPONSE = OneOf({
    0: [],
    1: [Each(OneOf({0: [UINT], 1: [UINT]}))],
    2: [Each(POSITIONED), BOOL, UINT],
    3: [Each([16, UINT, 32])],
    4: [],
    5: [Each(BYTES)],
    6: [],
    7: [16, Optional(UINT), UINT],
    8: [],
    9: [Optional(BYTES)],
    10: [UINT],
    11: [32],
    12: [OUTCOME],
    13: [Each([16, UINT])],
})
CLIENT_FRAME = OneOf({0: [32, 32, Optional(CURSOR)], 1: [UINT, REQUEST]})
SERVER_FRAME = OneOf({0: [UINT, RESPONSE], 1: [Each(POSITIONED), UINT]})

#: What each variant is called in the vectors.
NAMES = {
    id(REQUEST): ["register", "append", "fetch", "heads", "post link", "links", "mint", "open mailbox", "find mailbox",
                  "put mail", "get mail", "close mailbox", "locate", "forget", "amend", "settle", "asked"],
    id(RESPONSE): ["registered", "appended", "envelopes", "heads", "link accepted", "links", "minted", "mailbox",
                   "done", "mail", "refused", "located", "settled", "asked"],
    id(CLIENT_FRAME): ["hello", "call"],
    id(SERVER_FRAME): ["reply", "envelopes"],
}
