"""A row of a mentor's own list, made a citizen with a case."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from mentor_desk.exchange import caseload_days, caseload_reasons, caseload_words, firm_addresses
from mentor_desk.exchange.caseload_cells import Cells, lines, plain
from mentor_desk.exchange.caseload_records import Person, PlacementGiven
from mentor_desk.exchange.firm_values import place
from mentor_desk.formats import cvr, postcodes


class PersonReader:
    """Reads the rows of one sheet. With ``rest`` the columns that are no field go into the note."""

    def __init__(
        self,
        sheet: str,
        headings: Sequence[str],
        columns: Mapping[str, int],
        today: date,
        *,
        rest: bool = True,
    ) -> None:
        self._sheet, self._headings, self._columns, self._today = sheet, headings, columns, today
        used = set(columns.values())
        self._others = [i for i in range(len(headings)) if i not in used] if rest else []
        named = [headings[columns[f]] for f in ("firm", "starts_on", "ends_on") if f in columns]
        kinds = {kind for heading in named if (kind := caseload_words.kind_in(heading))}
        self._kind = kinds.pop() if len(kinds) == 1 else ""

    def read(self, number: int, row: Sequence[str]) -> Person:
        """The row with this number in the file."""
        cells = Cells(row, self._columns, self._headings, self._today)
        number_of, birth = cells.identity()
        address, postcode, town = _address(cells)
        step, step_on = self._next(cells)
        opened, closed = self._opened(cells), cells.day("closed_on", past=True)
        person = Person(
            sheet=self._sheet,
            row=number,
            name=cells.name(),
            cpr=number_of,
            born_on=birth,
            phone=cells.phone("phone"),
            email=cells.email(),
            address=address,
            postcode=postcode,
            town=town,
            target_group=cells.target_group(),
            benefit=cells.key("benefit"),
            stage=cells.key("stage"),
            opened_on=opened,
            closed_on=closed,
            next_step=step,
            next_step_on=step_on,
            placement=self._placement(cells),
        )
        return replace(person, note=self._note(cells, row), doubts=tuple(cells.doubts))

    def _opened(self, cells: Cells) -> date | None:
        opened = cells.day("opened_on", past=True)
        if opened is None and cells.text("opened_on"):
            cells.replace_doubt("opened_on", caseload_reasons.opened_today(self._today))
        if opened is not None and opened > self._today:
            cells.doubt("opened_on", caseload_reasons.not_opened_yet())
            return None
        return opened

    def _next(self, cells: Cells) -> tuple[str, date | None]:
        """The next step and its day, in whichever of the two columns each of them stands."""
        step, when = cells.text("next_step"), cells.text("next_step_on")
        if step and not when:
            alone = caseload_days.understood(step, self._today)
            if alone is not None:
                return cells.heading("next_step"), alone.day
        if when and caseload_days.understood(when, self._today) is None and not step:
            return when, None
        day = cells.day("next_step_on")
        return step or (cells.heading("next_step_on") if day else ""), day

    def _placement(self, cells: Cells) -> PlacementGiven:
        starts, ends = cells.day("starts_on"), cells.day("ends_on")
        if starts and ends and ends < starts:
            cells.doubt("ends_on", caseload_reasons.ends_before())
            ends = None
        given = PlacementGiven(
            firm=cells.text("firm"),
            cvr=cells.digits("cvr", cvr.parse),
            p_number=cells.digits("p_number", cvr.parse_p_number),
            contact=cells.text("contact"),
            contact_phone=cells.phone("contact_phone"),
            kind=cells.key("kind") or ("" if cells.text("kind") else self._kind),
            starts_on=starts,
            ends_on=ends,
            hours=cells.hours(),
        )
        if not given.whole and (given.firm or given.starts_on):
            if given.firm:
                cells.doubt("firm", caseload_reasons.no_placement(), keep=False)
            for field in ("firm", "kind", "starts_on", "ends_on", "hours", "contact", "contact_phone"):
                cells.keep(cells.heading(field), cells.text(field))
        elif not given.firm:
            for field in ("kind", "hours", "contact", "contact_phone"):
                cells.keep(cells.heading(field), cells.text(field))
        return given

    def _note(self, cells: Cells, row: Sequence[str]) -> str:
        for index in self._others:
            if index < len(row):
                cells.keep(self._headings[index], plain(row[index]))
        return "\n".join(filter(None, (lines(cells.raw("note")), *cells.kept)))


def _address(cells: Cells) -> tuple[str, str, str]:
    """Street, postcode and town, also where all of them stand in one cell."""
    street, (code, town) = cells.text("address"), place(cells.text("postcode"))
    town = cells.text("town") or town
    if not code and street:
        [street], [code], [found] = firm_addresses.split([street])
        town = town or found
    known = postcodes.find(code) if code else None
    return street, code, town or (known.town if known else "")
