"""What every form in the drawer shares."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentor_desk.ui.context import Context
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.form import Form


class DrawerForm(QWidget):
    """A form with the context in its hand."""

    def __init__(self, drawer: Drawer, context: Context) -> None:
        super().__init__()
        self.drawer, self.context = drawer, context
        self.form = Form()
        QVBoxLayout(self).addWidget(self.form)
