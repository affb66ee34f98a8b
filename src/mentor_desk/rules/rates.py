"""The amounts of the year, empty until somebody in the municipality enters them."""

from __future__ import annotations

from datetime import date

from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.texts import Text, text


def rate(rulebook: Rulebook, name: str, day: date) -> float | None:
    """The rate ``name`` of ``rates.toml`` on ``day``, in its own unit; ``None`` while it is empty.

    Raises:
        KeyError: no rate has that name.
    """
    value = rulebook.at(f"rates.{name}", day)
    if value is None or not isinstance(value.value, int | float):
        return None
    return float(value.value)


def missing(rulebook: Rulebook, day: date) -> tuple[Text, ...]:
    """What to say of each rate nobody has entered for ``day``."""
    sentence = text("rules", "{name}: enter the rate of the year ({unit})")
    return tuple(
        sentence.fill(name=rule.title, unit=rule.attributes["unit"])
        for rule in rulebook.of_file("rates")
        if rate(rulebook, rule.name.partition(".")[2], day) is None
    )
