"""The columns of a list of firms."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from mentor_desk.exchange.firm_columns import FIELDS, guess, is_firms
from mentor_desk.ui.directory import field_words
from mentor_desk.ui.importing.column_kind import ColumnKind

_FIRST = (
    "name", "p_number", "cvr", "address", "postcode", "town", "branch", "branch_code", "phone", "email",
    "size_band", "municipality_code",
)  # fmt: skip
"""What nearly every list has, in the order of the eye."""


def kind() -> ColumnKind:
    """See :class:`.ColumnKind`."""
    return ColumnKind(
        scope="",
        question=QCoreApplication.translate("DirectoryFields", "Which sheets hold firms?"),
        order=(*_FIRST, *(name for name in FIELDS if name not in _FIRST)),
        names=field_words.names(),
        guess=guess,
        fits=is_firms,
        enough=lambda fields: "name" in fields,
        telling=("name", "p_number", "cvr"),
    )
