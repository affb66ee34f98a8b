"""Five things that are said of small firms, to hold oneself against (domain row 79)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from mentor_desk.rules.data_file import BAD_FIELD, table_of
from mentor_desk.rules.rulebook import RulebookError
from mentor_desk.rules.shapes import Rows, Table, words
from mentor_desk.texts import Words


class Answer(StrEnum):
    """How far something holds."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"


_NAMES: Final = (
    "key", "da", "en", "answer", "why_da", "why_en",
)  # fmt: skip
_HEAD: Final = ("version", "da", "en", "source")
_SHAPE: Final = Table(
    {
        **dict.fromkeys(_HEAD, words),
        "question": Rows(Table(dict.fromkeys(_NAMES, words), frozenset(_NAMES))),
    },
    frozenset({*_HEAD, "question"}),
)


@dataclass(frozen=True, slots=True)
class Question:
    """A thing that is said, how far it holds, and why."""

    key: str
    said: Words
    answer: Answer
    why: Words


@dataclass(frozen=True, slots=True)
class SelfTest:
    """The questions in their order."""

    title: Words
    source: str
    questions: tuple[Question, ...]

    def agreed(self, given: dict[str, Answer]) -> int:
        """How many were answered as experience says."""
        return sum(given.get(question.key) is question.answer for question in self.questions)


def parse(content: str, file: str = "selvtest.toml") -> SelfTest:
    """The test in ``content``. Raises :class:`RulebookError` naming what is wrong."""
    table = table_of(content, file)
    if not _SHAPE(table) or not {row["answer"] for row in table["question"]} <= set(Answer):
        raise RulebookError(file, "question", BAD_FIELD)
    return SelfTest(
        Words(table["da"], table["en"]),
        table["source"],
        tuple(
            Question(
                row["key"],
                Words(row["da"], row["en"]),
                Answer(row["answer"]),
                Words(row["why_da"], row["why_en"]),
            )
            for row in table["question"]
        ),
    )
