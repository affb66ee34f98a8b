"""A page that is read anew off the window's thread: only what was asked last is shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject
from shiboken6 import isValid

from mentor_desk.errors import UserError
from mentor_desk.ui.context import Context

T = TypeVar("T")


class Newest(QObject):
    """Short readings for one place of the window; an older one that comes later is forgotten.

    So it is with all of them once the vault closes, or ``place`` is gone.
    """

    def __init__(self, context: Context, place: QObject) -> None:
        super().__init__(place)
        self._context = context
        self._asked = 0
        context.closing.connect(self.forget)

    def ask(
        self,
        read: Callable[[], T],
        show: Callable[[T], object],
        failed: Callable[[UserError], object] | None = None,
    ) -> None:
        """Hand ``show`` what ``read`` finds; without ``failed`` a fault goes to the message bar."""
        self._asked += 1
        asked = self._asked

        def if_newest(act: Callable[[Any], object]) -> Callable[[Any], None]:
            def told(found: Any) -> None:
                if isValid(self) and asked == self._asked:
                    act(found)

            return told

        warn = failed or self._context.warn
        run = self._context.background.run
        run(lambda _: read(), if_newest(show), if_newest(warn), short=True)

    def forget(self) -> None:
        """Show nothing of what is still being read."""
        self._asked += 1
