"""The talk about what a firm needs: asked alike every time, kept with the firm (row 69, C10)."""

from __future__ import annotations

import tomllib
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

from sqlalchemy.orm import Session

from mentor_desk.models import Firm
from mentor_desk.services import rows
from mentor_desk.shelf import SHELF
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.texts import Words

_DAY: Final = "day"
_ANSWERS: Final = "answers"


@dataclass(frozen=True, slots=True)
class Choice:
    """A possible answer."""

    key: str
    title: Words


@dataclass(frozen=True, slots=True)
class Question:
    """A question; with ``choices`` the answer is some of their keys, else text."""

    key: str
    title: Words
    more: Words
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class Interview:
    """The answers by question; ``held_on`` is the day of the last talk, ``None`` before the first."""

    held_on: date | None = None
    answers: Mapping[str, Any] = field(default_factory=dict)

    @property
    def answered(self) -> int:
        """How many questions have an answer."""
        return sum(bool(answer) for answer in self.answers.values())


def questions() -> tuple[Question, ...]:
    """The questions in use, in their order."""
    return SHELF.load("guides/behovssamtale.toml", parse)


def parse(content: str) -> tuple[Question, ...]:
    """The questions in ``content``."""
    return tuple(_question(row) for row in tomllib.loads(content)["question"])


@reads
def of_firm(session: Session, *, firm_id: uuid.UUID) -> Interview:
    """What the firm answered last. Answers to questions that are asked no more are left out.

    Raises:
        UserError: the firm is gone.
    """
    return view(rows.get(session, Firm, firm_id).need_interview)


def view(kept: Mapping[str, Any]) -> Interview:
    """The interview as it is kept with the firm."""
    day, answers = kept.get(_DAY), kept.get(_ANSWERS, {})
    known = {question.key: answers.get(question.key) for question in questions()}
    return Interview(
        date.fromisoformat(day) if day else None, {key: given for key, given in known.items() if given}
    )


@writes("need_interview.saved")
def answer(session: Session, *, firm_id: uuid.UUID, today: date, key: str, given: Any) -> None:
    """Keep one answer, text or keys of its choices; the talk is of ``today``.

    Raises:
        UserError: the firm is gone.
        ValueError: there is no such question or choice.
    """
    question = next((each for each in questions() if each.key == key), None)
    if question is None:
        raise ValueError(key)
    plain: Any = given.strip() if isinstance(given, str) else list(given or ())
    if question.choices and set(plain) - {each.key for each in question.choices}:
        raise ValueError(plain)
    firm = rows.get(session, Firm, firm_id)
    answers = {**firm.need_interview.get(_ANSWERS, {}), key: plain}
    firm.need_interview = {_DAY: today.isoformat(), _ANSWERS: answers}
    journal.note(session, subject=firm)


def _question(row: Mapping[str, Any]) -> Question:
    return Question(
        row["key"],
        Words(row["da"], row["en"]),
        Words(row.get("more_da", ""), row.get("more_en", "")),
        tuple(Choice(each["key"], Words(each["da"], each["en"])) for each in row.get("choice", ())),
    )
