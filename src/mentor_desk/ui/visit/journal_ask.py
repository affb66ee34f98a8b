"""Whether the visit has gone to the municipality’s journal: asked beside the button that ends it."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from mentor_desk.terms import JournalStatus, label
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.form import Form
from mentor_desk.ui.widgets.roles import set_role

_FIELD = "journal_status"


class JournalAsk(QPushButton):
    """Says what the field of the form holds, and lets it be chosen from a menu."""

    def __init__(self, form: Form, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = form
        set_role(self, "link")
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        form.changed.connect(self._changed)
        self.tell()

    def tell(self) -> None:
        """Say what the field holds."""
        status = self._form.field(_FIELD).value()
        chosen = JournalStatus(status) if status else JournalStatus.UNDECIDED
        self.setText(self.tr("Journal: {status}").format(status=say(label(chosen)).lower()))

    def choose(self, status: JournalStatus) -> None:
        """Put ``status`` into the field, as if it were chosen there."""
        field = self._form.field(_FIELD)
        field.set_value(status.value)
        field.changed.emit()
        field.left.emit()
        self.tell()

    def _fill(self) -> None:
        self._menu.clear()
        value = self._form.field(_FIELD).value()
        for status in JournalStatus:
            action = self._menu.addAction(say(label(status)))
            action.setCheckable(True)
            action.setChecked(status.value == value)
            action.triggered.connect(lambda _=False, chosen=status: self.choose(chosen))

    def _changed(self, name: str) -> None:
        if name == _FIELD:
            self.tell()
