"""The mentor's own choice of columns, from a file."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from pathlib import Path

from mentor_desk.errors import UserError
from mentor_desk.texts import text


def read(file: Path) -> Mapping[str, str]:
    """Field → heading. Raises :class:`UserError`."""
    wrong = text(
        "cli", "{file} is no choice of columns. Write one line for each field: name = heading."
    ).fill(file=str(file))
    try:
        content = file.read_text(encoding="utf-8-sig")
        found = tomllib.loads(content) if file.suffix.lower() == ".toml" else json.loads(content)
    except (ValueError, RecursionError):
        raise UserError(wrong, "map") from None
    if not isinstance(found, dict) or not all(isinstance(each, str) for each in found.values()):
        raise UserError(wrong, "map")
    return found
