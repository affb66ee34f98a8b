"""Numbers as people type and read them: decimal comma in Danish, decimal point in English."""

from __future__ import annotations

import re

from mentor_desk.texts import Language

_SPACES = re.compile(r"[\s\u00a0\u202f]")
_GROUPED = re.compile(r"[+-]?\d{1,3}(?:\.\d{3})+")
_PLAIN = re.compile(r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)")
_SEPARATORS: dict[Language, tuple[str, str]] = {"da": (".", ","), "en": (",", ".")}


def parse(typed: str) -> float | None:
    """The number in ``typed``, or ``None`` when there is none.

    A comma is the decimal mark and a dot stands between thousands: ``1.234,5``. A single dot that
    cannot stand between thousands is forgiven as a decimal mark: ``12.5``. With both marks the last
    one is the decimal mark, so ``1,234.5`` is understood too.
    """
    number = _SPACES.sub("", typed).replace("−", "-")
    comma, dot = number.rfind(","), number.rfind(".")
    if comma >= 0 and dot > comma:
        number = number.replace(",", "")
    elif comma >= 0:
        number = number.replace(".", "").replace(",", ".")
    elif _GROUPED.fullmatch(number):
        number = number.replace(".", "")
    return float(number) if number.isascii() and _PLAIN.fullmatch(number) else None


def number(value: float, language: Language, decimals: int | None = None) -> str:
    """``1234.5`` as ``1.234,5``; at most two decimals, or exactly ``decimals``."""
    plain = f"{value:,.{2 if decimals is None else decimals}f}"
    if decimals is None:
        plain = plain.rstrip("0").rstrip(".")
    if plain.strip("-0,.") == "":
        plain = plain.lstrip("-")
    group, mark = _SEPARATORS[language]
    return plain.replace(",", "\0").replace(".", mark).replace("\0", group)


def hours(value: float, language: Language) -> str:
    """``12.5`` as ``12,5 timer``."""
    written = number(value, language)
    unit = {"da": ("time", "timer"), "en": ("hour", "hours")}[language]
    return f"{written} {unit[0] if written == '1' else unit[1]}"


def weeks(count: int, language: Language) -> str:
    """``13`` as ``13 uger``."""
    unit = {"da": ("uge", "uger"), "en": ("week", "weeks")}[language]
    return f"{count} {unit[0] if count == 1 else unit[1]}"


def money(kroner: float, language: Language) -> str:
    """``1234.5`` as ``1.234,50 kr.``."""
    written = number(kroner, language, decimals=2)
    return f"{written} kr." if language == "da" else f"DKK {written}"
