"""Amounts in the sentences of the rules, singular and plural."""

from __future__ import annotations

from datetime import date

from mentor_desk.texts import Text, text


def weeks(count: int) -> Text:
    """``13 weeks``."""
    one, many = text("rules", "{count} week"), text("rules", "{count} weeks")
    return (one if count == 1 else many).fill(count=count)


def months(count: int) -> Text:
    """``4 months``."""
    one, many = text("rules", "{count} month"), text("rules", "{count} months")
    return (one if count == 1 else many).fill(count=count)


def hours(count: float) -> Text:
    """``12.5 hours``."""
    one, many = text("rules", "{count} hour"), text("rules", "{count} hours")
    return (one if count == 1 else many).fill(count=float(count))


def days(count: int) -> Text:
    """``19 days``."""
    one, many = text("rules", "{count} day"), text("rules", "{count} days")
    return (one if count == 1 else many).fill(count=count)


def employees(full_time: float) -> Text:
    """``9 full-time employees``."""
    one = text("rules", "{count} full-time employee")
    many = text("rules", "{count} full-time employees")
    return (one if full_time == 1 else many).fill(count=float(full_time))


def places(count: int) -> Text:
    """``5 places``."""
    one, many = text("rules", "{count} place"), text("rules", "{count} places")
    return (one if count == 1 else many).fill(count=count)


def period(first: date, last: date | None) -> Text:
    """``from 1 December to 4 December``, or ``from 1 December on``."""
    if last is None:
        return text("rules", "from {first} on").fill(first=first)
    return text("rules", "from {first} to {last}").fill(first=first, last=last)
