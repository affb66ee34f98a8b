"""The recovery key on paper: never archived and never journalled, the key stands in no file of ours."""

from __future__ import annotations

from pathlib import Path

from mentor_desk.documents import catalogue, render
from mentor_desk.documents.noegleark import RecoverySheet
from mentor_desk.services import files


def pdf(key: str, *, owner: str, municipality: str) -> bytes:
    """The key sheet as a PDF; ``key`` in its printed groups."""
    content = RecoverySheet(key=key, owner=owner, municipality=municipality)
    return render.pdf(catalogue.NOEGLEARK, content).data


def save(file: Path, key: str, *, owner: str, municipality: str) -> None:
    """Write the key sheet to ``file``. Raises :class:`UserError` when it cannot be written."""
    files.write(file, pdf(key, owner=owner, municipality=municipality))
