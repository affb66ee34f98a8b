"""One pasted line about a firm, read into its parts."""

from __future__ import annotations

import re
from collections.abc import Iterator

_PART = re.compile(r"[\t;,|•·]+|\s+[–-]\s+|\s{3,}")
_PLACE = re.compile(r"^(?:DK-?)?(\d{4})\s+([^\d].*)$")
_NUMBER = re.compile(
    r"^(?:(cvr|p|tlf|telefon|mobil)[\w.-]*[:\s]*)?((?:\+45|0045)?[\d ]+)$", re.IGNORECASE
)
_PERSON = re.compile(r"^(?:v/|att\.?:?|kontakt:?)\s*(.+)$", re.IGNORECASE)
_CVR, _P = 8, 10


def read_line(typed: str) -> dict[str, str]:
    """The parts that can be told in a line such as ``Bageri Sø; Torvet 3; 8600 Silkeborg; 86123456``.

    Keys are fields of a prospect. A number of eight digits is a telephone unless it says CVR; ten
    digits are a P number. The first part that is nothing else is the name.
    """
    found: dict[str, str] = {}
    for key, value in _parts(typed):
        found.setdefault(_free(value, found) if key == "text" else key, value)
    return found


def _parts(typed: str) -> Iterator[tuple[str, str]]:
    for raw in _PART.split(typed):
        part = raw.strip()
        if not part:
            continue
        place, number, person = _PLACE.match(part), _NUMBER.match(part), _PERSON.match(part)
        if number and (kind := _kind(number)):
            yield kind
        elif place:
            yield "postcode", place[1]
            yield "town", place[2].strip()
        elif person:
            yield "person", person[1].strip()
        else:
            yield "text", part


def _kind(number: re.Match[str]) -> tuple[str, str] | None:
    word, digits = (number[1] or "").lower(), re.sub(r"\D", "", number[2])
    if number[2].strip().startswith(("+45", "0045")):
        digits = digits[-_CVR:]
    if len(digits) == _P:
        return "p_number", digits
    if len(digits) != _CVR:
        return None
    return ("cvr" if word == "cvr" else "phone"), digits


def _free(value: str, found: dict[str, str]) -> str:
    if "name" not in found:
        return "name"
    if any(sign.isdigit() for sign in value):
        return "address"
    return "town" if "town" not in found else "person"
