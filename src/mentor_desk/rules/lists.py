"""Target groups, benefits and purposes: the lists of the law, and when they are open for new cases."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, cast

from mentor_desk.rules.rulebook import Rule, Rulebook, RuleValue
from mentor_desk.texts import Words


@dataclass(frozen=True, slots=True)
class TargetGroup:
    """A target group (målgruppe) as it stands on one day.

    ``number`` is its number in LAB § 6 (empty outside it), ``law`` the provision that defines it and
    ``duration`` the rule that gives the weeks. ``people`` names its people in a sentence. ``weeks``
    is the longest praktik, ``None`` when that is not known; ``extended_weeks`` the limit after a
    concrete assessment and ``further_weeks`` what may be added at a time after that, where the law
    knows them. ``closing`` is the rule that closed it for new cases; running ones go on.
    """

    key: str
    number: str
    name: Words
    people: Words
    status: str
    law: str
    weeks: int | None
    extended_weeks: int | None
    further_weeks: int | None
    duration: RuleValue
    closing: RuleValue | None

    @property
    def closed_from(self) -> date | None:
        """The first day on which no new case is taken in."""
        return self.closing.starts if self.closing else None

    @property
    def confirmed(self) -> bool:
        """Whether somebody has checked the weeks."""
        return self.duration.confirmed

    @property
    def name_da(self) -> str:
        """The Danish name."""
        return self.name.da

    @property
    def name_en(self) -> str:
        """The English name."""
        return self.name.en


@dataclass(frozen=True, slots=True)
class Benefit:
    """A benefit (ydelse), open for new cases from ``opened_from`` until ``closed_from``."""

    key: str
    name: Words
    opened_from: date | None
    closed_from: date | None
    source: str
    confirmed: bool


@dataclass(frozen=True, slots=True)
class Purpose:
    """A legal purpose of a praktik; ``only_groups`` names the target groups it is meant for, if any.

    ``meaning`` says what it is for; in Danish that is the sentence on the agreement.
    """

    key: str
    name: Words
    meaning: Words
    law: str
    only_groups: tuple[str, ...]


def target_group(rulebook: Rulebook, key: str, day: date) -> TargetGroup | None:
    """The target group ``key`` as it stands on ``day``; ``None`` when no rule knows it then."""
    rule = rulebook.rules.get(f"target_groups.{key}")
    value = rule.at(day) if rule else None
    return _target_group(rule, value) if rule and value else None


def target_groups(rulebook: Rulebook, day: date, *, closed: bool = False) -> tuple[TargetGroup, ...]:
    """The groups a new case may be put in on ``day``; with ``closed`` the old ones as well."""
    found = [
        _target_group(rule, value)
        for rule in rulebook.of_file("target_groups")
        if (value := rule.at(day))
    ]
    return tuple(each for each in found if closed or _open(None, each.closed_from, day))


def benefit(rulebook: Rulebook, key: str) -> Benefit | None:
    """The benefit ``key``, whether it is open or history; ``None`` when no file has it."""
    rule = rulebook.rules.get(f"benefits.{key}")
    return _benefit(rule) if rule else None


def benefits(rulebook: Rulebook, day: date, *, closed: bool = False) -> tuple[Benefit, ...]:
    """The benefits open for new cases on ``day``; with ``closed`` the others as well."""
    found = [_benefit(rule) for rule in rulebook.of_file("benefits")]
    return tuple(each for each in found if closed or _open(each.opened_from, each.closed_from, day))


def purposes(rulebook: Rulebook, day: date) -> tuple[Purpose, ...]:
    """The legal purposes on ``day``, in the order of the law."""
    found = []
    for rule in rulebook.of_file("purposes"):
        if value := rule.at(day):
            groups = cast("dict[str, list[str]]", value.value).get("only_groups", [])
            said = cast("dict[str, str]", rule.attributes)
            meaning = Words(da=said["paper_da"], en=said["paper_en"])
            found.append(Purpose(_key(rule), rule.title, meaning, value.law, tuple(groups)))
    return tuple(found)


def _key(rule: Rule) -> str:
    return rule.name.partition(".")[2]


def _bound(rule: Rule, name: str) -> RuleValue | None:
    row = cast("dict[str, Any] | None", rule.attributes.get(name))
    if row is None:
        return None
    return RuleValue(row["from"], None, True, row["law"], row["source"], row["confirmed"])


def _open(opened: date | None, closed: date | None, day: date) -> bool:
    return (opened is None or opened <= day) and (closed is None or day < closed)


def _target_group(rule: Rule, value: RuleValue) -> TargetGroup:
    said = cast("dict[str, str]", rule.attributes)
    weeks = cast("dict[str, int]", value.value)
    return TargetGroup(
        key=_key(rule),
        number=said["number"],
        name=rule.title,
        people=Words(da=said["people_da"], en=said["people_en"]),
        status=said["status"],
        law=said["law"],
        weeks=weeks.get("weeks"),
        extended_weeks=weeks.get("extended_weeks"),
        further_weeks=weeks.get("further_weeks"),
        duration=value,
        closing=_bound(rule, "closed"),
    )


def _benefit(rule: Rule) -> Benefit:
    newest = rule.values[-1]
    opening, closing = _bound(rule, "opened"), _bound(rule, "closed")
    return Benefit(
        key=_key(rule),
        name=rule.title,
        opened_from=opening.starts if opening else None,
        closed_from=closing.starts if closing else None,
        source=newest.source,
        confirmed=newest.confirmed,
    )
