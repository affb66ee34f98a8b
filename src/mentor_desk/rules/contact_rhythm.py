"""How long since the mentor last talked with somebody; days from ``contact.toml``, method not law."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import cast

from mentor_desk.rules import amounts
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.texts import Text, text


class Light(StrEnum):
    """Whether it is time to talk again."""

    FRESH = "fresh"
    SOON = "soon"
    LATE = "late"


@dataclass(frozen=True, slots=True)
class Contact:
    """The state of a contact: ``days`` since the last one (since the beginning if there was none)."""

    light: Light
    days: int
    sentence: Text


def contact(rulebook: Rulebook, today: date, last: date | None, since: date) -> Contact:
    """The light on ``today`` after the ``last`` contact; without one it counts from ``since``."""
    days = max(0, (today - (last or since)).days)
    light = Light.FRESH
    if days > _days(rulebook, "contact.soon_after_days", today):
        light = Light.SOON
    if days > _days(rulebook, "contact.late_after_days", today):
        light = Light.LATE
    return Contact(light, days, _sentence(days, never=last is None))


def firm_contact(
    rulebook: Rulebook, today: date, last: date | None, since: date, *, every: int | None = None
) -> Contact:
    """The light on a firm; ``every`` is how often the mentor has promised to look in there."""
    days = max(0, (today - (last or since)).days)
    late = every if every is not None else _days(rulebook, "contact.firm_late_after_days", today)
    soon = min(late, _days(rulebook, "contact.firm_soon_after_days", today))
    light = Light.LATE if days > late else Light.SOON if days > soon else Light.FRESH
    return Contact(light, days, _firm_sentence(light, days, never=last is None))


def follow_up_every(rulebook: Rulebook, day: date) -> int:
    """Days between follow-ups in a new praktik."""
    return int(_days(rulebook, "contact.follow_up_every_days", day))


def _days(rulebook: Rulebook, name: str, day: date) -> float:
    value = rulebook.at(name, day)
    return cast("float", value.value) if value else float("inf")


def _sentence(days: int, *, never: bool) -> Text:
    if never:
        return text("rules", "Not talked yet")
    if days == 0:
        return text("rules", "Talked today")
    if days == 1:
        return text("rules", "Talked yesterday")
    return text("rules", "{days} since you talked").fill(days=amounts.days(days))


def _firm_sentence(light: Light, days: int, *, never: bool) -> Text:
    if never:
        return text("rules", "Not talked yet")
    if days <= 1:
        return _sentence(days, never=False)
    if light is Light.LATE:
        return text("rules", "Too long ago: {days}").fill(days=amounts.days(days))
    if light is Light.SOON:
        return text("rules", "Soon time to talk: {days}").fill(days=amounts.days(days))
    return text("rules", "Talked {days} ago").fill(days=amounts.days(days))
