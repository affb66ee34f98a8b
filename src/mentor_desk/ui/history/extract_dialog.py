"""An extract of the log: looked at, printed or saved, without names unless there is a reason."""

from __future__ import annotations

import secrets
import uuid
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QWidget
from shiboken6 import isValid

from mentor_desk import resources
from mentor_desk.errors import UserError
from mentor_desk.services import journal_extract
from mentor_desk.services.journal_extract import Asked
from mentor_desk.services.paper_copies import How
from mentor_desk.ui.commands.desk_commands import PRINT
from mentor_desk.ui.commands.places import SAVE_COPY
from mentor_desk.ui.context import Context
from mentor_desk.ui.history.user_names import UserNames
from mentor_desk.ui.operations import operation
from mentor_desk.ui.papers.outlet import Outlet, Released
from mentor_desk.ui.papers.overlay import Overlay
from mentor_desk.ui.papers.prepare_dialog import bind_preview
from mentor_desk.ui.papers.preview import PaperPreview
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.roles import set_role


class ExtractDialog(Overlay):
    """Looking is no extract; printing and saving are, and stand in the log themselves."""

    def __init__(self, parent: QWidget, context: Context, asked: Asked) -> None:
        sample = asked.citizen_id is None
        title = (
            QCoreApplication.translate("ExtractDialog", "Sample check of the log")
            if sample
            else QCoreApplication.translate("ExtractDialog", "Extract of the log")
        )
        super().__init__(parent, context, title)
        self._asked = asked
        self._round = 0
        self.names = UserNames()
        self.names.setVisible(not sample)
        self.names.changed.connect(self.make)
        self._trouble = Notice("danger")
        self._trouble.hide()
        note = QLabel(
            self.tr("Twenty readings by chance. Whoever asked for the check gets the sheet.")
            if sample
            else self.tr("What was read, written and taken out about this citizen in this program.")
        )
        note.setWordWrap(True)
        set_role(note, "hint")
        self.preview = PaperPreview()
        day = context.today().isoformat()
        self.outlet = Outlet(
            context,
            self._release,
            names={form: f"logudtraek-{day}.{form}" for form in ("pdf", "xlsx")},
            ready=self.names.demand_reason,
        )
        for widget in (self._trouble, note, self.names):
            self.column.addWidget(widget)
        self.foot.addWidget(self.outlet)
        self.set_paper(self.preview)
        self.bind_command(PRINT, self.outlet.print_out)
        self.bind_command(SAVE_COPY, self.outlet.save)
        bind_preview(self, self.preview)
        self.make()

    def make(self) -> None:
        """Set the extract as the choices are now; without names while the reason is missing."""
        self._round += 1
        number, asked = self._round, self._wanted()
        self.outlet.set_open(False)

        def work(_: object) -> bytes:
            return self.context.call(
                journal_extract.preview,
                asked=asked,
                today=self.context.today(),
                danish=resources.catalogue("da"),
                operation=operation,
            )

        def done(data: bytes) -> None:
            if isValid(self) and number == self._round:
                first = self.preview.page == 0
                self.preview.show_pdf(data)
                self.outlet.set_open(True)
                if first:
                    self.preview.focus_page()

        self.context.background.run(work, done, self._failed)

    def _wanted(self) -> Asked:
        reason = self.names.reason()
        return replace(self._asked, named=bool(reason), reason=reason)

    def _release(self, how: How, form: str) -> Released:
        made = self.context.call(
            journal_extract.extract,
            asked=self._wanted(),
            today=self.context.today(),
            danish=resources.catalogue("da"),
            operation=operation,
            form="xlsx" if form == "xlsx" else "pdf",
            how=how,
        )
        words = self.tr("Done. %n entry(ies) are on it.", "", made.entries)
        return Released(made.data, words)

    def _failed(self, error: UserError) -> None:
        if isValid(self):
            self._trouble.say("danger", say(error.text))
            self._trouble.show()


def open_extract(parent: QWidget, context: Context, citizen_id: uuid.UUID) -> ExtractDialog:
    """The log of one citizen, over the window of ``parent``."""
    return _open(parent, context, Asked(citizen_id))


def open_sample(parent: QWidget, context: Context) -> ExtractDialog:
    """Some readings by chance, over the window of ``parent``."""
    return _open(parent, context, Asked(None, seed=secrets.randbits(32)))


def _open(parent: QWidget, context: Context, asked: Asked) -> ExtractDialog:
    dialog = ExtractDialog(parent, context, asked)
    dialog.present()
    return dialog
