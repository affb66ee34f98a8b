"""An archived copy as it left the house."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QLabel, QWidget
from shiboken6 import isValid

from mentor_desk.errors import UserError
from mentor_desk.formats import days
from mentor_desk.services import paper_copies, papers, signatures
from mentor_desk.services.paper_copies import How
from mentor_desk.services.papers import IssuedRow
from mentor_desk.services.signatures import SignatureRow
from mentor_desk.ui.commands.desk_commands import PRINT
from mentor_desk.ui.commands.places import SAVE_COPY
from mentor_desk.ui.context import Context
from mentor_desk.ui.papers.outlet import Outlet, Released
from mentor_desk.ui.papers.overlay import Overlay
from mentor_desk.ui.papers.prepare_dialog import bind_preview
from mentor_desk.ui.papers.preview import PaperPreview
from mentor_desk.ui.papers.signature_panel import SignaturePanel
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.roles import set_role

_Copy = tuple[IssuedRow, bytes, tuple[SignatureRow, ...]]


class CopyViewer(Overlay):
    """The very bytes that were issued; printing or saving them again makes no new version."""

    def __init__(self, parent: QWidget, context: Context, paper_id: UUID) -> None:
        super().__init__(parent, context, self.tr("Copy from the archive"))
        self._paper_id = paper_id
        self._state = Notice()
        self._state.hide()
        self._facts = QLabel()
        self._facts.setWordWrap(True)
        set_role(self._facts, "muted")
        self.preview = PaperPreview()
        self.outlet = Outlet(context, self._release, names={"pdf": "papir.pdf"})
        self.outlet.set_open(False)
        self.signatures = SignaturePanel(context, paper_id)
        for widget in (self._state, self._facts, self.signatures):
            self.column.addWidget(widget)
        self.foot.addWidget(self.outlet)
        self.set_paper(self.preview)
        self.bind_command(PRINT, self.outlet.print_out)
        self.bind_command(SAVE_COPY, self.outlet.save)
        bind_preview(self, self.preview)
        context.background.run(self._read, self._show, self._failed)

    def _read(self, _: object) -> _Copy:
        data = self.context.call(papers.copy_of, paper_id=self._paper_id)
        rows = self.context.call(papers.archive)
        row = next(row for row in rows if row.id == self._paper_id)
        return row, data, self.context.call(signatures.tracking, paper_id=self._paper_id)

    def _show(self, found: _Copy) -> None:
        if not isValid(self):
            return
        row, data, signers = found
        self.signatures.show_rows(signers)
        self._title.setText(row.title)
        self.setAccessibleName(row.title)
        self.set_subtitle(" · ".join(part for part in (row.citizen, row.firm) if part))
        if row.newest:
            self._state.say("ok", self.tr("This is the newest version."))
        else:
            self._state.say("warning", self.tr("A later version has taken its place."))
        self._state.show()
        day = days.long(row.issued_on, self.context.language, self.context.today())
        self._facts.setText(
            "\n".join(
                (
                    self.tr("Version {version}, issued {day}").format(version=row.version, day=day),
                    self.tr("%n page(s)", "", row.pages),
                    self.tr("Fingerprint {hash}").format(hash=row.sha256[:12]),
                )
            )
        )
        self._facts.setToolTip(row.sha256)
        self.outlet.offer_names({"pdf": f"{row.key}-version-{row.version}.pdf"})
        self.preview.show_pdf(data)
        self.outlet.set_open(True)
        self.preview.focus_page()

    def _release(self, how: How, form: str) -> Released:
        del form
        data = self.context.call(paper_copies.hand_out_again, paper_id=self._paper_id, how=how)
        return Released(data, self.tr("Handed out once more, and written in the journal."))

    def _failed(self, error: UserError) -> None:
        if isValid(self):
            self._state.say("danger", say(error.text))
            self._state.show()


def open_copy(parent: QWidget, context: Context, paper_id: UUID) -> CopyViewer:
    """Show an archived copy over the window of ``parent``; that it was opened is in the journal."""
    viewer = CopyViewer(parent, context, paper_id)
    viewer.present()
    return viewer
