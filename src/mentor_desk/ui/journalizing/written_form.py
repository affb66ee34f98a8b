"""When and under what number the chosen records were written in the municipality's journal."""

from __future__ import annotations

import uuid
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from mentor_desk.services import journal_duty
from mentor_desk.services.journal_duty import Source
from mentor_desk.terms import JournalStatus
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.form import FormCell
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.text_field import TextField

Chosen = Sequence[tuple[Source, uuid.UUID]]


def present(drawer: Drawer, context: Context, *, chosen: Chosen) -> None:
    """Ask for the day and the number, and mark them all."""
    WrittenForm(drawer, context, chosen).open()


class WrittenForm(DrawerForm):
    """The number may be left out: not every journal gives one."""

    def __init__(self, drawer: Drawer, context: Context, chosen: Chosen) -> None:
        super().__init__(drawer, context)
        self._chosen = tuple(chosen)
        words = self.tr("Mentor Desk sends nothing. Write or paste it in your own case system first.")
        self.column.insertWidget(0, Notice("neutral", words))
        self.form.add_pair(
            FormCell("day", self.tr("Written there on"), DateField(context.today)),
            FormCell("number", self.tr("Journal number"), TextField(), optional=True),
        )
        self.form.set_values({"day": context.today()})

    def open(self) -> None:
        """Show the form."""
        self.add_button(self.tr("Written in the journal"), self._mark, primary=True)
        count = len(self._chosen)
        title = QCoreApplication.translate("WrittenForm", "Journal: %n record(s)", "", count)
        self.show_in(title)
        self.form.focus("number")

    def again(self) -> None:
        present(self.drawer, self.context, chosen=self._chosen)

    def _mark(self) -> None:
        values = self.form.values()
        self.done(
            lambda: self.context.call(
                journal_duty.settle,
                chosen=self._chosen,
                status=JournalStatus.TRANSFERRED,
                today=values["day"] or self.context.today(),
                number=values["number"],
            )
        )
