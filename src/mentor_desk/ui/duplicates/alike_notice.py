"""A quiet line in a form for something new: it looks like one that is here already."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import Any

from mentor_desk.services import duplicates
from mentor_desk.services.duplicates import MODELS, Known
from mentor_desk.services.likeness import Looks
from mentor_desk.ui.context import Context
from mentor_desk.ui.duplicates import words
from mentor_desk.ui.widgets.notice import Notice


class AlikeNotice(Notice):
    """Holds what is typed against the records of ``model``, read once and again after a change.

    ``open_it`` is handed the id of the record that looks the same. It never stops anybody.
    """

    def __init__(self, context: Context, model: str, open_it: Callable[[uuid.UUID], object]) -> None:
        super().__init__("neutral")
        self._context, self._model, self._open_it = context, model, open_it
        self._known: Known | None = None
        self.setVisible(False)
        context.changed.connect(self._forget)

    def look(self, *, add: Callable[[Looks], str] | None = None, **values: Any) -> bool:
        """Say whom ``values`` look like, or fall silent; ``add`` says something more about them."""
        if self._known is None:
            self._known = self._context.call(duplicates.known, model=self._model)
        found = self._known.like(**values)
        self.setVisible(found is not None)
        if found is None:
            return False
        looks, _why = found
        known_by = words.known_by(looks, self._context)
        who = f"{looks.name}, {known_by}" if known_by else looks.name
        told = self.tr("Looks like {who}.").format(who=who)
        more = add(looks) if add is not None else ""
        self.say(
            "neutral",
            f"{told} {more}".strip(),
            self.tr("Open that one instead"),
            lambda: self._open_it(looks.id),
        )
        return True

    def _forget(self, classes: frozenset[type]) -> None:
        if MODELS[self._model] in classes:
            self._known = None
