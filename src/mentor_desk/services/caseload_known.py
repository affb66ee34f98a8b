"""Whom and which firms of a list the caseload knows already."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from mentor_desk.exchange.caseload_list import keys_of
from mentor_desk.exchange.caseload_records import Person, PlacementGiven
from mentor_desk.formats import folding
from mentor_desk.models import Case, Citizen, Firm
from mentor_desk.services import rows
from mentor_desk.texts import Text, text

_CPR = text("services", "The same CPR number")
_BORN = text("services", "The same name and birthday")
_COMPANIES = (" a s", " as", " aps", " i s", " ivs")
_NAME = text("services", "The same name; the birthday does not stand in both places")


@dataclass(frozen=True, slots=True)
class Acquaintance:
    """A row's person and the case we have: ``sure`` by CPR number, or by name and birthday."""

    citizen: Citizen
    case: Case
    why: Text
    sure: bool


class KnownPeople:
    """The citizens of the caseload, each with the open case or the newest."""

    def __init__(self, session: Session) -> None:
        cases: dict[uuid.UUID, Case] = {}
        for case in session.scalars(rows.select_alive(Case).order_by(Case.id)):
            before = cases.get(case.citizen_id)
            if before is None or before.closed_on is not None or case.closed_on is None:
                cases[case.citizen_id] = case
        self._by_key: dict[tuple[object, ...], Citizen] = {}
        self._by_name: defaultdict[tuple[str, ...], list[Citizen]] = defaultdict(list)
        self._cases = cases
        for citizen in session.scalars(rows.select_alive(Citizen)):
            if citizen.id not in cases:
                continue
            if citizen.cpr:
                self._by_key["cpr", citizen.cpr] = citizen
            if citizen.born_on:
                self._by_key["born", folding.fold(citizen.name), citizen.born_on] = citizen
            self._by_name[_name(citizen.name)].append(citizen)

    def find(self, person: Person) -> Acquaintance | None:
        """Who the person is here; ``None`` for somebody new."""
        for key in keys_of(person):
            citizen = self._by_key.get(key)
            if citizen is not None and (key[0] == "cpr" or not _differ(citizen.cpr, person.cpr)):
                why = _CPR if key[0] == "cpr" else _BORN
                return Acquaintance(citizen, self._cases[citizen.id], why, sure=True)
        for citizen in self._by_name.get(_name(person.name), []):
            told_apart = _differ(citizen.cpr, person.cpr) or _differ(citizen.born_on, person.born_on)
            if not told_apart:
                return Acquaintance(citizen, self._cases[citizen.id], _NAME, sure=False)
        return None


class KnownFirms:
    """The firms of the register, and those that this import makes."""

    def __init__(self, firms: Sequence[Firm]) -> None:
        self._by_p: dict[str, Firm] = {}
        self._by_cvr: defaultdict[str, list[Firm]] = defaultdict(list)
        self._by_name: defaultdict[str, list[Firm]] = defaultdict(list)
        for firm in firms:
            self.add(firm)

    def add(self, firm: Firm) -> None:
        """One more that can be found."""
        if firm.p_number:
            self._by_p[firm.p_number] = firm
        if firm.cvr:
            self._by_cvr[firm.cvr].append(firm)
        self._by_name[_firm_name(firm.name)].append(firm)

    def find(self, given: PlacementGiven) -> Firm | None:
        """The firm of a row: by P-number, CVR number with the name, or a name that only one has.

        Raises :class:`AmbiguousFirmError` when several are called so.
        """
        if given.p_number in self._by_p:
            return self._by_p[given.p_number]
        called = self._by_name.get(_firm_name(given.firm), [])
        if given.p_number:
            called = [firm for firm in called if not firm.p_number]
        if given.cvr:
            ours = self._by_cvr.get(given.cvr, [])
            both = [firm for firm in called if firm in ours]
            called = both or (ours if len(ours) == 1 else [f for f in called if not f.cvr])
        if len(called) > 1:
            raise AmbiguousFirmError
        return called[0] if called else None


class AmbiguousFirmError(Exception):
    """Several firms are called so, and nothing tells which one is meant."""


def _name(name: str) -> tuple[str, ...]:
    return tuple(sorted(folding.tokens(name)))


def _firm_name(name: str) -> str:
    """The name without what kind of company it is."""
    whole = " ".join(folding.tokens(name))
    return next((whole.removesuffix(end) for end in _COMPANIES if whole.endswith(end)), whole)


def _differ(one: object, other: object) -> bool:
    return bool(one) and bool(other) and one != other
