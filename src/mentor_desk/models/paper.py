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


class PaperFill(Row):
    """What was written for one paper alone, by the path of the value in its content."""

    __tablename__ = "paper_fill"

    key: Mapped[str] = mapped_column(index=True)
    subject_id: Mapped[uuid.UUID] = mapped_column(index=True)
    values: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)


class PaperSignature(Row):
    """How far one signer of an issued paper has come (feature H33).

    ``role`` is the key of the signer on the paper. The paper is given to the signer, signed, and
    comes back; each day is ``None`` until then.
    """

    __tablename__ = "paper_signature"

    paper_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("issued_paper.id"), index=True)
    role: Mapped[str]
    name: Mapped[str] = mapped_column(default="")
    given_on: Mapped[date | None] = mapped_column(default=None)
    signed_on: Mapped[date | None] = mapped_column(default=None)
    returned_on: Mapped[date | None] = mapped_column(default=None)


class FormWording(Row):
    """The municipality's own wording of one sentence of a paper (feature H35)."""

    __tablename__ = "form_wording"

    key: Mapped[str] = mapped_column(index=True)
    path: Mapped[str]
    wording: Mapped[str]


class Asset(Row):
    """A file that papers carry, such as the municipality's logo."""

    __tablename__ = "asset"

    name: Mapped[str] = mapped_column(index=True)
    media_type: Mapped[str]
    data: Mapped[bytes] = deferred(mapped_column(LargeBinary))
