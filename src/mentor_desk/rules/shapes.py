"""What each rule file may hold. Anything else stops the start, so that no rule is lost to a slip."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

Check = Callable[[object], bool]


def number(value: object) -> bool:
    """A number that is not below zero."""
    return isinstance(value, int | float) and not isinstance(value, bool) and value >= 0


def words(value: object) -> bool:
    """A text, perhaps empty."""
    return isinstance(value, str)


def flag(value: object) -> bool:
    """True or false."""
    return isinstance(value, bool)


def keys(value: object) -> bool:
    """A list of keys."""
    return isinstance(value, list) and all(isinstance(each, str) for each in value)


def amount(value: object) -> bool:
    """A number, or an empty text while nobody has entered it."""
    return value == "" or number(value)


def pairs(value: object) -> bool:
    """A list of pairs of keys."""
    return isinstance(value, list) and all(keys(each) and len(each) == 2 for each in value)


def by_group(value: object) -> bool:
    """A number for each target group."""
    return isinstance(value, dict) and all(number(each) for each in value.values())


@dataclass(frozen=True, slots=True)
class Table:
    """A table whose fields are checked one by one; those in ``required`` must be there."""

    fields: Mapping[str, Check]
    required: frozenset[str] = frozenset()

    def __call__(self, value: object) -> bool:
        """Whether ``value`` has no unknown field, none missing, and each of the right kind."""
        return (
            isinstance(value, dict)
            and value.keys() <= self.fields.keys()
            and self.required <= value.keys()
            and all(self.fields[key](each) for key, each in value.items())
        )


@dataclass(frozen=True, slots=True)
class Shape:
    """A rule file: the attributes of each rule, and what its values are.

    ``values`` names every rule the file must have with the check of its values; a file whose rules
    are a list of its own (target groups) gives ``each`` instead.
    """

    attributes: Table
    values: Mapping[str, Check] | None = None
    each: Check | None = None

    def check_of(self, key: str) -> Check | None:
        """The check for the values of rule ``key``, or ``None`` for a rule nobody knows."""
        return self.each if self.values is None else self.values.get(key)


@dataclass(frozen=True, slots=True)
class Rows:
    """A list that is not empty, each of its rows of one ``shape``."""

    shape: Check

    def __call__(self, value: object) -> bool:
        """Whether ``value`` is such a list."""
        return isinstance(value, list) and bool(value) and all(self.shape(each) for each in value)


_RATIO_FIELDS = (
    "one_per", "up_to", "then_one_per", "at_least", "average_months", "from_age", "full_time_hours",
)  # fmt: skip
_RATIO = Table(dict.fromkeys(_RATIO_FIELDS, number), frozenset(_RATIO_FIELDS))
_WEEKS = Table(dict.fromkeys(("weeks", "extended_weeks", "further_weeks"), number))
_DEADLINE = Table({"days": number, "months": number, "over_hours": number}, frozenset({"over_hours"}))
_RATES = (
    "wage_subsidy_private", "wage_subsidy_public", "wage_subsidy_public_wage",
    "flex_highest", "flex_threshold", "flex_percent_below", "flex_percent_above",
)  # fmt: skip
_STEPS = Rows(Table({"key": words, "months": number, "weeks": number}, frozenset({"key"})))
_NAMED = {"da": words, "en": words}
_PLAIN = Table({**_NAMED, "unit": words}, frozenset({"da", "en", "unit"}))
_GROUP_WORDS = ("da", "en", "number", "people_da", "people_en", "status", "law")

SHAPES: Mapping[str, Shape] = {
    "praktik": Shape(
        _PLAIN,
        values={
            "duration": flag,
            "max_weekly_hours": number,
            "ratio": _RATIO,
            "ratio_own_workplace": keys,
            "ratio_not_tested": keys,
            "last_employer": flag,
            "decision_first": number,
            "representative": flag,
            "other_tasks": flag,
            "overlap": flag,
            "purpose": number,
            "tasks": number,
            "daily_responsible": flag,
            "beside": pairs,
            "extension_decision": flag,
            "not_seasonal": flag,
            "fair_competition": flag,
            "replaces_nobody": flag,
        },
    ),
    "wage_subsidy": Shape(
        _PLAIN,
        values={
            "public_months": by_group,
            "private_months": number,
            "qualifying_months": number,
            "qualifying_exempt": keys,
            "net_extension": number,
            "vacated_post": number,
            "monthly_cost": flag,
            "decision_first": number,
        },
    ),
    "fleksjob": Shape(
        _PLAIN,
        values={
            "target_groups": keys,
            "mini_hours": number,
            "effective_hours": flag,
            "decision_first": number,
        },
    ),
    "mentor_support": Shape(_PLAIN, values={"months_at_a_time": number}),
    "paid_work": Shape(_PLAIN, values={"contract": _DEADLINE}),
    "rates": Shape(_PLAIN, values=dict.fromkeys(_RATES, amount)),
    "contact": Shape(
        _PLAIN,
        values={
            "soon_after_days": number,
            "late_after_days": number,
            "follow_up_every_days": number,
            "firm_soon_after_days": number,
            "firm_late_after_days": number,
            "journal_within_days": number,
        },
    ),
    "life": Shape(
        _PLAIN,
        values={
            "outcome_steps": _STEPS,
            "after_care_steps": _STEPS,
            "signature_reminder_days": number,
        },
    ),
    "wording": Shape(_PLAIN, values={"authority": words}),
    "target_groups": Shape(
        Table(dict.fromkeys(_GROUP_WORDS, words), frozenset(_GROUP_WORDS)), each=_WEEKS
    ),
    "benefits": Shape(Table(_NAMED, frozenset(_NAMED)), each=Table({})),
    "purposes": Shape(
        Table(
            {**_NAMED, "paper_da": words, "paper_en": words},
            frozenset({"da", "en", "paper_da", "paper_en"}),
        ),
        each=Table({"only_groups": keys}),
    ),
}
