"""Takes names out of free text before it leaves the program without names (features K1 and J4)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from itertools import combinations

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.models import Citizen, Contact, Firm
from mentor_desk.services.ordinary_words import is_ordinary
from mentor_desk.services.rows import alive

_NUMBER = re.compile(r"\b\d{6}[- ]?\d{4}\b|(?:\+45[ ]?)?\b\d{2}[ ]?\d{2}[ ]?\d{2}[ ]?\d{2}\b")
_MAIL = re.compile(r"\S+@\S+\.\w+")
_SHORTEST = 2
_TELLING = 4
_BEGINNING = re.compile(r"(?:^|[.!?:;\n])\s*(?:[–•·-]\s*)?$")
_FIRM, _CITIZEN, _CONTACT = "virksomheden", "borgeren", "kontakten"


@dataclass(frozen=True, slots=True)
class Pseudonyms:
    """Replaces every known name, part of a name, telephone number, mail address and CPR number.

    One word of a firm's name goes where it stands as a name. Where a sentence begins, an ordinary
    word stays: «Klar til et værksted» is not about Rengøringskompagniet Klar.

    It knows the names in the file, not every name in the world: a text about a neighbour keeps the
    neighbour's name. The summary says so where it is made.
    """

    replacements: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...]

    def hide(self, sentence: str) -> str:
        """``sentence`` without the names this file knows."""
        for pattern, put in self.replacements:
            sentence = pattern.sub(put, sentence)
        return _MAIL.sub("…", _NUMBER.sub("…", sentence))


def _cased(word: str, match: re.Match[str]) -> str:
    """``word``, with a capital where it begins a sentence."""
    return word.capitalize() if _begins(match) else word


def _firm_word(match: re.Match[str]) -> str:
    """The firm's word, unless it is an ordinary one with the capital of a sentence."""
    found = match.group("name")
    return match.group() if _begins(match) and is_ordinary(found) else _cased(_FIRM, match)


def _begins(match: re.Match[str]) -> bool:
    return _BEGINNING.search(match.string[: match.start()]) is not None


def of_file(session: Session) -> Pseudonyms:
    """The replacements for all citizens, firms and contacts in the file."""
    citizens = list(session.scalars(select(Citizen.name).where(alive(Citizen))))
    contacts = list(session.scalars(select(Contact.name).where(alive(Contact))))
    firms = list(session.scalars(select(Firm.name).where(alive(Firm))))
    return build(citizens, firms, contacts)


def build(citizens: Iterable[str], firms: Iterable[str], contacts: Iterable[str]) -> Pseudonyms:
    """The replacements for these names; the longest names go first."""
    citizens, firms, contacts = list(citizens), list(firms), list(contacts)
    whole = [name for name in firms if len(name.split()) > 1]
    groups = (
        (whole, partial(_cased, _FIRM)),
        (citizens, partial(_cased, _CITIZEN)),
        (contacts, partial(_cased, _CONTACT)),
        (_stretches(whole), partial(_cased, _FIRM)),
        (_parts(citizens, _SHORTEST), partial(_cased, _CITIZEN)),
        (_parts(firms, _TELLING), _firm_word),
        (_parts(contacts, _SHORTEST), partial(_cased, _CONTACT)),
    )
    return Pseudonyms(tuple((_any_of(names), put) for names, put in groups if names))


def _any_of(names: Iterable[str]) -> re.Pattern[str]:
    longest_first = sorted(set(names), key=len, reverse=True)
    known = "|".join(map(re.escape, longest_first))
    return re.compile(rf"(?<!\w)(?P<name>{known})(?:s|')?(?!\w)")


def _stretches(names: Iterable[str]) -> list[str]:
    """Two or more words in a row of each name, from one capitalised word to another."""
    found = []
    for words in (name.split() for name in names):
        capitals = [at for at, word in enumerate(words) if word[0].isupper()]
        found += [" ".join(words[a : b + 1]) for a, b in combinations(capitals, 2)]
    return found


def _parts(names: Iterable[str], shortest: int) -> list[str]:
    """The capitalised words of the names: «Mælkebøtten» tells which kindergarten it is."""
    words = (part for name in names for part in name.split())
    return [word for word in words if len(word) >= shortest and word[0].isupper()]
