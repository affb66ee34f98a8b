"""Who is ripe and what is held of them, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from mentor_desk.formats import days
from mentor_desk.services.retention_ripe import RipePerson, Who
from mentor_desk.ui.context import Context


def held(person: RipePerson) -> str:
    """What is held, counted: «2 placements · 14 visits · 3 notes · 1 paper»."""
    if person.who is Who.CONTACT:
        return QCoreApplication.translate("retention", "Name, title, phone and mail")
    if person.who is Who.APPLICANTS:
        return QCoreApplication.translate("retention", "%n applicant(s) by name", "", person.people)
    if person.who is Who.GUESTS:
        return QCoreApplication.translate("retention", "%n guest(s) by name", "", person.people)
    if person.who in (Who.MEMBER, Who.COLLEAGUE):
        return QCoreApplication.translate("retention", "Name, role, phone and mail")
    translate = QCoreApplication.translate
    counted = (
        (person.placements, translate("retention", "%n placement(s)", "", person.placements)),
        (person.visits, translate("retention", "%n visit(s)", "", person.visits)),
        (person.notes, translate("retention", "%n note(s)", "", person.notes)),
        (person.papers, translate("retention", "%n paper(s)", "", person.papers)),
    )
    return " · ".join(words for count, words in counted if count) or translate(
        "retention", "Name and numbers"
    )


def why(person: RipePerson, context: Context) -> str:
    """Why the person is ripe: closed, or last in touch."""
    translate = QCoreApplication.translate
    day = days.month_day(person.last, context.language, context.today())
    if person.who is Who.CITIZEN:
        return translate("retention", "Case closed {day}").format(day=day)
    if person.who is Who.APPLICANTS:
        return translate("retention", "The recruitment ended {day}").format(day=day)
    if person.who is Who.GUESTS:
        return translate("retention", "The meeting was held {day}").format(day=day)
    if person.who is Who.MEMBER:
        return translate("retention", "No member since {day}").format(day=day)
    if person.who is Who.COLLEAGUE:
        return translate("retention", "Taken off the list {day}").format(day=day)
    return translate("retention", "Nothing with the firm since {day}").format(day=day)


def state(person: RipePerson, context: Context) -> str:
    """Whether the person waits, or is kept longer."""
    translate = QCoreApplication.translate
    if person.kept is not None and not person.waits(context.today()):
        day = days.month_day(person.kept.until, context.language, context.today())
        return translate("retention", "Kept until {day}").format(day=day)
    return translate("retention", "To be erased")


def months(count: int) -> str:
    """A number of months."""
    return QCoreApplication.translate("retention", "%n month(s)", "", count)
