"""The team picture as a paper and as a spreadsheet: looked at first, without groups under five."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget
from shiboken6 import isValid

from mentor_desk.documents.papers.holdbillede import PAPER
from mentor_desk.errors import UserError
from mentor_desk.services import team_out
from mentor_desk.services.paper_copies import How
from mentor_desk.ui.commands.desk_commands import PRINT
from mentor_desk.ui.commands.places import SAVE_COPY
from mentor_desk.ui.context import Context
from mentor_desk.ui.papers.outlet import Outlet, Released
from mentor_desk.ui.papers.overlay import Overlay
from mentor_desk.ui.papers.prepare_dialog import bind_preview
from mentor_desk.ui.papers.preview import PaperPreview
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.roles import set_role


class TakeOut(Overlay):
    """Looking is no export; printing and saving stand in the log."""

    def __init__(self, parent: QWidget, context: Context) -> None:
        super().__init__(parent, context, self.tr("Team picture"))
        self.set_subtitle(self.tr("All mentors together, in figures."))
        note = QLabel(
            self.tr(
                "Groups of fewer than five are joined with others or left out, and whether a citizen "
                "is at a firm stays on your screen."
            )
        )
        note.setWordWrap(True)
        set_role(note, "hint")
        self._trouble = Notice("danger")
        self._trouble.hide()
        self.preview = PaperPreview()
        stem = f"{PAPER.file_stem}-{context.today().isoformat()}"
        names = {form: f"{stem}.{form}" for form in ("pdf", "xlsx")}
        self.outlet = Outlet(context, self._release, names=names)
        self.outlet.set_open(False)
        for widget in (self._trouble, note):
            self.column.addWidget(widget)
        self.foot.addWidget(self.outlet)
        self.set_paper(self.preview)
        self.bind_command(PRINT, self.outlet.print_out)
        self.bind_command(SAVE_COPY, self.outlet.save)
        bind_preview(self, self.preview)
        context.background.run(
            lambda _: context.call(team_out.preview, today=context.today()), self._show, self._failed
        )

    def _show(self, data: bytes) -> None:
        if isValid(self):
            self.preview.show_pdf(data)
            self.outlet.set_open(True)
            self.preview.focus_page()

    def _release(self, how: How, form: str) -> Released:
        wanted: team_out.Form = "xlsx" if form == "xlsx" else "pdf"
        export = self.context.call(team_out.export, today=self.context.today(), form=wanted, how=how)
        words = self.tr("Done. The journal says: %n case(s).", "", export.people)
        return Released(export.data, words)

    def _failed(self, error: UserError) -> None:
        if isValid(self):
            self._trouble.say("danger", say(error.text))
            self._trouble.show()


def open_picture(parent: QWidget, context: Context) -> TakeOut:
    """The picture as a paper, over the window of ``parent``."""
    dialog = TakeOut(parent, context)
    dialog.present()
    return dialog
