"""Choices that hold before unlocking: language, theme, window. Never personal data."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal, get_args

LanguageChoice = Literal["system", "da", "en"]
ThemeChoice = Literal["system", "light", "dark"]
RoundChoice = Literal["by_number", "unfolded", "folded"]

_CHOICES: Mapping[str, Any] = MappingProxyType(
    {"language": LanguageChoice, "theme": ThemeChoice, "today_round": RoundChoice}
)
_IDLE_MINUTES = range(1, 61)
_TEXT_SCALE = (0.8, 2.0)


@dataclass(frozen=True, slots=True)
class Settings:
    """One computer's choices for one user.

    ``text_scale`` multiplies the system's type size; ``geometry`` is the window's place as base64
    text; ``idle_minutes`` is when the program locks by itself; ``last_page`` is a page's key;
    ``law_notice_seen`` the day (ISO 8601) on which the word about a coming law was put away;
    ``match_map`` whether the map stands above the list of matches; ``today_round`` whether the day's
    round on Today is unfolded, until the mentor has chosen as the number of visits allows;
    ``hide_from_capture`` whether the windows are kept out of screenshots where the system can.
    """

    language: LanguageChoice = "system"
    theme: ThemeChoice = "system"
    text_scale: float = 1.0
    geometry: str = ""
    idle_minutes: int = 5
    last_page: str = ""
    law_notice_seen: str = ""
    match_map: bool = True
    today_round: RoundChoice = "by_number"
    hide_from_capture: bool = True


@dataclass(frozen=True, slots=True)
class Loaded:
    """Settings as read; ``damaged`` says that some of the file had to be replaced by defaults."""

    settings: Settings
    damaged: bool = False


def load(path: Path) -> Loaded:
    """Read ``path``. What cannot be read or makes no sense becomes the default and is told."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Loaded(Settings())
    except (OSError, ValueError):
        return Loaded(Settings(), damaged=True)
    if not isinstance(found, dict):
        return Loaded(Settings(), damaged=True)
    known = {f.name for f in fields(Settings)}
    sound = {key: value for key, value in found.items() if key in known and _sound(key, value)}
    return Loaded(Settings(**sound), damaged=len(sound) < len(known & found.keys()))


def save(settings: Settings, path: Path) -> None:
    """Write ``settings`` to ``path`` in one step; a failure leaves the old file. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=".settings-", dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(asdict(settings), file, indent=2)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def _sound(key: str, value: Any) -> bool:
    match key:
        case "language" | "theme" | "today_round":
            return value in get_args(_CHOICES[key])
        case "text_scale":
            return _is_number(value) and _TEXT_SCALE[0] <= value <= _TEXT_SCALE[1]
        case "idle_minutes":
            return isinstance(value, int) and value in _IDLE_MINUTES
        case "match_map" | "hide_from_capture":
            return isinstance(value, bool)
        case _:
            return isinstance(value, str) and len(value) < 1000


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
