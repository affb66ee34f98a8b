"""A colleague's figures: no name, no word of a case, and nothing believed that was not checked."""

from __future__ import annotations

import json
import zlib
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentor_desk.errors import UserError, WrongPassphraseError
from mentor_desk.exchange import sealed, team_file
from mentor_desk.exchange.sealed import Cost
from mentor_desk.exchange.team_file import TeamFile, TeamFirm

WORDS = "rugbrød cykel mandag"
CHEAP = Cost(1, 8192, 1)
CONTENT = TeamFile(
    UUID(int=7), "Bo Åkjær", "Åby Kommune", date(2026, 11, 19), 26, 27.5, 18, 28,
    {"interview": 6}, {"praktik": 4}, 2, {"questions": 3},
    (TeamFirm("9910025413", "Tørring", "Bageri", date(2026, 11, 18), placed=True, places=1),
     TeamFirm("99179961")), 1,
)  # fmt: skip
FILE = team_file.write(CONTENT, WORDS, CHEAP)


def forged(**changes: Any) -> bytes:
    """A file of ours with other content."""
    said = {"format": 1, **team_file.to_json(CONTENT), **changes}
    return sealed.seal(zlib.compress(json.dumps(said).encode()), WORDS, CHEAP, b"MDTEAM1\n")


def test_what_is_written_is_read_and_stands_nowhere_in_the_clear() -> None:
    assert team_file.read(FILE, WORDS) == CONTENT
    assert b"Bo" not in FILE[300:]
    assert team_file.from_json(json.loads(json.dumps(team_file.to_json(CONTENT)))) == CONTENT


def test_other_words_do_not_open_it() -> None:
    with pytest.raises(WrongPassphraseError) as found:
        team_file.read(FILE, WORDS + "x")
    assert found.value.field == "words"


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "no team file"),
        (b"PK\x03\x04 et regneark", "no team file"),
        (sealed.seal(b"{}", WORDS, CHEAP), "package of cases"),
        (FILE[:-9], "damaged"),
        (FILE[:40], "damaged"),
        (FILE[:60] + b"\x00" + FILE[61:], "damaged"),
        (FILE[:8] + b"\x00\x09" + FILE[10:], "newer"),
        (forged(format=2), "newer"),
        (forged(cases=-1), "damaged"),
        (forged(cases=True), "damaged"),
        (forged(load="27"), "damaged"),
        (forged(as_of="i går"), "damaged"),
        (forged(sender="Bo" * 200), "damaged"),
        (forged(firms=[{"number": "=1+1"}]), "damaged"),
        (forged(stages=[1]), "damaged"),
        (sealed.seal(zlib.compress(b"[" * 50_000), WORDS, CHEAP, b"MDTEAM1\n"), "damaged"),
    ],
)
def test_what_is_wrong_is_said_plainly(data: bytes, sentence: str) -> None:
    with pytest.raises(UserError) as found:
        team_file.read(data, WORDS)
    assert sentence in str(found.value)


@given(st.integers(0, len(FILE) - 1), st.integers(1, 255))
@settings(max_examples=15)
def test_one_changed_byte_is_never_believed(at: int, by: int) -> None:
    changed = bytearray(FILE)
    changed[at] ^= by
    with pytest.raises(UserError):
        team_file.read(bytes(changed), WORDS)
