"""The button that begins a new placement from a course of one's own."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QPushButton

from mentor_desk.services import placement_templates
from mentor_desk.services.placement_templates import TemplateRow
from mentor_desk.ui.context import Context
from mentor_desk.ui.widgets.roles import set_role


def template_button(context: Context, chosen: Callable[[TemplateRow], object]) -> QPushButton | None:
    """A button with every course in its menu; ``None`` while there are none."""
    found = context.call(placement_templates.listing)
    if not found:
        return None
    button = QPushButton(QCoreApplication.translate("TemplateChoice", "Begin from a course …"))
    set_role(button, "link")
    menu = QMenu(button)
    for row in found:
        menu.addAction(row.name.replace("&", "&&"), partial(chosen, row))
    button.setMenu(menu)
    return button
