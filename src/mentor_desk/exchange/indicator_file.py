"""A set of areas from a TOML or JSON file. What it holds is weighed by the rules, not here."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any, Final

from mentor_desk.errors import UserError
from mentor_desk.texts import text

MOST_BYTES: Final = 1_000_000


def read(path: Path) -> Any:
    """What stands in the file.

    Raises:
        UserError: it cannot be read, is too large, or is neither TOML nor JSON.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as trouble:
        raise UserError(text("errors", "The file could not be read. Is it still there?")) from trouble
    if len(data) > MOST_BYTES:
        raise UserError(text("errors", "The file is far too large for a set of areas."))
    try:
        written = data.decode("utf-8-sig")
    except UnicodeDecodeError as trouble:
        sentence = text("errors", "The letters of the file cannot be read. Save it as UTF-8.")
        raise UserError(sentence) from trouble
    return _json(written) if path.suffix.lower() == ".json" else _toml(written)


def _toml(written: str) -> Any:
    try:
        return tomllib.loads(written)
    except (ValueError, RecursionError) as trouble:
        sentence = text("errors", "The file is not written as TOML: {where}")
        raise UserError(sentence.fill(where=_where(trouble))) from trouble


def _json(written: str) -> Any:
    try:
        return json.loads(written)
    except (ValueError, RecursionError) as trouble:
        sentence = text("errors", "The file is not written as JSON: {where}")
        raise UserError(sentence.fill(where=_where(trouble))) from trouble


def _where(trouble: Exception) -> str:
    return (str(trouble).splitlines() or [""])[0][:120]
