"""Writing the rows of a list, each kind in its turn."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from mentor_desk.exchange.caseload_records import Person
from mentor_desk.formats import days
from mentor_desk.models import Case, Contact, Firm, Row
from mentor_desk.services import caseload_rows, rows
from mentor_desk.services.caseload_known import Acquaintance, AmbiguousFirmError, KnownFirms
from mentor_desk.services.caseload_rows import CITIZEN_FIELDS


@dataclass(frozen=True, slots=True)
class Counts:
    """What was made, what was filled in, and how many rows were left as they are."""

    cases: int
    filled: int
    left_out: int
    firms: int
    placements: int
    notes: int


class Writing:
    """Gathers the rows, and writes those first that others refer to."""

    def __init__(self, session: Session, today: date, intro: str) -> None:
        self._session, self._today, self._intro = session, today, intro
        self._firms = KnownFirms(list(session.scalars(rows.select_alive(Firm))))
        self._contacts: defaultdict[uuid.UUID, list[Contact]] = defaultdict(list)
        for contact in session.scalars(rows.select_alive(Contact)):
            self._contacts[contact.firm_id].append(contact)
        self._layers: tuple[list[Row], list[Row], list[Row]] = ([], [], [])
        self._made = {"cases": 0, "filled": 0, "left_out": 0, "firms": 0, "placements": 0, "notes": 0}
        self.first: Case | None = None

    def make(self, person: Person) -> None:
        """A new citizen with a case."""
        citizen = caseload_rows.citizen(person)
        case = caseload_rows.case(person, citizen, self._today)
        self.first = self.first or case
        self._layers[0].append(citizen)
        self._layers[1].append(case)
        self._made["cases"] += 1
        self._add(caseload_rows.period(person, case))
        firm = self._take_firm(person, case)
        self._take_note(person, case, unclear=firm is None)

    def fill(self, person: Person, of: Acquaintance, fields: tuple[str, ...]) -> None:
        """Fill in the ``fields`` that are empty here."""
        case = of.case
        for name in CITIZEN_FIELDS:
            if name in fields:
                setattr(of.citizen, name, getattr(person, name))
        parts: dict[str, Callable[[], object]] = {
            "target_group": lambda: self._add(caseload_rows.period(person, case)),
            "note": lambda: self._take_note(person, case),
            "placement": lambda: self._take_firm(person, case),
        }
        for name, take in parts.items():
            if name in fields:
                take()
        if "next_step" in fields:
            case.next_step, case.next_step_on = person.next_step, person.next_step_on
        self._made["filled"] += 1

    def leave_out(self) -> None:
        """One row that stays out."""
        self._made["left_out"] += 1

    def finish(self, left_out: int) -> Counts:
        """Write everything; ``left_out`` rows were left out before."""
        for layer in self._layers:
            self._session.add_all(layer)
            self._session.flush()
        self._made["left_out"] += left_out
        return Counts(**self._made)

    def _add(self, row: Row | None) -> None:
        if row is not None:
            self._layers[2].append(row)

    def _take_note(self, person: Person, case: Case, *, unclear: bool = False) -> None:
        told = [person.note, _placed(person) if unclear else ""]
        body = "\n".join(filter(None, (self._intro, *told))) if any(told) else ""
        note = caseload_rows.note(body, case, self._today)
        self._made["notes"] += note is not None
        self._add(note)

    def _take_firm(self, person: Person, case: Case) -> Firm | None:
        """The firm of the row with contact and placement; ``None`` when it cannot be told which."""
        if not person.placement.firm:
            return None
        try:
            firm = self._firms.find(person.placement)
        except AmbiguousFirmError:
            return None
        if firm is None:
            firm = caseload_rows.firm(person)
            self._firms.add(firm)
            self._layers[0].append(firm)
            self._made["firms"] += 1
        contact = caseload_rows.contact(person, firm, self._contacts[firm.id])
        if contact is not None:
            self._contacts[firm.id].append(contact)
            self._layers[1].append(contact)
        placement = caseload_rows.placement(person, case, firm, self._today)
        if placement is not None:
            self._made["placements"] += 1
            self._add(placement)
        return firm


def _placed(person: Person) -> str:
    """What a row says of a workplace that cannot be told from another, for the note."""
    given = person.placement
    if not given.whole:
        return ""
    when = (days.numeric(day) for day in (given.starts_on, given.ends_on) if day is not None)
    return f"{given.firm}, {' – '.join(when)}"
