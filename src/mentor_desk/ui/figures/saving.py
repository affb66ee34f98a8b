"""Saving the figures as a paper or a spreadsheet; what is hidden in them is told first."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from mentor_desk import resources
from mentor_desk.rules.periods import Period
from mentor_desk.services import files
from mentor_desk.services.figures import export
from mentor_desk.services.figures.export import Format
from mentor_desk.ui.context import Context
from mentor_desk.ui.figures import words
from mentor_desk.ui.papers import saving
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.roles import set_role


class SaveView(QWidget):
    """What the file holds and what it does not, with a button for each form."""

    def __init__(self, context: Context, period: Period) -> None:
        super().__init__()
        self._context, self._period = context, period
        column = QVBoxLayout(self)
        column.setSpacing(10)
        for sentence in (
            self.tr(
                "Targets, all figures, the charts, what each number means and what others measured."
            ),
            self.tr(
                "No name, no firm and no case is in it. Groups under five are hidden, and with them so "
                "much more that nobody can work them out. On the screen you see everything."
            ),
            self.tr("That you took the figures out is written in the log."),
        ):
            label = QLabel(sentence)
            label.setWordWrap(True)
            column.addWidget(label)
        column.addStretch(1)
        self.paper = self._button(self.tr("Save as PDF …"), "pdf")
        self.sheet = self._button(self.tr("Save as a spreadsheet …"), "xlsx")
        set_role(self.paper, "primary")

    def open(self, drawer: Drawer) -> None:
        """Show it in the drawer."""
        title = self.tr("Take the figures out · {period}").format(
            period=words.period(self._period, self._context.language)
        )
        drawer.present(title, self, (self.paper, self.sheet))

    def save_to(self, file: Path, form: Format) -> None:
        """Write the file off the window's thread."""
        context, period = self._context, self._period
        context.background.run(
            lambda _: _write(context, period, file, form), _told(context, file), context.warn
        )

    def _button(self, title: str, form: Format) -> QPushButton:
        button = QPushButton(title, self)
        name = f"tal-{self._period.first.isoformat()}-{self._period.last.isoformat()}.{form}"
        button.clicked.connect(
            lambda _=False: saving.ask(self.window(), name, lambda file: self.save_to(file, form))
        )
        return button


def _told(context: Context, file: Path) -> Callable[[None], None]:
    words_said = QCoreApplication.translate(
        "SaveView", "Saved in {file}. Groups under five are hidden."
    ).format(file=file.name)
    return lambda _: context.say(words_said)


def _write(context: Context, period: Period, file: Path, form: Format) -> None:
    made = context.call(
        export.export,
        period=period,
        today=context.today(),
        rulebook=context.rules,
        danish=resources.catalogue("da"),
        form=form,
    )
    files.write(file, made.data)
