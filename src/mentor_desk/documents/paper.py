"""What the catalogue knows of a paper."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import Generic, Literal, TypeAlias, TypeVar, cast

from mentor_desk.documents import forms
from mentor_desk.documents.forms import Form
from mentor_desk.documents.parts import Story
from mentor_desk.documents.required import Required
from mentor_desk.texts import Text

C = TypeVar("C")

AskKind: TypeAlias = Literal["line", "text", "number", "day", "yes_no", "choice"]


@dataclass(frozen=True, slots=True)
class Ask:
    """Something that is only written for this paper, asked for beside the preview.

    ``path`` leads to the value in the content; what is written there goes before what the record
    says. ``kind`` is the field it is typed in; for ``choice`` the value is one key of the form's
    choices ``choices``. ``hint`` helps where the label is not enough.
    """

    path: str
    label: Text
    kind: AskKind = "text"
    choices: str = ""
    hint: Text | None = None


@dataclass(frozen=True, slots=True)
class Paper(Generic[C]):
    """One paper: what it is called on screen, what it is made from, and what it must hold.

    ``purpose`` says in one sentence what it is for. ``file_stem`` is the proposed file name without
    its ending; never a person's name. ``asks`` is written for this paper alone. A ``fillable`` one
    can be saved so that its empty fields are filled in on a screen.
    """

    key: str
    title: Text
    content_type: type[C]
    story: Callable[[C, Form], Story]
    file_stem: str
    required: tuple[Required, ...] = ()
    purpose: Text | None = None
    asks: tuple[Ask, ...] = ()
    fillable: bool = False

    def form(self) -> Form:
        """Its words as they are shipped."""
        return forms.load(self.key, cast("Hashable", self.content_type))
