"""Where a link of the guide leads. None of them leaves the program."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Way = Literal["guide", "desk", "do"]


@dataclass(frozen=True, slots=True)
class Link:
    """``guide:page#anchor`` a page of the guide, ``desk:cases/board`` a page of the desk, and one of
    its views, ``do:quick_note`` a command."""

    way: Way
    key: str
    ref: str = ""


def link(address: str) -> Link | None:
    """What ``address`` means; ``None`` when it is none of ours."""
    scheme, colon, rest = address.partition(":")
    if not colon or not rest:
        return None
    if scheme == "guide":
        key, _, anchor = rest.partition("#")
        return Link("guide", key, anchor)
    if scheme == "desk":
        key, _, ref = rest.partition("/")
        return Link("desk", key, ref)
    return Link("do", rest) if scheme == "do" else None
