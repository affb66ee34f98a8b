"""The columns of a mentor's own list of citizens."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from mentor_desk.exchange.caseload_columns import FIELDS, guess, has_names, is_people
from mentor_desk.ui.caseload_import import field_words
from mentor_desk.ui.importing.column_kind import ColumnKind

_CPR = re.compile(r"(?<!\d)(\d{6})[ -]?\d{4}(?!\d)")


def _masked(cell: str) -> str:
    """A CPR number is not shown to whoever looks over the mentor's shoulder."""
    return _CPR.sub(r"\1-••••", cell)


def kind() -> ColumnKind:
    """See :class:`.ColumnKind`."""
    return ColumnKind(
        scope="people",
        question=QCoreApplication.translate("CaseloadFields", "Which sheets hold citizens?"),
        order=FIELDS,
        names=field_words.names(),
        guess=guess,
        fits=is_people,
        enough=has_names,
        telling=("name", "cpr"),
        shown=_masked,
    )
