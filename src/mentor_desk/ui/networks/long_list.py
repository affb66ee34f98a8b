"""A card with many rows: the first ones at once, the rest when they are asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mentor_desk.ui.outreach.words import translate
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.roles import set_role

FIRST: Final = 20
"""As many rows as are made without anybody noticing."""
R = TypeVar("R")


def fill(card: Card, found: Sequence[R], add: Callable[[R], object], *, whole: bool = False) -> None:
    """Put ``found`` into ``card`` with ``add``; beneath the first of them a button for the others."""
    for row in found if whole else found[:FIRST]:
        add(row)
    rest = found[FIRST:]
    if whole or not rest:
        return
    inside = QWidget()
    around = QVBoxLayout(inside)
    around.setContentsMargins(14, 8, 14, 10)
    button = QPushButton(translate("Networks", "Show %n more", "", len(rest)))
    set_role(button, "small")
    around.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
    card.add(inside)

    def show() -> None:
        inside.hide()
        inside.deleteLater()
        for row in rest:
            add(row)

    button.clicked.connect(lambda _=False: show())
