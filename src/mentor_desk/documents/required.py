"""What must stand on a paper before it is worth signing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from mentor_desk.texts import Text


def _always(content: Any) -> bool:
    del content
    return True


@dataclass(frozen=True, slots=True)
class Required:
    """A value that must stand on a paper.

    ``path`` leads to it in the content and to its Danish label in the form; ``field`` is what the
    screens call it (a placement's own field, or ``citizen.address``, ``firm.p_number``,
    ``mentor.name``); ``section`` its section on the paper; ``when`` tells whether this content needs
    it.
    """

    path: str
    field: str
    label: Text
    section: str
    when: Callable[[Any], bool] = _always
