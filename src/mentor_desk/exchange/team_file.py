"""A mentor's caseload in figures for the team picture: locked, without a name and without a word of a
case (feature K3).

What is inside is JSON, packed and sealed as a package of cases is (:mod:`.sealed`), under a sign of its
own. Everything read is checked before it is believed: the file comes from outside.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final
from uuid import UUID

from mentor_desk.errors import UserError, WrongPassphraseError
from mentor_desk.exchange import sealed
from mentor_desk.exchange.sealed import Cost
from mentor_desk.texts import text

SUFFIX: Final = ".mdteam"
FORMAT: Final = 1
_KIND: Final = b"MDTEAM1\n"
_MOST_BYTES: Final = 8 << 20
_MOST_FIRMS, _MOST, _LONGEST = 20_000, 100_000, 200
_VERSION_AT: Final = slice(8, 10)


@dataclass(frozen=True, slots=True)
class TeamFirm:
    """A firm the mentor has to do with, known by its P-number (or its CVR number where it has none).

    ``talked_on`` is the last talk; ``placed`` whether somebody is there now, ``agreed`` whether an
    agreement holds, ``places`` how many places it has told are free.
    """

    number: str
    town: str = ""
    branch: str = ""
    talked_on: date | None = None
    placed: bool = False
    agreed: bool = False
    places: int = 0


@dataclass(frozen=True, slots=True)
class TeamFile:
    """The caseload of ``sender`` on the day ``as_of``. Keys of the counts are values of terms:
    ``stages`` of :class:`Stage`, ``placements`` (running now) of :class:`PlacementKind`; ``waiting``
    is ``questions`` for the team, ``inquiries`` of firms without an answer, and ``places`` for citizens
    who wait for one. ``unnumbered`` firms have no number and are not in it."""

    share_id: UUID
    sender: str
    municipality: str
    as_of: date
    cases: int
    load: float
    low: int
    high: int
    stages: Mapping[str, int] = field(default_factory=dict)
    placements: Mapping[str, int] = field(default_factory=dict)
    ahead: int = 0
    waiting: Mapping[str, int] = field(default_factory=dict)
    firms: tuple[TeamFirm, ...] = ()
    unnumbered: int = 0


def write(content: TeamFile, words: str, cost: Cost | None = None) -> bytes:
    """The file's bytes, locked with ``words``. Takes about a second."""
    plain = json.dumps({"format": FORMAT, **to_json(content)}, ensure_ascii=False).encode()
    return sealed.seal(zlib.compress(plain, 6), words, cost, _KIND)


def read(data: bytes, words: str) -> TeamFile:
    """What the file tells.

    Raises:
        UserError: it is another kind of file, newer than this program, or damaged.
        WrongPassphraseError: other words lock it.
    """
    look(data)
    try:
        said = _opened(sealed.unseal(data, words, _KIND))
    except WrongPassphraseError:
        sentence = text("errors", "The words do not open this file. Ask for them again.")
        raise WrongPassphraseError(sentence, "words") from None
    except (UserError, zlib.error, ValueError, RecursionError) as trouble:
        raise _damaged() from trouble
    if type(said.get("format")) is int and said["format"] > FORMAT:
        raise _newer()
    return from_json(said)


def _opened(plain: bytes) -> dict[str, Any]:
    opened = zlib.decompressobj()
    said = json.loads(opened.decompress(plain, _MOST_BYTES))
    if not opened.eof or not isinstance(said, dict):
        raise ValueError("cut, or larger than any of ours")
    return said


def look(data: bytes) -> None:
    """Whether it begins as a team file this program can open.

    Raises:
        UserError: it is another kind of file, or was made by a newer program.
    """
    if data.startswith(sealed.PACKAGE):
        raise UserError(
            text(
                "errors",
                "This is a package of cases, not a team file. Take it in under Cases, More, Take cases "
                "over.",
            ),
            "file",
        )
    if not data.startswith(_KIND):
        raise UserError(text("errors", "This is no team file from Mentor Desk."), "file")
    if int.from_bytes(data[_VERSION_AT], "big") > sealed.FORMAT:
        raise _newer()


