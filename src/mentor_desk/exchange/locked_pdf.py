"""A PDF that only a passphrase opens, with further files inside (decision 23).

AES-256 as ISO 32000-2 has it (revision 6): every PDF program asks for the passphrase, and what is
inside – pages, attached files, title – is readable to nobody without it.
"""

from __future__ import annotations

import io
from collections.abc import Mapping
from typing import Final

LEAST: Final = 12
"""How many signs a passphrase has at least."""


def lock(pdf: bytes, passphrase: str, attached: Mapping[str, bytes]) -> bytes:
    """``pdf`` locked with ``passphrase``; ``attached`` are the further files by their name.

    Whoever opens it may print and copy: the passphrase is what keeps it shut, not a wish to the reader.
    Takes some tenths of a second. Raises :class:`ValueError` for a passphrase that is too short.
    """
    if len(passphrase) < LEAST:
        raise ValueError("too short")
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf)))
    for name, data in attached.items():
        writer.add_attachment(name, data)
    writer.pdf_header = "%PDF-1.7"
    writer.encrypt(passphrase, algorithm="AES-256")
    target = io.BytesIO()
    writer.write(target)
    return target.getvalue()
