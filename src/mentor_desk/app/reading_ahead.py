"""What the first pages ask for and what never changes, read while the passphrase is being typed.

Each of these is kept once it is read; the first page of a day would otherwise wait for all of them.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from mentor_desk.errors import UserError
from mentor_desk.formats import postcodes
from mentor_desk.matching import travel
from mentor_desk.services import work_week


def read_ahead(*also: Callable[[], object]) -> None:
    """Read what ``also`` reads, then postcodes, driving times and rhythms.

    A file that is damaged or gone is told by the page that needs it.
    """
    readings: tuple[Callable[[], object], ...] = (*also, travel.estimates, work_week.rhythms)
    for read in readings:
        with suppress(UserError, OSError):
            read()
    with suppress(OSError):
        postcodes.find("8000")
