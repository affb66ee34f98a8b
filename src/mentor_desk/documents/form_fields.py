"""Fields that are filled in on a screen: what AcroForm calls text fields and check boxes."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Any

from mentor_desk.documents.structure import Raw, Widget, string

Rect = tuple[float, float, float, float]
_MULTILINE = 1 << 12
_SIZE = 10
_PRINTED = 4
_LETTERS = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "Æ": "Ae", "Ø": "Oe", "Å": "Aa"})


@dataclass(frozen=True, slots=True)
class Asked:
    """A field to fill in: ``name`` tells it from the others, ``label`` is what the reader is told."""

    name: str
    label: str


class FormFields:
    """The fields of one paper, in the order of the story."""

    def __init__(self) -> None:
        self._names: set[str] = set()
        self._made: list[tuple[Raw, Widget, str]] = []
        self._shared: dict[str, int] = {}

    def text(self, canvas: Any, rect: Rect, asked: Asked, *, lines: int, parent: Any = None) -> None:
        """A field for text, on several lines where there are several. It has no look of its own while
        it is empty: programs that fill it in draw one, and some would draw it into a shared one."""
        flags = _MULTILINE if lines > 1 else 0
        self._add(canvas, rect, asked, parent, f"/FT/Tx/Ff {flags}/DA(/Helv {_SIZE} Tf 0.1 g)")

    def box(self, canvas: Any, rect: Rect, asked: Asked, *, ticked: bool, parent: Any = None) -> None:
        """A box to tick, drawn like the printed one."""
        side = rect[2] - rect[0]
        document = canvas._doc  # noqa: SLF001  reportlab shows its document nowhere else
        frame = f"0.1 G 0.7 w 0.35 0.35 {side - 0.7:.2f} {side - 0.7:.2f} re S"
        tick = "1.5 w 1 J 1.6 4.2 m 3.4 2 l 6.8 6.6 l S"
        area = (0, 0, side, side)
        off = self._share(document, f"off{side}", _form(frame, area))
        on = self._share(document, f"on{side}", _form(f"{frame} {tick}", area))
        state = "/Ja" if ticked else "/Off"
        self._add(
            canvas, rect, asked, parent,
            f"/FT/Btn/V{state}/AS{state}/MK<</CA(4)>>/AP<</N<</Ja {on} 0 R/Off {off} 0 R>>>>",
        )  # fmt: skip

    def write(self, document: Any) -> None:
        """Put the fields into the file; its pages must be there already."""
        for raw, widget, entries in self._made:
            page = document.idToObjectNumberAndVersion[f"Page{widget.page + 1}"][0]
            raw.data = f"<<{entries}/P {page} 0 R/StructParent {widget.key}>>".encode("latin-1")
        if self._made:
            refs = " ".join(f"{widget.number} 0 R" for _, widget, _ in self._made)
            font = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"
            helvetica = self._share(document, "font", font)
            document.Catalog.AcroForm = (
                f"<</Fields[{refs}]/DA(/Helv {_SIZE} Tf 0.1 g)/DR<</Font<</Helv {helvetica} 0 R>>>>>>"
            )

    def _add(self, canvas: Any, rect: Rect, asked: Asked, parent: Any, entries: str) -> None:
        document = canvas._doc  # noqa: SLF001  reportlab shows its document nowhere else
        raw = Raw()
        reference = document.Reference(raw, f"Field{len(self._made)}")
        widget = canvas.structure.add_widget(document.objectcounter, parent)
        canvas._annotationrefs.append(reference)  # noqa: SLF001  its own annotations are no fields
        place = " ".join(f"{side:.2f}" for side in rect)
        name = string(self._unique(asked), document)
        label = string(asked.label, document)
        common = f"/Type/Annot/Subtype/Widget/F {_PRINTED}/Rect[{place}]/T{name}/TU{label}"
        self._made.append((raw, widget, common + entries))

    def _unique(self, asked: Asked) -> str:
        plain = unicodedata.normalize("NFKD", (asked.name or asked.label).translate(_LETTERS))
        stem = re.sub(r"[^A-Za-z0-9]+", "_", plain).strip("_") or "felt"
        name, number = stem, 1
        while name in self._names:
            number += 1
            name = f"{stem}_{number}"
        self._names.add(name)
        return name

    def _share(self, document: Any, key: str, data: str) -> int:
        """The number of an object that many fields use."""
        if key not in self._shared:
            raw = Raw()
            raw.data = data.encode("latin-1")
            document.Reference(raw, f"Fields.{key}")
            self._shared[key] = document.objectcounter
        return self._shared[key]


def _form(code: str, area: Rect) -> str:
    box = " ".join(f"{side:g}" for side in area)
    head = f"<</Type/XObject/Subtype/Form/BBox[{box}]/Resources<<>>/Length {len(code)}>>"
    return f"{head}\nstream\n{code}\nendstream"
