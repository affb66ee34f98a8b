"""A list of firms read from a file, cleaned and told apart from what is left out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from mentor_desk.exchange.firm_records import FirmList, LeftOut, Unnumbered, Workplace
from mentor_desk.exchange.tables_source import Cancelled, Progress

__all__ = ["FirmList", "LeftOut", "Unnumbered", "Workplace", "read"]


def read(
    path: Path,
    *,
    today: date,
    sheets: Sequence[str] | None = None,
    all_sheets: bool = False,
    columns: Mapping[str, str] | None = None,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> FirmList:
    """Read the firms of the file at ``path``.

    Without ``sheets`` the one sheet that looks like firms is read; when several do, ``all_sheets``
    must say so. ``columns`` (field → heading) is the mentor's own choice, else the columns are guessed.
    A workplace that closed before ``today`` is left out.

    Raises :class:`UserError` when the file, the sheets or the columns are wrong; nothing is read then.
    """
    raise NotImplementedError
