"""What kind of file it is, by its content; and its sheets."""

from __future__ import annotations

import re
import stat
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from mentor_desk.exchange import tables_faults
from mentor_desk.exchange.tables_csv import text_sheet
from mentor_desk.exchange.tables_headings import Meanings
from mentor_desk.exchange.tables_source import RowSource, Watch

_ZIP: Final = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCKED: Final = "EncryptedPackage".encode("utf-16-le")
_MARKUP = re.compile(
    rb"^(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|table|meta|\?xml|head|body)", re.IGNORECASE
)
_OTHERS: Final = (
    b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"{\\rtf", b"MZ", b"\x7fELF", b"SQLite format 3",
    b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!", b"BZh",
)  # fmt: skip


def sources(path: Path, watch: Watch, meanings: Meanings) -> Sequence[RowSource]:
    """The sheets of the file at ``path``; ``meanings`` as in :func:`.tables.open_list`.

    Raises :class:`UserError` when it is no list.
    """
    about = path.stat()
    if not stat.S_ISREG(about.st_mode):
        raise tables_faults.not_a_file()
    if not about.st_size:
        raise tables_faults.empty()
    with path.open("rb") as file:
        head = file.read(4096)
        if head.startswith(_OLE):
            rest = head + file.read(64 << 20)
            raise tables_faults.locked() if _LOCKED in rest else tables_faults.save_as_xlsx()
    if head.startswith(_ZIP):
        from mentor_desk.exchange.tables_xlsx import workbook_sheets

        return workbook_sheets(path, watch)
    if head.startswith(_OTHERS):
        raise tables_faults.no_list()
    if _MARKUP.match(head):
        raise tables_faults.save_as_xlsx()
    return [text_sheet(path, watch, meanings)]
