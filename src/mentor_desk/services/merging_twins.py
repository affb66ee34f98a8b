"""What two merged records have both, such as the same place in a cluster: one of it is enough."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from mentor_desk.formats import folding
from mentor_desk.models import (
    AbsenceLine,
    CampaignCall,
    ChecklistTick,
    ClusterFirm,
    Consent,
    Contact,
    EventGuest,
    FirmSeason,
    FirmTask,
    Forecast,
    GuideNote,
    HeadCount,
    MatchDecision,
    PaperFill,
    PersonAround,
    Row,
    SharedPoint,
)

Key = tuple[Any, ...]

# What can only be there once: the second one is put into the first.
_ONCE: Final[Mapping[type[Row], tuple[str, ...]]] = {
    AbsenceLine: ("absence_id", "case_id", "firm_id"),
    CampaignCall: ("campaign_id", "firm_id"),
    ChecklistTick: ("subject_id", "checklist", "item"),
    ClusterFirm: ("cluster_id", "firm_id", "left_on"),
    EventGuest: ("event_id", "firm_id", "name"),
    Forecast: ("firm_id", "quarter"),
    GuideNote: ("firm_id", "guide", "item"),
    MatchDecision: ("case_id", "firm_id", "opening_id"),
    PaperFill: ("key", "subject_id"),
    SharedPoint: ("case_id", "firm_id", "point"),
}
# What may well be there twice, and is one only when the two do not contradict each other.
_ALIKE: Final[Mapping[type[Row], tuple[str, ...]]] = {
    Consent: ("citizen_id", "what", "to_whom", "given_on"),
    Contact: ("firm_id", "name", "role"),
    FirmSeason: ("firm_id", "kind", "months"),
    FirmTask: ("firm_id", "task"),
    HeadCount: ("firm_id", "counted_on", "full_time"),
    PersonAround: ("citizen_id", "name", "role"),
}
_JOINED: Final = frozenset({"note", "remark", "text", "follow_up"})
_OWN: Final = frozenset(
    {"id", "owner_id", "created_at", "updated_at", "deleted_at", "server_seq", "base_seq", "position"}
)


def key_of(row: Row) -> Key | None:
    """What ``row`` may be there once for; ``None`` for a row of which there may be any number."""
    columns = _ONCE.get(type(row)) or _ALIKE.get(type(row))
    if columns is None or row.deleted_at is not None:
        return None
    return (type(row), *(_plain(getattr(row, column)) for column in columns))


def is_one(kept: Row, twin: Row) -> bool:
    """Whether ``twin`` can go without anything being lost that ``kept`` contradicts."""
    if type(kept) in _ONCE:
        return True
    return all(
        _is_empty(mine) or _is_empty(theirs) or mine == theirs or name in _JOINED
        for name, mine, theirs in _differing(kept, twin)
    )


def absorb(kept: Row, twin: Row) -> None:
    """Put into ``kept`` what ``twin`` has besides: an empty field is filled, notes are joined."""
    if isinstance(kept, MatchDecision) and isinstance(twin, MatchDecision) and twin.day > kept.day:
        # The mentor's last word counts whole, with its reason.
        for name, _, theirs in _differing(kept, twin):
            setattr(kept, name, theirs)
        return
    for name, mine, theirs in _differing(kept, twin):
        value = _both(name, mine, theirs)
        if value != mine:
            setattr(kept, name, value)


def _both(name: str, mine: Any, theirs: Any) -> Any:
    if _is_empty(mine) or _is_empty(theirs):
        return theirs if _is_empty(mine) else mine
    join: Callable[[Any, Any], Any] | None = None
    if isinstance(mine, bool):
        join = _or
    elif isinstance(mine, dict):
        join = _dicts
    elif isinstance(mine, list):
        join = _lists
    elif isinstance(mine, str) and name in _JOINED:
        join = _lines
    return join(mine, theirs) if join else mine


def _or(mine: bool, theirs: bool) -> bool:
    return mine or theirs


def _dicts(mine: dict[str, Any], theirs: dict[str, Any]) -> dict[str, Any]:
    return {**theirs, **mine}


def _lists(mine: list[Any], theirs: list[Any]) -> list[Any]:
    return [*mine, *(each for each in theirs if each not in mine)]


def _lines(mine: str, theirs: str) -> str:
    return mine if theirs in mine else f"{mine}\n{theirs}"


def _differing(kept: Row, twin: Row) -> list[tuple[str, Any, Any]]:
    columns = _ONCE.get(type(kept)) or _ALIKE[type(kept)]
    found = []
    for column in type(kept).__table__.columns:
        name = column.key
        mine, theirs = getattr(kept, name), getattr(twin, name)
        if name not in _OWN and name not in columns and mine != theirs:
            found.append((name, mine, theirs))
    return found


def _is_empty(value: Any) -> bool:
    return value is None or value in ("", [], {})


def _plain(value: Any) -> Any:
    if isinstance(value, str):
        return " ".join(folding.tokens(value))
    return tuple(value) if isinstance(value, list) else value
