"""What every page is handed: the way to the services and to the rest of the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from mentor_desk import settings as settings_file
from mentor_desk.errors import UserError
from mentor_desk.models import DataSetVersion, Row
from mentor_desk.paths import Paths
from mentor_desk.policy import NO_POLICY, Policy
from mentor_desk.services.data_set_laying import lay
from mentor_desk.services.undo import undo_last
from mentor_desk.settings import Settings
from mentor_desk.storage.use_case import Read, Write
from mentor_desk.texts import Language, Text
from mentor_desk.ui.background import BackgroundRunner, Courtesy
from mentor_desk.ui.safe import Safe
from mentor_desk.ui.translate import say

if TYPE_CHECKING:
    from mentor_desk.rules.rulebook import Rulebook
    from mentor_desk.storage.database import Database
    from mentor_desk.storage.journal import UndoneChange

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Me:
    """The mentor who is at the desk."""

    name: str = ""
    municipality: str = ""


class Context(QObject):
    """Made once after unlocking, handed to every page. Lives on the window's thread.

    A test makes one over a vault in a temporary folder; no window is needed.
    """

    changed = Signal(object)
    """A frozenset of model classes whose rows a commit touched; always on the window's thread."""
    saved = Signal(str)
    """A write went through; its operation, for example ``visit.recorded``."""
    message = Signal(str)
    """A sentence for the message bar."""
    warned = Signal(str)
    """A fault the user can mend, for the message bar."""
    go_requested = Signal(str, object)
    """Show something: a kind (``case``, ``firm``, a page's key …) and its id as text, or None."""
    about_to_lock = Signal()
    """The vault is about to close: keep drafts now."""
    closing = Signal()
    """From now on the services answer nobody: stop what would ask them later."""
    settings_changed = Signal(object)
    """The new :class:`Settings`."""

    _committed = Signal(object)
    _wrote = Signal(str)

    def __init__(
        self,
        database: Database,
        *,
        rules: Rulebook | Callable[[], Rulebook],
        paths: Paths,
        today: Callable[[], date],
        now: Callable[[], datetime],
        settings: Settings | None = None,
        language: Language = "da",
        mentor: Me | None = None,
        safe: Safe | None = None,
        policy: Policy = NO_POLICY,
    ) -> None:
        """``rules`` is the rulebook, or what gives the one in use."""
        super().__init__()
        self._database = database
        self._today = today
        self._now = now
        self._rules = rules
        self.paths = paths
        self.settings = settings or Settings()
        self.language: Language = language
        self.mentor = mentor or Me()
        self.safe = safe
        self.policy = policy
        self.background = BackgroundRunner(self)
        self._committed.connect(self._announce)
        self._wrote.connect(self._announce_write)
        self._stop_listening = database.listen(self._committed.emit)
        database.before_statements(Courtesy())

    @property
    def rules(self) -> Rulebook:
        """The law as it is in use now; ask anew for each use, since a super-user may change it."""
        return self._rules() if callable(self._rules) else self._rules

    def call(self, use_case: Read[P, T] | Write[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a service in its own transaction; from any thread.

        Raises :class:`UserError`: nothing was changed, and the text says what to do.
        """
        if isinstance(use_case, Write):
            result = self._database.write(use_case, *args, **kwargs)
            self._wrote.emit(use_case.operation)
            return result
        return self._database.read(use_case, *args, **kwargs)

    def today(self) -> date:
        """The day it is."""
        return self._today()

    def now(self) -> datetime:
        """The moment it is, in UTC."""
        return self._now()

    def say(self, sentence: Text | str) -> None:
        """Put a sentence into the message bar."""
        self.message.emit(say(sentence))

    def warn(self, error: UserError | Text | str) -> None:
        """Put a fault into the message bar, as a warning."""
        self.warned.emit(say(error.text if isinstance(error, UserError) else error))

    def go(self, kind: str, ref: str | None = None) -> None:
        """Ask the window to show a page (its key) or one record (``case``, ``firm`` … and its id)."""
        self.go_requested.emit(kind, ref)

    def undo(self) -> UndoneChange:
        """Undo the last change, whichever page it was on; says what it was.

        Raises :class:`UserError` when there is nothing to undo or something was built on it since.
        """
        return self.call(undo_last)

    def change_settings(self, **changes: Any) -> None:
        """Change choices that hold before unlocking, and keep them. A full disk is told, not fatal.

        What IT has decided for the computer stays as it is.
        """
        self.settings = settings_file.governed(replace(self.settings, **changes), self.policy)
        self.settings_changed.emit(self.settings)
        try:
            settings_file.save(self.settings, self.paths.settings)
        except OSError:
            self.warned.emit(self.tr("The settings could not be kept. They hold until you quit."))

    def close(self) -> None:
        """Stop background work and stop listening. The vault is closed by whoever opened it."""
        self.closing.emit()
        self.background.stop()
        self._stop_listening()
        self.blockSignals(True)

    @Slot(object)
    def _announce(self, classes: frozenset[type]) -> None:
        if DataSetVersion in classes:
            # Rules, lists and cards stand on every page: all of them are to look anew.
            self.call(lay)
            classes = frozenset(Row.__subclasses__())
        self.changed.emit(classes)

    @Slot(str)
    def _announce_write(self, operation: str) -> None:
        self.saved.emit(operation)
