"""What is said of a task of the bank in one line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from mentor_desk.formats import numbers
from mentor_desk.formats.day_names import NAMES
from mentor_desk.services.task_bank import TaskRow
from mentor_desk.texts import Language


def subtitle(row: TaskRow, language: Language) -> str:
    """What it trains, how much there is of it, when, and who does it now."""
    translate = QCoreApplication.translate
    done = translate("TaskWords", "done by {who} now").format(who=row.done_by) if row.done_by else ""
    carved = translate("TaskWords", "carved out of: {post}").format(post=row.carved_from)
    parts = (
        row.trains,
        amount(row.hours, language),
        months(row.months, language),
        row.skills,
        done,
        carved if row.carved_from else "",
    )
    return " · ".join(part for part in parts if part)


def amount(hours: float | None, language: Language) -> str:
    """``4 timer om ugen``."""
    if hours is None:
        return ""
    words = QCoreApplication.translate("TaskWords", "{hours} a week")
    return words.format(hours=numbers.hours(hours, language))


def months(chosen: Sequence[int], language: Language) -> str:
    """``okt–dec, mar``: months in a row are joined, also over the turn of the year."""
    if not chosen or len(set(chosen)) == 12:
        return ""
    names = [name.rstrip(".") for name in NAMES[language].short_months]
    runs = _runs(sorted(set(chosen)))
    said = [names[a - 1] if a == b else f"{names[a - 1]}–{names[b - 1]}" for a, b in runs]
    return ", ".join(said)


def _runs(chosen: Sequence[int]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for month in chosen:
        if runs and runs[-1][1] == month - 1:
            runs[-1] = (runs[-1][0], month)
        else:
            runs.append((month, month))
    if len(runs) > 1 and runs[0][0] == 1 and runs[-1][1] == 12:
        (_, end), (start, _) = runs[0], runs[-1]
        runs = [(start, end), *runs[1:-1]]
    return runs
