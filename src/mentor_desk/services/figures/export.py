"""The figures as a paper or a spreadsheet for the leader (features J3 and J4)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from sqlalchemy.orm import Session

from mentor_desk.documents import catalogue, render
from mentor_desk.documents.papers.tal import Figure, Tal, Told, unit_word
from mentor_desk.exchange import figures_xlsx
from mentor_desk.exchange.cells import Value
from mentor_desk.exchange.figures_xlsx import Sheet
from mentor_desk.rules.periods import Period
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import paper_wordings, targets
from mentor_desk.services.figures import outgoing
from mentor_desk.services.paper_parties import sender
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.texts import Catalogue

Format = Literal["pdf", "xlsx"]
PAPER = "tal"


@dataclass(frozen=True, slots=True)
class FiguresFile:
    """A file ready to be saved."""

    data: bytes
    file_name: str


@reads
def content(
    session: Session, *, period: Period, today: date, rulebook: Rulebook, danish: Catalogue
) -> Tal:
    """The paper's content, with what must be hidden hidden."""
    found, meters = targets.with_figures(session, period=period, today=today, rulebook=rulebook)
    return Tal(
        sender=sender(session),
        on=today,
        first=found.period.first,
        last=found.period.last,
        before_first=found.before.first,
        before_last=found.before.last,
        goals=outgoing.goals(found, meters),
        figures=outgoing.figures(found, danish.say),
    )


@writes("figures.exported")
def export(
    session: Session,
    *,
    period: Period,
    today: date,
    rulebook: Rulebook,
    danish: Catalogue,
    form: Format,
) -> FiguresFile:
    """The figures as a file; the journal keeps the days and the form."""
    made = content(session, period=period, today=today, rulebook=rulebook, danish=danish)
    journal.note(
        session,
        detail={"form": form, "from": period.first.isoformat(), "to": period.last.isoformat()},
    )
    stem = f"{catalogue.by_key(PAPER).file_stem}-{period.first.isoformat()}-{period.last.isoformat()}"
    data = _pdf(session, made) if form == "pdf" else workbook(made)
    return FiguresFile(data, f"{stem}.{form}")


def workbook(made: Tal) -> bytes:
    """The same as a spreadsheet of four sheets."""
    form = catalogue.by_key(PAPER).form()
    say = form.texts
    number = (say["now"], 12), (say["counted"], 12), (say["before"], 14)
    sheets = [
        Sheet(
            say["figures"],
            ((say["figure"], 44), ("Enhed", 12), *number, ("Samme tid før, talt af", 14)),
            [_row(each, unit_word(each.unit, form)) for each in made.figures],
        ),
        Sheet(
            "Dele",
            ((say["figure"], 44), ("Del", 30), ("Antal", 10), ("Af", 10), ("Værdi", 12)),
            [
                (each.name, part.name, *_numbers(part.told, each.unit))
                for each in made.figures
                for part in each.parts
            ],
        ),
        Sheet(
            say["goals"],
            ((say["goal"], 44), (say["so_far"], 12), ("Måltal", 12), ("Fra", 14), ("Til", 14)),
            [
                (g.name, say["hidden"] if g.count is None else g.count, g.goal, g.starts_on, g.ends_on)
                for g in made.goals
            ],
        ),
        Sheet(
            say["meaning"],
            ((say["figure"], 44), ("Forklaring", 60), ("Andres tal", 60)),
            [(each.name, each.definition, "\n".join(each.others)) for each in made.figures],
        ),
    ]
    title = f"{form.title} {made.first} – {made.last}" if made.first and made.last else form.title
    return figures_xlsx.workbook(title, made.on or date.min, sheets)


def _row(each: Figure, unit: str) -> Sequence[Value]:
    now, before = _numbers(each.now, each.unit), _numbers(each.before, each.unit)
    return each.name, unit, now[2], now[1], before[2], before[1]


def _numbers(told: Told, unit: str) -> tuple[Value, Value, Value]:
    """How many, of how many, and the value; a share in per cent with one decimal."""
    if told.hidden:
        return "skjult", None, "skjult"
    if told.value is None:
        return told.count, told.of, None
    value = told.value * 100 if unit == "share" else told.value
    rounded = round(value, 1)
    return told.count, told.of, int(rounded) if rounded == int(rounded) else rounded


def _pdf(session: Session, made: Tal) -> bytes:
    paper = catalogue.by_key(PAPER)
    return render.pdf(paper, made, paper_wordings.form_for(session, paper)).data
