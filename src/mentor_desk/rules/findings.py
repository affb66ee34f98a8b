"""What a rule answers. It never forbids: it says what the law says, and asks for a reason."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Protocol

from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.texts import Text, text


class Level(StrEnum):
    """How much a finding matters: nothing to do, worth a look, or a reason must be written."""

    OK = "ok"
    WARNING = "warning"
    REASON = "reason"


@dataclass(frozen=True, slots=True)
class Finding:
    """One rule's answer about one placement.

    ``version`` is the set of law on the deciding day. ``confirmed`` is false when the value or the
    set is not confirmed, and ``caution`` then says so. ``facts`` are the numbers it was judged on
    (JSON values; days as ISO text). ``gap`` marks a finding about something not filled in yet, and
    ``quiet`` an OK that nobody needs to read while typing.
    """

    level: Level
    rule: str
    sentence: Text
    law: str
    source: str
    version: str
    confirmed: bool
    facts: Mapping[str, object] = field(default_factory=dict)
    caution: Text | None = None
    gap: bool = False
    quiet: bool = False


class Basis(Protocol):
    """Where a finding takes its law from: a rule's value or a target group."""

    @property
    def law(self) -> str:
        """The provision."""

    @property
    def source(self) -> str:
        """Where it was read."""

    @property
    def confirmed(self) -> bool:
        """Whether somebody has checked it."""


@dataclass(frozen=True, slots=True)
class Judge:
    """Writes the findings of one rule for one deciding ``day`` on one ``basis`` of law."""

    rulebook: Rulebook
    day: date
    rule: str
    basis: Basis
    facts: Mapping[str, object] = field(default_factory=dict)

    def ok(self, sentence: Text, *, quiet: bool = False) -> Finding:
        """Nothing to do."""
        return self._finding(Level.OK, sentence, quiet=quiet)

    def warning(self, sentence: Text) -> Finding:
        """Worth a look."""
        return self._finding(Level.WARNING, sentence)

    def gap(self, sentence: Text) -> Finding:
        """Something is not filled in yet."""
        return self._finding(Level.WARNING, sentence, gap=True)

    def reason(self, sentence: Text) -> Finding:
        """Go on only with a reason on record."""
        return self._finding(Level.REASON, sentence)

    def _finding(
        self, level: Level, sentence: Text, *, gap: bool = False, quiet: bool = False
    ) -> Finding:
        caution = self._caution()
        return Finding(
            level=level,
            rule=self.rule,
            sentence=sentence.fill(law=self.basis.law),
            law=self.basis.law,
            source=self.basis.source,
            version=self.rulebook.version(self.day),
            confirmed=caution is None,
            facts=self.facts,
            caution=caution,
            gap=gap,
            quiet=quiet,
        )

    def _caution(self) -> Text | None:
        law = self.rulebook.set_on(self.day)
        if law is not None and not law.confirmed:
            sentence = text(
                "rules",
                "This is the rule from before {day}. Nobody has confirmed that it still holds then.",
            )
            return sentence.fill(day=law.starts)
        if not self.basis.confirmed:
            return text("rules", "This rule has not been confirmed. Check it before you rely on it.")
        return None
