"""Countdown, owners and stages of a recruitment in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from mentor_desk.formats import days
from mentor_desk.services.recruitment_candidates import CandidateRow
from mentor_desk.services.recruitment_data import OWNERS
from mentor_desk.services.recruitment_rows import RecruitmentRow, StepRow
from mentor_desk.terms import CandidateStage, label
from mentor_desk.texts import Language, Words
from mentor_desk.ui.outreach.words import joined
from mentor_desk.ui.theme import Tone
from mentor_desk.ui.translate import say

SOON = 3
"""Days before the last one from which the countdown is pressing."""

translate = QCoreApplication.translate


def countdown(row: RecruitmentRow, today: date) -> tuple[str, Tone]:
    """How long there is, or what came of it, as a badge."""
    if not row.is_open:
        filled, wanted = row.fields["filled"] or 0, row.fields["positions"]
        if not filled:
            return translate("Recruitment", "Came to nothing"), "neutral"
        words = translate("Recruitment", "{filled} of {wanted} filled")
        return words.format(filled=filled, wanted=wanted), "ok"
    left = (row.due_on - today).days
    if left < 0:
        return translate("Recruitment", "%n day(s) late", "", -left), "danger"
    if left == 0:
        return translate("Recruitment", "Last day today"), "warning"
    words = translate("Recruitment", "%n day(s) left", "", left)
    return words, "warning" if left <= SOON else "accent"


def owners() -> list[tuple[str, str]]:
    """Who can do a step, as choices."""
    said = {
        "mentor": translate("Recruitment", "You"),
        "firm": translate("Recruitment", "The firm"),
        "both": translate("Recruitment", "You and the firm"),
    }
    return [(key, said[key]) for key in OWNERS]


def owner(key: str) -> str:
    """Who does a step."""
    return dict(owners()).get(key, key)


def step_line(step: StepRow, today: date, language: Language) -> str:
    """Who does it, and by when or since when."""
    return joined(owner(step.owner), step_day(step, today, language), step.note)


def step_day(step: StepRow, today: date, language: Language) -> str:
    """When a step is due, or that it is done; being late is said in words."""
    if step.done_on is not None:
        done = translate("Recruitment", "done {day}")
        return done.format(day=days.short(step.done_on, language, today))
    if step.due_on is None:
        return ""
    if step.late(today):
        return translate("Recruitment", "%n day(s) late", "", (today - step.due_on).days)
    if step.due_on == today:
        return translate("Recruitment", "today")
    by = translate("Recruitment", "by {day}")
    return by.format(day=days.short(step.due_on, language, today))


def place(row: RecruitmentRow, language: Language) -> str:
    """How far it has come: «Step 4 of 8: The ad approved and posted»."""
    step = row.now
    if step is None:
        return translate("Recruitment", "All steps are done")
    words = translate("Recruitment", "Step {place} of {all}: {step}")
    title = step.step.short.written(language)
    return words.format(place=step.place, all=len(row.steps), step=title)


def stage(one: CandidateRow) -> tuple[str, Tone]:
    """How far it has come for a candidate; never good or bad."""
    tone: Tone = "accent" if one.stage is CandidateStage.HIRED else "neutral"
    return say(label(one.stage)), tone


def chosen(keys: Iterable[str], offered: Mapping[str, Words], language: Language) -> str:
    """What was ticked, in words."""
    return " · ".join(offered[key].written(language) if key in offered else key for key in keys)


def choices(offered: Mapping[str, Words], language: Language) -> list[tuple[str, str]]:
    """What can be ticked."""
    return [(key, words.written(language)) for key, words in offered.items()]


def ad_lacks(fields: Mapping[str, Any]) -> str:
    """What those who read the ad will ask, where the profile does not say it; never forbids."""
    wage, by = str(fields["wage"]).strip(), fields["apply_by"]
    if not wage and by is None:
        return translate(
            "Recruitment",
            "The profile says nothing of wage and terms, nor by when to apply. Does the ad say it?",
        )
    if not wage:
        return translate(
            "Recruitment", "The profile says nothing of wage and terms. Does the ad say it?"
        )
    if by is None:
        return translate(
            "Recruitment", "The profile does not say by when to apply. Does the ad say it?"
        )
    return ""
