"""How far a meeting has come, in a word or two."""

from __future__ import annotations

from datetime import date

from mentor_desk.formats import days
from mentor_desk.services.event_guests import GuestRow
from mentor_desk.services.events import EventRow
from mentor_desk.terms import label
from mentor_desk.texts import Language
from mentor_desk.ui.outreach.words import joined, translate
from mentor_desk.ui.theme import Tone
from mentor_desk.ui.translate import say


def meeting_state(row: EventRow, today: date) -> tuple[str, Tone]:
    """What a meeting is badged with: called off, what waits, who is coming or who came."""
    if row.off:
        return translate("Networks", "Called off"), "neutral"
    return _behind(row) if row.day < today else _ahead(row, today)


def _behind(row: EventRow) -> tuple[str, Tone]:
    if row.open:
        return translate("Outreach", "%n to follow up", "", row.open), "warning"
    if row.due is not None and row.fields["minutes_sent_on"] is None:
        return translate("Networks", "Minutes wait"), "warning"
    return translate("Outreach", "%n came", "", row.came), "neutral"


def _ahead(row: EventRow, today: date) -> tuple[str, Tone]:
    if row.due is not None and row.fields["agenda_sent_on"] is None and row.due.agenda <= today:
        return translate("Networks", "Agenda is due"), "warning"
    if row.coming:
        return translate("Networks", "%n coming", "", row.coming), "accent"
    return translate("Outreach", "%n invited", "", row.guests), "accent"


def guest_state(guest: GuestRow) -> tuple[str, Tone]:
    """Whether somebody was there, or what they answered."""
    if guest.came is None:
        if guest.answer is not None:
            return say(label(guest.answer)), "accent"
        return translate("Outreach", "Invited"), "neutral"
    if guest.came:
        return translate("Outreach", "Was there"), "accent"
    return translate("Outreach", "Did not come"), "neutral"


def follow_words(guest: GuestRow, today: date, language: Language) -> str:
    """What is to be followed up with a guest, and by when."""
    if guest.prospect:
        return translate("Outreach", "in the inbox")
    if not guest.follow_up:
        return ""
    if guest.followed_on is not None:
        return translate("Outreach", "followed up: {what}").format(what=guest.follow_up)
    words = translate("Outreach", "follow up: {what}").format(what=guest.follow_up)
    if guest.follow_by is None:
        return words
    day = days.short(guest.follow_by, language, today)
    return joined(words, translate("Outreach", "by {day}").format(day=day))


def sent_words(due: date | None, sent: date | None, today: date, language: Language) -> str:
    """When a paper went out, or by when it is to."""
    if sent is not None:
        return translate("Networks", "sent {day}").format(day=days.short(sent, language, today))
    if due is None:
        return translate("Networks", "not sent yet")
    day = days.short(due, language, today)
    if due < today:
        return translate("Networks", "should have gone out {day}").format(day=day)
    return translate("Networks", "goes out by {day}").format(day=day)
