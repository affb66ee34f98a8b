"""What the log is asked for: what kind, from when, who did it, and to whom."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mentor_desk.services import log
from mentor_desk.services.log import LogFilter, LogKind
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.picks import anybody_field, whom
from mentor_desk.ui.widgets.choice_field import ChoiceField

_PERIODS = ("7", "30", "365")


class LogFilters(QWidget):
    """``changed`` when something else is asked for."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        kinds = {
            LogKind.READ: self.tr("Read"),
            LogKind.WRITTEN: self.tr("Written"),
            LogKind.OUT: self.tr("Taken out"),
            LogKind.SAFETY: self.tr("Unlocking and safety"),
        }
        periods = (self.tr("The last 7 days"), self.tr("The last 30 days"), self.tr("The last year"))
        self.kind = ChoiceField([(key.value, words) for key, words in kinds.items()])
        self.kind.set_choices(
            [(key.value, words) for key, words in kinds.items()], empty=self.tr("All kinds")
        )
        self.period = ChoiceField()
        self.period.set_choices(
            list(zip(_PERIODS, periods, strict=True)), empty=self.tr("The whole time")
        )
        self.who = ChoiceField()
        self.whom = anybody_field(context, placeholder=self.tr("Citizen or firm"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        named = (
            (self.kind, self.tr("What kind")),
            (self.period, self.tr("Period")),
            (self.who, self.tr("Done by")),
            (self.whom, self.tr("About whom")),
        )
        for field, name in named:
            field.setAccessibleName(name)
            field.setToolTip(name)
            field.changed.connect(self.changed)
            row.addWidget(field, 2 if field is self.whom else 1)
        for choice in (self.kind, self.period, self.who):
            choice.setCurrentIndex(0)

    def redraw(self) -> None:
        """Offer everybody who stands in the log."""
        names = self._context.call(log.people)
        before = self.who.value()
        self.who.set_choices([(name, name) for name in names], empty=self.tr("Everybody"))
        self.who.set_value(before)

    def wanted(self) -> LogFilter:
        """What is asked for now."""
        kind, period = self.kind.value(), self.period.value()
        since = self._context.now() - timedelta(days=int(period)) if period else None
        picked = whom(self.whom.value())
        return LogFilter(
            kind=LogKind(kind) if kind else None,
            who=self.who.value() or "",
            since=since,
            case_id=picked.get("case_id"),
            firm_id=picked.get("firm_id"),
        )
