"""CPR numbers: ten digits whose first six are a day.

No modulus 11 is asked for: numbers without it are fully valid since October 2007, and systems must
take them (cpr.dk, "Personnumre uden kontrolciffer"). Replacement numbers have 60 added to the day.
The last digit says nothing here: nobody's sex is read out of a number.
"""

from __future__ import annotations

import re
from datetime import date

from mentor_desk.errors import UserError
from mentor_desk.texts import text

_LENGTH = 10
_REPLACEMENT = 60
_SEPARATORS = re.compile(r"[\s\-–.]")


def parse(typed: str) -> str:
    """The ten digits of ``typed``; spaces, dots and a hyphen are let through.

    Raises :class:`UserError` with ``field="cpr"`` when it is not ten digits or the first six are not
    a day. What was typed is never repeated in the sentence.
    """
    digits = _SEPARATORS.sub("", typed)
    if len(digits) != _LENGTH or not (digits.isascii() and digits.isdigit()):
        sentence = text("errors", "A CPR number has ten digits: the day of birth and four more.")
        raise UserError(sentence, field="cpr")
    if born_on(digits) is None:
        sentence = text(
            "errors", "The first six digits of the CPR number are not a date. Please check them."
        )
        raise UserError(sentence, field="cpr")
    return digits


def born_on(cpr: str) -> date | None:
    """The day of birth that the ten digits of ``cpr`` tell, or ``None`` when they tell none.

    The seventh digit gives the century (cpr.dk); a replacement number's day is read without its 60.
    """
    from stdnum.dk.cpr import get_birth_date
    from stdnum.exceptions import ValidationError

    if len(cpr) != _LENGTH or not (cpr.isascii() and cpr.isdigit()):
        return None
    day = int(cpr[:2])
    if day > _REPLACEMENT:
        cpr = f"{day - _REPLACEMENT:02d}{cpr[2:]}"
    try:
        found: date = get_birth_date(cpr)
    except ValidationError:
        return None
    return found


def pretty(cpr: str) -> str:
    """``0101901234`` as ``010190-1234``. Showing it is a read that the journal must know of."""
    return f"{cpr[:6]}-{cpr[6:]}" if len(cpr) == _LENGTH else cpr


def masked(cpr: str) -> str:
    """``0101901234`` as ``010190-••••``; nothing at all for no number."""
    return f"{cpr[:6]}-••••" if len(cpr) == _LENGTH else ""
