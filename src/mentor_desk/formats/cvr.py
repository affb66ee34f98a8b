"""CVR numbers of firms and P-numbers of workplaces."""

from __future__ import annotations

import re

from mentor_desk.errors import UserError
from mentor_desk.texts import text

_CVR_LENGTH = 8
_P_LENGTH = 10
_SEPARATORS = re.compile(r"[\s\-–.]")


def parse(typed: str) -> str:
    """The eight digits of a CVR number; spaces and a leading ``DK`` are let through.

    Raises :class:`UserError` with ``field="cvr"`` when the length or the check sum (modulus 11,
    Erhvervsstyrelsen) is wrong.
    """
    from stdnum.dk import cvr as register

    digits = _SEPARATORS.sub("", typed).upper().removeprefix("CVR:").removeprefix("DK")
    if len(digits) != _CVR_LENGTH or not (digits.isascii() and digits.isdigit()):
        raise UserError(text("errors", "A CVR number has eight digits."), field="cvr")
    if not register.is_valid(digits):
        sentence = text(
            "errors",
            "This CVR number cannot exist: one of the digits must be wrong. "
            "The number stands on the firm's website and invoices.",
        )
        raise UserError(sentence, field="cvr")
    return digits


def pretty(cvr: str) -> str:
    """``13748136`` as ``13 74 81 36``."""
    if len(cvr) != _CVR_LENGTH:
        return cvr
    return " ".join(cvr[i : i + 2] for i in range(0, _CVR_LENGTH, 2))


def parse_p_number(typed: str) -> str:
    """The ten digits of a P-number, which has no check sum that can be trusted.

    Raises :class:`UserError` with ``field="p_number"`` when there are not ten digits.
    """
    digits = _SEPARATORS.sub("", typed).upper().removeprefix("P:").removeprefix("P")
    if len(digits) != _P_LENGTH or not (digits.isascii() and digits.isdigit()):
        raise UserError(text("errors", "A P-number has ten digits."), field="p_number")
    return digits
