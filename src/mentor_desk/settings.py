"""Choices that hold before unlocking: language, theme, window. Never personal data."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal, get_args

from mentor_desk.policy import NO_POLICY, Policy, read

LanguageChoice = Literal["system", "da", "en"]
ThemeChoice = Literal["system", "light", "dark"]
RoundChoice = Literal["by_number", "unfolded", "folded"]

_CHOICES: Mapping[str, Any] = MappingProxyType(
    {"language": LanguageChoice, "theme": ThemeChoice, "today_round": RoundChoice}
)
_IDLE_MINUTES = range(1, 61)
_TEXT_SCALE = (0.8, 2.0)
_LONGEST_KEYS = 40


@dataclass(frozen=True, slots=True)
class Settings:
    """One computer's choices for one user.

    ``text_scale`` multiplies the system's type size; ``geometry`` is the window's place as base64
    text; ``idle_minutes`` is when the program locks by itself; ``last_page`` is a page's key;
    ``law_notice_seen`` the day (ISO 8601) on which the word about a coming law was put away, and
    ``unconfirmed_seen`` the digest of the rules that were not confirmed when that word was;
    ``match_map`` whether the map stands above the list of matches; ``today_round`` whether the day's
    round on Today is unfolded, until the mentor has chosen as the number of visits allows;
    ``hide_from_capture`` whether the windows are kept out of screenshots where the system can; ``tips``
    whether Today ends with one; ``shortcuts`` the keys the mentor has chosen, by command, empty for
    none.
    """

    language: LanguageChoice = "system"
    theme: ThemeChoice = "system"
    text_scale: float = 1.0
    geometry: str = ""
    idle_minutes: int = 5
    last_page: str = ""
    law_notice_seen: str = ""
    unconfirmed_seen: str = ""
    match_map: bool = True
    today_round: RoundChoice = "by_number"
    hide_from_capture: bool = True
    tips: bool = True
    shortcuts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Loaded:
    """Settings as read; ``damaged`` says that some of the file had to be replaced by defaults."""

    settings: Settings
    damaged: bool = False


def load(path: Path, policy: Policy = NO_POLICY) -> Loaded:
    """Read ``path``. What cannot be read or makes no sense becomes the default and is told.

    The defaults are those of ``policy``, where it has any, and what it locks holds.
    """
    defaults = dict(policy.defaults)
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Loaded(governed(Settings(**defaults), policy))
    except (OSError, ValueError):
        return Loaded(governed(Settings(**defaults), policy), damaged=True)
    if not isinstance(found, dict):
        return Loaded(governed(Settings(**defaults), policy), damaged=True)
    sound = _sensible(found)
    damaged = sound != {f.name: found[f.name] for f in fields(Settings) if f.name in found}
    return Loaded(governed(Settings(**(defaults | sound)), policy), damaged)


def governed(settings: Settings, policy: Policy) -> Settings:
    """``settings`` as ``policy`` (:func:`policy_of`) allows them.

    A locked ``idle_minutes`` is the longest there may be.
    """
    locked = dict(policy.locked)
    if "idle_minutes" in locked:
        locked["idle_minutes"] = min(settings.idle_minutes, locked["idle_minutes"])
    return replace(settings, **locked)


def policy_of(file: Path) -> Policy:
    """The policy in ``file``; choices whose value makes no sense are left out and told."""
    found = read(file)
    defaults, locked = _sensible(found.defaults), _sensible(found.locked)
    senseless = [
        f"«{name}» in [{table}] cannot be {given[name]!r}."
        for table, given, kept in (
            ("defaults", found.defaults, defaults),
            ("locked", found.locked, locked),
        )
        for name in sorted(given.keys() - kept.keys())
    ]
    return replace(found, defaults=defaults, locked=locked, faults=(*found.faults, *senseless))


def _sensible(choices: Mapping[str, Any]) -> dict[str, Any]:
    known = {f.name for f in fields(Settings)}
    mended = {key: _mended(key, value) for key, value in choices.items() if key in known}
    return {key: value for key, value in mended.items() if _sound(key, value)}


def _mended(key: str, value: Any) -> Any:
    """Of many choices in one, those that make sense."""
    if key != "shortcuts" or not isinstance(value, dict):
        return value
    return {
        command: keys
        for command, keys in value.items()
        if isinstance(keys, str) and len(keys) <= _LONGEST_KEYS
    }


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
        case "match_map" | "hide_from_capture" | "tips":
            return isinstance(value, bool)
        case "shortcuts":
            return isinstance(value, dict)
        case _:
            return isinstance(value, str) and len(value) < 1000


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
