"""The rows behind a figure of the give and take, in the drawer (feature I5)."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from mentor_desk.formats import days
from mentor_desk.services import favours, testimonials
from mentor_desk.services.give_and_take import Given, GivenRow
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm import favour_form, testimonial_form
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.action_row import ActionRow
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.roles import set_role

translate = QCoreApplication.translate


def present(drawer: Drawer, context: Context, given: Given, firm: str) -> None:
    """Show what was counted; a row opens where it was written."""
    body = QWidget()
    column = QVBoxLayout(body)
    column.setSpacing(10)
    about = QLabel(translate("Cooperation", "%n row(s), the newest first", "", len(given.rows)))
    set_role(about, "muted")
    column.addWidget(about)
    card = Card(flush=True)
    card.body.setContentsMargins(0, 0, 0, 0)
    for row in given.rows:
        card.add(_line(drawer, context, row, card))
    column.addWidget(card)
    column.addStretch(1)
    drawer.present(f"{say(given.name)} – {firm}", body)


def _line(drawer: Drawer, context: Context, row: GivenRow, card: Card) -> ActionRow:
    when = days.short(row.day, context.language, context.today()) if row.day else ""
    below = " · ".join(part for part in (when, " ".join(say(row.detail).split())) if part)
    shown = translate("Cooperation", "Show") if row.kind and row.ref else ""
    line = ActionRow(str(row.id), say(row.title), below, action_text=shown, parent=card)
    act = partial(_open, drawer, context, row)
    line.opened.connect(lambda _: act())
    line.acted.connect(lambda _: act())
    return line


def _open(drawer: Drawer, context: Context, row: GivenRow) -> None:
    if row.ref is None:
        return
    if row.kind == "favour":
        favour_form.present(drawer, context, context.call(favours.one, favour_id=row.ref))
    elif row.kind == "testimonial":
        found = context.call(testimonials.one, testimonial_id=row.ref)
        testimonial_form.present(drawer, context, found)
    elif row.kind:
        context.go(row.kind, str(row.ref))
