"""The rows of the day sheet."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from textwrap import shorten

from mentor_desk.documents.filling import person
from mentor_desk.documents.forms import Form
from mentor_desk.documents.papers.dagsark_content import DayVisit
from mentor_desk.formats import days, numbers, phone

_NOTE = 180  # letters of a note; the sheet is for the car, the whole note is in the program


def visit_row(form: Form, visit: DayVisit) -> tuple[str, ...]:
    """When and how far, whom, where, and what it is about."""
    say = form.texts
    when = say["approx"].format(at=visit.at) if visit.approx else visit.at
    far = say["km"].format(km=numbers.number(visit.km, "da", 1)) if visit.km is not None else ""
    number = say["number"].format(number=visit.number, at=when or say["no_time"])
    address = ", ".join(visit.address.splitlines())
    return (
        _lines(number if visit.number else when or say["no_time"], far),
        _lines(visit.who, phone.pretty(visit.phone), form.choices["kind"].get(visit.kind, visit.kind)),
        _lines(
            say["place_missing"] if visit.nowhere else "", visit.firm, address, person(visit.ask_for)
        ),
        _lines(*_about(form, visit), say["write"]),
    )


def call_row(form: Form, call: DayVisit) -> tuple[str, ...]:
    """When to ring whom, and what it is about."""
    return (
        call.at or form.texts["no_time"],
        _lines(call.who, phone.pretty(call.phone)),
        _lines(call.firm, person(call.ask_for)),
        _lines(*_about(form, call)),
    )


def _about(form: Form, visit: DayVisit) -> Iterator[str]:
    say = form.texts
    if visit.agenda:
        yield say["agenda"].format(what=visit.agenda)
    if visit.last_agreed:
        yield say["agreed"].format(day=_short(visit.last_on), what=visit.last_agreed)
    if visit.noted:
        what = shorten(visit.noted, _NOTE, placeholder=" …")
        yield say["noted"].format(day=_short(visit.noted_on), what=what)
    for key, promises in (
        ("promise", visit.promises),
        ("promise_citizen", visit.citizen_promises),
        ("promise_firm", visit.firm_promises),
    ):
        yield from (say[key].format(what=promise) for promise in promises)


def _short(day: date | None) -> str:
    return days.short(day, "da") if day else ""


def _lines(*lines: str) -> str:
    return "\n".join(filter(None, lines))
