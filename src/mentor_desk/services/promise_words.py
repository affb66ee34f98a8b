"""Who promised what, in words."""

from __future__ import annotations

from mentor_desk.services.promises import PromiseRow
from mentor_desk.terms import PromiseSide
from mentor_desk.texts import Text, text


def promised(promise: PromiseRow, citizen: str, firm: str) -> Text | str:
    """«Lunde VVS promised: find safety shoes»; what the mentor promised stands alone.

    ``citizen`` and ``firm`` are their names, empty where there is none.
    """
    name = {PromiseSide.CITIZEN: citizen, PromiseSide.FIRM: firm}.get(promise.by_whom, "")
    if not name:
        return promise.text
    said = text("services", "{name} promised: {what}")
    return said.fill(name=name, what=promise.text)
