"""What the firms are told when the mentor is away, and what the stand-in gets on paper."""

from __future__ import annotations

from mentor_desk import resources
from mentor_desk.documents import catalogue
from mentor_desk.formats import days, phone
from mentor_desk.services.absence_cover import Cover, ToldFirm
from mentor_desk.services.absences import AbsenceRow
from mentor_desk.services.mentor import MentorView
from mentor_desk.services.paper_batch import Proposal
from mentor_desk.texts import Language, Text, text

_PACK = "overlevering"
_HELLO = text("services", "Hello,")


def ready(absence: AbsenceRow, me: MentorView, language: Language) -> str:
    """The message as it can go to every firm: no citizen is named."""
    first = days.long(absence.starts_on, language)
    if absence.starts_on == absence.ends_on:
        away = text("services", "I am away on {first}.").fill(first=first)
    else:
        last = days.long(absence.ends_on, language)
        away = text("services", "I am away from {first} to {last}, both days included.")
        away = away.fill(first=first, last=last)
    say = resources.catalogue(language).say
    paragraphs = "\n\n".join(say(part) for part in (_HELLO, away, _cover(absence)))
    greeting = say(text("services", "Kind regards"))
    # The mentor's own number is left out: it is the stand-in who should be rung.
    return "\n".join((paragraphs, "", greeting, *filter(None, (me.name,))))


def language_of(message: str) -> Language:
    """The language of a message that was made ready; Danish where it was written anew."""
    hello = resources.catalogue("en").say(_HELLO)
    return "en" if message.startswith(hello) else "da"


def subject(absence: AbsenceRow, language: Language) -> str:
    """The subject of the mail."""
    first, last = (days.short(day, language) for day in (absence.starts_on, absence.ends_on))
    sentence = text("services", "Your job mentor is away {first} – {last}").fill(first=first, last=last)
    return resources.catalogue(language).say(sentence)


def about(firm: ToldFirm, language: Language) -> str:
    """The line that names whom it is about; only added where the mentor asks for it."""
    sentence = text("services", "It is about {names}.").fill(names=", ".join(firm.citizens))
    return resources.catalogue(language).say(sentence)


def with_names(message: str, firm: ToldFirm, language: Language) -> str:
    """The message with that line, before its greeting."""
    head, _, greeting = message.rpartition("\n\n")
    line = about(firm, language)
    return f"{head}\n\n{line}\n\n{greeting}" if head else f"{message}\n\n{line}"


def papers(cover: Cover) -> tuple[Proposal, ...]:
    """A hand-over for every case the stand-in gets."""
    title = catalogue.by_key(_PACK).title
    return tuple(
        Proposal(_PACK, case.id, title, case.name, True, None) for case in cover.cases if case.needed
    )


def _cover(absence: AbsenceRow) -> Text:
    if not absence.stand_in_name:
        return text("services", "I answer you when I am back.")
    if absence.stand_in_phone:
        words = text("services", "Do ring {name} on {phone}, about small things too.")
        number = phone.pretty(absence.stand_in_phone)
        return words.fill(name=absence.stand_in_name, phone=number)
    words = text("services", "Meanwhile {name} stands in for me.")
    return words.fill(name=absence.stand_in_name)
