"""Keeps what is being written, so that a closed drawer, a lock or a dead machine loses nothing."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from typing import Any, Protocol

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from mentor_desk.errors import UserError
from mentor_desk.services import drafts
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.draft_codec import decode, encode

_SOON_MS = 900


class Keepable(Protocol):
    """Something with fields, as a :class:`~mentor_desk.ui.widgets.form.Form` is."""

    @property
    def changed(self) -> SignalInstance:
        """A field was changed."""

    @property
    def left(self) -> SignalInstance:
        """A field was left."""

    def values(self) -> dict[str, Any]:
        """The values of the fields by name."""

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Show these values."""


class DraftKeeper(QObject):
    """One form's draft, named by ``form_name`` and ``subject``.

    What the form holds when the keeper is made counts as untouched and is never kept. A draft is kept
    as each field is left, at most a second after a key, and when the form goes out of sight.
    """

    kept = Signal(object)
    """The moment (UTC) at which the draft was kept."""

    def __init__(self, form: Keepable, context: Context, form_name: str, subject: str = "") -> None:
        if not isinstance(form, QWidget):
            raise TypeError(form_name)
        super().__init__(form)
        self._form: Keepable = form
        self._context = context
        self._name = {"form": form_name, "subject": subject}
        self._untouched = encode(form.values())
        self._known = self._untouched
        self._stored = False
        self._done = False
        self._held = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self._keep_or_warn)
        form.changed.connect(self._changed)
        form.left.connect(self._keep_or_warn)
        form.installEventFilter(self)

    def restore(self) -> datetime | None:
        """Show the kept draft, if there is one; the moment it was kept comes back."""
        draft = self._context.call(drafts.load, **self._name)
        if draft is None:
            return None
        self._stored = True
        self._form.set_values(decode(draft.values))
        self._known = encode(self._form.values())
        return draft.saved_at

    def keep(self) -> None:
        """Keep now what has changed since it was last kept; back to untouched keeps nothing.

        Raises:
            UserError: it could not be written.
        """
        self._soon.stop()
        values = encode(self._form.values())
        if self._done or values == self._known:
            return
        if values == self._untouched:
            self._drop()
        else:
            moment = self._context.call(drafts.keep, values=values, **self._name)
            self._stored = True
            self.kept.emit(moment)
        self._known = values

    @contextmanager
    def held(self) -> Iterator[None]:
        """Keep nothing while the form itself is saved; soon after, unless :meth:`finish` comes."""
        self._held = True
        try:
            yield
        finally:
            self._held = False
            self._soon.start()

    def finish(self) -> None:
        """The form is done with, one way or the other: throw the draft away and keep no more."""
        self._soon.stop()
        self._done = True
        self._drop()

    def hand_over(self, subject: str, *, but: Collection[str] = ()) -> None:
        """What is typed waits for ``subject`` from now on, without the fields in ``but``.

        Raises:
            UserError: it could not be written.
        """
        self._soon.stop()
        if self._stored:
            values = {k: v for k, v in self._known.items() if k not in but}
            self._context.call(drafts.keep, form=self._name["form"], subject=subject, values=values)
        self.finish()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide and watched is self.parent():
            self._keep_or_warn()
        return False

    def _drop(self) -> None:
        if self._stored:
            self._stored = False
            self._context.call(drafts.drop, **self._name)

    def _changed(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _keep_or_warn(self) -> None:
        if self._held:
            return
        try:
            self.keep()
        except UserError as error:
            self._context.warn(error)
