"""Why two records look like one: by plain rules first, by how names are spelled last (feature B7)."""

from __future__ import annotations

import re
import uuid
from collections import defaultdict
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import Final

from mentor_desk.formats import folding
from mentor_desk.texts import Text, text

SAME_CPR: Final = text("services", "The same CPR number")
SAME_BIRTHDAY: Final = text("services", "The same name and birthday")
SAME_NAME: Final = text("services", "The same name")
NEAR_NAME: Final = text("services", "Nearly the same name")
NEAR_BIRTHDAY: Final = text("services", "Nearly the same name, the same birthday")
SAME_PHONE: Final = text("services", "The same phone number")
SAME_P_NUMBER: Final = text("services", "The same P-number")
SAME_PLACE: Final = text("services", "The same CVR number and address")
SAME_TOWN: Final = text("services", "The same name in the same town")
NEAR_TOWN: Final = text("services", "Nearly the same name in the same town")
CHOSEN: Final = text("services", "Chosen by yourself")

_CLOSE, _FIRST_CLOSE = 88.0, 75.0
_PHONE = 8
_COMPANIES = frozenset({"a", "s", "as", "aps", "i", "is", "ivs", "amba"})
_ONE_SOUND = str.maketrans("czw", "ksv")
_NOT_DIGIT = re.compile(r"\D")
_FEW = 400

Key = tuple[Hashable, ...]


@dataclass(frozen=True)
class Looks:
    """What a record is known by. A firm has ``p_number``, ``cvr`` and ``place``, a person the rest.

    ``within`` limits what it can be compared with: the firm of a contact.
    """

    id: uuid.UUID
    name: str
    cpr: str = ""
    born_on: date | None = None
    phone: str = ""
    p_number: str = ""
    cvr: str = ""
    address: str = ""
    postcode: str = ""
    town: str = ""
    within: uuid.UUID | None = None
    role: str = ""

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The folded words of the name."""
        return tuple(folding.tokens(self.name))

    @cached_property
    def sorted_name(self) -> str:
        """The folded words in the order of the alphabet."""
        return " ".join(sorted(self.words))

    @cached_property
    def ends(self) -> tuple[str, str]:
        """The first letters of the first and the last name; Carl and Karl begin alike."""
        if not self.words:
            return "", ""
        first, last = self.words[0][0], self.words[-1][0]
        return first.translate(_ONE_SOUND), last.translate(_ONE_SOUND)

    @cached_property
    def known_words(self) -> frozenset[str]:
        """The folded words, in no order."""
        return frozenset(self.words)

    @cached_property
    def towns(self) -> frozenset[str]:
        """The folded town and the postcode, whichever is known."""
        return frozenset(part for part in (" ".join(folding.tokens(self.town)), self.postcode) if part)

    @cached_property
    def company(self) -> str:
        """A firm's name without what kind of company it is."""
        return " ".join(word for word in self.words if word not in _COMPANIES) or " ".join(self.words)

    @cached_property
    def where(self) -> tuple[str, str]:
        """The folded address with its postcode."""
        return " ".join(folding.tokens(self.address)), self.postcode

    @cached_property
    def digits(self) -> str:
        """The phone number without spaces and country."""
        return only_digits(self.phone)[-_PHONE:]


def only_digits(typed: str | None) -> str:
    """The digits of ``typed``."""
    return _NOT_DIGIT.sub("", typed or "")


def people(one: Looks, other: Looks) -> Text | None:
    """Why two citizens look like one person; ``None`` when they do not.

    Two CPR numbers, or two birthdays, tell people apart whatever they are called.
    """
    if one.cpr and other.cpr:
        return SAME_CPR if one.cpr == other.cpr else None
    if one.born_on and other.born_on and one.born_on != other.born_on:
        return None
    born = one.born_on is not None and one.born_on == other.born_on
    if len(one.words) > 1 and one.sorted_name == other.sorted_name:
        return SAME_BIRTHDAY if born else SAME_NAME
    if _phone(one, other) and _same_first(one, other):
        return SAME_PHONE
    if _near(one, other):
        return NEAR_BIRTHDAY if born else NEAR_NAME
    return None


