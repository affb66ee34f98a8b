"""Takes names out of free text before it leaves the program without names (features K1 and J4)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.models import Citizen, Contact, Firm
from mentor_desk.services.rows import alive

_NUMBER = re.compile(r"\b\d{6}[- ]?\d{4}\b|(?:\+45[ ]?)?\b\d{2}[ ]?\d{2}[ ]?\d{2}[ ]?\d{2}\b")
_MAIL = re.compile(r"\S+@\S+\.\w+")
_SHORTEST = 2


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
            sentence = pattern.sub(word, sentence)
        return _MAIL.sub("…", _NUMBER.sub("…", sentence))


def of_file(session: Session) -> Pseudonyms:
    """The replacements for all citizens, firms and contacts in the file."""
    citizens = list(session.scalars(select(Citizen.name).where(alive(Citizen))))
    contacts = list(session.scalars(select(Contact.name).where(alive(Contact))))
    firms = list(session.scalars(select(Firm.name).where(alive(Firm))))
    return build(citizens, firms, contacts)


def build(citizens: Iterable[str], firms: Iterable[str], contacts: Iterable[str]) -> Pseudonyms:
    """The replacements for these names; the longest names go first."""
    citizens, contacts = list(citizens), list(contacts)
    groups = (
        (list(firms), "virksomheden"),
        ([*citizens, *_parts(citizens)], "borgeren"),
        ([*contacts, *_parts(contacts)], "kontakten"),
    )
    found = []
    for names, word in groups:
        wanted = sorted({n for n in names if len(n) >= _SHORTEST}, key=len, reverse=True)
        if wanted:
            pattern = r"(?<!\w)(?:" + "|".join(map(re.escape, wanted)) + r")(?:s|')?(?!\w)"
            found.append((re.compile(pattern), word))
    return Pseudonyms(tuple(found))


def _parts(names: Iterable[str]) -> list[str]:
    return [part for name in names for part in name.split() if part[0].isupper()]
