"""The columns of a mentor's own list of citizens."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from mentor_desk.exchange.caseload_columns import FIELDS, guess, has_names, is_people
from mentor_desk.ui.caseload_import import field_words
from mentor_desk.ui.importing.column_kind import ColumnKind


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
    )
