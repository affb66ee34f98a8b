"""Why a row of a list of firms is left out."""

from __future__ import annotations

from collections.abc import Sequence

from mentor_desk.formats.folding import fold
from mentor_desk.texts import Text, text

_NOTES = (
    "i alt", "ialt", "total", "sum ", "sum:", "antal ", "kilde", "udtraek", "source", "side ", "note",
    "bemaerk", "slut ", "opdateret", "genereret", "grand total",
)  # fmt: skip


def no_name() -> Text:
    """Nobody knows what the firm is called."""
    return text("exchange", "The firm has no name here.")


def p_number(written: str) -> Text:
    """Ten digits, or it is none."""
    return text("exchange", "The P-number {number} does not have ten digits.").fill(
        number=_short(written)
    )


def cvr(written: str) -> Text:
    """Eight digits with the right check sum (modulus 11), or it is none."""
    return text("exchange", "The CVR number {number} cannot exist: look for a wrong digit.").fill(
        number=_short(written)
    )


def closed() -> Text:
    """The register says it is over."""
    return text("exchange", "The workplace has closed.")


def note() -> Text:
    """A line that sums up, or tells where the list is from."""
    return text("exchange", "This row is a total or a note and no firm.")


def headings() -> Text:
    """Lists pasted together."""
    return text("exchange", "The headings stand here once more.")


def the_company() -> Text:
    """Its workplaces are in the list themselves."""
    return text(
        "exchange", "This is the company itself; its workplaces with P-numbers are in the list already."
    )


def twice(row: int) -> Text:
    """The very same row."""
    return text("exchange", "The firm stands twice: the same is in row {row}.").fill(row=row)


def twice_elsewhere(row: int, sheet: str) -> Text:
    """The very same row, on another sheet."""
    return text(
        "exchange", "The firm stands twice: the same is in row {row} of the sheet {sheet}."
    ).fill(row=row, sheet=sheet)


def conflicting(row: int) -> Text:
    """The same number, other facts."""
    return text(
        "exchange", "Row {row} has the same number but tells other things; that row is the one taken."
    ).fill(row=row)


def conflicting_elsewhere(row: int, sheet: str) -> Text:
    """The same number, other facts, on another sheet."""
    return text(
        "exchange",
        "Row {row} of the sheet {sheet} has the same number but tells other things; "
        "that row is the one taken.",
    ).fill(row=row, sheet=sheet)


def no_firms() -> Text:
    """A whole sheet of something else."""
    return text("exchange", "The sheet does not look like a list of firms.")


def empty_sheet() -> Text:
    """A whole sheet of nothing."""
    return text("exchange", "The sheet is empty.")


def is_note(row: Sequence[str]) -> bool:
    """Whether a row without numbers is a total or a note: few cells, and the first says so."""
    cells = [cell for cell in row if cell.strip()]
    return 0 < len(cells) <= 4 and (fold(cells[0]).strip() + " ").startswith(_NOTES)


def is_headings(row: Sequence[str], headings: set[str]) -> bool:
    """Whether a row repeats the headings."""
    cells = [cell.strip() for cell in row if cell.strip()]
    return len(cells) > 1 and sum(cell in headings for cell in cells) * 2 > len(cells)


def _short(written: str) -> str:
    return written if len(written) <= 20 else f"{written[:19]}…"
