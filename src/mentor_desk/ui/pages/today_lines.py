"""The words of a line on the Today page: its badge, its title and its button."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from mentor_desk.formats import days
from mentor_desk.services.today_rows import Action, Group, TodayRow
from mentor_desk.texts import Language
from mentor_desk.ui.theme import Tone
from mentor_desk.ui.translate import say

_WEEK = 7
_WAITED = (Action.ERASE_RIPE, Action.FOLLOW_SIGNATURES, Action.WRITE_JOURNAL)
"""What somebody else has, or what lies there: it has waited."""


@dataclass(frozen=True, slots=True)
class Line:
    """One row as it is shown."""

    key: str
    title: str
    subtitle: str
    badge: str
    tone: Tone
    action: str


def line(row: TodayRow, today: date, language: Language) -> Line:
    """``row`` in words."""
    badge, tone = _badge(row, today, language)
    return Line(
        key=f"{row.action}:{row.ref}",
        title=say(row.title),
        subtitle=say(row.detail),
        badge=badge,
        tone=tone,
        action=_button(row.action),
    )


def _badge(row: TodayRow, today: date, language: Language) -> tuple[str, Tone]:
    if row.action is Action.ASK_PROMISE:
        return days.relative(row.day, today, language), "neutral"
    if row.since is not None:
        # On a computer whose clock was put back the day may lie ahead, and Qt writes no number below 0.
        return _passed(row.action, max(row.since, 0)), "warning"
    if row.group is Group.OVERDUE:
        late = QCoreApplication.translate("TodayPage", "%n days late", "", -row.days)
        return late, "danger"
    if row.group is Group.TODAY:
        return _on_the_day(row, today, language), "accent"
    pressing = row.days <= 7 and row.action is not Action.EVALUATE
    soon: Tone = "warning" if pressing else "neutral"
    return days.relative(row.day, today, language), soon


def _passed(action: Action, count: int) -> str:
    if action in _WAITED:
        return QCoreApplication.translate("TodayPage", "waited %n days", "", count)
    return QCoreApplication.translate("TodayPage", "%n days", "", count)


def _on_the_day(row: TodayRow, today: date, language: Language) -> str:
    if row.action is Action.CALL_ABSENT and row.days < 0:
        return _since(row.day, today, language)
    if row.at is not None:
        return days.clock(row.at, language)
    return QCoreApplication.translate("TodayPage", "Today")


def _since(day: date, today: date, language: Language) -> str:
    """How long somebody has been away: yesterday, a weekday of the last week, or a date."""
    gone = (today - day).days
    if gone == 1:
        return QCoreApplication.translate("TodayPage", "Since yesterday")
    when = days.weekday(day, language) if gone < _WEEK else days.short(day, language, today)
    return QCoreApplication.translate("TodayPage", "Since {day}").format(day=when)


def _button(action: Action) -> str:
    words = _partnership() | {
        Action.RECORD_VISIT: QCoreApplication.translate("TodayPage", "Write visit"),
        Action.NOTE: QCoreApplication.translate("TodayPage", "Note"),
        Action.KEEP_PROMISE: QCoreApplication.translate("TodayPage", "Done …"),
        Action.ASK_PROMISE: QCoreApplication.translate("TodayPage", "Done …"),
        Action.FINISH_STEP: QCoreApplication.translate("TodayPage", "Done"),
        Action.DECIDE: QCoreApplication.translate("TodayPage", "Decide"),
        Action.SETTLE: QCoreApplication.translate("TodayPage", "Settled …"),
        Action.CALL_ABSENT: QCoreApplication.translate("TodayPage", "Write what you agreed"),
        Action.OPEN_PLACEMENT: QCoreApplication.translate("TodayPage", "Open"),
        Action.RECORD_OUTCOME: QCoreApplication.translate("TodayPage", "Write outcome"),
        Action.AFTER_CARE: QCoreApplication.translate("TodayPage", "Write it down"),
        Action.MORE_OUTCOMES: QCoreApplication.translate("TodayPage", "Show"),
        Action.FOLLOW_SIGNATURES: QCoreApplication.translate("TodayPage", "Sign off …"),
        Action.FOLLOW_FIRM: QCoreApplication.translate("TodayPage", "Write contact"),
        Action.SEASON_SOON: QCoreApplication.translate("TodayPage", "Write contact"),
        Action.ALONE_OVER: QCoreApplication.translate("TodayPage", "Write contact"),
        Action.CARE_VISIT: QCoreApplication.translate("TodayPage", "Write visit"),
        Action.MORE_FIRMS: QCoreApplication.translate("TodayPage", "Show"),
        Action.ANSWER_INQUIRY: QCoreApplication.translate("TodayPage", "Answer …"),
        Action.SAY_WELCOME: QCoreApplication.translate("TodayPage", "Said welcome …"),
        Action.MORE_WELCOMES: QCoreApplication.translate("TodayPage", "Show"),
        Action.RING_BACK: QCoreApplication.translate("TodayPage", "Ring"),
        Action.OPEN_CLUSTER: QCoreApplication.translate("TodayPage", "Open"),
        Action.ASK_PANEL: QCoreApplication.translate("TodayPage", "Ask …"),
        Action.EVALUATE: QCoreApplication.translate("TodayPage", "Ask …"),
        Action.PLAN_VISITS: QCoreApplication.translate("TodayPage", "Plan …"),
        Action.MEASURE: QCoreApplication.translate("TodayPage", "Talk about it …"),
        Action.PREPARE_ABSENCE: QCoreApplication.translate("TodayPage", "Prepare …"),
        Action.WRITE_JOURNAL: QCoreApplication.translate("TodayPage", "Show"),
        Action.ERASE_RIPE: QCoreApplication.translate("TodayPage", "Show"),
        Action.PRINT_GONE: QCoreApplication.translate("TodayPage", "Show"),
    }
    return words[action]


def _partnership() -> dict[Action, str]:
    """The buttons of what is done together with firms and groups."""
    return {
        Action.FOLLOW_NEWS: QCoreApplication.translate("TodayPage", "Got in touch …"),
        Action.KEEP_STATEMENT: QCoreApplication.translate("TodayPage", "Ask …"),
        Action.RECRUIT_STEP: QCoreApplication.translate("TodayPage", "Done …"),
        Action.RECRUIT_AGAIN: QCoreApplication.translate("TodayPage", "Once more"),
        Action.GIVE_ANSWERS: QCoreApplication.translate("TodayPage", "Answer …"),
        Action.OPEN_RECRUITMENT: QCoreApplication.translate("TodayPage", "Open"),
        Action.OPEN_AGREEMENT: QCoreApplication.translate("TodayPage", "Talk about it …"),
        Action.SEND_AGENDA: QCoreApplication.translate("TodayPage", "Agenda …"),
        Action.WRITE_MINUTES: QCoreApplication.translate("TodayPage", "Minutes …"),
        Action.FOLLOW_DECISION: QCoreApplication.translate("TodayPage", "Followed up …"),
        Action.FOLLOW_GUEST: QCoreApplication.translate("TodayPage", "Done …"),
        Action.PLAN_MEETING: QCoreApplication.translate("TodayPage", "Plan …"),
        Action.MAKE_ROUND: QCoreApplication.translate("TodayPage", "Write the round"),
    }
