"""The forecast panel: what firms expect of their staff, quarter by quarter (feature C12)."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from mentor_desk.formats.spans import add_months
from mentor_desk.models import Firm, Forecast
from mentor_desk.services import firms, rows
from mentor_desk.services.inquiries import quarter_of
from mentor_desk.services.outreach_data import method
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes

_QUARTER = 3


@dataclass(frozen=True, slots=True)
class Numbers:
    """Persons now and in 3, 6 and 12 months; ``None`` where the firm would not guess."""

    now: int | None = None
    in_3: int | None = None
    in_6: int | None = None
    in_12: int | None = None

    @property
    def empty(self) -> bool:
        """Whether nothing was answered."""
        return self == Numbers()

    @property
    def values(self) -> tuple[int | None, int | None, int | None, int | None]:
        """The four numbers in order."""
        return self.now, self.in_3, self.in_6, self.in_12


@dataclass(frozen=True, slots=True)
class PanelRow:
    """A firm of the panel: what it said in the quarter, and the answers before, the newest first."""

    firm_id: uuid.UUID
    firm: str
    town: str
    phone: str
    said: Numbers | None
    asked_on: date | None
    note: str
    before: tuple[tuple[date, Numbers], ...]


@dataclass(frozen=True, slots=True)
class QuarterSum:
    """The panel's numbers of one quarter added up, each over the firms that gave it.

    ``changes`` are the differences to now, in 3, 6 and 12 months, each over the firms that gave
    both: only they can be compared from quarter to quarter, since not all answer every time.
    """

    quarter: date
    answered: int
    total: Numbers
    changes: tuple[int | None, int | None, int | None]

    @property
    def in_a_year(self) -> int | None:
        """The change to twelve months; ``None`` where nobody gave both."""
        return self.changes[-1]


@dataclass(frozen=True, slots=True)
class Panel:
    """The panel in a quarter."""

    quarter: date
    rows: tuple[PanelRow, ...]
    trend: tuple[QuarterSum, ...]

    @property
    def missing(self) -> tuple[PanelRow, ...]:
        """The firms that have not answered this quarter."""
        return tuple(row for row in self.rows if row.said is None)


@writes("forecast.written")
def put(
    session: Session,
    *,
    firm_id: uuid.UUID,
    quarter: date,
    today: date,
    numbers: Numbers,
    note: str = "",
) -> None:
    """Write what a firm expects; writing again corrects it, writing nothing takes it back."""
    firm = rows.get(session, Firm, firm_id)
    query = rows.select_alive(Forecast).where(
        Forecast.firm_id == firm.id, Forecast.quarter == quarter_of(quarter)
    )
    row = session.scalars(query).first()
    if numbers.empty and not note.strip():
        if row is not None:
            rows.delete(session, row)
    else:
        if row is None:
            row = Forecast(firm_id=firm.id, quarter=quarter_of(quarter), asked_on=today)
            session.add(row)
        row.now, row.in_3, row.in_6, row.in_12 = numbers.values
        row.note = note.strip()
    journal.note(session, subject=firm)


@writes("forecast.panel_joined")
def join(session: Session, *, firm_id: uuid.UUID) -> None:
    """The firm is asked every quarter from now on."""
    firms.update(session, firm_id=firm_id, forecast_panel=True)


@writes("forecast.panel_left")
def leave(session: Session, *, firm_id: uuid.UUID) -> None:
    """The firm is not asked any more; what it said stays."""
    firms.update(session, firm_id=firm_id, forecast_panel=False)


@reads
def panel(session: Session, *, quarter: date) -> Panel:
    """The firms of the panel by name, with the quarter's answers, and the trend up to it."""
    first = quarter_of(quarter)
    said: dict[uuid.UUID, list[Forecast]] = {}
    quarters: dict[date, list[Forecast]] = {}
    known = rows.select_alive(Forecast).where(Forecast.quarter <= first)
    for row in session.scalars(known.order_by(Forecast.quarter.desc(), Forecast.id)):
        said.setdefault(row.firm_id, []).append(row)
        quarters.setdefault(row.quarter, []).append(row)
    query = rows.select_alive(Firm).where(Firm.forecast_panel.is_(True)).order_by(Firm.name, Firm.id)
    found = tuple(_row(firm, said.get(firm.id, []), first) for firm in session.scalars(query))
    return Panel(first, found, tuple(_sum(day, quarters[day]) for day in sorted(quarters)))


@reads
def due(session: Session, *, today: date) -> tuple[int, date]:
    """How many firms have not answered the present quarter, and from when they are to be asked."""
    first = quarter_of(today)
    asked_from = first.replace(day=method().forecast_from_day)
    return len(panel(session, quarter=first).missing), asked_from


def last_day(quarter: date) -> date:
    """The last day of the quarter that begins on ``quarter``."""
    return date.fromordinal(add_months(quarter, _QUARTER).toordinal() - 1)


def step(quarter: date, by: int) -> date:
    """The quarter ``by`` quarters away."""
    return add_months(quarter, _QUARTER * by)


def _row(firm: Firm, answers: Sequence[Forecast], quarter: date) -> PanelRow:
    here = next((row for row in answers if row.quarter == quarter), None)
    return PanelRow(
        firm_id=firm.id,
        firm=firm.name,
        town=firm.town,
        phone=firm.phone,
        said=_numbers(here) if here else None,
        asked_on=here.asked_on if here else None,
        note=here.note if here else "",
        before=tuple((row.quarter, _numbers(row)) for row in answers if row.quarter < quarter),
    )


def _numbers(row: Forecast) -> Numbers:
    return Numbers(row.now, row.in_3, row.in_6, row.in_12)


def _sum(quarter: date, answers: Sequence[Forecast]) -> QuarterSum:
    columns = zip(*(_numbers(row).values for row in answers), strict=True)
    given = [[value for value in column if value is not None] for column in columns]
    total = Numbers(*(sum(column) if column else None for column in given))
    in_3, in_6, in_12 = (_change(answers, step) for step in (1, 2, 3))
    return QuarterSum(quarter, len(answers), total, (in_3, in_6, in_12))


def _change(answers: Sequence[Forecast], step: int) -> int | None:
    pairs = [(row.now, _numbers(row).values[step]) for row in answers]
    given = [later - now for now, later in pairs if now is not None and later is not None]
    return sum(given) if given else None
