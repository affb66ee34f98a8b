"""The hours that grow step by step (timetrappe): a proposal, and the words for it.

VITAS takes only the hours expected at the end; what lies before them is told in its remark field.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from itertools import pairwise

from mentor_desk.formats import numbers
from mentor_desk.services.hour_plan import Step
from mentor_desk.texts import Catalogue, text

_WEEKS_A_STEP = 4
_MOST_STEPS = 4
_USUAL_WEEKS = 13


def weeks_between(starts_on: date | None, ends_on: date | None) -> int:
    """The weeks from the first to the last day, begun ones counted; thirteen while a day is missing."""
    if starts_on is None or ends_on is None or ends_on < starts_on:
        return _USUAL_WEEKS
    return ((ends_on - starts_on).days + 7) // 7


def propose(start: float | None, most: float | None, weeks: int) -> tuple[Step, ...]:
    """Even steps from ``start`` to ``most`` hours a week, about one every fourth week, at most four.

    Between the two ends the hours are rounded to half hours. Nothing is proposed when the hours do
    not grow or there is no second week.
    """
    if start is None or most is None or start >= most or weeks < 2:
        return ()
    count = max(2, min(_MOST_STEPS, round(weeks / _WEEKS_A_STEP), int(most - start) + 1, weeks))
    rise = (most - start) / (count - 1)
    hours = [start, *(round((start + rise * at) * 2) / 2 for at in range(1, count - 1)), most]
    return tuple((1 + weeks * at // count, hours[at]) for at in range(count))


def remark(steps: Iterable[Step], danish: Catalogue) -> str:
    """The sentence for the remark field in VITAS, always Danish; empty when there are no steps.

    «Timerne stiger: uge 1-3 12 timer, uge 4-6 15 timer, fra uge 7 20 timer.»
    """
    plan = sorted(dict(steps).items())
    if not plan:
        return ""
    parts = [
        _said(week, following - 1, hours, danish) for (week, hours), (following, _) in pairwise(plan)
    ]
    listed = ", ".join([*parts, _said(plan[-1][0], None, plan[-1][1], danish)])
    if all(earlier < later for (_, earlier), (_, later) in pairwise(plan)):
        return danish.say(text("services", "The hours grow: {steps}.").fill(steps=listed))
    return danish.say(text("services", "The hours change: {steps}.").fill(steps=listed))


def _said(week: int, last: int | None, hours: float, danish: Catalogue) -> str:
    words = numbers.hours(hours, danish.language)
    if last is None:
        return danish.say(text("services", "from week {week} {hours}").fill(week=week, hours=words))
    if last == week:
        return danish.say(text("services", "week {week} {hours}").fill(week=week, hours=words))
    sentence = text("services", "weeks {week}-{last} {hours}")
    return danish.say(sentence.fill(week=week, last=last, hours=words))
