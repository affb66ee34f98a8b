"""A canvas that knows what each text is, what is ornament, and where something is filled in."""

from __future__ import annotations

from typing import Any

from reportlab.pdfgen.canvas import Canvas

from mentor_desk.documents.form_fields import Asked, FormFields
from mentor_desk.documents.structure import END, ORNAMENT, Node, Structure


class TaggedCanvas(Canvas):
    """Text drawn while ``node`` is set belongs to it; other text is a paragraph of its own. Lines,
    areas and pictures are ornament, and so is everything while ``ornament`` is true."""

    def __init__(self, *args: Any, fillable: bool = False, **kwargs: Any) -> None:
        self.structure = Structure()
        self.fields = FormFields() if fillable else None
        self.node: Node | None = None
        self.ornament = False
        super().__init__(*args, **kwargs)

    def drawText(self, words: Any) -> None:  # noqa: N802  reportlab's name
        """Text, with what it is."""
        code = self._code
        code.append(ORNAMENT if self.ornament else self.structure.begin(self.node))
        super().drawText(words)
        code.append(END)

    def line(self, *args: Any) -> None:
        """A line, which says nothing."""
        self._code.append(ORNAMENT)
        super().line(*args)
        self._code.append(END)

    def lines(self, *args: Any) -> None:
        """Lines, which say nothing."""
        self._code.append(ORNAMENT)
        super().lines(*args)
        self._code.append(END)

    def rect(self, *args: Any, **kwargs: Any) -> None:
        """A rectangle, which says nothing."""
        self._code.append(ORNAMENT)
        super().rect(*args, **kwargs)
        self._code.append(END)

    def ellipse(self, *args: Any, **kwargs: Any) -> None:
        """An ellipse or a circle, which says nothing."""
        self._code.append(ORNAMENT)
        super().ellipse(*args, **kwargs)
        self._code.append(END)

    def roundRect(self, *args: Any, **kwargs: Any) -> None:  # noqa: N802  reportlab's name
        """A rectangle, which says nothing."""
        self._code.append(ORNAMENT)
        super().roundRect(*args, **kwargs)
        self._code.append(END)

    def drawPath(self, *args: Any, **kwargs: Any) -> None:  # noqa: N802  reportlab's name
        """A shape, which says nothing."""
        self._code.append(ORNAMENT)
        super().drawPath(*args, **kwargs)
        self._code.append(END)

    def drawImage(self, *args: Any, **kwargs: Any) -> Any:  # noqa: N802  reportlab's name
        """A picture; what it shows stands in words beside it."""
        self._code.append(ORNAMENT)
        size = super().drawImage(*args, **kwargs)
        self._code.append(END)
        return size

    def ask_text(
        self, x: float, y: float, size: tuple[float, float], asked: Asked, *, lines: int = 1,
        parent: Node | None = None,
    ) -> bool:  # fmt: skip
        """A field for text from its lower left corner; false when this paper is for a pen."""
        if self.fields is None:
            return False
        rect = self._place(x, y, size)
        self.fields.text(self, rect, asked, lines=lines, parent=parent)
        return True

    def ask_tick(
        self, x: float, y: float, side: float, asked: Asked, *, ticked: bool,
        parent: Node | None = None,
    ) -> bool:  # fmt: skip
        """A box to tick; false when this paper is for a pen."""
        if self.fields is None:
            return False
        rect = self._place(x, y, (side, side))
        self.fields.box(self, rect, asked, ticked=ticked, parent=parent)
        return True

    def write_structure(self) -> None:
        """Called when every page is in the file."""
        document = self._doc
        self.structure.write(document)
        if self.fields:
            self.fields.write(document)
        document.Catalog.ViewerPreferences = "<</DisplayDocTitle true>>"

    def _place(
        self, x: float, y: float, size: tuple[float, float]
    ) -> tuple[float, float, float, float]:
        left, low = self.absolutePosition(x, y)
        right, top = self.absolutePosition(x + size[0], y + size[1])
        return left, low, right, top
