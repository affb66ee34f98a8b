"""Single values of a list of firms as they are kept; each is worked out once for all its rows."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Final, TypeVar

from mentor_desk.errors import UserError
from mentor_desk.formats import municipalities, phone
from mentor_desk.formats.folding import fold

V = TypeVar("V")


class Memo(dict[str, V]):
    """What a function makes of each text, asked once for each."""

    def __init__(self, make: Callable[[str], V]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, key: str) -> V:
        value = self[key] = self._make(key)
        return value


_POSTCODE = re.compile(r"(?:DK[-\s]?)?(\d{3,4})(?:[.,]0)?(?:[\s,]+(\D.*))?", re.IGNORECASE)


def place(written: str) -> tuple[str, str]:
    """A postcode and the town with it: ``800`` is ``0800``, ``8722 Hedensted`` is both."""
    found = _POSTCODE.fullmatch(written.strip())
    if found is None:
        return written.strip(), ""
    return found[1].zfill(4), (found[2] or "").strip()


_CODE = re.compile(r"(\d{5,6})(?:[.,]0)?(?:\s*[:\-–]?\s+(\S.*)|\s*[:\-–]\s*(\S.*))?")
_DOTTED = re.compile(r"(\d\d)\.(\d\d)\.(\d\d)(?!\d)")


def branch(written: str) -> tuple[str, str]:
    """A branch code and the text with it: ``11900`` is ``011900``, ``56.10.10`` is ``561010``."""
    written = _DOTTED.sub(r"\1\2\3", written.strip(), count=1)
    found = _CODE.fullmatch(written)
    if found is None:
        digits = written.isascii() and written.isdigit() and 0 < len(written) < 5
        return (written, "") if digits and written != "0" else ("", written)
    return found[1].zfill(6), (found[2] or found[3] or "").strip()


SIZES: Final = ("0", "1", "2-4", "5-9", "10-19", "20-49", "50-99", "100+")
_LEAST: Final = ((100, "100+"), (50, "50-99"), (20, "20-49"), (10, "10-19"), (5, "5-9"), (2, "2-4"))
_EATEN_AS_DATES: Final[Mapping[str, str]] = {
    **dict.fromkeys(("02-apr", "2-apr", "apr-02", "04-feb", "2. apr", "4. feb"), "2-4"),
    **dict.fromkeys(("05-sep", "5-sep", "sep-05", "09-maj", "09-may", "5. sep", "9. maj"), "5-9"),
    **dict.fromkeys(("okt-19", "oct-19", "2019-10-01"), "10-19"),
}
_EATEN_DAYS: Final[Mapping[str, str]] = {
    "04-02": "2-4", "02-04": "2-4", "09-05": "5-9", "05-09": "5-9"
}  # fmt: skip
_DAY_IN_YEAR = re.compile(r"\d{4}-(\d\d-\d\d)")
_INTERVAL = re.compile(
    r"(?:ANTAL_?)?([\d.]+)(?:\s*(?:-|–|_|til|to)\s*([\d.]+))?\s*\+?(?:\s*[a-z].*)?", re.IGNORECASE
)


def size_band(written: str) -> str:
    """The band of a number of employees, an interval of them, or the register's code for one.

    An interval that lies in two bands is unknown: ``""``.
    A spreadsheet program takes ``2-4`` for the second of April; what it made of it is understood too.
    """
    words = written.strip().lower().rstrip(".")
    day = _DAY_IN_YEAR.fullmatch(words)
    eaten = _EATEN_AS_DATES.get(words) or (_EATEN_DAYS.get(day[1]) if day else None)
    if eaten or not words or day:
        return eaten or ""
    for before in (">=", ">", "over ", "mindst ", "mere end ", "ca. ", "ca ", "min. "):
        words = words.removeprefix(before).strip()
    words = words.removesuffix("-").removesuffix("–").strip()
    return _band(words.replace(",", "."))


def _band(words: str) -> str:
    if re.fullmatch(r"\d+\.\d{1,2}", words):
        return _of_count(float(words))
    found = _INTERVAL.fullmatch(words)
    if found is None or not found[1].replace(".", ""):
        return ""
    least, most = (
        _of_count(float((each or found[1]).replace(".", "") or 0)) for each in found.groups()
    )
    return least if least == most else ""


def _of_count(least: float) -> str:
    for limit, band in _LEAST:
        if least >= limit:
            return band
    return "1" if least > 0 else "0"


def municipality_codes() -> Callable[[str], str]:
    """A function from a municipality's code or name to its three-digit code, ``""`` when unknown."""
    every = municipalities.municipalities()
    by_name = {fold(name): each.code for each in every for name in (each.name, each.full_name)}

    def code(written: str) -> str:
        digits = written.strip().removesuffix(".0")
        if digits.isascii() and digits.isdigit() and len(digits) <= 4:
            return digits.lstrip("0").zfill(3) if digits.strip("0") else ""
        number, _, name = digits.partition(" ")
        if number.isascii() and number.isdigit() and name:
            return code(number)
        return by_name.get(fold(digits), by_name.get(fold(digits).removesuffix(" kommune"), ""))

    return code


_DAYS = (
    re.compile(r"(?P<y>\d{4})-(?P<m>\d\d?)-(?P<d>\d\d?)(?:[T ].*)?"),
    re.compile(r"(?P<d>\d\d?)[-./](?P<m>\d\d?)[-./](?P<y>\d{4})(?:[T ].*)?"),
    re.compile(r"(?P<y>(?:19|20)\d\d)(?P<m>\d\d)(?P<d>\d\d)"),
)
_CLOSED = ("ophor", "oplost", "slettet", "lukket", "inaktiv", "tvangsoplost", "closed", "dissolved",
           "inactive", "ceased", "deleted")  # fmt: skip
_YES: Final = frozenset({"1", "ja", "j", "true", "sand", "yes", "y", "x", "sandt"})


def ended(today: date) -> Callable[[str], bool]:
    """A function: whether what stands in a column of end dates means closed before ``today``."""

    def before(written: str) -> bool:
        for shape in _DAYS:
            found = shape.fullmatch(written.strip())
            if found:
                try:
                    return date(int(found["y"]), int(found["m"]), int(found["d"])) < today
                except ValueError:
                    return False
        return yes(written) or closed(written)

    return before


def closed(written: str) -> bool:
    """Whether a status says that the workplace is no more."""
    return fold(written.strip()).startswith(_CLOSED)


def yes(written: str) -> bool:
    """Whether a mark or a word means yes."""
    words = fold(written.strip())
    return words in _YES or words.startswith(("reklamebeskyttet", "beskyttet", "protected"))


def phone_number(written: str) -> str:
    """A telephone number as it is kept; of several the first, ``""`` when it is none."""
    first = re.split(r"[/;,]|\bog\b", written, maxsplit=1)[0].strip().removesuffix(".0")
    try:
        return phone.parse(first) if first else ""
    except UserError:
        return ""
