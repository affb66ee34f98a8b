"""The saved choices of columns: take one, keep this one, rename or remove."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QWidget

from mentor_desk.errors import UserError
from mentor_desk.services import column_mappings
from mentor_desk.services.column_mappings import SavedMapping
from mentor_desk.ui.context import Context
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.choice_field import ChoiceField
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.text_field import TextField


class MappingBar(QWidget):
    """``taken`` tells the columns of the choice taken (field → heading), ``None`` for the guess."""

    taken = Signal(object)

    def __init__(self, context: Context, columns: Callable[[], Mapping[str, str]], scope: str) -> None:
        super().__init__()
        self._context, self._columns, self._scope = context, columns, scope
        self._saved: dict[str, SavedMapping] = {}
        self.choice = ChoiceField()
        self.choice.setAccessibleName(self.tr("Saved choice of columns"))
        self.choice.changed.connect(self._take)
        self.name = TextField(self.tr("Name of the choice"))
        self.name.setAccessibleName(self.tr("Name of the choice"))
        self.name.returnPressed.connect(self._done)
        self.name.setVisible(False)
        self.more = QPushButton(self.tr("&Keep this choice"))
        menu = QMenu(self.more)
        self.keep = menu.addAction(self.tr("Keep under a name …"), self._ask_name)
        self.rename = menu.addAction(self.tr("Give it another name …"), self._ask_other)
        self.remove = menu.addAction(self.tr("Remove it"), self._remove)
        self.more.setMenu(menu)
        self._error = QLabel()
        self._renaming = False
        set_role(self._error, "error")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(QLabel(self.tr("Columns as in")))
        row.addWidget(self.choice, 2)
        row.addWidget(self.more)
        row.addWidget(self.name, 2)
        row.addWidget(self._error, 3)
        self.redraw(None)

    def redraw(self, chosen: str | None) -> None:
        """Read them anew; ``chosen`` (an id) stands in the field."""
        saved = self._context.call(column_mappings.listing, scope=self._scope)
        self._saved = {str(each.id): each for each in saved}
        self.choice.set_choices(
            [(key, each.name) for key, each in self._saved.items()],
            empty=self.tr("The program’s guess"),
        )
        self.choice.set_value(chosen)
        if chosen is None:
            self.choice.setCurrentIndex(0)
        for action in (self.rename, self.remove):
            action.setEnabled(chosen is not None)

    def fitting(self, headings: frozenset[str]) -> SavedMapping | None:
        """The one saved choice that fits these headings; ``None`` when none or several do."""
        found = [each for each in self._saved.values() if each.fits(headings)]
        return found[0] if len(found) == 1 else None

    @property
    def told(self) -> str:
        """What was wrong with the name."""
        return self._error.text()

    def _take(self) -> None:
        chosen = self._saved.get(self.choice.value() or "")
        for action in (self.rename, self.remove):
            action.setEnabled(chosen is not None)
        self.taken.emit(chosen.columns if chosen else None)

    def _ask_name(self) -> None:
        self._open_name("", renaming=False)

    def _ask_other(self) -> None:
        chosen = self._saved.get(self.choice.value() or "")
        if chosen is not None:
            self._open_name(chosen.name, renaming=True)

    def _open_name(self, name: str, *, renaming: bool) -> None:
        self._renaming = renaming
        self.name.set_value(name)
        self.name.setVisible(True)
        self.name.setFocus()

    def _done(self) -> None:
        try:
            key = self._keep_or_rename()
        except UserError as error:
            self._error.setText(say(error.text))
            return
        self._error.clear()
        self.name.setVisible(False)
        self.redraw(key)
        self.choice.setFocus()

    def _keep_or_rename(self) -> str:
        call, name = self._context.call, self.name.value()
        chosen = self._saved.get(self.choice.value() or "")
        if self._renaming and chosen is not None:
            call(column_mappings.rename, mapping_id=chosen.id, name=name)
            return str(chosen.id)
        return str(call(column_mappings.save, name=name, columns=self._columns(), scope=self._scope))

    def _remove(self) -> None:
        chosen = self._saved.get(self.choice.value() or "")
        if chosen is not None:
            self._context.call(column_mappings.remove, mapping_id=chosen.id)
            self.redraw(None)
