"""The firm's task bank beneath the tasks: take from it, and let it learn."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mentor_desk.services.firm_tasks import BankTask, lacking
from mentor_desk.ui.widgets.check_field import CheckField
from mentor_desk.ui.widgets.chips import Chips
from mentor_desk.ui.widgets.roles import set_role

_SHOWN = 6
_LONGEST = 44


class BankField(QWidget):
    """A chip for each task of the bank, on while the task is among those written.

    Its value is whether the bank is to remember the tasks that it lacks.
    """

    changed = Signal()
    left = Signal()
    picked = Signal(object)
    """The tasks as they are after a chip was switched: a list of pairs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bank: tuple[BankTask, ...] = ()
        self._tasks: list[tuple[str, str]] = []
        self._all = False
        self.chips = Chips(parent=self)
        self.chips.changed.connect(self._switched)
        self.more = QPushButton()
        set_role(self.more, "link")
        self.more.clicked.connect(lambda _=False: self._show_all())
        self.remember = CheckField(self.tr("Remember new tasks in the firm's task bank"))
        self.remember.changed.connect(self.changed)
        self.remember.left.connect(self.left)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.chips)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.remember)
        self._settle()

    @property
    def wanted(self) -> bool:
        """Whether there is anything to show: a bank to take from, or a task it lacks."""
        return bool(self._bank) or bool(lacking(self._bank, self._tasks))

    def value(self) -> bool:
        """Whether the bank is to remember the tasks that it lacks."""
        return self.remember.value()

    def set_value(self, value: bool | None) -> None:
        """Tick it or not."""
        self.remember.set_value(value)

    def offer(self, bank: Sequence[BankTask], tasks: Sequence[tuple[str, str]]) -> None:
        """The firm's ``bank``, and the ``tasks`` that are written now."""
        bank = tuple(bank)
        if bank != self._bank:
            self._bank, self._all = bank, False
        self._tasks = list(tasks)
        self._settle()

    def _settle(self) -> None:
        shown = self._bank if self._all else self._bank[:_SHOWN]
        if [chip.key for chip in self.chips.chips()] != [one.task for one in shown]:
            self.chips.set_choices([(one.task, _short(one.task)) for one in shown])
            for chip, one in zip(self.chips.chips(), shown, strict=True):
                words = f"{one.task} – {one.trains}" if one.trains else one.task
                chip.setToolTip(words)
                chip.setAccessibleDescription(words)
        missing = {one.task for one in lacking(self._tasks, self._bank)}
        self.chips.set_value([one.task for one in self._bank if one.task not in missing])
        self.chips.setVisible(bool(shown))
        self.more.setText(self.tr("Show all %n task(s)", "", len(self._bank)))
        self.more.setVisible(len(shown) < len(self._bank))
        self.remember.setVisible(bool(lacking(self._bank, self._tasks)))

    def _switched(self) -> None:
        on = set(self.chips.value())
        shown = {chip.key for chip in self.chips.chips()}
        wanted = [one for one in self._bank if one.task in on]
        dropped = [one for one in self._bank if one.task in shown - on]
        kept = lacking(dropped, self._tasks)
        self._tasks = [*kept, *lacking(kept, wanted)]
        self._settle()
        self.picked.emit(list(self._tasks))

    def _show_all(self) -> None:
        self._all = True
        self._settle()
        self.chips.setFocus(Qt.FocusReason.OtherFocusReason)


def _short(task: str) -> str:
    return task if len(task) <= _LONGEST else f"{task[: _LONGEST - 1].rstrip()}…"
