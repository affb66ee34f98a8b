"""The municipality's own courses and sets of areas, as parts of its setup."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy.orm import Session

from mentor_desk.models import PlacementTemplate
from mentor_desk.rules import indicator_faults, indicator_sets
from mentor_desk.rules.shapes import Table, number, words
from mentor_desk.services import indicator_sets as kept_sets
from mentor_desk.services import rows
from mentor_desk.services.setup_part import LEFT_OUT, STRANGE, Entry, SetupChange, Taking, Weighed
from mentor_desk.terms import PlacementKind, label
from mentor_desk.texts import Text, text

_NEW = text("data_sets", "Version {version} comes beside the others")
_ASKED = text("data_sets", "Version {version} is the one that is asked from now on")
_WEEKS = text("data_sets", "{kind}, weeks: {weeks}")
_ROOM: Final = 2000


def _number(value: object) -> bool:
    return value is None or number(value)


def _pairs(check: Any) -> Any:
    def held(value: object) -> bool:
        return isinstance(value, list) and all(
            isinstance(pair, list) and len(pair) == 2 and all(check(each) for each in pair)
            for pair in value
        )

    return held


def _keys(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(each, str) for each in value)


class OwnCourses:
    """Courses to begin a placement from; one of the same name is replaced."""

    key: Final = "courses"
    title: Final = text("data_sets", "Our own courses")
    _fields: Final = (
        "name", "kind", "weeks", "rhythm", "hours_start", "hour_steps", "tasks", "purposes", "purpose",
        "follow_up",
    )  # fmt: skip
    _entry: Final = Table(
        {
            "name": words, "kind": words, "weeks": _number, "rhythm": words, "hours_start": _number,
            "hour_steps": _pairs(number), "tasks": _pairs(words), "purposes": _keys, "purpose": words,
            "follow_up": words,
        },
        frozenset(_fields),
    )  # fmt: skip

    def gather(self, session: Session) -> list[Any]:
        """Every course with all its fields."""
        query = rows.select_alive(PlacementTemplate).order_by(PlacementTemplate.name)
        return [{name: getattr(row, name) for name in self._fields} for row in session.scalars(query)]

    def weigh(self, session: Session, found: Sequence[Any]) -> Weighed:
        """A course without a name, or of a kind the program does not know, is left out."""
        del session
        usable = tuple(each for each in found if self._entry(each) and _fits(each))
        return Weighed(usable, (STRANGE,) * (len(found) - len(usable)))

    def changes(self, session: Session, entries: Sequence[Entry]) -> list[SetupChange]:
        """A line a course."""
        own = {each["name"]: each for each in self.gather(session)}
        return [
            SetupChange(each["name"], _told(own.get(each["name"])), _told(each))
            for each in entries
            if own.get(each["name"]) != each
        ]

    def take(self, session: Session, entries: Sequence[Entry], taking: Taking) -> None:
        """Put them among those that are here."""
        del taking
        own = {row.name: row for row in session.scalars(rows.select_alive(PlacementTemplate))}
        for each in entries:
            row = own.get(each["name"])
            if row is None:
                session.add(PlacementTemplate(**each))
            else:
                rows.change(row, dict(each), frozenset(self._fields))


class OwnIndicatorSets:
    """Sets of areas that were read in; a version that is here already is not taken again."""

    key: Final = "indicator_sets"
    title: Final = text("data_sets", "Sets of areas for progression")

    def gather(self, session: Session) -> list[Any]:
        """Every set but the basic one, and whether it is the one that is asked."""
        return [
            {
                "used": each.used,
                "set": {
                    "key": each.content.key,
                    "version": each.content.version,
                    "title": each.content.title,
                    "owner": each.content.owner,
                    "licence": each.content.licence,
                    "areas": each.content.plain_areas(),
                },
            }
            for each in kept_sets.listing(session)
            if each.id is not None
        ]

    def weigh(self, session: Session, found: Sequence[Any]) -> Weighed:
        """A set with any fault is left out as a whole."""
        del session
        entries, left_out = list[Entry](), list[Text]()
        for each in found:
            held = each.get("set") if isinstance(each, dict) else None
            told = indicator_faults.faults(_written(held))
            if told:
                name = held.get("title") if isinstance(held, dict) else None
                left_out.append(LEFT_OUT.fill(name=str(name), fault=told[0]) if name else STRANGE)
            else:
                entries.append({"used": each.get("used") is True, "set": _written(held)})
        return Weighed(tuple(entries), tuple(left_out))

    def changes(self, session: Session, entries: Sequence[Entry]) -> list[SetupChange]:
        """A line a set that is not here."""
        known = self._known(session)
        return [
            SetupChange(
                each["set"]["title"],
                "",
                (_ASKED if each["used"] else _NEW).fill(version=str(each["set"]["version"])),
            )
            for each in entries
            if _name(each) not in known
        ]

    def take(self, session: Session, entries: Sequence[Entry], taking: Taking) -> None:
        """Keep them beside the others, and ask the one that is asked there."""
        known = self._known(session)
        for each in entries:
            if _name(each) not in known:
                found = indicator_sets.build(each["set"])
                kept_sets.keep(session, found=found, today=taking.today, taken=each["used"])

    def _known(self, session: Session) -> set[tuple[str, str]]:
        return {(each.content.key, each.content.version) for each in kept_sets.listing(session)}


def _name(each: Entry) -> tuple[str, str]:
    return each["set"]["key"], str(each["set"]["version"])


def _written(held: Any) -> Any:
    """A set as a file of it is written: without what a file need not say."""
    if not isinstance(held, dict) or not isinstance(held.get("areas"), list):
        return held
    return {**_spoken(held), "areas": [_spoken(area) for area in held["areas"]]}


def _spoken(held: Any) -> Any:
    if not isinstance(held, dict):
        return held
    return {key: value for key, value in held.items() if value != ""}


def _fits(each: Entry) -> bool:
    spoken = (each["name"], each["purpose"], each["follow_up"])
    known = each["kind"] in set(PlacementKind)
    weeks = each["weeks"]
    whole = weeks is None or (isinstance(weeks, int) and 1 <= weeks <= 520)
    return bool(each["name"].strip()) and known and whole and all(len(one) <= _ROOM for one in spoken)


def _told(each: Entry | None) -> Text | str:
    if each is None:
        return ""
    kind = label(PlacementKind(each["kind"]))
    return _WEEKS.fill(kind=kind, weeks=each["weeks"]) if each["weeks"] else kind
