"""What the program keeps for itself inside the vault: drafts and settings."""

from __future__ import annotations

from typing import Any

from sqlalchemy import JSON
from sqlalchemy.orm import Mapped, mapped_column

from mentor_desk.models.base import Row


class Draft(Row):
    """An unfinished form, kept from the first key so that a lock or a crash loses nothing.

    ``form`` names the form and ``subject`` what it is about, for example ``visit.new`` and a case id.
    """

    __tablename__ = "draft"

    form: Mapped[str] = mapped_column(index=True)
    subject: Mapped[str] = mapped_column(default="", index=True)
    values: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)


class Setting(Row):
    """A choice that belongs to the caseload, not to the computer; ``value`` is any JSON value."""

    __tablename__ = "setting"

    key: Mapped[str] = mapped_column(unique=True)
    value: Mapped[Any] = mapped_column(JSON)
