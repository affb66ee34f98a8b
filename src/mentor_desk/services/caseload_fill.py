"""What a list could fill in about somebody who is known: only what is empty here."""

from __future__ import annotations

import uuid
from collections import defaultdict
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.exchange.caseload_records import Person
from mentor_desk.models import Note, Placement, TargetGroupPeriod
from mentor_desk.services.caseload_known import Acquaintance
from mentor_desk.services.caseload_rows import CITIZEN_FIELDS
from mentor_desk.services.rows import alive


class Filling:
    """Knows which cases have a target group, a placement, and which notes."""

    def __init__(self, session: Session, today: date) -> None:
        self._today = today
        self._grouped = set(
            session.scalars(
                select(TargetGroupPeriod.case_id).where(
                    alive(TargetGroupPeriod), TargetGroupPeriod.ends_on.is_(None)
                )
            )
        )
        self._placed = set(session.scalars(select(Placement.case_id).where(alive(Placement))))
        self._notes: defaultdict[uuid.UUID | None, list[str]] = defaultdict(list)
        for case_id, body in session.execute(select(Note.case_id, Note.text).where(alive(Note))):
            self._notes[case_id].append(body)

    def fields(self, person: Person, of: Acquaintance) -> tuple[str, ...]:
        """The fields that are empty here and told by the list.

        A closed case gets nothing but what is known of the person.
        """
        found = [
            name for name in CITIZEN_FIELDS if getattr(person, name) and not getattr(of.citizen, name)
        ]
        case = of.case
        if case.closed_on is not None:
            return tuple(found)
        if person.next_step and not case.next_step:
            found.append("next_step")
        if person.target_group and case.id not in self._grouped:
            found.append("target_group")
        if person.placement.whole and case.id not in self._placed:
            found.append("placement")
        if person.note and not any(person.note in body for body in self._notes[case.id]):
            found.append("note")
        return tuple(found)
