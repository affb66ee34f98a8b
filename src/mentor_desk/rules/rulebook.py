"""The law as dated values: which one holds on a day, from which set, and whether it is confirmed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from mentor_desk.errors import UserError
from mentor_desk.texts import Language, Text, Words, text


class RulebookError(UserError):
    """A rule file cannot be used; the program does not start with half a law."""

    def __init__(self, file: str, key: str, trouble: str | Text) -> None:
        sentence = text("errors", "The rule file {file} cannot be used: {key}: {trouble}")
        super().__init__(sentence.fill(file=file, key=key, trouble=trouble))
        self.file = file
        self.key = key
        self.trouble = trouble


@dataclass(frozen=True, slots=True)
class RuleValue:
    """One value of a rule: in force from ``starts`` to ``until`` (inclusive; ``None`` = goes on).

    ``law`` names the provision, ``source`` where it was read; ``confirmed`` is false while nobody has
    checked it against the law's own text.
    """

    starts: date
    until: date | None
    value: object
    law: str
    source: str
    confirmed: bool


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule: what it is called and its values, oldest first.

    ``attributes`` holds what the file says beside the values (a target group's status and number).
    """

    name: str
    title: Words
    attributes: Mapping[str, object]
    values: tuple[RuleValue, ...]

    def at(self, day: date) -> RuleValue | None:
        """The value in force on ``day``, or ``None`` before the first and in a gap."""
        for value in reversed(self.values):
            if value.starts <= day:
                return value if value.until is None or day <= value.until else None
        return None


@dataclass(frozen=True, slots=True)
class RuleSet:
    """A body of law in force from ``starts`` until the next one.

    An unconfirmed set is a draft: it changes nothing but marks everything said for its days.
    ``notice_from`` is the first day on which the window speaks of it.
    """

    name: str
    starts: date
    source: str
    confirmed: bool
    notice_from: date | None = None


@dataclass(frozen=True, slots=True)
class Rulebook:
    """All rules and sets of the program; made by :func:`mentor_desk.rules.rulebook_file.load`.

    Rule names are ``file.key``, as ``praktik.ratio``.
    """

    rules: Mapping[str, Rule] = field(repr=False)
    sets: tuple[RuleSet, ...]

    def at(self, name: str, day: date) -> RuleValue | None:
        """The value of rule ``name`` on ``day``; ``None`` when the rule does not hold then.

        Raises :class:`KeyError` for a name that no file has.
        """
        return self.rules[name].at(day)

    def of_file(self, stem: str) -> tuple[Rule, ...]:
        """The rules of one file, in its order."""
        return tuple(rule for name, rule in self.rules.items() if name.startswith(f"{stem}."))

    def set_on(self, day: date) -> RuleSet | None:
        """The set of ``day``; ``None`` for a day older than all of them."""
        return next((each for each in reversed(self.sets) if each.starts <= day), None)

    def version(self, day: date) -> str:
        """The name of the set of ``day``, as it stands in the footer of a paper."""
        found = self.set_on(day)
        return found.name if found else ""

    def target_group_name(self, key: str, language: Language) -> str:
        """What the target group ``key`` is called; the key itself when no file has it any more."""
        return self._name(f"target_groups.{key}", key, language)

    def benefit_name(self, key: str, language: Language) -> str:
        """What the benefit ``key`` is called; the key itself when no file has it any more."""
        return self._name(f"benefits.{key}", key, language)

    def _name(self, rule: str, key: str, language: Language) -> str:
        found = self.rules.get(rule)
        return found.title.written(language) if found else key

    def draft_notice(self, day: date) -> Text | None:
        """What the window's banner says on ``day`` of a set nobody has confirmed, if anything."""
        for each in self.sets:
            if each.confirmed or each.notice_from is None or day < each.notice_from:
                continue
            if day < each.starts:
                sentence = text(
                    "rules",
                    "A new law is expected on {day}. Its rules are not in Mentor Desk yet: "
                    "please have them confirmed in your municipality.",
                )
            else:
                sentence = text(
                    "rules",
                    "A new law was expected on {day}. Mentor Desk still shows the rules from before: "
                    "please have them confirmed in your municipality.",
                )
            return sentence.fill(day=each.starts)
        return None
