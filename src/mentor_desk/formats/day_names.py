"""Names of months and weekdays in the two languages of the program.

They are a table of our own and not asked of Babel, because they stand on the first page that is
painted and Babel takes 25 ms to load; a test holds the table against Babel's.
"""

from __future__ import annotations

from dataclasses import dataclass

from mentor_desk.texts import Language


@dataclass(frozen=True, slots=True)
class DayNames:
    """The names in one language, January and Monday first."""

    months: tuple[str, ...]
    short_months: tuple[str, ...]
    weekdays: tuple[str, ...]
    short_weekdays: tuple[str, ...]


_DANISH = DayNames(
    months=(
        "januar",
        "februar",
        "marts",
        "april",
        "maj",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "december",
    ),
    short_months=(
        "jan.",
        "feb.",
        "mar.",
        "apr.",
        "maj",
        "jun.",
        "jul.",
        "aug.",
        "sep.",
        "okt.",
        "nov.",
        "dec.",
    ),
    weekdays=("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"),
    short_weekdays=("man.", "tirs.", "ons.", "tors.", "fre.", "lør.", "søn."),
)
_ENGLISH = DayNames(
    months=(
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
    short_months=("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov", "Dec"),
    weekdays=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    short_weekdays=("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
)
NAMES: dict[Language, DayNames] = {"da": _DANISH, "en": _ENGLISH}
