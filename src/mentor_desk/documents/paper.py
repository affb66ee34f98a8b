"""What the catalogue knows of a paper."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from mentor_desk.documents.parts import Story
from mentor_desk.documents.required import Required
from mentor_desk.texts import Text

C = TypeVar("C")


@dataclass(frozen=True, slots=True)
class Paper(Generic[C]):
    """One paper: what it is called on screen, what it is made from, and what it must hold.

    ``file_stem`` is the proposed file name without its ending; never a person's name.
    """

    key: str
    title: Text
    content_type: type[C]
    story: Callable[[C], Story]
    file_stem: str
    required: tuple[Required, ...] = ()
