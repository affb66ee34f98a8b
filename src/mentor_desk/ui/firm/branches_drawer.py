"""The branches in the drawer: which ask for people now, and where to read about them (rows 29, 46)."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from mentor_desk.services import branch_notes
from mentor_desk.services.branch_notes import BranchRow
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm import branch_form
from mentor_desk.ui.widgets.action_row import ActionRow
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.roles import set_role

translate = QCoreApplication.translate


def present(drawer: Drawer, context: Context) -> None:
    """Show every branch of the register, those that ask for people first."""
    body = QWidget()
    column = QVBoxLayout(body)
    column.setSpacing(12)
    about = QLabel(
        translate(
            "Branches",
            "Mark the branches that ask for people now: new firms in them stand first in the inbox. "
            "Note where to read about a branch, and what is worth knowing before the talk.",
        )
    )
    about.setWordWrap(True)
    set_role(about, "muted")
    column.addWidget(about)
    card = Card(flush=True)
    card.body.setContentsMargins(0, 0, 0, 0)
    for row in context.call(branch_notes.listing):
        card.add(_line(drawer, context, row, card))
    column.addWidget(card)
    column.addStretch(1)
    again = partial(present, drawer, context)
    new = QPushButton(translate("Branches", "Another branch …"))
    new.clicked.connect(lambda _=False: branch_form.present_new(drawer, context, "", again))
    drawer.present(translate("Branches", "Branches"), body, [new])


def _line(drawer: Drawer, context: Context, row: BranchRow, card: Card) -> ActionRow:
    firms = translate("Branches", "%n firm(s) in your register", "", row.firms)
    said = row.why or row.note or row.sources
    below = " · ".join(part for part in (" ".join(said.split()), firms) if part)
    line = ActionRow(
        row.branch,
        row.branch,
        below,
        badge=translate("Branches", "Asks for people") if row.priority else "",
        tone="accent",
        action_text=translate("Branches", "Note …"),
        parent=card,
    )

    def edit(_: str) -> None:
        again = partial(present, drawer, context)
        if row.id is None:
            branch_form.present_new(drawer, context, row.branch, again)
        else:
            branch_form.present(drawer, context, row, again)

    line.opened.connect(edit)
    line.acted.connect(edit)
    return line
