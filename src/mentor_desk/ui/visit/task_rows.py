"""Tasks seen at the firm, each with a tick for the firm's task bank."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from mentor_desk.ui.widgets.check_field import CheckField
from mentor_desk.ui.widgets.growing_rows import GrowingRow


class TaskRow(GrowingRow):
    """A task and whether the bank is to remember it; its value is these two in a list."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.bank = CheckField(self.tr("Into the task bank"))
        self.bank.setChecked(True)
        policy = self.bank.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.bank.setSizePolicy(policy)
        self.bank.hide()
        self.words.textChanged.connect(lambda typed: self.bank.setVisible(bool(typed.strip())))
        self.words.setPlaceholderText(self.tr("A task that could become a placement"))
        self.row.insertWidget(1, self.bank)
        self.bank.changed.connect(self.changed)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        return self.words, self.bank, self.remove

    def value(self) -> Any:
        return [self.text(), self.bank.value()]

    def show_value(self, value: Any) -> None:
        task, bank = value or ("", True)
        self.words.setText(task)
        self.bank.set_value(bank)

    def name(self, number: int) -> None:
        super().name(number)
        self.words.setAccessibleName(self.tr("Task, row {number}").format(number=number))


def kept(tasks: str, bank: Sequence[str]) -> list[Any]:
    """The rows for what stands on a sheet already; ticked where the bank has it."""
    known = {" ".join(task.casefold().split()) for task in bank}
    lines = [line.strip() for line in tasks.splitlines() if line.strip()]
    return [[line, " ".join(line.casefold().split()) in known] for line in lines]


def joined(value: Sequence[Any]) -> str:
    """The tasks as the sheet keeps them: one a line."""
    return "\n".join(task for task, _ in value)


def for_bank(value: Sequence[Any]) -> list[str]:
    """The tasks that are ticked."""
    return [task for task, bank in value if bank]
