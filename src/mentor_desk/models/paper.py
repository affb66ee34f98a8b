"""Issued papers: the frozen content, the bytes and their hash."""

from __future__ import annotations

import uuid
from datetime import date
from typing import Any

from sqlalchemy import JSON, ForeignKey, LargeBinary, String
from sqlalchemy.orm import Mapped, deferred, mapped_column

from mentor_desk.models.base import Row


class IssuedPaper(Row):
    """The exact copy of a paper that was printed or saved (feature H32).

    ``key`` is its place in the paper catalogue; ``content`` what it was made from; ``sha256`` the hash
    of ``pdf``. Issuing unchanged data again gives the same bytes and no new version.
    """

    __tablename__ = "issued_paper"

    key: Mapped[str] = mapped_column(index=True)
    title: Mapped[str]
    version: Mapped[int] = mapped_column(default=1)
    issued_on: Mapped[date]
    case_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("case.id"), default=None, index=True)
    firm_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("firm.id"), default=None, index=True)
    subject_id: Mapped[uuid.UUID | None] = mapped_column(default=None, index=True)
    content: Mapped[dict[str, Any]] = mapped_column(JSON)
    pages: Mapped[int]
    sha256: Mapped[str] = mapped_column(String(64), index=True)
    pdf: Mapped[bytes] = deferred(mapped_column(LargeBinary))
