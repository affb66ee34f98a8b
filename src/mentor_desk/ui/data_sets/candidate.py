"""A data set as it is being changed: kept as a draft, in use for nobody until it is taken in use."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from mentor_desk.errors import UserError
from mentor_desk.services import data_sets, drafts
from mentor_desk.services.data_set_told import fault_told
from mentor_desk.texts import Text
from mentor_desk.ui.background import Progress
from mentor_desk.ui.context import Context

FORM = "data_set"
_SOON_MS = 900


class Candidate(QObject):
    """One at a time. ``changed`` when its text is another, ``judged`` when its faults are known.

    ``lost`` tells what went away and can be brought back, until the next change.
    """

    changed = Signal()
    judged = Signal()
    lost = Signal(str)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.path = ""
        self.used = ""
        self.text = ""
        self.faults: tuple[Text, ...] = ()
        self._stored = False
        self._before: str | None = None
        self._round = 0
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self._keep_or_warn)

    @property
    def differs(self) -> bool:
        """Whether there is anything to take in use."""
        return self.text != self.used

    def open(self, path: str) -> None:
        """Go on with the draft of the set at ``path``, or begin with what is in use.

        Raises:
            UserError: the draft of the set before could not be kept.
        """
        self.keep()
        self.path = path
        self.read()

    def read(self) -> None:
        """Look again what is in use and what is kept, as after an undo."""
        self.used = self._context.call(data_sets.content, path=self.path)
        draft = self._context.call(drafts.load, form=FORM, subject=self.path)
        self._stored = draft is not None
        self._show(str(draft.values["content"]) if draft is not None else self.used)

    def put(self, text: str) -> None:
        """Another text; it is kept a moment later."""
        if text != self.text:
            self._show(text)
            self._soon.start()

    def lose(self, text: str, words: str) -> None:
        """Another text, from which something went away; ``words`` say what."""
        before = self.text
        self.put(text)
        self._before = before
        self.lost.emit(words)

    def bring_back(self) -> None:
        """What went away last."""
        if self._before is not None:
            self.put(self._before)

    def discard(self, words: str) -> None:
        """Begin again with what is in use; ``words`` say so."""
        self.lose(self.used, words)
        self.keep()

    def taken(self) -> None:
        """The text is in use now."""
        self.used = self._context.call(data_sets.content, path=self.path)
        self._show(self.used)
        self.keep()

    def keep(self) -> None:
        """Keep the draft now; none is kept while nothing differs.

        Raises:
            UserError: it could not be written.
        """
        self._soon.stop()
        if not self.path:
            return
        if self.differs:
            values = {"content": self.text}
            self._context.call(drafts.keep, form=FORM, subject=self.path, values=values)
            self._stored = True
        elif self._stored:
            self._context.call(drafts.drop, form=FORM, subject=self.path)
            self._stored = False

    def _show(self, text: str) -> None:
        self.text, self.faults, self._before = text, (), None
        self._round += 1
        self.changed.emit()
        self._judge()

    def _judge(self) -> None:
        """Have the text checked; reading the largest sets takes too long for the window's thread."""
        path, text, language, mine = self.path, self.text, self._context.language, self._round

        def look(_progress: Progress) -> tuple[Text, ...]:
            return tuple(fault_told(each, text, language) for each in data_sets.faults(path, text))

        def tell(found: tuple[Text, ...]) -> None:
            if mine == self._round:
                self.faults = found
                self.judged.emit()

        if self.differs:
            self._context.background.run(look, tell)
        else:
            self.judged.emit()

    def _keep_or_warn(self) -> None:
        try:
            self.keep()
        except UserError as error:
            self._context.warn(error)
