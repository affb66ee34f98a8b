"""Holding a list against the directory in use: what is new, changed, unchanged and gone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final, NamedTuple

from sqlalchemy.orm import Session

from mentor_desk.exchange.firm_list import FirmList, LeftOut, Workplace
from mentor_desk.formats.folding import fold
from mentor_desk.services import directory_firms, positions
from mentor_desk.services.directory_firms import FIELDS, FirmChange
from mentor_desk.storage import directory_format
from mentor_desk.storage.directory import Directory
from mentor_desk.storage.directory_build import Content
from mentor_desk.texts import text

EXAMPLES: Final = 50
_CVR: Final = "cvr:"
_NAMELESS: Final = "name:"


class Change(NamedTuple):
    """A workplace that the list tells otherwise than before: field → (before, after)."""

    name: str
    p_number: str
    fields: dict[str, tuple[Any, Any]]


class Held(NamedTuple):
    """A workplace under its key, as firms are held against it."""

    key: str
    workplace: Workplace

    def __getattr__(self, name: str) -> Any:
        return getattr(self.workplace, name)


@dataclass(slots=True)
class Merged:
    """The directory as it will be: the list's workplaces, and those of other lists that stay."""

    rows: list[Sequence[Any]] = field(default_factory=list)
    sources: list[str] = field(default_factory=list)
    keys: dict[int, str] = field(default_factory=dict)
    gone: list[tuple[str, Sequence[Any], str, str]] = field(default_factory=list)
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    gone_now: set[str] = field(default_factory=set)
    examples: list[Change] = field(default_factory=list)
    gone_names: list[str] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)


def merged(
    opened: Directory | None,
    firm_list: FirmList,
    source: str,
    *,
    whole: bool,
    today: date,
    take_unnumbered: bool,
) -> Merged:
    """The directory ``opened`` with the list put into it."""
    rows: list[Workplace] = list(firm_list.workplaces)
    if take_unnumbered:
        rows += [each.workplace for each in firm_list.unnumbered]
    result = Merged()
    if opened is None:
        result.rows += rows
        result.keys = {at: _key(row) for at, row in enumerate(rows) if not row[0]}
        result.new = len(rows)
        result.sources = [source] * len(rows)
        return result
    merging = _Merging(opened, source, result)
    merging.take(rows)
    merging.keep_the_rest(whole=whole, day=today.isoformat())
    return result


def content(found: Merged) -> Content:
    """What the new file shall hold."""
    place = positions.position
    standing = [place(row[13], row[14], row[7]) for row in found.rows]
    points = [(each.point.x, each.point.y) if each else None for each in standing]
    return Content(found.rows, points, found.sources, found.keys, found.gone)


def firm_changes(session: Session, found: Merged) -> Iterator[FirmChange]:
    """What the list does to the firms of the register."""
    lookup = _Lookup(found)
    for firm, held in directory_firms.followed(session, lookup.keyed, lookup.of_cvr):
        change = directory_firms.difference(firm, held)
        if change:
            yield change
    for firm in directory_firms.among(session, found.gone_now):
        yield FirmChange(firm.id, firm.name, {}, {}, gone=True)


