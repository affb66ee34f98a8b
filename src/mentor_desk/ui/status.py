"""What the message bar says, and when «undo» stands beside it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot

from mentor_desk.errors import UserError
from mentor_desk.formats import days
from mentor_desk.ui.context import Context
from mentor_desk.ui.operations import operation
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.message_bar import MessageBar

_UNDONE = "change.undone"
_READING = ("case.read", "citizen.cpr_shown", "firm.read", "search.")
# What has left the house says so itself, and cannot be undone.
_OUT = ("package.given", "paper.", "summary.", "sample.removed")
_SILENT = (_UNDONE, "vault.", "place.", "mentor.", "draft.dropped", *_READING, *_OUT)
_DRAFT = "draft.kept"


class Status(QObject):
    """Listens to the context and speaks through the bar."""

    def __init__(self, context: Context, bar: MessageBar) -> None:
        super().__init__(bar)
        self._context = context
        self._bar = bar
        self._can_undo = False
        context.saved.connect(self._saved)
        context.message.connect(self._say)
        context.warned.connect(bar.warn)

    def undo(self) -> None:
        """Undo the last change and say so, or say why not."""
        try:
            undone = self._context.undo()
        except UserError as error:
            self._bar.warn(say(error.text))
        else:
            what = say(operation(undone.operation))
            self._bar.say(self.tr("Undone: {what}").format(what=what))

    @Slot(str)
    def _saved(self, word: str) -> None:
        if word.startswith(_SILENT):
            return
        clock = days.clock(self._context.now().astimezone().time(), self._context.language)
        if word == _DRAFT:
            self._bar.say(self.tr("Draft saved {time}").format(time=clock))
        else:
            self._can_undo = True
            QTimer.singleShot(0, self._forget)
            self._bar.say(self.tr("Saved {time}").format(time=clock), self.undo)

    @Slot(str)
    def _say(self, words: str) -> None:
        """A page's own words about a change it just saved keep the way back beside them."""
        self._bar.say(words, self.undo if self._can_undo else None)

    @Slot()
    def _forget(self) -> None:
        self._can_undo = False
