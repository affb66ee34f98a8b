"""What the law says of a placement while it is typed, each rule beneath the field it is about."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentor_desk.formats import days, numbers
from mentor_desk.formats.spans import weekday_before
from mentor_desk.rules import (
    closed_group,
    contract,
    duration,
    extension,
    fleksjob,
    hours,
    last_employer,
    monthly_cost,
    net_extension,
    overlap,
    qualifying,
    ratio,
    representative,
    same_tasks,
    wage_subsidy_length,
)
from mentor_desk.rules import workplace_weeks as weeks_there
from mentor_desk.rules.findings import Finding, Level
from mentor_desk.rules.placement_check import shown
from mentor_desk.texts import Language
from mentor_desk.ui.forms.finding_box import FindingBox, Fix

FIRM, DATES, HOURS, JOB, TASKS, REST = "firm", "dates", "hours", "job", "tasks", "rest"
_PLACES: Mapping[str, str] = MappingProxyType(
    {
        closed_group.RULE: FIRM,
        fleksjob.GROUP: FIRM,
        ratio.RULE: FIRM,
        last_employer.RULE: FIRM,
        duration.RULE: DATES,
        extension.RULE: DATES,
        wage_subsidy_length.RULE: DATES,
        weeks_there.RULE: DATES,
        overlap.RULE: DATES,
        hours.RULE: HOURS,
        fleksjob.HOURS: HOURS,
        contract.RULE: JOB,
        monthly_cost.RULE: JOB,
        net_extension.GROWS: JOB,
        net_extension.VACATED: JOB,
        qualifying.RULE: JOB,
        same_tasks.RULE: TASKS,
    }
)
"""A rule that is not here has its box at the end of the main part."""
_OF_FIRM = frozenset({ratio.RULE, representative.RULE, last_employer.RULE})


class PlacementFindings(QObject):
    """The boxes of all rules. :meth:`slot` gives the widget to put beneath a field."""

    changed = Signal()
    left = Signal()

    def __init__(
        self,
        parent: QWidget,
        language: Language,
        fixes: Mapping[str, Callable[[object], object]],
        *,
        asks: bool = True,
    ) -> None:
        """``fixes`` sets the field of a rule to the value that the rule allows.

        Without ``asks`` no box has a field for the reason: the form has one of its own.
        """
        super().__init__(parent)
        self._language: Language = language
        self._fixes = fixes
        self._asks = asks
        self._boxes: dict[str, FindingBox] = {}
        self._slots: dict[str, _Slot] = {}

    def slot(self, place: str, after: QWidget | Callable[[], QWidget]) -> QWidget:
        """Where the findings of one place stand; Tab comes to them from the field ``after``."""
        self._slots[place] = _Slot((lambda: after) if isinstance(after, QWidget) else after)
        return self._slots[place]

    def box(self, rule: str) -> FindingBox | None:
        """The box of one rule, once it had something to say."""
        return self._boxes.get(rule)

    def show(self, findings: Sequence[Finding], *, firm_known: bool) -> None:
        """Tell what the rules say now; about the firm only when there is one."""
        told = {each.rule: each for each in shown(findings)}
        if not firm_known:
            told = {rule: each for rule, each in told.items() if rule not in _OF_FIRM}
        for rule, finding in told.items():
            box = self._boxes.get(rule) or self._add(rule)
            box.tell(finding, self._fix(finding))
        for rule, box in self._boxes.items():
            if rule not in told:
                box.hide()
        for slot in self._slots.values():
            slot.settle()

    def reasons(self) -> dict[str, str]:
        """The reasons written so far, by rule."""
        return {rule: words for rule, box in self._boxes.items() if (words := box.reason)}

    def set_reasons(self, reasons: Mapping[str, str]) -> None:
        """Show reasons that are kept."""
        for rule, words in reasons.items():
            box = self._boxes.get(rule) or self._add(rule)
            box.reason_field.set_value(words)

    def _add(self, rule: str) -> FindingBox:
        slot = self._slots[_PLACES.get(rule, REST)]
        box = FindingBox(rule, _why(rule), slot.after(), asks=self._asks)
        box.hide()
        box.changed.connect(self.changed)
        box.left.connect(self.left)
        self._boxes[rule] = box
        slot.add(box)
        return box

    def _fix(self, finding: Finding) -> Fix | None:
        fix = self._fixes.get(finding.rule)
        if fix is None or finding.level is not Level.REASON:
            return None
        facts = finding.facts
        if finding.rule == duration.RULE and "latest_end" in facts:
            weeks = numbers.weeks(int(str(facts["max_weeks"])), self._language)
            latest = weekday_before(date.fromisoformat(str(facts["latest_end"])))
            words = QCoreApplication.translate("PlacementFindings", "Set to {weeks}")
            return Fix(words.format(weeks=weeks), lambda: fix(latest))
        if finding.rule == wage_subsidy_length.RULE and "latest_end" in facts:
            last = date.fromisoformat(str(facts["latest_end"]))
            words = QCoreApplication.translate("PlacementFindings", "End on {day}")
            shown_day = days.short(last, self._language)
            return Fix(words.format(day=shown_day), lambda: fix(last))
        if finding.rule == hours.RULE and "limit" in facts:
            limit = float(str(facts["limit"]))
            words = QCoreApplication.translate("PlacementFindings", "Set to {hours} hours")
            shown_limit = numbers.number(limit, self._language)
            return Fix(words.format(hours=shown_limit), lambda: fix(limit))
        return None


class _Slot(QWidget):
    """Boxes below each other; no room at all while they are silent."""

    def __init__(self, after: Callable[[], QWidget]) -> None:
        super().__init__()
        self.after = after
        self._boxes: list[FindingBox] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.hide()

    def add(self, box: FindingBox) -> None:
        self._boxes.append(box)
        self._column.addWidget(box)

    def settle(self) -> None:
        self.setVisible(any(not box.isHidden() for box in self._boxes))


def _why(rule: str) -> str:
    translate = QCoreApplication.translate
    words = {
        duration.RULE: translate("PlacementFindings", "Why longer"),
        wage_subsidy_length.RULE: translate("PlacementFindings", "Why longer"),
        hours.RULE: translate("PlacementFindings", "Why more hours"),
        ratio.RULE: translate("PlacementFindings", "Why it is reasonable anyway"),
    }
    return words.get(rule, translate("PlacementFindings", "Why anyway"))