class _Merging:
    """Puts the rows of a list into what there was."""

    def __init__(self, opened: Directory, source: str, result: Merged) -> None:
        self._opened = opened
        self._source = source
        self._result = result
        self._old: dict[str, str] = {}
        for piece in opened.everything():
            self._old.update(piece)

    def take(self, rows: Sequence[Workplace]) -> None:
        """Take the list's own rows, each held against what was known of it."""
        result, old, facts = self._result, self._old, directory_format.facts
        tail = self._opened.tail(self._source)
        known_companies = {key[len(_CVR) :] for key in old if key.startswith(_CVR)}
        companies = self._companies(rows, known_companies)
        for row in rows:
            key = row[0]
            was = old.pop(key, None) if key else None
            if was is not None and tail and was == facts(row) + tail:
                result.unchanged += 1
                result.rows.append(row)
            elif key and was is None and row[1] not in companies:
                result.new += 1
                result.rows.append(row)
            else:
                self._look_closer(row, was)
        result.sources = [self._source] * len(result.rows)

    def keep_the_rest(self, *, whole: bool, day: str) -> None:
        """What the list did not have: gone if it should have had it, else as it was."""
        result = self._result
        for key, line in self._old.items():
            row, source, gone_on = self._opened.told(line)
            if gone_on:
                result.gone.append((key, row, source, gone_on))
            elif whole and source == self._source:
                result.gone.append((key, row, source, day))
                result.gone_now.add(key)
                if len(result.gone_names) < EXAMPLES:
                    result.gone_names.append(row[2])
            else:
                if not row[0]:
                    result.keys[len(result.rows)] = key
                result.rows.append(row)
                result.sources.append(source)

    def _companies(self, rows: Sequence[Workplace], known: set[str]) -> set[str]:
        """CVR numbers so far known without a workplace, of which the list has exactly one."""
        if not known:
            return set()
        often: defaultdict[str, int] = defaultdict(int)
        for row in rows:
            if row[0] and row[1] in known:
                often[row[1]] += 1
        return {cvr for cvr, count in often.items() if count == 1}

    def _look_closer(self, row: Workplace, was: str | None) -> None:
        result = self._result
        if was is None and row.p_number:
            was = self._old.pop(f"{_CVR}{row.cvr}", None)
        elif not row.p_number and row.cvr:
            units = [
                each for each in self._opened.of_cvr(row.cvr) if each.p_number and not each.gone_on
            ]
            if len(units) > 1:
                result.left_out.append(LeftOut("", 0, _SEVERAL.fill(name=row.name)))
                return
            if units:
                row = row._replace(p_number=units[0].p_number)
        key = _key(row)
        was = was or self._old.pop(key, None)
        if not row.p_number:
            result.keys[len(result.rows)] = key
        known, source, gone_on = self._opened.told(was) if was else ((), "", "")
        if not known or gone_on:
            result.new += 1
            result.rows.append(row)
            return
        before = Workplace._make(known)
        if source != self._source:
            # Another list may say more than this one: what it leaves open stays known.
            row = Workplace._make(
                value if value not in {"", None} else then
                for value, then in zip(row, before, strict=True)
            )
        result.rows.append(row)
        if row == before:
            result.unchanged += 1
            return
        result.changed += 1
        if len(result.examples) < EXAMPLES:
            result.examples.append(_change(before, row))


class _Lookup:
    """Finds the merged workplaces for the firms of the register."""

    def __init__(self, found: Merged) -> None:
        self._found = found
        self._by_key: dict[str, Sequence[Any]] | None = None
        self._by_cvr: defaultdict[str, list[Sequence[Any]]] = defaultdict(list)

    def keyed(self, key: str) -> Held | None:
        """The workplace with this key."""
        row = self._keyed().get(key)
        return Held(key, Workplace._make(row)) if row else None

    def of_cvr(self, cvr: str) -> list[Held]:
        """The workplaces of one firm."""
        if not self._by_cvr:
            for row in self._found.rows:
                self._by_cvr[row[1]].append(row)
        return [Held(_key(row), Workplace._make(row)) for row in self._by_cvr.get(cvr, ())]

    def _keyed(self) -> dict[str, Sequence[Any]]:
        if self._by_key is None:
            rows = self._found.rows
            self._by_key = {row[0]: row for row in rows if row[0]}
            self._by_key |= {key: rows[at] for at, key in self._found.keys.items()}
        return self._by_key


_SEVERAL = text(
    "services",
    "{name} has a CVR number only, and several of its workplaces are known. Nobody can tell which is "
    "meant, so it was left out. Give the row its P-number.",
)


def _key(row: Sequence[Any]) -> str:
    if row[0]:
        return str(row[0])
    if row[1]:
        return f"{_CVR}{row[1]}"
    words = " ".join(" ".join(fold(row[at]).split()) for at in (2, 6, 7))
    return f"{_NAMELESS}{words}"


def _change(before: Workplace, after: Workplace) -> Change:
    fields = {
        name: (old, new) for name, old, new in zip(FIELDS, before, after, strict=True) if old != new
    }
    return Change(after.name, after.p_number, fields)
