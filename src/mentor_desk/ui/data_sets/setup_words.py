"""How a setup's parts and changes are said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from mentor_desk.services import data_sets
from mentor_desk.services.data_set_changes import Difference
from mentor_desk.services.data_set_told import told
from mentor_desk.services.setup_file import PartView, SetupChange
from mentor_desk.texts import Language, Text, Words
from mentor_desk.ui.context import Context
from mentor_desk.ui.translate import say

_LINES = 8
"""Lines of a data set that are told before the rest is only counted by the set's own page."""


@dataclass(frozen=True, slots=True)
class ShownPart:
    """A part of a file, and what taking it would change, line by line where it is a data set."""

    view: PartView
    changes: tuple[Difference, ...]


def shown_parts(context: Context, views: Sequence[PartView]) -> tuple[ShownPart, ...]:
    """Off the window's thread: data sets are read and compared."""
    return tuple(
        ShownPart(view, tuple(line for each in view.changes for line in _lines(context, each)))
        for view in views
    )


def written(words: Text | Words | str, language: Language) -> str:
    """``words`` as they are shown."""
    return words.written(language) if isinstance(words, Words) else say(words)


def _lines(context: Context, change: SetupChange) -> list[Difference]:
    language = context.language
    title = written(change.title, language)
    if not change.path:
        before, after = (written(each, language) for each in (change.before, change.after))
        return [Difference(title, before, after)]
    used = context.call(data_sets.content, path=change.path)
    found = told(used, change.content, language)[:_LINES]
    return [Difference(f"{title}: {each.place}", each.before, each.after) for each in found]
