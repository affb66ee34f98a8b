"""The caseload summary for the team meeting: without names, unless there is a reason."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QLabel, QWidget
from shiboken6 import isValid

from mentor_desk.errors import UserError
from mentor_desk.services import exports, paper_summary
from mentor_desk.services.exports import FORMS
from mentor_desk.services.paper_copies import How
from mentor_desk.ui.commands.desk_commands import PRINT
from mentor_desk.ui.commands.places import SAVE_COPY
from mentor_desk.ui.context import Context
from mentor_desk.ui.papers.name_key import NameKey
from mentor_desk.ui.papers.names_choice import NamesChoice
from mentor_desk.ui.papers.outlet import Released
from mentor_desk.ui.papers.overlay import Overlay
from mentor_desk.ui.papers.prepare_dialog import bind_preview
from mentor_desk.ui.papers.preview import PaperPreview
from mentor_desk.ui.papers.summary_outlet import LOCKED, SummaryOutlet
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.roles import set_role


class SummaryDialog(Overlay):
    """Looking is no export; printing and saving are, and stand in the journal with the head-count."""

    def __init__(self, parent: QWidget, context: Context) -> None:
        super().__init__(parent, context, self.tr("Caseload summary"))
        self.set_subtitle(self.tr("One line for each open case, for the team meeting."))
        self._round = 0
        self._shown: tuple[bool, str] | None = None
        self.names = NamesChoice()
        self.names.changed.connect(self.make)
        self._trouble = Notice("danger")
        self._trouble.hide()
        note = QLabel(
            self.tr(
                "Every print and every file stands in the journal, with how many people were in it."
            )
        )
        note.setWordWrap(True)
        set_role(note, "hint")
        self.preview = PaperPreview()
        self.outlet = SummaryOutlet(context, self._release, asked=self.names, ready=self._ready)
        self.names.named.toggled.connect(lambda named: self.outlet.show_named(named=named))
        self.key = NameKey()
        behind = context.call(paper_summary.key, today=context.today())
        self.key.show_names(behind)
        alone = context.call(paper_summary.alone, today=context.today())
        self.key.warn_of(alone)
        self.names.named.toggled.connect(self.key.setHidden)
        for widget in (self._trouble, self.names, note, self.key):
            self.column.addWidget(widget)
        self.foot.addWidget(self.outlet)
        self.set_paper(self.preview)
        self.bind_command(PRINT, self.outlet.print_out)
        self.bind_command(SAVE_COPY, self.outlet.save)
        bind_preview(self, self.preview)
        self.make()

    def make(self) -> None:
        """Set the summary as the choices are now; without names while the reason is missing."""
        self._round += 1
        number, reason = self._round, self.names.reason()
        choice = (bool(reason), reason)
        self.outlet.set_open(False)

        def work(_: object) -> bytes:
            return self.context.call(
                exports.preview_summary,
                today=self.context.today(),
                rulebook=self.context.rules,
                named=bool(reason),
                reason=reason,
            )

        def done(data: bytes) -> None:
            if isValid(self) and number == self._round:
                first, self._shown = self._shown is None, choice
                self.preview.show_pdf(data)
                self.outlet.set_open(True)
                if first:
                    self.preview.focus_page()

        self.context.background.run(work, done, self._failed)

    def _ready(self) -> bool:
        if not self.names.demand_reason():
            return False
        if self._shown != (bool(self.names.reason()), self.names.reason()):
            self.make()
            return False
        return True

    def _release(self, how: How, form: str) -> Released:
        asked: dict[str, Any] = {"today": self.context.today(), "rulebook": self.context.rules}
        reason = self.names.reason()
        if form == LOCKED:
            words = self.names.passphrase()
            export = self.context.call(exports.export_locked, reason=reason, words=words, **asked)
            said = self.tr("Locked. The passphrase is kept nowhere.")
            return Released(export.data, f"{said} {self._counted(export.people)}")
        wanted = next(each for each in FORMS if each == form)
        export = self.context.call(
            exports.export_summary, form=wanted, named=bool(reason), reason=reason, how=how, **asked
        )
        return Released(export.data, self._counted(export.people))

    def _counted(self, people: int) -> str:
        return self.tr("Done. The journal says: %n person(s).", "", people)

    def _failed(self, error: UserError) -> None:
        if isValid(self):
            self._trouble.say("danger", say(error.text))
            self._trouble.show()


def open_summary(parent: QWidget, context: Context) -> SummaryDialog:
    """The summary of the whole caseload, over the window of ``parent``."""
    dialog = SummaryDialog(parent, context)
    dialog.present()
    return dialog
