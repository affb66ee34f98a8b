"""Takes names out of free text before it leaves the program without names (features K1 and J4)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.models import Citizen, Contact, Firm
from mentor_desk.services.rows import alive

_NUMBER = re.compile(r"\b\d{6}[- ]?\d{4}\b|(?:\+45[ ]?)?\b\d{2}[ ]?\d{2}[ ]?\d{2}[ ]?\d{2}\b")
_MAIL = re.compile(r"\S+@\S+\.\w+")
_SHORTEST = 2
_TELLING = 4
_FIRM, _CITIZEN, _CONTACT = "virksomheden", "borgeren", "kontakten"


@dataclass(frozen=True, slots=True)
class Pseudonyms:
    """Replaces every known name, part of a name, telephone number, mail address and CPR number.

    It knows the names in the file, not every name in the world: a text about a neighbour keeps the
    neighbour's name. The summary says so where it is made.
    """

    replacements: tuple[tuple[re.Pattern[str], str], ...]

    def hide(self, sentence: str) -> str:
        """``sentence`` without the names this file knows."""
        for pattern, word in self.replacements:
            sentence = pattern.sub(partial(_cased, word), sentence)
        return _MAIL.sub("…", _NUMBER.sub("…", sentence))


def _cased(word: str, match: re.Match[str]) -> str:
    """``word``, with a capital where it begins a sentence."""
    before = match.string[: match.start()].rstrip()
    return word.capitalize() if not before or before[-1] in ".!?:" else word


def of_file(session: Session) -> Pseudonyms:
    """The replacements for all citizens, firms and contacts in the file."""
    citizens = list(session.scalars(select(Citizen.name).where(alive(Citizen))))
    contacts = list(session.scalars(select(Contact.name).where(alive(Contact))))
    firms = list(session.scalars(select(Firm.name).where(alive(Firm))))
    return build(citizens, firms, contacts)


def build(citizens: Iterable[str], firms: Iterable[str], contacts: Iterable[str]) -> Pseudonyms:
    """The replacements for these names; the longest names go first."""
    citizens, firms, contacts = list(citizens), list(firms), list(contacts)
    groups = (
        (firms, _FIRM),
        (citizens, _CITIZEN),
        (contacts, _CONTACT),
        (_parts(citizens, _SHORTEST), _CITIZEN),
        (_parts(firms, _TELLING), _FIRM),
        (_parts(contacts, _SHORTEST), _CONTACT),
    )
    return Pseudonyms(tuple((_any_of(names), word) for names, word in groups if names))


def _any_of(names: Iterable[str]) -> re.Pattern[str]:
    longest_first = sorted(set(names), key=len, reverse=True)
    return re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, longest_first)) + r")(?:s|')?(?!\w)")


def _parts(names: Iterable[str], shortest: int) -> list[str]:
    """The capitalised words of the names: «Mælkebøtten» tells which kindergarten it is."""
    words = (part for name in names for part in name.split())
    return [word for word in words if len(word) >= shortest and word[0].isupper()]
