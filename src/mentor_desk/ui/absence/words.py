"""Days away in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from mentor_desk.formats import days, phone
from mentor_desk.services.absence_cover import Cover, CoveredCase, CoveredVisit, ToldFirm
from mentor_desk.services.absences import AbsenceRow
from mentor_desk.terms import AbsenceKind, label
from mentor_desk.ui.context import Context
from mentor_desk.ui.translate import say


def kinds() -> list[tuple[str, str]]:
    """Why one is away, to choose from."""
    return [(kind.value, say(label(kind))) for kind in AbsenceKind]


def title(row: AbsenceRow, context: Context) -> str:
    """``Holiday 7 Dec – 11 Dec``."""
    return f"{say(label(row.kind))} {span(row, context)}"


def span(row: AbsenceRow, context: Context) -> str:
    """``7. dec. – 11. dec.``, or one day."""
    language, today = context.language, context.today()
    first, last = (days.short(day, language, today) for day in (row.starts_on, row.ends_on))
    return first if first == last else f"{first} – {last}"


def stand_in(row: AbsenceRow) -> str:
    """Who stands in, or that nobody does."""
    translate = QCoreApplication.translate
    if not row.stand_in_name:
        return translate("Absence", "Nobody stands in yet")
    return translate("Absence", "{name} stands in").format(name=row.stand_in_name)


def standing(cover: Cover) -> str:
    """What is left to do."""
    translate = QCoreApplication.translate
    if cover.prepared:
        return translate("Absence", "Everything is prepared")
    parts = [] if cover.absence.stand_in_name else [translate("Absence", "nobody stands in yet")]
    if cover.open_visits:
        parts.append(translate("Absence", "%n visit(s) to settle", "", cover.open_visits))
    if cover.untold:
        parts.append(translate("Absence", "%n firm(s) to tell", "", cover.untold))
    return translate("Absence", "Left to do: {what}").format(what=" · ".join(parts))


def visit_title(visit: CoveredVisit, context: Context) -> str:
    """When and with whom."""
    day = days.long(visit.day, context.language, context.today())
    at = f" {days.clock(visit.at, context.language)}" if visit.at else ""
    return f"{day[:1].upper()}{day[1:]}{at} · {visit.citizen}"


def case_why(case: CoveredCase) -> str:
    """What goes on in the case meanwhile."""
    translate = QCoreApplication.translate
    visits = translate("Absence", "%n visit(s) in the days", "", case.visits) if case.visits else ""
    return " · ".join(filter(None, (case.firm, visits)))


def case_turns(case: CoveredCase, context: Context) -> str:
    """What begins or ends in the case in those days, a line for each."""
    translate, lines = QCoreApplication.translate, []
    for turn in case.turns:
        if not turn.begins:
            said = translate("Absence", "{what} ends {day}")
        elif turn.planned:
            said = translate("Absence", "{what} begins {day}")
        else:
            said = translate("Absence", "{what} begins {day} – no visit planned")
        day = days.long(turn.day, context.language, context.today())
        lines.append(said.format(what=say(label(turn.kind)), day=day))
    return "\n".join(lines)


def firm_reach(firm: ToldFirm) -> str:
    """Whom to tell, and how."""
    return " · ".join(filter(None, (firm.contact, phone.pretty(firm.phone), firm.email)))
