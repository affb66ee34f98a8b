"""The imports of firm directories, and the column mappings the mentor saved (feature C2)."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import JSON
from sqlalchemy.orm import Mapped, mapped_column

from mentor_desk.models.base import Row


class DirectoryImport(Row):
    """A firm directory that was read in. The newest alive row names the directory in use.

    ``file`` is the name of the directory's own file in the vault's folder; undoing the import deletes
    this row, and the directory before it is in use again. ``source`` is the list's name as the mentor
    calls it. The counts are of this import.
    """

    __tablename__ = "directory_import"

    file: Mapped[str]
    source: Mapped[str] = mapped_column(default="")
    imported_at: Mapped[datetime]
    workplaces: Mapped[int] = mapped_column(default=0)
    new: Mapped[int] = mapped_column(default=0)
    changed: Mapped[int] = mapped_column(default=0)
    unchanged: Mapped[int] = mapped_column(default=0)
    gone: Mapped[int] = mapped_column(default=0)
    left_out: Mapped[int] = mapped_column(default=0)


class ColumnMapping(Row):
    """Which column of a list is which field, saved under a name; ``columns`` is field → heading."""

    __tablename__ = "column_mapping"

    name: Mapped[str]
    columns: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)
