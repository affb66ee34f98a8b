"""The diploma of a partnership, to frame and hang on the wall (feature H11)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Final

from mentor_desk.documents.forms import Form
from mentor_desk.documents.paper import Ask, Paper
from mentor_desk.documents.papers.edition import edition
from mentor_desk.documents.parties import Person, Sender, Workplace
from mentor_desk.documents.parts import Story
from mentor_desk.documents.required import Required
from mentor_desk.documents.shapes import Diploma
from mentor_desk.formats import days
from mentor_desk.texts import text

WALL = "wall"


@dataclass(frozen=True, slots=True)
class Diplom:
    """The diploma. ``points`` are the chosen points of the agreement by name; ``since`` its first day.

    ``place`` and ``given_on`` are where and when it is handed over. The ``employer`` signs for the
    firm; for the municipality ``municipality_signer`` (name and title), else the sender's mentor.
    """

    sender: Sender = field(default_factory=Sender)
    firm: Workplace = field(default_factory=Workplace)
    points: tuple[str, ...] = ()
    since: date | None = None
    place: str = ""
    given_on: date | None = None
    employer: Person = field(default_factory=Person)
    municipality_signer: str = ""


REQUIRED: Final = (
    Required("firm.name", "firm.name", text("terms", "The firm’s name"), WALL),
    Required("points", "points", text("terms", "The points you chose"), WALL),
    Required("place", "place", text("terms", "Where it is handed over"), WALL),
    Required("given_on", "given_on", text("terms", "When it is handed over"), WALL),
    Required("employer.name", "employer", text("terms", "Employer"), WALL),
    Required("sender.mentor", "mentor.name", text("terms", "The municipality’s contact"), WALL),
)


def story(content: Diplom, form: Form) -> Story:
    """One page without head and foot."""
    say, sender = form.texts, content.sender
    part = Diploma(
        occasion=form.title,
        name=content.firm.name,
        joined=say["joined"],
        partner=sender.municipality,
        words=say["words"],
        points=content.points,
        since=say["since"],
        year=str(content.since.year) if content.since else "",
        place_and_day=_place_and_day(form, content),
        signers=(
            (_for(form, content.firm.name) or say["for_firm"], content.employer.name),
            (_for(form, sender.municipality) or say["for_municipality"], _mentor(form, content)),
        ),
        logo=sender.logo,
    )
    footer = ("", edition(form))
    return Story(form.title, (part,), footer, sender.municipality, landscape=True, bare=True)


def _for(form: Form, name: str) -> str:
    return form.texts["for_party"].format(name=name) if name.strip() else ""


def _mentor(form: Form, content: Diplom) -> str:
    if content.municipality_signer.strip():
        return content.municipality_signer.strip()
    name = content.sender.mentor.name.strip()
    return form.texts["signer_mentor"].format(name=name) if name else ""


def _place_and_day(form: Form, content: Diplom) -> str:
    place, day = content.place.strip(), content.given_on
    if not place and day is None:
        return ""
    blank = form.texts["blank"]
    return f"{place or blank}, {days.month_day(day, 'da') if day else blank}"


PAPER: Final = Paper(
    key="diplom",
    title=text("terms", "Diploma for the wall"),
    content_type=Diplom,
    story=story,
    file_stem="diplom",
    required=REQUIRED,
    purpose=text("terms", "Thanks a partner firm with something worth a frame."),
    asks=(
        Ask("place", text("terms", "Where it is handed over"), "line"),
        Ask("given_on", text("terms", "When it is handed over"), "day"),
        Ask("employer.name", text("terms", "Who signs for the firm"), "line"),
        Ask("municipality_signer", text("terms", "Who signs for the municipality"), "line"),
    ),
)
