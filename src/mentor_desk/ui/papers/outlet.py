"""The two ways out of the program: a printer and a file."""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from mentor_desk.errors import UserError
from mentor_desk.services import files
from mentor_desk.services.paper_copies import How
from mentor_desk.ui.commands.desk_commands import PRINT
from mentor_desk.ui.commands.shortcut import tip
from mentor_desk.ui.context import Context
from mentor_desk.ui.papers import saving
from mentor_desk.ui.theme import Tone
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.roles import set_role

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class Released(NamedTuple):
    """What leaves the program, and what is said when it is out."""

    data: bytes
    sentence: str


Release = Callable[[How, str], Released]


class Outlet(QWidget):
    """Buttons to print and to save, and what came of it.

    ``release`` is called on a worker thread with how it goes out and the form (``pdf``, ``xlsx`` …); it
    puts the trace into the archive and the journal *before* anything leaves. ``ready`` is asked first
    and may refuse.
    """

    went_out = Signal(str)
    """The file or the print is out; what was said."""
    stopped = Signal(str)
    """It did not go out; why."""

    def __init__(
        self,
        context: Context,
        release: Release,
        *,
        names: dict[str, str],
        ready: Callable[[], bool] = lambda: True,
    ) -> None:
        """``names`` has the file name to offer for each form."""
        super().__init__()
        self._context = context
        self._release = release
        self._names = dict(names)
        self._ready = ready
        self._busy = False
        self._told = Notice()
        self._told.hide()
        self._print = QPushButton(self.tr("&Print …"))
        tip(self._print, PRINT)
        self._print.clicked.connect(self.print_out)
        set_role(self._print, "primary")
        labels = {
            "pdf": self.tr("&Save as PDF …"),
            "fillable": self.tr("Save to &fill in on screen …"),
            "xlsx": self.tr("Save as sprea&dsheet …"),
            "docx": self.tr("Save as &text document …"),
            "locked": self.tr("Save &locked with a passphrase …"),
        }
        self._saves = {form: QPushButton(labels[form]) for form in names}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for widget in (self._told, self._print, *self._saves.values()):
            layout.addWidget(widget)
        for form, button in self._saves.items():
            button.clicked.connect(lambda _=False, form=form: self.save(form))

    @property
    def told(self) -> str:
        """What stands above the buttons."""
        return "" if self._told.isHidden() else self._told.text

    def show_forms(self, forms: Collection[str]) -> None:
        """Offer only these of the forms there are."""
        for form, button in self._saves.items():
            button.setVisible(form in forms)

    def set_open(self, is_open: bool) -> None:
        """Whether there is something to let out."""
        self._print.setEnabled(is_open and not self._busy)
        for button in self._saves.values():
            button.setEnabled(is_open and not self._busy)

    def offer_names(self, names: dict[str, str]) -> None:
        """Other file names to offer, for the forms there are."""
        self._names.update(names)

    def print_out(self) -> None:
        """Ask for a printer and print."""
        if not self._may():
            return
        from mentor_desk.ui.papers import printing

        if printing.any_printer():
            printing.ask(self, self.print_to)
        else:
            self._tell(
                "warning",
                self.tr(
                    "This computer has no printer. Save it as PDF and print it where there is one."
                ),
            )

    def save(self, form: str = "pdf") -> None:
        """Ask for a place and save."""
        if self._may():
            saving.ask(self, self._names[form], lambda file: self.save_to(file, form))

    def print_to(self, printer: QPrinter) -> None:
        """Print on ``printer``."""
        from mentor_desk.ui.papers import printing

        self._let_out("printed", "pdf", lambda data: printing.send(data, printer))

    def save_to(self, file: Path, form: str = "pdf") -> None:
        """Write to ``file``."""
        self._let_out("saved", form, lambda data: files.write(file, data))

    def _may(self) -> bool:
        return not self._busy and self._print.isEnabled() and self._ready()

    def _let_out(self, how: How, form: str, deliver: Callable[[bytes], None]) -> None:
        def work(_: object) -> str:
            released = self._release(how, form)
            deliver(released.data)
            return released.sentence

        self._set_busy(True)
        words = self.tr("Printing …") if how == "printed" else self.tr("Saving …")
        self._tell("neutral", words)
        self._context.background.run(work, self._done, self._failed)

    def _done(self, sentence: str) -> None:
        self._context.say(sentence)
        if isValid(self):
            self._set_busy(False)
            self._tell("ok", sentence)
            self.went_out.emit(sentence)

    def _failed(self, error: UserError) -> None:
        self._context.warn(error)
        if isValid(self):
            self._set_busy(False)
            self._tell("danger", say(error.text))
            self.stopped.emit(say(error.text))

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.set_open(True)

    def _tell(self, tone: Tone, words: str) -> None:
        self._told.say(tone, words)
        self._told.show()
