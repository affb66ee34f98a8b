"""What day and moment it is: the only place in the program that asks the computer."""

from __future__ import annotations

from datetime import UTC, date, datetime


def today() -> date:
    """The day on this computer's calendar."""
    return date.today()  # noqa: DTZ011  the mentor's own calendar day is what is meant


def now() -> datetime:
    """The present moment in UTC."""
    return datetime.now(UTC)
