"""The municipality's own editions of data sets, as a part of its setup."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy.orm import Session

from mentor_desk import shelf
from mentor_desk.rules.shapes import Table, words
from mentor_desk.services import data_sets
from mentor_desk.services.data_set_catalogue import DATA_SETS, by_path
from mentor_desk.services.data_set_faults import faults
from mentor_desk.services.data_set_laying import in_use
from mentor_desk.services.setup_part import LEFT_OUT, STRANGE, Entry, SetupChange, Taking, Weighed
from mentor_desk.texts import Text, text

_ENTRY: Final = Table(
    {"path": words, "content": words, "why": words, "made_on": words}, frozenset({"path", "content"})
)
_UNKNOWN = text("data_sets", "{path}: this program has no such data set. It is left out.")
_PLACES = text("data_sets", "Places that say something else: {count}")


class OwnDataSets:
    """Rules, lists and cards; each whole text stands in for the one that is here."""

    key: Final = "data_sets"
    title: Final = text("data_sets", "Rules, lists and cards of our own")

    def gather(self, session: Session) -> list[Any]:
        """Path, text, day and reason; never who it was."""
        own = in_use(session)
        found = []
        for each in DATA_SETS:
            if each.path in own:
                newest = data_sets.history(session, path=each.path)[0]
                day, content = newest.made_on.isoformat(), own[each.path]
                found.append({"path": each.path, "made_on": day, "why": newest.why, "content": content})
        return found

    def weigh(self, session: Session, found: Sequence[Any]) -> Weighed:
        """Each text is checked beside the others of the file, until none falls away."""
        del session
        left_out = [STRANGE for each in found if not _ENTRY(each)]
        texts = {each["path"]: each for each in found if _ENTRY(each)}
        known = {each.path for each in DATA_SETS}
        left_out += [_UNKNOWN.fill(path=path) for path in texts if path not in known]
        usable = {path: each for path, each in texts.items() if path in known}
        while faulty := self._faulty(usable):
            left_out += faulty.values()
            usable = {path: each for path, each in usable.items() if path not in faulty}
        return Weighed(tuple(usable.values()), tuple(left_out))

    def changes(self, session: Session, entries: Sequence[Entry]) -> list[SetupChange]:
        """A line a set; its places are told where somebody looks."""
        own = in_use(session)
        found = []
        for each in entries:
            before = own.get(each["path"]) or shelf.shipped(each["path"])
            count = len(data_sets.differences(before, each["content"]))
            if before != each["content"]:
                title, after = by_path(each["path"]).title, _PLACES.fill(count=count)
                found.append(SetupChange(title, "", after, each["path"], each["content"]))
        return found

    def take(self, session: Session, entries: Sequence[Entry], taking: Taking) -> None:
        """Each becomes the next edition here, with the reason it is taken for."""
        own = in_use(session)
        for each in entries:
            path, content = each["path"], each["content"]
            if content != (own.get(path) or shelf.shipped(path)):
                data_sets.add_edition(session, path, content, taking.why, taking.today)

    def _faulty(self, usable: dict[str, Any]) -> dict[str, Text]:
        texts = {path: each["content"] for path, each in usable.items()}
        found = {path: faults(path, content, texts) for path, content in texts.items()}
        return {
            path: LEFT_OUT.fill(name=by_path(path).title, fault=told[0])
            for path, told in found.items()
            if told
        }