def to_json(content: TeamFile) -> dict[str, Any]:
    """As it is kept in the vault and in the file."""
    return {
        "share_id": str(content.share_id),
        "sender": content.sender,
        "municipality": content.municipality,
        "as_of": content.as_of.isoformat(),
        "cases": content.cases,
        "load": content.load,
        "low": content.low,
        "high": content.high,
        "stages": dict(content.stages),
        "placements": dict(content.placements),
        "ahead": content.ahead,
        "waiting": dict(content.waiting),
        "unnumbered": content.unnumbered,
        "firms": [
            {
                "number": firm.number,
                "town": firm.town,
                "branch": firm.branch,
                "talked_on": firm.talked_on.isoformat() if firm.talked_on else None,
                "placed": firm.placed,
                "agreed": firm.agreed,
                "places": firm.places,
            }
            for firm in content.firms
        ],
    }


def from_json(said: Mapping[str, Any]) -> TeamFile:
    """What :func:`to_json` wrote; entries it does not know are passed over.

    Raises:
        UserError: something is missing or is not what it must be.
    """
    try:
        return TeamFile(
            share_id=UUID(_words(said["share_id"])),
            sender=_words(said["sender"]),
            municipality=_words(said["municipality"]),
            as_of=date.fromisoformat(_words(said["as_of"])),
            cases=_count(said["cases"]),
            load=_number(said["load"]),
            low=_count(said["low"]),
            high=_count(said["high"]),
            stages=_counts(said["stages"]),
            placements=_counts(said["placements"]),
            ahead=_count(said["ahead"]),
            waiting=_counts(said["waiting"]),
            firms=_firms(said["firms"]),
            unnumbered=_count(said.get("unnumbered", 0)),
        )
    except (KeyError, TypeError, ValueError, AttributeError) as trouble:
        raise _damaged() from trouble


def _firms(said: Any) -> tuple[TeamFirm, ...]:
    if not isinstance(said, list) or len(said) > _MOST_FIRMS:
        raise ValueError("no list of firms")
    return tuple(_firm(each) for each in said)


def _firm(said: Any) -> TeamFirm:
    talked = said["talked_on"]
    return TeamFirm(
        number=_digits(said["number"]),
        town=_words(said["town"]),
        branch=_words(said["branch"]),
        talked_on=None if talked is None else date.fromisoformat(_words(talked)),
        placed=said["placed"] is True,
        agreed=said["agreed"] is True,
        places=_count(said["places"]),
    )


def _words(said: Any) -> str:
    if not isinstance(said, str) or len(said) > _LONGEST:
        raise TypeError("no text")
    return "".join(letter for letter in said if letter.isprintable())


def _digits(said: Any) -> str:
    if not _words(said).isdigit():
        raise ValueError("no number of a firm")
    return str(said)


def _count(said: Any) -> int:
    if type(said) is not int or not 0 <= said <= _MOST:
        raise ValueError("no count")
    return said


def _number(said: Any) -> float:
    if type(said) not in (int, float) or not 0 <= said <= _MOST:
        raise ValueError("no number")
    return float(said)


def _counts(said: Any) -> dict[str, int]:
    if not isinstance(said, dict) or len(said) > 64:
        raise TypeError("no counts")
    return {_words(key): _count(value) for key, value in said.items()}


def _damaged() -> UserError:
    sentence = text(
        "errors",
        "The team file is damaged: it was cut or changed on its way. Nothing was read in. Ask your "
        "colleague to copy it once more.",
    )
    return UserError(sentence, "file")


def _newer() -> UserError:
    sentence = text(
        "errors",
        "The team file was made by a newer version of Mentor Desk. Nothing was read in. Install the "
        "newest version and try again.",
    )
    return UserError(sentence, "file")
