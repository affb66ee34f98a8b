"""A row of the list in words, every day written out so that nobody reads it wrongly."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from mentor_desk.exchange.caseload_records import Doubt, Person
from mentor_desk.formats import cpr, days
from mentor_desk.services.caseload_import import Known
from mentor_desk.terms import PlacementKind, label
from mentor_desk.ui.caseload_import import field_words
from mentor_desk.ui.context import Context
from mentor_desk.ui.translate import say

_LONGEST = 60


class RowWords:
    """Says the rows in the language of the window."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._fields = field_words.names()

    def new(self, person: Person) -> tuple[str, ...]:
        """Name, row, birthday, target group, opened, next step, placement, note."""
        return (
            person.name,
            str(person.row),
            cpr.masked(person.cpr) or self._day(person.born_on),
            self._group(person),
            self._opened(person),
            " · ".join(filter(None, (self._day(person.next_step_on), person.next_step))),
            self._placement(person),
            " / ".join(person.note.split("\n"))[:_LONGEST],
        )

    def known(self, person: Person, known: Known) -> tuple[str, ...]:
        """Who it is in the list and here, by what that is known, and what could be filled in."""
        translate = QCoreApplication.translate
        here = known.name
        if known.closed:
            here = translate("CaseloadRows", "{name} (closed case)").format(name=here)
        fills = ", ".join(self._fields[name] for name in known.fills)
        nothing = translate("CaseloadRows", "Nothing is missing here")
        return person.name, here, say(known.why), fills or nothing

    def doubt(self, person: Person, doubt: Doubt) -> tuple[str, ...]:
        """Row, citizen, field, what stands there, what becomes of it."""
        field = self._fields.get(doubt.field, doubt.field)
        return str(person.row), person.name, field, doubt.written, say(doubt.sentence)

    def _day(self, day: date | None) -> str:
        """With its year, always: that is what two figures hide."""
        return f"{days.short(day, self._context.language)} {day.year}" if day is not None else ""

    def _group(self, person: Person) -> str:
        rules, language = self._context.rules, self._context.language
        group = rules.target_group_name(person.target_group, language) if person.target_group else ""
        benefit = rules.benefit_name(person.benefit, language) if person.benefit else ""
        return " · ".join(dict.fromkeys(part for part in (group, benefit) if part))

    def _opened(self, person: Person) -> str:
        opened = self._day(person.opened_on or self._context.today())
        if person.closed_on is None:
            return opened
        words = QCoreApplication.translate("CaseloadRows", "closed {day}")
        return words.format(day=self._day(person.closed_on))

    def _placement(self, person: Person) -> str:
        given = person.placement
        if not given.whole:
            return given.firm
        kind = say(label(PlacementKind(given.kind)))
        span = " – ".join(filter(None, (self._day(given.starts_on), self._day(given.ends_on))))
        return f"{given.firm} · {kind} {span}"
