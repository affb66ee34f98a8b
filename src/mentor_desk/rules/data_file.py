"""Reading a data set's text: what all readers have in common."""

from __future__ import annotations

import tomllib
from typing import Any, Final

from mentor_desk.rules.rulebook import RulebookError
from mentor_desk.texts import text

BAD_FIELD: Final = text("rules", "a field is unknown, missing or empty")


def table_of(content: str, file: str) -> dict[str, Any]:
    """What stands in ``content``. Raises :class:`RulebookError` naming ``file`` where it is no TOML."""
    try:
        return tomllib.loads(content)
    except tomllib.TOMLDecodeError as fault:
        raise RulebookError(file, "-", str(fault)) from fault
