"""What a cell of a spreadsheet may hold: nothing that runs, nothing that breaks the file.

One place for all tables that leave the program (feature K4). Excel reads a workbook as XML, keeps
fifteen digits of a number and 32,767 letters of a cell, and runs what begins with certain signs once
somebody has edited it.
"""

from __future__ import annotations

import math
import re
from datetime import date, datetime, time
from typing import Final, TypeAlias

LONGEST: Final = 32_767
"""Letters of one cell, counted as Excel counts them: a sign beyond the 16-bit ones is two."""
EARLIEST: Final = date(1900, 3, 1)
"""Before it Excel counts a day that never was, so an older day is written as words."""
RUNNABLE: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""How what runs may begin; the wide signs of a Japanese keyboard are read as the narrow ones."""
MOST_DIGITS: Final = 15
# What XML 1.0 has no sign for, and the halves of a pair that stand alone.
_FORBIDDEN: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_PASSED_OVER: Final = " \xa0\ufeff" + "".join(map(chr, (*range(9), 11, 12, *range(14, 32))))
_LINES: Final = re.compile(r"\r\n?|\x85|\u2028|\u2029")

Value: TypeAlias = str | int | float | bool | date | datetime | time | None


def clean(words: str) -> str:
    """``words`` as a cell can hold them: every line end is one sign, nothing invisible, not too long.

    What is cut off shows: «…».
    """
    plain = _FORBIDDEN.sub("", _LINES.sub("\n", words))
    if len(plain) * 2 <= LONGEST or _units(plain) <= LONGEST:
        return plain
    room = LONGEST - 1
    kept = plain[:room]
    while (over := _units(kept) - room) > 0:
        kept = kept[: len(kept) - (over + 1) // 2]
    return kept + "…"


def runnable(words: str) -> bool:
    """Whether a spreadsheet could take ``words`` for something to run."""
    return words.lstrip(_PASSED_OVER).startswith(RUNNABLE)


def fits(number: int | float) -> bool:
    """Whether a spreadsheet keeps ``number`` as it is; what does not is written as words."""
    whole = not isinstance(number, float)
    return len(str(abs(number))) <= MOST_DIGITS if whole else math.isfinite(number)


def guarded(words: str) -> str:
    """``words`` for a file of plain text (CSV), where a quote before it keeps a formula from running.

    Nothing is taken away: such a file has no limit of its own.
    """
    return f"'{words}" if runnable(words) else words


def _units(words: str) -> int:
    return len(words) + sum(letter > "\uffff" for letter in words)
