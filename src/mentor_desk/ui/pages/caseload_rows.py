"""The caseload in words: who is shown, in which order, and what stands in each row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from mentor_desk.formats import days, folding, numbers
from mentor_desk.rules import contact_rhythm
from mentor_desk.rules.contact_rhythm import Contact, Light
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services.caseload import CaseRow, Overview, PlacementGlimpse
from mentor_desk.services.law_names import target_group_name
from mentor_desk.terms import Stage, label
from mentor_desk.texts import Language
from mentor_desk.ui.theme import Tone
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.data_table import Cell, TableRow
from mentor_desk.ui.widgets.list_rows import ListRow

ENDS_SOON_DAYS = 7
"""An ending placement takes the badge in its last week."""
_NEVER = date.max


class Group(StrEnum):
    """The filters that are always there."""

    MINE = "mine"
    WAITING = "waiting"
    WITHOUT = "without"
    PLANLESS = "planless"
    CLOSED = "closed"


class Order(StrEnum):
    """The orders of the list."""

    NAME = "name"
    NEXT_STEP = "next_step"
    CONTACT = "contact"
    STAGE = "stage"
    WEIGHT = "weight"


@dataclass(frozen=True, slots=True)
class Look:
    """What the words of a row depend on besides the row."""

    today: date
    language: Language
    rulebook: Rulebook


def belongs(row: CaseRow, group: Group, overview: Overview) -> bool:
    """Whether a case is shown under the filter ``group``."""
    if group is Group.CLOSED:
        return row.closed_on is not None
    if row.closed_on is not None:
        return False
    if group is Group.WAITING:
        return row.id in overview.waiting
    if group is Group.PLANLESS:
        return not row.job_goal.strip() or not row.next_step.strip()
    return group is Group.MINE or row.placement is None or row.placement.state.ended


def matching(rows: Sequence[CaseRow], typed: str, look: Look) -> list[CaseRow]:
    """The rows in which every typed word stands somewhere, however its letters were written."""
    parts = folding.fold(typed).split()
    return [row for row in rows if all(part in _searched(row, look) for part in parts)]


def ordered(rows: Sequence[CaseRow], order: Order, today: date) -> list[CaseRow]:
    """The rows in an order; equal ones by name as in a Danish index."""
    stages = list(Stage)

    def place(row: CaseRow) -> tuple[int, str]:
        name = folding.danish_sort_key(row.name)
        if order is Order.NEXT_STEP:
            return next_day(row).toordinal(), name
        if order is Order.CONTACT:
            return -(today - _last_contact(row, today, or_opened=True)).days, name
        if order is Order.WEIGHT:
            return -round(row.weight * 100), name
        return (stages.index(row.stage) if order is Order.STAGE else 0), name

    return sorted(rows, key=place)


def next_day(row: CaseRow) -> date:
    """The day of whatever comes next; the last day there is when nothing has a day."""
    return min(row.next_step_on or _NEVER, row.next_visit_on or _NEVER)


def contact_of(row: CaseRow, look: Look) -> Contact:
    """How long since the mentor and the citizen last spoke."""
    last = _last_contact(row, look.today) if row.days_since_contact is not None else None
    return contact_rhythm.contact(look.rulebook, look.today, last, row.opened_on)


def list_row(row: CaseRow, look: Look) -> ListRow:
    """Two lines and a badge."""
    badge, tone = badge_of(row, look)
    parts = (_standing(row, look), next_words(row, look))
    subtitle = " · ".join(part for part in parts if part)
    return ListRow(str(row.id), row.name, subtitle, badge, tone)


def table_row(row: CaseRow, look: Look) -> TableRow:
    """One line of the table; its cells follow the columns of the page."""
    contact, upcoming = contact_of(row, look), next_day(row)
    placement, (badge, tone) = row.placement, _table_badge(row.placement)
    light: Tone = "warning" if contact.light is Light.LATE else "neutral"
    since = _days(contact.days) if row.closed_on is None else ""
    cells = (
        Cell(row.name, folding.danish_sort_key(row.name)),
        Cell(say(label(row.stage)), float(list(Stage).index(row.stage))),
        Cell(numbers.number(row.weight, look.language), row.weight),
        Cell(placement.firm, badge=badge, tone=tone) if placement else Cell(),
        Cell(next_words(row, look), None if upcoming == _NEVER else upcoming),
        Cell(badge=since, tone=light, sort=float(contact.days)) if since else Cell(),
        Cell(_group_name(row, look)),
    )
    return TableRow(str(row.id), cells)


def badge_of(row: CaseRow, look: Look) -> tuple[str, Tone]:
    """The one word that says how a case stands."""
    if row.closed_on is not None:
        return QCoreApplication.translate("CaseloadPage", "Closed"), "neutral"
    placement, contact = row.placement, contact_of(row, look)
    left = placement.state.days_left if placement else None
    if placement is not None and left is not None and left <= ENDS_SOON_DAYS:
        ends = placement.ends_on or look.today
        return days.relative(ends, look.today, look.language), "warning"
    if contact.light is Light.LATE:
        return _since(row, contact.days), "warning"
    if placement is not None and not placement.state.ended:
        return _placement_badge(placement)
    if row.days_since_contact is None:
        return QCoreApplication.translate("CaseloadPage", "New"), "accent"
    return (_since(row, contact.days), "neutral") if contact.light is Light.SOON else ("", "neutral")


def _placement_badge(placement: PlacementGlimpse) -> tuple[str, Tone]:
    if placement.state.upcoming:
        return QCoreApplication.translate("CaseloadPage", "Agreed"), "ok"
    if placement.state.paused:
        return QCoreApplication.translate("CaseloadPage", "On pause"), "neutral"
    words = QCoreApplication.translate("CaseloadPage", "Week {week}")
    return words.format(week=placement.state.week), "accent"


def _table_badge(placement: PlacementGlimpse | None) -> tuple[str, Tone]:
    """The state of the placement alone: the table has a column for the contact."""
    if placement is None:
        return "", "neutral"
    if placement.state.ended:
        return QCoreApplication.translate("CaseloadPage", "Ended"), "neutral"
    left = placement.state.days_left
    if left is not None and left <= ENDS_SOON_DAYS and not placement.state.paused:
        return QCoreApplication.translate("CaseloadPage", "%n day(s) left", "", left), "warning"
    return _placement_badge(placement)


def next_words(row: CaseRow, look: Look) -> str:
    """The next visit or step, whichever comes first, with its day."""
    if row.next_visit_on is not None and row.next_visit_on <= (row.next_step_on or _NEVER):
        words = QCoreApplication.translate("CaseloadPage", "visit {when}")
        when = days.relative(row.next_visit_on, look.today, look.language)
        if row.next_visit_at is not None:
            when = f"{when} {days.clock(row.next_visit_at, look.language)}"
        return words.format(when=when)
    if not row.next_step or row.next_step_on is None:
        return row.next_step
    when = days.short(row.next_step_on, look.language, look.today)
    if abs((row.next_step_on - look.today).days) < 3:
        when = days.relative(row.next_step_on, look.today, look.language)
    return f"{row.next_step} {when}"


def _standing(row: CaseRow, look: Look) -> str:
    if row.closed_on is not None:
        words = QCoreApplication.translate("CaseloadPage", "Closed {day}")
        return words.format(day=days.short(row.closed_on, look.language, look.today))
    placement = row.placement
    if placement is None or placement.state.ended:
        if contact_of(row, look).light is Light.LATE:
            return _last_spoke(row, look)
        return say(label(row.stage))
    what = say(label(placement.kind))
    if _ends_soon(placement) and placement.ends_on is not None:
        words = QCoreApplication.translate("CaseloadPage", "{what} ends {day}")
        return words.format(what=what, day=days.relative(placement.ends_on, look.today, look.language))
    if placement.state.upcoming:
        words = QCoreApplication.translate("CaseloadPage", "{what} at {firm} from {day}")
        day = days.short(placement.starts_on, look.language, look.today)
        return words.format(what=what, firm=placement.firm, day=day)
    words = QCoreApplication.translate("CaseloadPage", "{what} at {firm}")
    if placement.state.paused:
        words = QCoreApplication.translate("CaseloadPage", "{what} at {firm}, on pause")
    return words.format(what=what, firm=placement.firm)


def _ends_soon(placement: PlacementGlimpse | None) -> bool:
    left = placement.state.days_left if placement else None
    return left is not None and left <= ENDS_SOON_DAYS


def _last_spoke(row: CaseRow, look: Look) -> str:
    if row.days_since_contact is None:
        return QCoreApplication.translate("CaseloadPage", "not spoken yet")
    words = QCoreApplication.translate("CaseloadPage", "last spoke {day}")
    return words.format(day=days.short(_last_contact(row, look.today), look.language, look.today))


def _since(row: CaseRow, count: int) -> str:
    """Days since the last contact; a case without any has been waiting as long as it is open."""
    if row.days_since_contact is None:
        return _days(count)
    return QCoreApplication.translate("CaseloadPage", "%n day(s) ago", "", count)


def _days(count: int) -> str:
    return QCoreApplication.translate("CaseloadPage", "%n day(s)", "", count)


def _last_contact(row: CaseRow, today: date, *, or_opened: bool = False) -> date:
    if row.days_since_contact is None and or_opened:
        return row.opened_on
    return today - timedelta(days=row.days_since_contact or 0)


def _group_name(row: CaseRow, look: Look) -> str:
    if not row.target_group:
        return ""
    return target_group_name(look.rulebook, row.target_group, look.today, look.language)


def _searched(row: CaseRow, look: Look) -> str:
    firm = row.placement.firm if row.placement else ""
    words = (row.name, firm, row.job_goal, row.next_step, _group_name(row, look))
    return folding.fold(" ".join((*words, say(label(row.stage)))))
