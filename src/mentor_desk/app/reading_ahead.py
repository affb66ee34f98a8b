"""What the first pages ask for and what never changes, read while the passphrase is being typed.

Each of these is kept once it is read; the first page of a day would otherwise wait for all of them.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import date

from mentor_desk.errors import UserError
from mentor_desk.formats import postcodes
from mentor_desk.formats.customary_days import customary_day_off
from mentor_desk.formats.holiday_names import holiday_name
from mentor_desk.formats.working_days import is_working_day
from mentor_desk.matching import travel
from mentor_desk.services import work_week


def read_ahead(today: date) -> None:
    """Read postcodes, driving times, rhythms and the holidays of the year.

    A file that is damaged or gone is told by the page that needs it.
    """
    for read in (travel.estimates, work_week.rhythms):
        with suppress(UserError, OSError):
            read()
    with suppress(OSError):
        postcodes.find("8000")
    for ask in (is_working_day, holiday_name, customary_day_off):
        ask(today)