def firms(one: Looks, other: Looks) -> Text | None:
    """Why two firms look like one workplace; two P-numbers tell them apart."""
    if one.p_number and other.p_number:
        return SAME_P_NUMBER if one.p_number == other.p_number else None
    if one.cvr and one.cvr == other.cvr and one.address and one.where == other.where:
        return SAME_PLACE
    if one.cvr and other.cvr and one.cvr != other.cvr:
        return None
    if not _same_town(one, other) or not one.company:
        return None
    if one.company == other.company:
        return SAME_TOWN
    return NEAR_TOWN if _is_near(one.company, other.company, _CLOSE) else None


def contacts(one: Looks, other: Looks) -> Text | None:
    """Why two contacts of one firm look like one person; another role is another row by design."""
    if one.within != other.within or one.role != other.role:
        return None
    if one.sorted_name == other.sorted_name:
        return SAME_NAME
    if _phone(one, other) and _same_first(one, other):
        return SAME_PHONE
    return NEAR_NAME if _near(one, other) else None


def candidates(found: Sequence[Looks]) -> Iterator[tuple[Looks, Looks]]:
    """The pairs worth a closer look, each once: those with a number, a place or a word in common."""
    shelves: defaultdict[Key, list[Looks]] = defaultdict(list)
    for each in found:
        for key in _shelves(each):
            shelves[key].append(each)
    seen: set[tuple[uuid.UUID, uuid.UUID]] = set()
    for standing in shelves.values():
        # A word that hundreds share says nothing; their numbers and whole names still bring them here.
        if len(standing) > _FEW:
            continue
        for place, one in enumerate(standing):
            for other in standing[place + 1 :]:
                pair = in_order(one.id, other.id)
                if pair not in seen:
                    seen.add(pair)
                    yield one, other


def in_order(one: uuid.UUID, other: uuid.UUID) -> tuple[uuid.UUID, uuid.UUID]:
    """The smaller id first, as :class:`mentor_desk.models.NotSame` keeps them."""
    return (one, other) if one.int < other.int else (other, one)


def typed(looks: Looks) -> Looks:
    """``looks`` with its numbers as they are kept: what is being typed has spaces and hyphens."""
    return replace(
        looks,
        cpr=only_digits(looks.cpr),
        cvr=only_digits(looks.cvr),
        p_number=only_digits(looks.p_number),
    )


def _shelves(each: Looks) -> set[Key]:
    keys: set[Key] = {("number", value) for value in (each.cpr, each.p_number) if value}
    if len(each.digits) == _PHONE:
        keys.add(("phone", each.within, each.digits))
    if each.cvr and each.address:
        keys.add(("place", each.cvr, *each.where))
    keys.add(("name", each.within, each.sorted_name))
    telling = [word for word in each.words if len(word) > 1 and word not in _COMPANIES]
    if each.towns:
        # Firms are compared within a town; so are people, but not only.
        keys |= {("word", town, word) for town in each.towns for word in telling}
    return keys | {("word", each.within, each.ends, word) for word in telling}


def _phone(one: Looks, other: Looks) -> bool:
    return len(one.digits) == _PHONE and one.digits == other.digits


def _same_first(one: Looks, other: Looks) -> bool:
    """A family may share a telephone, but not a first name."""
    return bool(one.words and other.words) and _is_near(one.words[0], other.words[0], _FIRST_CLOSE)


def _near(one: Looks, other: Looks) -> bool:
    if len(one.words) < 2 or len(other.words) < 2:
        return False
    if not one.known_words & other.known_words or not _same_first(one, other):
        return False
    return _is_near(one.sorted_name, other.sorted_name, _CLOSE) or _shorter(one, other)


def _shorter(one: Looks, other: Looks) -> bool:
    """A middle name left out: same first and last."""
    return (one.words[0], one.words[-1]) == (other.words[0], other.words[-1])


def _same_town(one: Looks, other: Looks) -> bool:
    if one.postcode and other.postcode:
        return one.postcode == other.postcode
    return bool(one.towns & other.towns)


def _is_near(one: str, other: str, at_least: float) -> bool:
    from rapidfuzz import fuzz

    return bool(fuzz.ratio(one, other, score_cutoff=at_least) >= at_least)
