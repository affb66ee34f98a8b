"""Undo at the kitchen table: only what was changed there, never a note on somebody else."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from mentor_desk.ui.context import Context

_OURS, _UNDONE = "placement.changed", "change.undone"


class OwnChanges(QObject):
    """Counts the changes made since the table was laid; ``moved`` tells whether there are any."""

    moved = Signal(bool)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._count = 0
        context.saved.connect(self._saved)

    def undo(self) -> bool:
        """Take the last of them back; false when there is none.

        Raises:
            UserError: something was built on it since.
        """
        if not self._count:
            return False
        self._context.undo()
        return True

    @Slot(str)
    def _saved(self, operation: str) -> None:
        if operation == _OURS:
            self._count += 1
        elif operation == _UNDONE:
            self._count = max(0, self._count - 1)
        else:
            # What was written since would be undone first.
            self._count = 0
        self.moved.emit(bool(self._count))
