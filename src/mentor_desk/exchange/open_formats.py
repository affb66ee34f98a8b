"""What leaves the program in formats that any other can read: JSON and CSV."""

from __future__ import annotations

import csv
import io
import json
import uuid
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time
from typing import Any, Final

from mentor_desk.exchange import cells

CASE: Final = "mentor-desk.case"
VAULT: Final = "mentor-desk.vault"
VERSION: Final = 1
"""Raised when what stands in ``docs/open-format.md`` changes."""


def plain(value: Any) -> Any:
    """A value as JSON knows it: moments in ISO 8601, ids as text; bytes have no place here."""
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    if isinstance(value, uuid.UUID):
        return str(value)
    if isinstance(value, bytes):
        raise TypeError("bytes are written as a file of their own")
    return value


def document(content: Mapping[str, Any]) -> bytes:
    """``content`` as JSON: UTF-8, readable, keys in the order they are given."""
    return (json.dumps(content, ensure_ascii=False, indent=2) + "\n").encode()


def table(columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> bytes:
    """Rows as CSV as a Danish spreadsheet opens it: semicolons, UTF-8 with a mark.

    What a spreadsheet would run as a formula begins with a quote; numbers stay as they are.
    """
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([_cell(value) for value in row] for row in rows)
    return out.getvalue().encode("utf-8-sig")


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return str(value)
    if isinstance(value, dict | list):
        return json.dumps(value, ensure_ascii=False)
    return cells.guarded(str(plain(value)))
