"""Telephone numbers: Danish ones in pairs, foreign ones as they were typed."""

from __future__ import annotations

import re

from mentor_desk.errors import UserError
from mentor_desk.texts import text

_LENGTH = 8
_NOT_DIGIT = re.compile(r"\D")
_DANISH_PREFIX = re.compile(r"^\s*(?:\+|00)\s*4\s*5")
_FOREIGN_PREFIX = re.compile(r"^\s*(?:\+|00)")
_ALLOWED = re.compile(r"[\d\s+()./\-–]*")


def parse(typed: str) -> str:
    """A Danish number as eight digits, a foreign one trimmed but otherwise as typed.

    Any spacing and a leading ``+45`` or ``0045`` are let through. Raises :class:`UserError` with
    ``field="phone"`` when it is neither.
    """
    trimmed = typed.strip()
    national = _DANISH_PREFIX.sub("", trimmed)
    digits = _NOT_DIGIT.sub("", national)
    if len(digits) == _LENGTH and _ALLOWED.fullmatch(trimmed) and not _FOREIGN_PREFIX.match(national):
        return digits
    foreign = _FOREIGN_PREFIX.match(trimmed) and not _DANISH_PREFIX.match(trimmed)
    if foreign and _ALLOWED.fullmatch(trimmed) and len(digits) >= _LENGTH:
        return trimmed
    sentence = text(
        "errors",
        "A Danish phone number has eight digits. Begin a foreign number with + and the country.",
    )
    raise UserError(sentence, field="phone")


def pretty(phone: str) -> str:
    """``86128855`` as ``86 12 88 55``; anything else as it is."""
    if len(phone) != _LENGTH or not phone.isdigit():
        return phone
    return " ".join(phone[i : i + 2] for i in range(0, _LENGTH, 2))
