"""The data sets in use: the files that are shipped, and over them the municipality's own editions.

What is not law in code lies in files: rules, checklists, guides, texts, targets. A super-user's own
editions of them are kept in the vault and laid on the shelf when it is unlocked; whoever needs a data
set asks the shelf. A process opens one vault and starts anew when it is locked (decision 27), so there
is one shelf.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final, TypeVar, TypeVarTuple

from mentor_desk import resources
from mentor_desk.errors import UserError

T = TypeVar("T")
Given = TypeVarTuple("Given")

_UNREADABLE = (ValueError, LookupError, TypeError, AttributeError, UserError)


class Shelf:
    """Editions by the path of the shipped file they stand in for, as ``rules/praktik.toml``."""

    def __init__(self) -> None:
        """Nothing of its own: every data set is the shipped one."""
        self._own: Mapping[str, str] = MappingProxyType({})
        self._kept: dict[tuple[object, ...], tuple[str | None, Any]] = {}
        self._made: dict[Callable[[], Any], tuple[Mapping[str, str], Any]] = {}
        self._refused: dict[str, str] = {}

    def lay(self, own: Mapping[str, str]) -> None:
        """Use these editions from now on, and the shipped one of everything else."""
        if own == self._own:
            return
        for path in self._refused:
            self._forget(path)
        self._refused = {}
        self._own = MappingProxyType(dict(own))

    def refuse(self, path: str, why: str) -> None:
        """Use the shipped one at ``path``: somebody found that its own edition does not hold."""
        self._refused[path] = why
        self._forget(path)
        self._own = MappingProxyType(dict(self._own))

    def _forget(self, path: str) -> None:
        self._kept = {key: kept for key, kept in self._kept.items() if key[0] != path}

    @property
    def own(self) -> Mapping[str, str]:
        """The editions that were laid here."""
        return self._own

    @property
    def refused(self) -> Mapping[str, str]:
        """Own editions that cannot be read by this version of the program, and why.

        The shipped one is used in their place, so that an old edition never stops the program.
        """
        return MappingProxyType(dict(self._refused))

    def text(self, path: str) -> str:
        """The whole text in use at ``path``."""
        own = self._own.get(path)
        return shipped(path) if own is None or path in self._refused else own

    def load(self, path: str, parse: Callable[[str, *Given], T], *given: *Given) -> T:
        """What ``parse`` makes of the text in use (and ``given``), kept until another one is laid.

        ``parse`` is a function of a module, not one made for the call: what it made is kept by it.
        Raises what ``parse`` raises of the shipped text.
        """
        own = self._own.get(path)
        key = (path, parse, *given)
        kept = self._kept.get(key)
        if kept is not None and kept[0] == own:
            value: T = kept[1]
            return value
        value = self._parsed(path, own, parse, *given)
        self._kept[key] = own, value
        return value

    def made(self, make: Callable[[], T]) -> T:
        """What ``make`` makes of data sets of this shelf, kept until any other edition is laid."""
        own = self._own
        kept = self._made.get(make)
        if kept is not None and kept[0] is own:
            value: T = kept[1]
            return value
        value = make()
        self._made[make] = own, value
        return value

    def _parsed(
        self, path: str, own: str | None, parse: Callable[[str, *Given], T], *given: *Given
    ) -> T:
        if own is not None and path not in self._refused:
            try:
                return parse(own, *given)
            except _UNREADABLE as trouble:
                self._refused[path] = str(trouble.text if isinstance(trouble, UserError) else trouble)
        return parse(shipped(path), *given)


def shipped(path: str) -> str:
    """The text that the program ships at ``path``."""
    return resources.path(*path.split("/")).read_text(encoding="utf-8")


SHELF: Final = Shelf()
"""The shelf of this process."""
