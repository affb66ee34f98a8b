"""What one side said of a placement, in a line or two."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from mentor_desk.services.evaluations import EvaluationRow
from mentor_desk.terms import EvaluationAnswer, label
from mentor_desk.ui.translate import say


def answers(row: EvaluationRow) -> str:
    """``3 ja, 1 delvist``."""
    counts = ((row.count(answer), say(label(answer)).lower()) for answer in EvaluationAnswer)
    return ", ".join(f"{count} {words}" for count, words in counts if count)


def line(row: EvaluationRow) -> str:
    """Who, the answers, and the words."""
    words = QCoreApplication.translate("EvaluationWords", "Another time: {words}")
    parts = (
        answers(row),
        f"«{row.went_well}»" if row.went_well else "",
        words.format(words=row.differently) if row.differently else "",
    )
    return f"{say(label(row.side))}: " + " · ".join(part for part in parts if part)
