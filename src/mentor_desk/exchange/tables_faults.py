"""What is said of a file that cannot be read as a list. Nothing has been imported then."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from mentor_desk.errors import UserError
from mentor_desk.texts import Text, text


@contextmanager
def told() -> Iterator[None]:
    """Within, what the system says of a file becomes a sentence."""
    try:
        yield
    except FileNotFoundError as reason:
        raise missing() from reason
    except PermissionError as reason:
        raise forbidden() from reason
    except (OSError, UnicodeError) as reason:
        raise unreadable() from reason


def fault(sentence: Text) -> UserError:
    """The sentence as the error it is."""
    return UserError(sentence, field="file")


def missing() -> UserError:
    """Nothing is there."""
    return fault(text("exchange", "There is no file of that name. Choose the list once more."))


def not_a_file() -> UserError:
    """A folder, a device, a pipe."""
    return fault(text("exchange", "This is a folder and not a list. Choose the file itself."))


def forbidden() -> UserError:
    """The system says no."""
    return fault(
        text("exchange", "You are not allowed to read this file. Copy it to your own folder first.")
    )


def unreadable() -> UserError:
    """The disk or the network gave up."""
    return fault(
        text(
            "exchange", "The file could not be read to its end. Copy it to this computer and try again."
        )
    )


def empty() -> UserError:
    """Not one row."""
    return fault(text("exchange", "The file is empty: there are no firms in it."))


def too_big() -> UserError:
    """More than fits."""
    return fault(
        text(
            "exchange",
            "The file is too big for a list of firms. Take out your own area, and try again.",
        )
    )


def far_cell(place: str) -> UserError:
    """One cell so far from all others that the sheet is huge and almost empty."""
    return fault(
        text(
            "exchange",
            "Cell {cell} stands far away from the rest of the list, which makes the sheet too big. "
            "Delete what stands there, save the file, and try again.",
        ).fill(cell=place)
    )


def too_many_rows(most: int) -> UserError:
    """More rows than are kept in memory at once."""
    return fault(
        text(
            "exchange",
            "The list has more than {most} firms. Take out your own area, and try again.",
        ).fill(most=most)
    )


def too_many_columns(row: int) -> UserError:
    """A row of a thousand columns or more."""
    return fault(
        text("exchange", "Row {row} has far too many columns, so this is no list of firms.").fill(
            row=row
        )
    )


def locked() -> UserError:
    """A spreadsheet behind a password."""
    return fault(
        text(
            "exchange",
            "The list is locked with a password. Open it in your spreadsheet program, "
            "save it without the password, and try again.",
        )
    )


def save_as_xlsx() -> UserError:
    """A spreadsheet in another format: XLS, XLSB, ODS, a web page."""
    return fault(
        text(
            "exchange",
            "This kind of file cannot be read here. Open it in your spreadsheet program, "
            "save it as XLSX or CSV, and try again.",
        )
    )


def no_list() -> UserError:
    """A letter, a picture, a program."""
    return fault(text("exchange", "This file is no list of firms. Choose a list saved as XLSX or CSV."))


def packed() -> UserError:
    """An archive with other files in it."""
    return fault(
        text("exchange", "This is a packed folder (ZIP). Unpack it, and choose the list inside it.")
    )


def damaged() -> UserError:
    """Cut off, or not written right."""
    return fault(
        text(
            "exchange",
            "The file is damaged or was cut off, so nothing was read. Fetch the list once more.",
        )
    )


def suspicious() -> UserError:
    """Made to swell when it is unpacked."""
    return fault(
        text(
            "exchange",
            "The file unpacks to far more than a list of firms can be, so it was not opened. "
            "Fetch the list from where it came.",
        )
    )


def open_quotation(row: int) -> UserError:
    """A quotation mark that is never closed swallows the rest of the list."""
    return fault(
        text(
            "exchange",
            "A quotation mark in row {row} is not closed, or the text there is far too long. "
            "Correct the row, and try again.",
        ).fill(row=row)
    )
