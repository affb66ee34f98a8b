"""E-mail addresses, checked just enough to catch a slip of the finger."""

from __future__ import annotations

import re
from urllib.parse import quote

from mentor_desk.errors import UserError
from mentor_desk.texts import text

_ADDRESS = re.compile(r"[^@\s]+@[^@\s.]+(?:\.[^@\s.]+)+")


def parse(typed: str) -> str:
    """The address without spaces around it.

    Raises :class:`UserError` with ``field="email"`` unless there is one ``@`` and a dot after it.
    """
    address = typed.strip()
    if not _ADDRESS.fullmatch(address):
        raise UserError(
            text("errors", "An e-mail address looks like this: name@firm.dk"), field="email"
        )
    return address


def link(address: str, subject: str, body: str) -> str:
    """A ``mailto:`` link that opens a written mail in the mail program (RFC 6068)."""
    lines = body.replace("\r\n", "\n").replace("\n", "\r\n")
    return f"mailto:{quote(address, safe='@')}?subject={quote(subject)}&body={quote(lines)}"
