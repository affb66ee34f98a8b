"""What exists between unlocking and locking."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QTimer

from mentor_desk.errors import UserError
from mentor_desk.services import drafts
from mentor_desk.ui.context import Context
from mentor_desk.ui.desk import Desk
from mentor_desk.ui.lock import IdleWatcher, Locker
from mentor_desk.ui.safekeeping import Safekeeping
from mentor_desk.ui.same_field import place_in, return_to
from mentor_desk.ui.sidebar import SidebarSource

_PLACE = "desk.place"
_LATER_MS = 400
"""What a page reads off the window's thread brings its fields a little later."""


@dataclass(slots=True)
class Opened:
    """The open vault's context, desk and watcher."""

    context: Context
    watcher: IdleWatcher
    close_vault: Callable[[], None]
    sidebar: SidebarSource | None = None
    desk: Desk = field(init=False)
    _locker: Locker = field(init=False)

    def __post_init__(self) -> None:
        """Make the desk and go where the mentor was last."""
        self._make_desk()
        self.go_to_last_place()

    def put_away(self, *, whatever: bool = False) -> bool:
        """Keep drafts and place, and close the vault; false when drafts could not be kept.

        ``whatever`` closes it all the same.
        """
        away = self._locker.put_away(self._keep_place, whatever=whatever)
        if away:
            self.watcher.stop()
        return away

    def remake_desk(self) -> Desk:
        """A fresh desk at the same place, as after a change of language."""
        old = self.desk
        old.save_drafts()
        kind, ref = old.place()
        old.put_away()
        self._make_desk()
        self.desk.go(kind, ref)
        return self.desk

    def go_to_last_place(self) -> None:
        """The record or page in view when the vault was last closed; else the last page."""
        kept = self.context.call(drafts.load, form=_PLACE)
        kind = str(kept.values.get("kind", "")) if kept else self.context.settings.last_page
        ref = kept.values.get("ref") if kept else None
        try:
            self.desk.go(kind, ref if isinstance(ref, str) else None)
        except UserError:
            # The record is gone, for example erased; its page is the next best place.
            self.desk.go(kind)
        where = kept.values.get("field") if kept else None
        if isinstance(where, dict) and where:
            QTimer.singleShot(0, self.desk, lambda: self._return_to(where))

    def _return_to(self, where: dict[str, Any]) -> None:
        """Put the keyboard where it was; unless the mentor is quicker and puts it elsewhere."""
        desk, page = self.desk, self.desk.page
        if page is None or return_to(page, where):
            return
        before = page.window().focusWidget()

        def again() -> None:
            if desk.page is page and page.window().focusWidget() is before:
                return_to(page, where)

        QTimer.singleShot(_LATER_MS, page, again)

    def _make_desk(self) -> None:
        self.desk = Desk(self.context, sidebar=self.sidebar)
        self._locker = Locker(self.context, self.desk, self.close_vault)
        if self.context.safe is not None:
            Safekeeping(self.context, self.context.safe, self.desk.bar)
        self.desk.count_soon()

    def _keep_place(self, kind: str, ref: str | None) -> None:
        where = place_in(self.desk.page) if self.desk.page is not None else {}
        values = {"kind": kind, "ref": ref, "field": where}
        self.context.call(drafts.keep, form=_PLACE, values=values)
