"""What a paper says to whoever hears it instead of seeing it: the structure tree of a tagged PDF.

Every text belongs to a :class:`Node`; what is only ornament is marked as such (ISO 32000-1 § 14.8). The
tree is in the order of the story, whatever page a piece of it came to stand on.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFObject, PDFString

ORNAMENT = "/Artifact BMC"
END = "EMC"
_TAGS = {"title": "H1", "headline": "H1", "heading": "H2"}


class Node:
    """An element of the tree: ``tag`` is a standard structure type.

    ``parent`` is ``None`` for what stands directly in the document. ``children`` given beforehand stand
    in the tree even when they hold nothing, like an empty cell. One to be read ``once`` is ornament
    wherever it is repeated. ``also`` are further entries as PDF writes them.
    """

    __slots__ = ("also", "kids", "number", "once", "parent", "placed", "tag")

    def __init__(
        self, tag: str, parent: Node | None = None, *, once: bool = False, also: str = ""
    ) -> None:
        self.tag, self.parent, self.once, self.also = tag, parent, once, also
        self.kids: list[Node | tuple[int, int] | Widget] = []
        self.placed = False
        self.number = 0

    def foresee(self, *children: Node) -> None:
        """These stand in it from the beginning."""
        for child in children:
            child.placed = True
        self.kids += children

    def __iter__(self) -> Iterator[Node]:
        yield self
        for kid in self.kids:
            if isinstance(kid, Node):
                yield from kid


class Widget:
    """A field on a page: the number of its object, and the key under which its node is found."""

    __slots__ = ("key", "number", "page")

    def __init__(self, number: int, page: int) -> None:
        self.number, self.page, self.key = number, page, 0


class Raw(PDFObject):
    """An object of the file that is already written out."""

    data = b""

    def format(self, _document: object) -> bytes:
        """As it is."""
        return self.data


def node_for(style: str) -> Node:
    """A heading where the style is one, else a paragraph."""
    return Node(_TAGS.get(style, "P"))


class Structure:
    """The tree of one paper, grown while it is drawn."""

    def __init__(self) -> None:
        self.root = Node("Document")
        self.root.placed = True
        self.pages: list[list[Node]] = [[]]
        self.widgets: list[tuple[Widget, Node]] = []

    @property
    def page(self) -> int:
        """The page being drawn, counted from 0."""
        return len(self.pages) - 1

    def turn(self) -> None:
        """The next page."""
        self.pages.append([])

    def begin(self, node: Node | None) -> str:
        """The operator before a text that belongs to ``node``, or to nothing that is known."""
        if node is None:
            node = Node("P")
        elif node.once and node.kids:
            return ORNAMENT
        self._place(node)
        marks = self.pages[-1]
        node.kids.append((self.page, len(marks)))
        marks.append(node)
        return f"/{node.tag} <</MCID {len(marks) - 1}>> BDC"

    def add_widget(self, number: int, parent: Node | None) -> Widget:
        """A field to fill in, whose object has this number."""
        widget, node = Widget(number, self.page), Node("Form", parent)
        self._place(node)
        node.kids.append(widget)
        self.widgets.append((widget, node))
        return widget

    def _place(self, node: Node) -> None:
        if not node.placed:
            node.placed = True
            parent = node.parent or self.root
            self._place(parent)
            parent.kids.append(node)
        elif node.parent:
            self._place(node.parent)

    def write(self, document: Any) -> None:
        """Put the tree into the file; its pages must be there already."""
        pages = [_number_of(document, f"Page{at + 1}") for at in range(len(self.pages))]
        while pages and pages[-1] == 0:
            pages.pop()
        tree, parents = Raw(), Raw()
        top = _register(document, tree, "Structure")
        below = _register(document, parents, "StructureParents")
        nodes = list(self.root)
        objects = [Raw() for _ in nodes]
        for node, raw in zip(nodes, objects, strict=True):
            node.number = _register(document, raw, f"S{document.objectcounter}")
        for key, (widget, _) in enumerate(self.widgets, start=len(pages)):
            widget.key = key
        self.root.parent = root = Node("Root")
        root.number = top
        for node, raw in zip(nodes, objects, strict=True):
            raw.data = _element(node, node.parent or self.root, pages)
        tree.data = (
            f"<</Type/StructTreeRoot/K {self.root.number} 0 R/ParentTree {below} 0 R"
            f"/ParentTreeNextKey {len(pages) + len(self.widgets)}>>"
        ).encode()
        parents.data = self._parents(len(pages))
        document.Catalog.StructTreeRoot = f"{top} 0 R"
        document.Catalog.MarkInfo = "<</Marked true>>"

    def _parents(self, pages: int) -> bytes:
        """From the marks of each page, and from each field, to their nodes."""
        found = [
            f"{at} [{' '.join(f'{node.number} 0 R' for node in marks)}]"
            for at, marks in enumerate(self.pages[:pages])
        ]
        found += [f"{widget.key} {node.number} 0 R" for widget, node in self.widgets]
        return f"<</Nums [{' '.join(found)}]>>".encode()


def _element(node: Node, parent: Node, pages: list[int]) -> bytes:
    first = next((kid[0] for kid in node.kids if isinstance(kid, tuple)), None)
    kids = " ".join([_kid(kid, first, pages) for kid in node.kids])
    page = "" if first is None else f"/Pg {pages[first]} 0 R"
    return f"<</S/{node.tag}/P {parent.number} 0 R{page}{node.also}/K[{kids}]>>".encode()


def _kid(kid: Node | tuple[int, int] | Widget, first: int | None, pages: list[int]) -> str:
    if isinstance(kid, Node):
        return f"{kid.number} 0 R"
    if isinstance(kid, Widget):
        return f"<</Type/OBJR/Obj {kid.number} 0 R/Pg {pages[kid.page]} 0 R>>"
    page, mark = kid
    return str(mark) if page == first else f"<</Type/MCR/Pg {pages[page]} 0 R/MCID {mark}>>"


def _register(document: Any, raw: Raw, name: str) -> int:
    document.Reference(raw, name)
    return int(document.objectcounter)


def _number_of(document: Any, name: str) -> int:
    return int(document.idToObjectNumberAndVersion.get(name, (0, 0))[0])


def string(words: str, document: Any) -> str:
    """``words`` as PDF writes text."""
    return bytes(PDFString(words).format(document)).decode("latin-1")
