"""How the caseload moves, area by area, without telling of anybody (feature G5)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from mentor_desk.formats import days
from mentor_desk.models import Case, Measurement, Score
from mentor_desk.rules.movement import SMALLEST, Most, Movement
from mentor_desk.services import movement
from mentor_desk.services.movement import Moved
from mentor_desk.ui.context import Context
from mentor_desk.ui.progression.movement_bar import MovementBar
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.chips import Chips
from mentor_desk.ui.widgets.empty_state import EmptyState
from mentor_desk.ui.widgets.roles import set_role

ON_SCREEN = (Case, Measurement, Score)
_TITLE, _BAR, _WORDS = 0, 1, 2


class MovementView(QWidget):
    """A bar and its words for each area; the period is chosen above."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.period = Chips(
            [(str(months), self.tr("%n month(s)", "", months)) for months in movement.MONTHS],
            single=True,
        )
        self.period.setAccessibleName(self.tr("Period"))
        self.period.set_value([str(movement.MONTHS[1])])
        self.period.changed.connect(self.redraw)
        self.head = QLabel()
        self.head.setWordWrap(True)
        self.card = Card(self.tr("The citizens’ own answers"))
        self.empty = EmptyState(
            "chart-column",
            self.tr("Nobody can be told of yet"),
            self.tr(
                "When at least {fewest} citizens have talked about progression twice, the caseload’s "
                "movement stands here. One citizen’s own way stands in the case under «Progression»."
            ).format(fewest=SMALLEST),
        )
        self._lay_out()
        self.redraw()

    def redraw(self) -> None:
        """Read the figures anew."""
        months = int(next(iter(self.period.value()), movement.MONTHS[1]))
        found = self._context.call(movement.over_caseload, today=self._context.today(), months=months)
        told = any(each.people is not None for each in found.areas)
        self.card.setVisible(told)
        self.empty.setVisible(not told)
        self.head.setText(self._headline(found))
        self._fill(found)

    def _headline(self, found: Moved) -> str:
        since = days.long(found.since, self._context.language, self._context.today())
        if found.talked is None:
            words = self.tr("Since {day}: fewer than {fewest} of %n case(s)", "", found.cases)
            words = words.format(day=since, fewest=SMALLEST)
        else:
            words = self.tr("Since {day}: {talked} of %n case(s)", "", found.cases)
            words = words.format(day=since, talked=found.talked)
        return self.tr("{who} have talked about it more than once.").format(who=words)

    def _lay_out(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        note = QLabel(
            self.tr(
                "Groups under {fewest} are hidden, so that nobody can be recognised. The figures are "
                "a reason to talk, no measure of anybody’s work: who stays on the same step may have "
                "come a long way."
            ).format(fewest=SMALLEST)
        )
        note.setWordWrap(True)
        set_role(note, "caption")
        for widget in (self.period, self.head, self.card, self.empty, note):
            column.addWidget(widget)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)

    def _fill(self, found: Moved) -> None:
        fresh = QWidget()
        grid = QGridLayout(fresh)
        grid.setContentsMargins(0, 4, 0, 4)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(_BAR, 1)
        for number, each in enumerate(found.areas):
            title, words, bar = QLabel(each.title), QLabel(self._words(each)), MovementBar(fresh)
            title.setMinimumWidth(240)
            words.setMinimumWidth(340)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
            words.setAccessibleName(f"{each.title}: {words.text()}")
            set_role(words, "caption")
            if each.most is not None:
                bar.show_most(first=each.most is Most.HIGHER)
            else:
                bar.show_parts(*_parts(each))
            grid.addWidget(title, number, _TITLE)
            grid.addWidget(bar, number, _BAR)
            grid.addWidget(words, number, _WORDS)
        self.card.clear()
        self.card.add(fresh)
        fresh.show()

    def _words(self, each: Movement) -> str:
        if each.people is None:
            return self.tr("Fewer than {fewest}: hidden").format(fewest=SMALLEST)
        if each.most is Most.HIGHER:
            words = self.tr("Most of {people} higher · fewer than {fewest} the same or lower")
        elif each.most is Most.REST:
            words = self.tr("Most of {people} the same or lower · fewer than {fewest} higher")
        elif each.up is None:
            words = self.tr("{people} have answered; the rest is hidden")
        elif each.rest is not None:
            words = self.tr("{up} higher · {rest} the same or lower")
        else:
            words = self.tr("{up} higher · {same} the same · {down} lower")
        return words.format(
            people=each.people,
            up=each.up,
            same=each.same,
            down=each.down,
            rest=each.rest,
            fewest=SMALLEST,
        )


def _parts(each: Movement) -> tuple[int, ...]:
    parts = (each.up, each.same, each.down, each.rest)
    return tuple(part for part in parts if part is not None)
