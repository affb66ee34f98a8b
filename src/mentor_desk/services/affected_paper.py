"""The paper and the list for the day the computer is gone, from the open vault or from a backup."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final, Literal

from sqlalchemy.orm import Session

from mentor_desk.documents import forms, render
from mentor_desk.documents.papers import maskinenvaek
from mentor_desk.documents.papers.maskinenvaek import AffectedRow, HeldCount, MaskinenVaek
from mentor_desk.exchange import plain_xlsx
from mentor_desk.formats import cpr as cprs
from mentor_desk.formats import days, phone
from mentor_desk.services.affected import Affected, Held, Person
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import writes

CLOCK: Final = timedelta(hours=72)
"""How long the municipality has to report (GDPR art. 33)."""
Form = Literal["pdf", "xlsx"]


@dataclass(frozen=True, slots=True)
class Known:
    """What is known on the day. ``found`` is when somebody discovered it, in local time.

    ``listed`` puts the citizens on the paper, ``whole_cpr`` with the last four digits too.
    """

    on: date
    found: datetime | None = None
    backup: datetime | None = None
    second: datetime | None = None
    key_store: bool = False
    listed: bool = False
    whole_cpr: bool = False


def content(affected: Affected, known: Known) -> MaskinenVaek:
    """What the paper says."""
    deadline = known.found + CLOCK if known.found is not None else None
    return MaskinenVaek(
        on=known.on,
        sender=affected.sender,
        found=_moment(known.found),
        deadline=_moment(deadline),
        people=len(affected.people),
        contacts=affected.contacts,
        firms=affected.firms,
        around=affected.around,
        papers=affected.papers,
        held=tuple(HeldCount(kind.value, count) for kind, count in affected.counts().items()),
        backup=_moment(known.backup),
        second=_moment(known.second),
        until=_moment(affected.until),
        key_store=known.key_store,
        rows=tuple(_row(one, known) for one in affected.people) if known.listed else (),
    )


def pdf(affected: Affected, known: Known) -> bytes:
    """The paper."""
    return render.pdf(maskinenvaek.PAPER, content(affected, known)).data


def xlsx(affected: Affected, known: Known) -> bytes:
    """The list as a spreadsheet, whether it is on the paper or not."""
    form = forms.load(maskinenvaek.PAPER.key, MaskinenVaek)
    say, kinds = form.texts, form.choices["short"]
    columns = ((say["name"], 30), (say["cpr"], 16), (say["reach"], 60), (say["data"], 60))
    rows = [
        (row.name, row.cpr, row.reach, ", ".join(kinds[kind] for kind in row.kinds))
        for row in (_row(one, known) for one in affected.people)
    ]
    return plain_xlsx.workbook(say["list"], known.on, columns, rows)


@writes("affected.exported")
def note_out(session: Session, *, people: int, listed: bool, form: Form) -> None:
    """That the paper or the list left the program stands in the log; how many, not who."""
    journal.note(session, detail={"people": people, "listed": listed, "form": form})


def _row(one: Person, known: Known) -> AffectedRow:
    born = days.month_day(one.born_on, "da") if one.born_on else ""
    number = (cprs.pretty(one.cpr) if known.whole_cpr else cprs.masked(one.cpr)) if one.cpr else born
    reach = " · ".join(part for part in (one.address, phone.pretty(one.phone), one.email) if part)
    return AffectedRow(one.name, number, reach, tuple(kind.value for kind in Held if kind in one.held))


def _moment(moment: datetime | None) -> str:
    if moment is None:
        return ""
    local = moment.astimezone()
    return f"{days.month_day(local.date(), 'da')} kl. {days.clock(local.time(), 'da')}"
