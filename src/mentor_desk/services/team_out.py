"""The team picture on its way out: as a paper and as a spreadsheet, without groups under five (K3)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
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
from mentor_desk.exchange.workbook import Column, Workbook
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
    data = _pdf(session, made) if form == "pdf" else _xlsx(session, made)
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


def _xlsx(session: Session, made: Holdbillede) -> bytes:
    form = paper_wordings.form_for(session, PAPER)
    say, stage, kind = form.texts, form.choices["stage"], form.choices["placement"]
    foot, count = say["footer"], Column(say["count_column"])
    with Workbook(form.title, made.on) as book:
        book.table(
            say["sheet_members"],
            [Column(say["mentor"], 30), Column(say["as_of"]), Column(say["cases"]), Column("Vægt"),
             Column("Ramme fra"), Column("Ramme til")],
            [(m.name, m.as_of, say["few"] if m.cases is None else m.cases, m.load, m.low or None,
              m.high or None) for m in made.members],
            mark=foot,
        )  # fmt: skip
        book.table(
            say["sheet_stages"],
            [Column(say["stage_column"], 46), count],
            [(_span(stage, each, say), each.people) for each in made.stages],
            mark=foot,
        )
        book.table(
            say["sheet_placements"],
            [Column(say["kind_column"], 30), count],
            [(kind.get(each.placement, say["rest"]), each.people) for each in made.placements],
            mark=foot,
        )
        firm = [Column(say["firm"], 34), Column(say["number"], 16), Column(say["town"], 18)]
        rows = [(each.name, each.number, each.town, each.who) for each in made.shared]
        book.table(say["sheet_shared"], [*firm, Column(say["who"], 60)], rows, mark=foot)
        book.table(
            say["sheet_free"],
            [*firm, Column(say["places"]), Column(say["who"], 60)],
            [(each.name, each.number, each.town, each.places, each.who) for each in made.free],
            mark=foot,
        )
    return book.data()


def _span(stage: Mapping[str, str], each: PictureStages, say: Mapping[str, str]) -> str:
    first, last = stage.get(each.stage, each.stage), stage.get(each.until_stage, each.until_stage)
    return first if first == last else say["from_to"].format(first=first, last=last)
