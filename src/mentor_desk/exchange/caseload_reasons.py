"""Why a row of a list of citizens is left out, and what became of what was not taken as it stands."""

from __future__ import annotations

from mentor_desk.texts import Text, text


def no_name() -> Text:
    """Nobody knows who it is."""
    return text("exchange", "Nobody’s name stands here.")


def heading() -> Text:
    """A row between the others that names what comes beneath it."""
    return text("exchange", "It looks like a heading between the rows.")


def total() -> Text:
    """A sum or a note under the list."""
    return text("exchange", "It looks like a total or a note, not a citizen.")


def same_person(row: int, sheet: str) -> Text:
    """The person stands in an earlier row too; ``sheet`` is named when it is another one."""
    if sheet:
        said = text("exchange", "The same person stands in row {row} of the sheet {sheet}.")
        return said.fill(row=row, sheet=sheet)
    return text("exchange", "The same person stands in row {row}.").fill(row=row)


def no_people() -> Text:
    """A whole sheet of something else."""
    return text("exchange", "The sheet does not look like a list of citizens.")


def empty_sheet() -> Text:
    """A whole sheet of nothing."""
    return text("exchange", "The sheet is empty.")


def cpr() -> Text:
    """Ten digits beginning with a day, or it is none."""
    return text("exchange", "It is not a real CPR number, so it is left empty.")


def cpr_against_birth() -> Text:
    """Two columns that do not agree."""
    return text("exchange", "The birthday is not that of the CPR number. The number’s day is taken.")


def birthday() -> Text:
    """No day, or one that nobody of working age was born on."""
    return text("exchange", "The birthday was not understood, so it is left empty.")


def day() -> Text:
    """No day in the calendar."""
    return text("exchange", "The day was not understood. It is kept in the note.")


def day_without_year(taken: object) -> Text:
    """Which year is meant was not written."""
    return text("exchange", "No year stands there; it is taken as {day}.").fill(day=taken)


def opened_today(today: object) -> Text:
    """When the case was opened is not known, and every case has such a day."""
    said = text("exchange", "The day was not understood: {day} is taken, and the note keeps the words.")
    return said.fill(day=today)


def not_opened_yet() -> Text:
    """A case that begins after today."""
    return text("exchange", "The case would begin after today; today is taken.")


def word() -> Text:
    """A word nobody is sure of."""
    return text("exchange", "The word is not known here. The field stays empty; the note keeps it.")


def phone() -> Text:
    """No telephone number."""
    return text("exchange", "No telephone number was seen. It is kept in the note.")


def email() -> Text:
    """No e-mail address."""
    return text("exchange", "No e-mail address was seen. It is kept in the note.")


def number() -> Text:
    """No number."""
    return text("exchange", "The number was not understood. It is kept in the note.")


def firm_number() -> Text:
    """A CVR number or P-number that cannot be."""
    return text("exchange", "The number of the firm cannot exist, so it is left out.")


def ends_before() -> Text:
    """A placement turned round."""
    return text("exchange", "The last day lies before the first. It is kept in the note.")


def no_placement() -> Text:
    """Firm without kind or first day."""
    return text(
        "exchange",
        "What is done at the firm, or from when, is not written. No placement is made; "
        "the note keeps it.",
    )
