"""The team picture on its way out: as a paper and as a spreadsheet, without groups under five (K3)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Final, Literal

from sqlalchemy.orm import Session

from mentor_desk.documents import render
from mentor_desk.documents.papers.holdbillede import (
    PAPER,
    Holdbillede,
    PictureFirmRow,
    PictureKind,
    PictureMember,
    PictureStages,
)
from mentor_desk.exchange import team_xlsx
from mentor_desk.formats import days
from mentor_desk.rules import small_groups
from mentor_desk.services import paper_wordings, team_picture
from mentor_desk.services.exports import Export
from mentor_desk.services.paper_copies import How
from mentor_desk.services.paper_parties import sender
from mentor_desk.services.team_picture import Member, Picture, PictureFirm, Talk
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.terms import Stage

Form = Literal["pdf", "xlsx"]
_CVR: Final = 8


@reads
def preview(session: Session, *, today: date) -> bytes:
    """The paper, to look at."""
    return _pdf(session, content(session, today))


@writes("team.exported")
def export(session: Session, *, today: date, form: Form, how: How = "saved") -> Export:
    """The picture as a file; the journal keeps how many cases it counts."""
    made = content(session, today)
    people = team_picture.picture(session, today=today).cases
    journal.note(session, detail={"form": form, "how": how, "people": people})
    data = _pdf(session, made) if form == "pdf" else team_xlsx.workbook(made)
    return Export(data, f"{PAPER.file_stem}-{today.isoformat()}.{form}", people, named=False)


def content(session: Session, today: date) -> Holdbillede:
    """What both of them say."""
    found = team_picture.picture(session, today=today)
    return Holdbillede(
        on=today,
        sender=sender(session),
        members=tuple(_member(each) for each in found.members),
        stages=_stages(found),
        placements=_kinds(found),
        shared=tuple(_firm(each, each.talks) for each in found.shared),
        free=tuple(_firm(each, (t for t in each.talks if t.places)) for each in found.free),
    )


def _member(each: Member) -> PictureMember:
    told = each.content
    if told.cases < small_groups.SMALLEST:
        return PictureMember(each.name, told.as_of)
    return PictureMember(each.name, told.as_of, told.cases, told.load, told.low, told.high)


def _stages(found: Picture) -> tuple[PictureStages, ...]:
    order, counts = list(Stage), found.stages()
    joined = small_groups.joined([counts.get(stage.value, 0) for stage in order])
    return tuple(
        PictureStages(order[each.first].value, order[each.last].value, each.people) for each in joined
    )


def _kinds(found: Picture) -> tuple[PictureKind, ...]:
    told = small_groups.with_rest(found.placements())
    if told is None:
        return ()
    rest = (PictureKind("", told.rest),) if told.rest else ()
    return (*(PictureKind(kind, people) for kind, people in told.kinds), *rest)


def _firm(firm: PictureFirm, talks: Iterable[Talk]) -> PictureFirmRow:
    """Whether a citizen is there stays on the screen: one citizen at one firm is a group of one."""
    kind = "CVR" if len(firm.number) == _CVR else "P-nr."
    return PictureFirmRow(
        name=firm.name or firm.branch,
        number=f"{kind} {firm.number}",
        town=firm.town,
        who=" · ".join(_talk(talk) for talk in talks),
        places=firm.places,
    )


def _talk(talk: Talk) -> str:
    return f"{talk.mentor} ({days.short(talk.talked_on, 'da')})" if talk.talked_on else talk.mentor


def _pdf(session: Session, made: Holdbillede) -> bytes:
    return render.pdf(PAPER, made, paper_wordings.form_for(session, PAPER)).data
