"""How the caseload moves, area by area, without telling of anybody (feature G5)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from mentor_desk.formats import days
from mentor_desk.models import Case, Measurement, Score
from mentor_desk.rules.movement import SMALLEST, Most, Movement
from mentor_desk.services import movement
from mentor_desk.services.movement import Moved
from mentor_desk.ui.clipboard import KEPT_SECONDS, Clipboard
from mentor_desk.ui.context import Context
from mentor_desk.ui.progression.movement_bar import MovementBar
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.chips import Chips
from mentor_desk.ui.widgets.empty_state import EmptyState
from mentor_desk.ui.widgets.roles import Role, set_role

ON_SCREEN = (Case, Measurement, Score)
_TITLE, _BAR, _WORDS = 0, 1, 2
_STRONG: Final[Role] = "strong"
_CAPTION: Final[Role] = "caption"


class MovementView(QWidget):
    """What is alike in several areas in one sentence, then a bar and its words for each of the others.

    The period is chosen above.
    """

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
        self.copy = QPushButton(self.tr("Copy as &text"))
        self.copy.clicked.connect(lambda _=False: self._copy())
        self._clipboard = Clipboard(self)
        for ending in (context.about_to_lock, context.closing):
            ending.connect(self._clipboard.take_back)
        self.head = QLabel()
        self.head.setWordWrap(True)
        self._lines: list[str] = []
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
        self.copy.setEnabled(told)
        self.head.setText(self._headline(found))
        self._fill(found)

    def text(self) -> str:
        """All that is told, as plain text for the team's meeting."""
        return "\n".join((self.tr("How the citizens move"), self.head.text(), "", *self._lines)) + "\n"

    def _copy(self) -> None:
        self._clipboard.copy(self.text())
        said = self.tr("Copied. The clipboard is emptied after {seconds} seconds")
        self._context.say(said.format(seconds=KEPT_SECONDS))

    def _headline(self, found: Moved) -> str:
        since = days.long(found.since, self._context.language, self._context.today())
        if found.talked is None:
            words = self.tr(
                "Fewer than {fewest} of %n citizen(s) have had the talk more than once since {day}.",
                "",
                found.cases,
            )
            return words.format(day=since, fewest=SMALLEST)
        words = self.tr(
            "{talked} of %n citizen(s) have had the talk more than once since {day}.", "", found.cases
        )
        return words.format(day=since, talked=found.talked)

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
        title = QLabel(self.tr("How the citizens move"))
        set_role(title, "heading")
        top = QHBoxLayout()
        top.addWidget(title, 1)
        top.addWidget(self.copy)
        column.addLayout(top)
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
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(6)
        self._lines = []
        alike = self._alike(found.areas)
        for sentence, areas in alike:
            if not _is_silent(areas[0]):
                self._add_sentence(column, sentence, areas)
        counted = [each for each in found.areas if _is_counted(each)]
        if counted:
            column.addLayout(self._bars(counted, fresh))
            self._lines.append("")
        for sentence, areas in alike:
            if _is_silent(areas[0]):
                self._add_sentence(column, sentence, areas)
        self.card.clear()
        self.card.add(fresh)
        fresh.show()

    def _alike(self, areas: Sequence[Movement]) -> list[tuple[str, list[Movement]]]:
        """What can be said of several areas at once, without a figure that differs."""
        higher = [each for each in areas if each.most is Most.HIGHER]
        rest = [each for each in areas if each.most is Most.REST]
        silent = [each for each in areas if _is_silent(each)]
        said = (
            (self.tr("Most have moved up in %n of {all} areas", "", len(higher)), higher),
            (self.tr("Most stand on the same step or lower in %n of {all} areas", "", len(rest)), rest),
            (self.tr("Too few to tell of in %n of {all} areas", "", len(silent)), silent),
        )
        return [(words.format(all=len(areas)), found) for words, found in said if found]

    def _add_sentence(self, column: QVBoxLayout, sentence: str, areas: Sequence[Movement]) -> None:
        titles = [each.title for each in areas]
        listed = " · ".join(titles)
        for words, role in ((sentence, _STRONG), (listed, _CAPTION)):
            label = QLabel(words)
            label.setWordWrap(True)
            set_role(label, role)
            column.addWidget(label)
        column.addSpacing(4)
        self._lines += [f"{sentence}:", *(f"– {title}" for title in titles), ""]

    def _bars(self, areas: Sequence[Movement], parent: QWidget) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(_BAR, 1)
        for number, each in enumerate(areas):
            title, words, bar = QLabel(each.title), QLabel(self._words(each)), MovementBar(parent)
            title.setMinimumWidth(240)
            words.setMinimumWidth(340)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
            words.setAccessibleName(f"{each.title}: {words.text()}")
            set_role(words, "caption")
            bar.show_parts(*_parts(each))
            grid.addWidget(title, number, _TITLE)
            grid.addWidget(bar, number, _BAR)
            grid.addWidget(words, number, _WORDS)
            self._lines.append(words.accessibleName())
        return grid

    def _words(self, each: Movement) -> str:
        if each.rest is not None:
            words = self.tr("{up} higher · {rest} the same or lower")
        else:
            words = self.tr("{up} higher · {same} the same · {down} lower")
        return words.format(up=each.up, same=each.same, down=each.down, rest=each.rest)


def _is_counted(each: Movement) -> bool:
    """Whether there are figures to show; else a bar would say nothing."""
    return each.people is not None and each.most is None and each.up is not None


def _is_silent(each: Movement) -> bool:
    """Whether nothing may be told of it."""
    return each.most is None and not _is_counted(each)


def _parts(each: Movement) -> tuple[int, ...]:
    parts = (each.up, each.same, each.down, each.rest)
    return tuple(part for part in parts if part is not None)
