"""If the computer is gone: whom to ring, what was held, and the list of those affected (feature L9)."""

from __future__ import annotations

from datetime import datetime, time
from pathlib import Path

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QWidget
from shiboken6 import isValid

from mentor_desk.errors import UserError
from mentor_desk.models import JournalEntry
from mentor_desk.services import affected, affected_paper
from mentor_desk.services.affected import Affected
from mentor_desk.services.affected_paper import Known
from mentor_desk.services.paper_copies import How
from mentor_desk.ui.case.scrolled import scrolled
from mentor_desk.ui.context import Context
from mentor_desk.ui.pages.base import DeskPage
from mentor_desk.ui.papers.outlet import Outlet, Released
from mentor_desk.ui.papers.preview import PaperPreview
from mentor_desk.ui.restore.secret_pane import SecretPane
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.check_field import CheckField
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.form import Form
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.painting import scaled
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.time_field import TimeField

_LEFT = 420


class LaptopGonePage(DeskPage):
    """The paper stands to the right and follows the choices; looking at it is no export."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            self.tr("If the computer is gone"),
            self.tr("Print it today, fill in the telephone numbers, and keep it somewhere else"),
        )
        self._before: tuple[str, str | None] = ("settings", None)
        self._found: Affected | None = None
        self._source: Path | None = None
        self._round = 0
        self.notice = Notice()
        self.notice.hide()
        self.listed = CheckField(self.tr("With the list of the citizens"))
        self.whole_cpr = CheckField(self.tr("With whole CPR numbers"))
        self.when = Form()
        self.when.add("day", self.tr("Discovered on"), DateField(context.today), optional=True)
        self.when.add("at", self.tr("At"), TimeField(), optional=True)
        self.preview = PaperPreview()
        day = context.today().isoformat()
        self.outlet = Outlet(
            context,
            self._release,
            names={form: f"hvis-computeren-er-vaek-{day}.{form}" for form in ("pdf", "xlsx")},
        )
        # Today asks for the paper until it is out; of the log alone nobody is told.
        self.outlet.went_out.connect(lambda _: context.changed.emit(frozenset({JournalEntry})))
        self.secret = SecretPane(self.open_backup)
        self.secret.hide()
        self.open_button = QPushButton(self.tr("&Open the backup"))
        self.open_button.hide()
        self.open_button.clicked.connect(lambda _=False: self.open_backup())
        self.set_back(self.tr("Back"), lambda: self.context.go(*self._before))
        self._lay_out()
        for tick in (self.listed, self.whole_cpr):
            tick.changed.connect(self.make)
        self.when.left.connect(lambda _name: self.make())

    def came_from(self, kind: str, ref: str | None) -> None:
        """Where «Back» leads; each visit begins with this caseload."""
        self._before = (kind, ref)
        self.from_here()
        self.when.focus("day")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._found is None and self._source is None and self.notice.isHidden():
            self.from_here()

    def place(self) -> tuple[str, str] | None:
        return None

    def print_here(self) -> None:
        """The paper as it stands."""
        self.outlet.print_out()

    def from_here(self) -> None:
        """Take what is in the open caseload."""
        self._source = None
        self._ask_secret(wanted=False)
        self.outlet.set_open(False)
        self._tell_neutral(self.tr("Making the paper from the cases here …"))
        self.context.background.run(
            lambda _: self.context.call(affected.affected), self._show, self._failed
        )

    def ask_backup(self) -> None:
        """Choose the folder of a backup."""
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Where does the backup lie?"))
        if chosen:
            self.from_backup(Path(chosen))

    def from_backup(self, source: Path) -> None:
        """Read a backup; ask what opens it when this caseload's key does not."""
        self._source = source
        self.open_backup()

    def open_backup(self) -> None:
        """Read the chosen backup with what is typed."""
        safe, source, secret = self.context.safe, self._source, self.secret.value()
        if source is None or safe is None or safe.affected is None:
            return
        look = safe.affected
        self.outlet.set_open(False)
        self._tell_neutral(self.tr("Opening the backup …"))
        self.context.background.run(lambda _: look(source, secret), self._show, self._backup_refused)

    def make(self) -> None:
        """Set the paper as the choices are now."""
        found = self._found
        if found is None:
            return
        self._round += 1
        number, known = self._round, self._known()

        def done(data: bytes) -> None:
            if isValid(self) and number == self._round:
                self.preview.show_pdf(data)
                self.outlet.set_open(True)

        self.context.background.run(lambda _: affected_paper.pdf(found, known), done, self._failed)

    def _known(self) -> Known:
        values, safe = self.when.values(), self.context.safe
        moment = None
        if values["day"] is not None:
            at = values["at"] or time()
            moment = datetime.combine(values["day"], at).astimezone()
        second = safe.keeping.second() if safe is not None else None
        ways = safe.ways if safe is not None else None
        return Known(
            on=self.context.today(),
            found=moment,
            backup=safe.last_backup() if safe is not None else None,
            second=second.newest if second is not None else None,
            key_store=bool(ways is not None and ways.in_key_store()),
            listed=self.listed.value(),
            whole_cpr=self.whole_cpr.value(),
        )

    def _release(self, how: How, form: str) -> Released:
        del how
        found, known = self._found, self._known()
        if found is None:
            raise RuntimeError("nothing to let out")
        listed = known.listed or form == "xlsx"
        self.context.call(
            affected_paper.note_out,
            people=len(found.people) if listed else 0,
            listed=listed,
            form="xlsx" if form == "xlsx" else "pdf",
        )
        make = affected_paper.xlsx if form == "xlsx" else affected_paper.pdf
        return Released(make(found, known), self.tr("Done. Keep it away from the computer."))

    def _show(self, found: Affected) -> None:
        if not isValid(self):
            return
        self._found = found
        self._ask_secret(wanted=False)
        self.notice.hide()
        people = self.tr("%n citizen(s)", "", len(found.people))
        contacts = self.tr("%n contact(s) at firms", "", found.contacts)
        papers = self.tr("%n paper(s)", "", found.papers)
        self.figures.setText(" · ".join((people, contacts, papers)))
        self.make()

    def _backup_refused(self, error: UserError) -> None:
        if not isValid(self):
            return
        self._ask_secret(wanted=True)
        self._failed(error)

    def _failed(self, error: UserError) -> None:
        if isValid(self):
            self.notice.say("danger", say(error.text))
            self.notice.show()

    def _tell_neutral(self, words: str) -> None:
        self.notice.say("neutral", words)
        self.notice.show()

    def _ask_secret(self, *, wanted: bool) -> None:
        self.secret.setVisible(wanted)
        self.open_button.setVisible(wanted)
        if wanted:
            self.secret.field.setFocus()

    def _lay_out(self) -> None:
        now = Card(self.tr("Ring first, write afterwards"), marked=True)
        now.add(
            _words(
                self.tr(
                    "Your manager, the municipality’s IT and its data protection officer must know it "
                    "today. The municipality decides whether it is to be reported, and has 72 hours to "
                    "report it to Datatilsynet, at weekends too."
                )
            )
        )
        paper = Card(self.tr("The paper"))
        kept = self.tr(
            "A list lies locked in at work, never in the bag with the computer; shred it when a newer "
            "one is printed. With whole CPR numbers only when the data protection officer asks for it."
        )
        for widget in (self.when, self.listed, self.whole_cpr, _words(kept), self.outlet):
            paper.add(widget)
        left = QWidget()
        left.setFixedWidth(scaled(self, _LEFT))
        scrolled(left, self.notice, now, self._where(), paper)
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(22, 16, 22, 12)
        row.setSpacing(16)
        row.addWidget(left)
        row.addWidget(self.preview, 1)
        self.set_body(body)

    def _where(self) -> Card:
        self.figures = QLabel()
        set_role(self.figures, "strong")
        self.figures.setWordWrap(True)
        here = QPushButton(self.tr("&This caseload"))
        backup = QPushButton(self.tr("A &backup …"))
        here.clicked.connect(lambda _=False: self.from_here())
        backup.clicked.connect(lambda _=False: self.ask_backup())
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(here)
        buttons.addWidget(backup)
        buttons.addStretch(1)
        about = self.tr(
            "On another computer: choose a backup from the second place, and unlock it with its "
            "passphrase or recovery key."
        )
        where = Card(self.tr("Who is affected"))
        where.add(self.figures)
        where.add(_words(about))
        where.body.addLayout(buttons)
        where.add(self.secret)
        where.add(self.open_button)
        return where


def _words(said: str) -> QLabel:
    label = QLabel(said)
    label.setWordWrap(True)
    set_role(label, "hint")
    return label
