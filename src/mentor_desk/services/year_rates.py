"""The amounts of the year. The rule files ship them empty; the municipality writes its own here.

Kept in the vault, with where each was read. An amount holds from its first day to the end of that
year: an old one does more harm than none.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.documents.job_sum import Rates
from mentor_desk.errors import UserError
from mentor_desk.models import Setting
from mentor_desk.rules.rulebook import Rule, Rulebook
from mentor_desk.services import rows
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.texts import Words, text

KEY: Final = "rates"
SUPPLEMENT: Final = {
    "highest": "flex_highest",
    "threshold": "flex_threshold",
    "below": "flex_percent_below",
    "above": "flex_percent_above",
}
"""The rates that the citizen's supplement takes, by their place in the sum."""


@dataclass(frozen=True, slots=True)
class YearRate:
    """One rate on a day. ``value`` is ``None`` while it is missing; ``own`` tells that it was written
    here, ``confirmed`` that somebody checked it against the official source."""

    key: str
    title: Words
    unit: str
    law: str
    value: float | None
    starts: date | None
    source: str
    confirmed: bool
    own: bool


@reads
def table(session: Session, *, rulebook: Rulebook, day: date) -> tuple[YearRate, ...]:
    """All rates as they are on ``day``, in the order of the rule file."""
    own = _own(session)
    return tuple(_rate(rule, own, day) for rule in rulebook.of_file("rates"))


@writes("rates.entered")
def enter(
    session: Session,
    *,
    values: Mapping[str, float | None],
    starts: date,
    source: str,
    confirmed: bool,
    rulebook: Rulebook,
) -> None:
    """Write amounts of the year of ``starts``, by the keys of the rates; ``None`` takes one away.

    Raises:
        UserError: an amount is negative, or nobody says where they were read.
    """
    for key, value in values.items():
        if f"rates.{key}" not in rulebook.rules:
            raise KeyError(key)
        if value is not None and value < 0:
            raise UserError(text("services", "An amount cannot be less than nothing."), key)
    if any(value is not None for value in values.values()) and not source.strip():
        raise UserError(text("services", "Write where you read the amount."), "source")
    setting = session.scalars(select(Setting).where(Setting.key == KEY)).first()
    if setting is None:
        setting = Setting(key=KEY, value={})
        session.add(setting)
    written = {"from": starts.isoformat(), "source": source.strip(), "confirmed": confirmed}
    kept = dict(setting.value)
    for key, value in values.items():
        years = {each["from"][:4]: each for each in kept.get(key, ())}
        years.pop(str(starts.year), None)
        if value is not None:
            years[str(starts.year)] = written | {"value": value}
        kept[key] = [years[year] for year in sorted(years)]
    setting.value, setting.deleted_at = kept, None
    journal.note(session, subject=setting, detail={"rates": sorted(values)})


def rate(session: Session, rulebook: Rulebook, key: str, day: date) -> YearRate | None:
    """One rate on ``day``; ``None`` where no file has it."""
    rule = rulebook.rules.get(f"rates.{key}")
    return None if rule is None else _rate(rule, _own(session), day)


def supplement_rates(session: Session, rulebook: Rulebook, day: date) -> Rates:
    """What the supplement is worked out with. A rate that nobody has confirmed counts as missing."""
    return of_supplement(session, rulebook, day)[0]


def of_supplement(session: Session, rulebook: Rulebook, day: date) -> tuple[Rates, tuple[Words, ...]]:
    """What the supplement is worked out with, and what those that are missing are called."""
    own, values, missing = _own(session), dict[str, float | None](), list[Words]()
    for name, key in SUPPLEMENT.items():
        rule = rulebook.rules.get(f"rates.{key}")
        found = None if rule is None else _rate(rule, own, day)
        sure = found is not None and found.value is not None and found.confirmed
        values[name] = found.value if found is not None and sure else None
        if found is not None and not sure:
            missing.append(found.title)
    return Rates(**values), tuple(missing)


def _rate(rule: Rule, own: dict[str, Any], day: date) -> YearRate:
    key, unit = rule.name.partition(".")[2], str(rule.attributes["unit"])
    shipped = rule.at(day)
    law = shipped.law if shipped else ""
    for each in reversed(own.get(key, ())):
        starts = date.fromisoformat(each["from"])
        if starts <= day and starts.year == day.year:
            value, source, sure = each["value"], each["source"], bool(each["confirmed"])
            return YearRate(key, rule.title, unit, law, float(value), starts, source, sure, own=True)
    value = shipped.value if shipped else None
    known = float(value) if isinstance(value, int | float) else None
    starts_on = shipped.starts if shipped and known is not None else None
    source = shipped.source if shipped and known is not None else ""
    sure = bool(shipped and shipped.confirmed)
    return YearRate(key, rule.title, unit, law, known, starts_on, source, sure, own=False)


def _own(session: Session) -> dict[str, Any]:
    query = rows.select_alive(Setting).where(Setting.key == KEY)
    setting = session.scalars(query).first()
    return dict(setting.value) if setting is not None else {}
