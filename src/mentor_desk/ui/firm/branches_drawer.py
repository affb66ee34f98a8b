"""The branches in the drawer: which ask for people now, and where to read about them (rows 29, 46)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from mentor_desk.rules import branches
from mentor_desk.services import branch_notes
from mentor_desk.services.branch_notes import BranchRow
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm import branch_form, branch_groups
from mentor_desk.ui.widgets.action_row import ActionRow
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.roles import set_role

translate = QCoreApplication.translate


def present(drawer: Drawer, context: Context) -> None:
    """Show every branch of the register by its group, those that ask for people first."""
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
    found = context.call(branch_notes.listing)
    for key in _in_order(found):
        column.addWidget(_card(drawer, context, key, [row for row in found if row.group == key]))
    column.addStretch(1)
    again = partial(present, drawer, context)
    new = QPushButton(translate("Branches", "Another branch …"))
    new.clicked.connect(lambda _=False: branch_form.present_new(drawer, context, "", again))
    drawer.present(translate("Branches", "Branches"), body, [new])


def _in_order(found: Sequence[BranchRow]) -> list[str]:
    """The groups: those with a branch that asks for people first, then as the source lists them."""
    asking = {row.group for row in found if row.priority}
    order = [group.key for group in branches.data().groups] + [""]
    there = sorted({row.group for row in found}, key=order.index)
    return sorted(there, key=lambda key: (key == "", key not in asking))


def _card(drawer: Drawer, context: Context, key: str, rows: Sequence[BranchRow]) -> Card:
    name = branch_groups.name(key, context.language)
    card = Card(name or translate("Branches", "Other branches"), flush=True)
    if name and not any(row.whole for row in rows):
        again = partial(present, drawer, context)
        note = card.add_action(
            translate("Branches", "About them all …"),
            lambda: branch_form.present_new(drawer, context, name, again),
        )
        said = translate("Branches", "A note about all of «{group}»").format(group=name)
        note.setAccessibleName(said)
    for row in rows:
        card.add(_line(drawer, context, row, card))
    return card


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
