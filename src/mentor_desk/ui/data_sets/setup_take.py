"""Taking a municipality's setup in: the file, a look at what would change, and done (feature M6)."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mentor_desk.errors import UserError
from mentor_desk.exchange.setup_file import SetupFile
from mentor_desk.services import setup_file
from mentor_desk.ui.background import Progress
from mentor_desk.ui.context import Context
from mentor_desk.ui.data_sets.setup_file_step import SetupFileStep
from mentor_desk.ui.data_sets.setup_look_step import WHY, SetupLookStep
from mentor_desk.ui.data_sets.setup_words import ShownPart, shown_parts
from mentor_desk.ui.hand_over.wizard import FIRST, LAST, SECOND, HandOverPage
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.roles import set_role

PAGE = "setup_take"


class SetupTakePage(HandOverPage):
    """One undo takes all of it back."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.set_title(
            self.tr("Take a setup in"), self.tr("The municipality’s own rules, lists and words")
        )
        self.file, self.look, self.done = SetupFileStep(), SetupLookStep(context), _DoneStep()
        self._setup: SetupFile | None = None
        names = (self.tr("The file"), self.tr("Look it over"), self.tr("Taken in"))
        self.set_up(names, (self.file, self.look, self.done))
        self.file.file_chosen.connect(self.choose)
        self.look.changed.connect(self.judge)
        self.done.undo.clicked.connect(lambda _=False: self.undo())
        self.done.see.clicked.connect(lambda _=False: self._to_sets())
        self.begin()

    def begin(self) -> None:
        """Start afresh, with no file."""
        self._setup = None
        self.file.show_file(None)
        self.show_step(FIRST)

    def take_keyboard(self) -> None:
        self.file.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, path: Path) -> None:
        """Read the file and show what it would change."""
        if self.busy() or self.step() != FIRST:
            return
        self.file.show_file(path)
        context = self.context

        def look(progress: Progress) -> tuple[SetupFile, tuple[ShownPart, ...]]:
            setup = setup_file.read(path)
            progress.check()
            views = context.call(setup_file.look_into, setup=setup)
            return setup, shown_parts(context, views)

        self.work(self.tr("Looking at the file …"), look, self._looked)

    def go_on(self) -> None:
        """Take it in, then close."""
        if self.busy() or not self.foot.next.isEnabled():
            return
        if self.step() == FIRST:
            self.file.ask()
        elif self.step() == SECOND:
            self._take()
        else:
            self.leave()

    def judge(self) -> None:
        words = {
            FIRST: self.tr("&Choose the file …"),
            SECOND: self.tr("&Take it in"),
            LAST: self.tr("&Close"),
        }
        step = self.step()
        ready = step != SECOND or bool(self.look.wanted())
        self.foot.show_step(
            words[step], ready=ready, busy=self.busy(), first=step == FIRST, last=step == LAST
        )
        self.foot.next.setVisible(step != FIRST)

    def failed(self, error: UserError) -> None:
        """A missing reason is told at its field."""
        if error.field == WHY and self.step() == SECOND:
            self.look.form.set_error(WHY, say(error.text))
            self.look.form.focus(WHY)
            return
        if self.step() == FIRST:
            self.file.show_file(None)
        super().failed(error)

    def undo(self) -> None:
        """Everything as it was before the file."""
        try:
            self.context.undo()
        except UserError as error:
            self.failed(error)
        else:
            self.done.show_undone()

    def _looked(self, found: tuple[SetupFile, tuple[ShownPart, ...]]) -> None:
        self._setup, parts = found
        self.look.show_parts(self._setup, parts)
        self.show_step(SECOND)
        self.look.form.focus(WHY)

    def _take(self) -> None:
        setup, wanted, why = self._setup, self.look.wanted(), self.look.why()
        context, today = self.context, self.context.today()
        if setup is None:
            return

        def take(_progress: Progress) -> Mapping[str, int]:
            return context.call(setup_file.take, setup=setup, parts=wanted, why=why, today=today)

        self.work(self.tr("Taking it in …"), take, self._taken)

    def _taken(self, counts: Mapping[str, int]) -> None:
        self._setup = None
        self.done.show_taken(sum(counts.values()))
        self.show_step(LAST)
        self.context.say(self.done.title.text())
        self.done.see.setFocus()

    def _to_sets(self) -> None:
        self.begin()
        self.context.go("settings", "data_sets")


class _DoneStep(QWidget):
    """What came of it, and the way back."""

    def __init__(self) -> None:
        super().__init__()
        self.title = QLabel()
        self.title.setWordWrap(True)
        set_role(self.title, "title")
        self.see = QPushButton(self.tr("&See the data sets"))
        self.undo = QPushButton(self.tr("&Undo"))
        self.undo.setToolTip(self.tr("Everything is as it was before the file."))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.see)
        row.addWidget(self.undo)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.title)
        column.addLayout(row)
        column.addStretch(1)

    def show_taken(self, count: int) -> None:
        """Tell how much was changed."""
        self.title.setText(self.tr("Taken in: %n change(s).", "", count))
        self.undo.show()

    def show_undone(self) -> None:
        """It is taken back."""
        self.title.setText(self.tr("It is undone. Everything is as it was before the file."))
        self.undo.hide()
