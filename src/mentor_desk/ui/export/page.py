"""What taking a case and taking everything out have in common: a reason, a folder, and progress."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mentor_desk import resources
from mentor_desk.errors import UserError
from mentor_desk.services.case_export import Words
from mentor_desk.services.new_folder import Tell, place_for
from mentor_desk.ui.background import Progress
from mentor_desk.ui.context import Context
from mentor_desk.ui.export.running import ExportRunning
from mentor_desk.ui.operations import operation
from mentor_desk.ui.pages.base import DeskPage
from mentor_desk.ui.theme import Tone
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.form import Form
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.text_field import TextField


class ExportPage(DeskPage):
    """Subclasses lay out their choices with :meth:`set_up` and say how it is written."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._before: tuple[str, str | None] = ("today", None)
        self._made: Path | None = None
        self.notice = Notice()
        self.notice.hide()
        self.running = ExportRunning(context)
        self.form = Form()
        self.form.add(
            "reason",
            self.tr("Why is it taken out?"),
            TextField(),
            hint=self.tr("It stays in the log, so write it without names."),
        )
        self.why = Card(self.tr("Reason"))
        self.why.add(self.form)
        self.unlocked = Notice(
            "warning",
            self.tr(
                "What is taken out is not encrypted: whoever has the folder can read it. Hand it over "
                "as you hand over papers, and delete it when it has been used."
            ),
        )
        self.go_button = QPushButton(self.tr("&Choose a folder …"))
        self.open_button = QPushButton(self.tr("&Open the folder"))
        set_role(self.go_button, "primary")
        self.go_button.clicked.connect(lambda _=False: self.ask_where())
        self.open_button.clicked.connect(lambda _=False: self.open_folder())
        self.open_button.hide()
        self.running.bar.cancelled.connect(self.running.cancel)
        self.running.failed.connect(self.failed)
        self.running.stopped.connect(
            lambda: self.tell("neutral", self.tr("Stopped. Nothing was written."))
        )
        self.running.turned.connect(self.judge)
        self.set_back(self.tr("Back"), self.leave)

    @abstractmethod
    def folder_name(self) -> str:
        """What a new folder is called; nobody's name."""

    @abstractmethod
    def writing(self, target: Path, reason: str) -> Callable[[Tell], Any]:
        """What writes the folder, for a worker thread."""

    @abstractmethod
    def done_words(self, made: Any) -> str:
        """What is said when it is written."""

    def set_up(self, choices: QWidget) -> None:
        """Lay out the page; once."""
        foot = QFrame()
        set_role(foot, "bar")
        row = QHBoxLayout(foot)
        row.setContentsMargins(22, 10, 22, 10)
        row.setSpacing(8)
        row.addWidget(self.go_button)
        row.addWidget(self.open_button)
        row.addStretch(1)
        inside = QVBoxLayout()
        inside.setContentsMargins(22, 16, 22, 12)
        inside.setSpacing(12)
        inside.addWidget(self.notice)
        inside.addWidget(choices, 1)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(inside, 1)
        column.addWidget(self.running.bar)
        column.addWidget(foot)
        self.set_body(body)

    def came_from(self, kind: str, ref: str | None) -> None:
        """Where «Back» leads."""
        self._before = (kind, ref)
        self.begin()
        self.take_keyboard()

    def take_keyboard(self) -> None:
        """The keyboard stands where the page begins."""
        self.form.focus("reason")

    def begin(self) -> None:
        """Start afresh."""
        if not self.running.busy():
            self._made = None
            self.form.set_values({"reason": ""})
            self.form.clear_errors()
            self.notice.hide()
            self.judge()

    def judge(self) -> None:
        """Say what can be done now."""
        self.go_button.setEnabled(not self.running.busy())
        self.why.setEnabled(not self.running.busy())
        self.open_button.setVisible(self._made is not None)

    def ask_where(self) -> None:
        """Ask for the folder; the new one is made inside it."""
        if not str(self.form.values()["reason"] or "").strip():
            self.form.set_error("reason", self.tr("Write why it is taken out."))
            self.form.focus("reason")
            return
        start = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("Where should the new folder be?"), start
        )
        if chosen:
            self.write_to(Path(chosen))

    def write_to(self, parent: Path) -> None:
        """Write a new folder inside ``parent``."""
        if self.running.busy():
            return
        self.form.clear_errors()
        self.notice.hide()
        self._made = None
        target = place_for(parent, self.folder_name())
        write = self.writing(target, str(self.form.values()["reason"] or ""))
        self.running.start(
            self.tr("Taking it out …"), lambda progress: write(_telling(progress)), self._written
        )

    def failed(self, error: UserError) -> None:
        """Tell what went wrong; nothing was written."""
        if error.field == "reason":
            self.form.set_error("reason", say(error.text))
        self.tell("danger", say(error.text))

    def tell(self, tone: Tone, words: str) -> None:
        """Say something above the choices."""
        self.notice.say(tone, words)
        self.notice.show()

    def open_folder(self) -> None:
        """Show what was written in the system's own window."""
        if self._made is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._made)))

    def leave(self) -> None:
        """Stop what is under way; else go where one came from."""
        if self.running.busy():
            self.running.cancel()
        else:
            self.context.go(*self._before)

    def words(self) -> Words:
        """What an export says things with: always in Danish."""
        context = self.context
        return Words(context.today(), context.rules, resources.catalogue("da"), operation)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _written(self, made: Any) -> None:
        self._made = made.folder
        words = self.tr("It is in the folder {folder}.").format(folder=made.folder)
        self.tell("ok", f"{self.done_words(made)} {words}")
        self.judge()
        self.open_button.setFocus()


def _telling(progress: Progress) -> Tell:
    def tell(done: int, total: int, words: Any) -> None:
        progress.check()
        progress.step(done, total, say(words))

    return tell
