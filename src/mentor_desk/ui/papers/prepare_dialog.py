"""A paper before it leaves the house: what it lacks, how it will look, and the ways out."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QWidget
from shiboken6 import isValid

from mentor_desk import resources
from mentor_desk.documents import catalogue
from mentor_desk.errors import UserError
from mentor_desk.formats import days
from mentor_desk.services import paper_copies, paper_fills, paper_subjects, papers, readings
from mentor_desk.services.paper_copies import How, Standing
from mentor_desk.services.paper_subjects import About
from mentor_desk.services.papers import PaperKind, Prepared
from mentor_desk.ui.commands.desk_commands import PRINT
from mentor_desk.ui.commands.places import PAPER_LARGER, PAPER_SMALLER, PAPER_WHOLE, SAVE_COPY
from mentor_desk.ui.context import Context
from mentor_desk.ui.papers.ask_form import AskForm
from mentor_desk.ui.papers.cpr_choice import CprChoice
from mentor_desk.ui.papers.missing_list import MissingList
from mentor_desk.ui.papers.missing_routes import ASK, Subjects, route
from mentor_desk.ui.papers.outlet import Outlet, Released
from mentor_desk.ui.papers.overlay import Overlay
from mentor_desk.ui.papers.preview import PaperPreview
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.roles import set_role

Made = tuple[Prepared, Standing, About]


class PrepareDialog(Overlay):
    """Sets the paper on a worker thread, again whenever the CPR choice changes."""

    def __init__(self, parent: QWidget, context: Context, key: str, subject_id: UUID) -> None:
        kind = next(each for each in papers.kinds() if each.key == key)
        super().__init__(parent, context, say(kind.title))
        self._key, self._subject_id = key, subject_id
        self.prepared: Prepared | None = None
        self._about: About | None = None
        self._round = 0
        self._reason = ""
        self.missing = MissingList()
        self.missing.wanted.connect(self._go)
        self.cpr = CprChoice()
        self.asks = self._ask_form() if kind.asks else None
        self.cpr.changed.connect(self.make)
        self._trouble = Notice("danger")
        self._trouble.hide()
        self._replacing = Notice("warning")
        self._replacing.hide()
        self._facts = QLabel()
        self._facts.setWordWrap(True)
        set_role(self._facts, "hint")
        self.preview = PaperPreview()
        self.outlet = Outlet(context, self._release, names=_names(kind), ready=self._ready)
        self.outlet.went_out.connect(self._issued)
        for widget in (self._trouble, self._replacing, self.missing, self.asks, self.cpr, self._facts):
            if widget is not None:
                self.column.addWidget(widget)
        # Only now: shown before it has a place, it would be a window of its own for a moment.
        self.cpr.setVisible(kind.with_cpr)
        self.foot.addWidget(self.outlet)
        self.set_paper(self.preview)
        self._bind_keys()
        self.make()

    def make(self) -> None:
        """Set the paper as the choices are now."""
        self._round += 1
        number, reason = self._round, self.cpr.reason()
        self.outlet.set_open(False)

        def work(_: object) -> Made:
            made = self.context.call(
                papers.prepare,
                key=self._key,
                subject_id=self._subject_id,
                rulebook=self.context.rules,
                danish=resources.catalogue("da"),
                today=self.context.today(),
                cpr_reason=reason,
            )
            return (
                made,
                self._stands(made),
                self.context.call(paper_subjects.about, key=self._key, subject_id=self._subject_id),
            )

        def done(made: Made) -> None:
            if isValid(self) and number == self._round:
                self._reason = reason
                self._show(made)

        self.context.background.run(work, done, self._failed)

    def dismiss(self) -> None:
        """Keep what is being typed, and close."""
        if self.asks is not None and not self.isHidden():
            self.asks.settle()
        super().dismiss()

    def _ask_form(self) -> AskForm:
        paper = catalogue.by_key(self._key)
        form = AskForm(paper.asks, paper.form(), self.context.today)
        kept = self.context.call(paper_fills.fills, key=self._key, subject_id=self._subject_id)
        form.set_values(kept)
        form.changed.connect(self._write_down)
        return form

    def _write_down(self) -> None:
        if self.asks is None:
            return
        try:
            self.context.call(
                paper_fills.fill,
                key=self._key,
                subject_id=self._subject_id,
                values=self.asks.values(),
            )
        except UserError as error:
            self._failed(error)
        else:
            self.make()

    def _bind_keys(self) -> None:
        self.bind_command(PRINT, self.outlet.print_out)
        self.bind_command(SAVE_COPY, self.outlet.save)
        bind_preview(self, self.preview)

    def _stands(self, prepared: Prepared) -> Standing:
        return self.context.call(
            paper_copies.standing,
            key=prepared.key,
            subject_id=prepared.subject_id,
            sha256=prepared.sha256,
        )

    def _show(self, made: Made) -> None:
        self.prepared, standing, self._about = made
        first = self.preview.page == 0
        self.set_subtitle(self._about_words())
        self.missing.show_fields(self.prepared.missing)
        self.preview.show_pdf(self.prepared.pdf)
        self._tell(standing)
        self.outlet.set_open(True)
        if first:
            self.preview.focus_page()
            self.context.call(readings.paper, key=self._key, subject_id=self._subject_id)

    def _about_words(self) -> str:
        about = self._about
        if about is None or about.day is None:
            return about.title if about else ""
        return days.long(about.day, self.context.language, self.context.today())

    def _tell(self, standing: Standing) -> None:
        prepared = self.prepared
        if prepared is None:
            return
        self._warn_of_replacing(standing)
        if standing.unchanged_since is not None:
            day = days.month_day(standing.unchanged_since, self.context.language, self.context.today())
            first = self.tr("Unchanged since version {version}, issued {day}.").format(
                version=standing.version, day=day
            )
        else:
            first = self.tr("Will be version {version} in the archive.").format(
                version=standing.version
            )
        pages = self.tr("%n page(s)", "", prepared.pages)
        mark = self.tr("Fingerprint {hash}").format(hash=prepared.sha256[:12])
        self._facts.setText(f"{first}\n{pages} · {mark}")
        self._facts.setToolTip(prepared.sha256)

    def _warn_of_replacing(self, standing: Standing) -> None:
        """A signed agreement is not replaced by accident."""
        self._replacing.setVisible(standing.replaces_signed is not None)
        if standing.replaces_signed is not None:
            day = days.month_day(standing.replaces_signed, self.context.language, self.context.today())
            words = self.tr(
                "The version of {day} is signed by all. This one says something else: if it goes out, "
                "it takes its place and must be signed anew. For a copy of the signed one, open it in "
                "the archive."
            )
            self._replacing.say("warning", words.format(day=day))

    def _ready(self) -> bool:
        """No reason, no number: it is asked for before anything goes out."""
        if self.asks is not None:
            number = self._round
            self.asks.settle()
            if number != self._round:
                return False
        if not self.cpr.demand_reason():
            return False
        if self.cpr.reason() != self._reason:
            self.make()
            return False
        return True

    def _release(self, how: How, form: str) -> Released:
        if self.prepared is None:
            raise RuntimeError("nothing is let out before it is set")
        row = self.context.call(
            papers.issue,
            prepared=self.prepared,
            danish=resources.catalogue("da"),
            today=self.context.today(),
            how=how,
        )
        words = self.tr("In the archive as version {version}.").format(version=row.version)
        if form == "fillable":
            return Released(self.context.call(papers.fillable, prepared=self.prepared), words)
        return Released(self.prepared.pdf, words)

    def _issued(self) -> None:
        if self.prepared is not None:
            self._tell(self._stands(self.prepared))

    def _failed(self, error: UserError) -> None:
        if isValid(self):
            self._trouble.say("danger", say(error.text))
            self._trouble.show()

    def _go(self, field: str) -> None:
        about = self._about
        if about is None:
            return
        matched = about.case_id if about.matched else None
        subjects = Subjects(self._key, self._subject_id, about.citizen_id, about.firm_id, matched)
        kind, ref = route(field, subjects)
        if kind == ASK:
            if self.asks is not None:
                self.asks.form.focus(ref)
            return
        context = self.context
        self.dismiss()
        # The page must be in view again before it is asked to show a field.
        QTimer.singleShot(0, context, lambda: context.go(kind, ref))


def _names(kind: PaperKind) -> dict[str, str]:
    names = {"pdf": f"{kind.key}.pdf"}
    return {**names, "fillable": f"{kind.key}-udfyld.pdf"} if kind.fillable else names


def bind_preview(overlay: Overlay, preview: PaperPreview) -> None:
    """The keys that turn and size the paper, wherever the keyboard is."""
    overlay.bind_command(PAPER_LARGER, preview.zoom_in)
    overlay.bind_command(PAPER_SMALLER, preview.zoom_out)
    overlay.bind_command(PAPER_WHOLE, preview.fit)
    overlay.bind("PgDown", lambda: preview.on(1))
    overlay.bind("PgUp", lambda: preview.on(-1))


def open_paper(parent: QWidget, context: Context, *, key: str, subject_id: UUID) -> PrepareDialog:
    """Prepare the paper ``key`` about a placement or an agreement, over the window of ``parent``."""
    dialog = PrepareDialog(parent, context, key, subject_id)
    dialog.present()
    return dialog
