"""What of the law in use nobody has confirmed on a day, for the word over the pages."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date
from typing import Final

from mentor_desk.rules.rulebook import Rule, Rulebook, RuleSet

_METHOD: Final = ("contact.", "life.")
"""Rules of how we work; nobody confirms them against a law."""


@dataclass(frozen=True, slots=True)
class Unconfirmed:
    """The rules whose value nobody has confirmed, and the body of law, ``None`` where it is confirmed.

    ``digest`` is another one as soon as any of it changes; empty where all is confirmed.
    """

    rules: tuple[Rule, ...] = ()
    law: RuleSet | None = None
    digest: str = ""


def unconfirmed(rulebook: Rulebook, day: date) -> Unconfirmed:
    """What nobody has confirmed of the law on ``day``. An amount that nobody has entered is none."""
    found, spoken = list[Rule](), list[str]()
    for name, rule in rulebook.rules.items():
        value = rule.at(day)
        if value is None or value.confirmed or value.value == "" or name.startswith(_METHOD):
            continue
        found.append(rule)
        spoken.append(f"{name} {value.starts} {value.value}")
    law = rulebook.set_on(day)
    unsure = law if law is not None and not law.confirmed else None
    if unsure is not None:
        spoken.append(unsure.name)
    digest = hashlib.sha256("\n".join(spoken).encode()).hexdigest()[:16] if spoken else ""
    return Unconfirmed(tuple(found), unsure, digest)
