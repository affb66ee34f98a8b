"""What two records have differently, field by field, with a choice at each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLabel, QWidget

from mentor_desk.services.field_values import Words
from mentor_desk.services.merge_view import FieldPair
from mentor_desk.texts import Text
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.painting import scaled
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.tick import Choice

_LONGEST = 300
_DOWN = 7


class FieldsCard(Card):
    """The kept record's values stand to the left, under its name."""

    def __init__(self) -> None:
        super().__init__(self.tr("Where they differ"))
        self._pairs: tuple[FieldPair, ...] = ()
        self._buttons: dict[str, tuple[Choice, Choice]] = {}
        self._holder: QWidget | None = None

    def show_pairs(
        self, pairs: Sequence[FieldPair], kept: str, lost: str, chosen: dict[str, bool] | None = None
    ) -> None:
        """Show ``pairs``; ``chosen`` says of each column whether the lost one's value is on."""
        self.clear()
        self._pairs, self._buttons = tuple(pairs), {}
        self._holder = QWidget()
        grid = QGridLayout(self._holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(4)
        for column, stretch in ((0, 1), (1, 2), (2, 2)):
            grid.setColumnStretch(column, stretch)
        if not pairs:
            grid.addWidget(_label(self.tr("There is nothing to choose between."), "muted"), 0, 0, 1, 3)
        else:
            heads = (
                self.tr("Keep: {name}").format(name=kept),
                self.tr("Other: {name}").format(name=lost),
            )
            for column, words in enumerate(heads, start=1):
                grid.addWidget(_label(words, "strong"), 0, column)
        for row, pair in enumerate(pairs, start=1):
            taken = (chosen or {}).get(pair.column, pair.lost_first)
            self._line(grid, row, pair, taken)
        self.add(self._holder)

    def taken(self) -> frozenset[str]:
        """The columns whose value is had from the lost record."""
        return frozenset(name for name, (_, other) in self._buttons.items() if other.isChecked())

    def columns(self) -> list[str]:
        """The columns asked about, in their order."""
        return list(self._buttons)

    def choose(self, column: str, *, lost: bool) -> None:
        """Turn one side of a field on."""
        self._buttons[column][int(lost)].setChecked(True)

    def swapped(self) -> dict[str, bool]:
        """What :meth:`show_pairs` shall turn on when the two change places: the same values stay on."""
        taken = self.taken()
        return {pair.column: pair.column not in taken for pair in self._pairs}

    def _line(self, grid: QGridLayout, row: int, pair: FieldPair, taken: bool) -> None:
        label = _label(pair.label, "muted")
        # As far down as the words of the buttons beside it.
        label.setContentsMargins(0, scaled(self, _DOWN), 0, 0)
        grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        group = QButtonGroup(self._holder)
        made = []
        for column, value in enumerate((pair.kept, pair.lost), start=1):
            words = _words(value) or self.tr("empty")
            button = Choice(_short(words))
            button.setAccessibleName(f"{pair.label}: {words}")
            button.setToolTip(words if len(words) > _LONGEST else "")
            group.addButton(button)
            grid.addWidget(button, row, column, Qt.AlignmentFlag.AlignTop)
            made.append(button)
        made[int(taken)].setChecked(True)
        self._buttons[pair.column] = (made[0], made[1])


def _words(value: Words) -> str:
    return ", ".join(say(part) if isinstance(part, Text) else part for part in value)


def _short(words: str) -> str:
    """``words`` for a button, where ``&`` is no mnemonic."""
    from textwrap import shorten

    short = words if len(words) <= _LONGEST else shorten(words, _LONGEST, placeholder=" …")
    return short.replace("&", "&&")


def _label(words: str, role: str) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    set_role(label, "strong" if role == "strong" else "muted")
    return label
