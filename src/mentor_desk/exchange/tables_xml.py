"""XML read with expat, in a stream and without document types."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from xml.parsers.expat import ExpatError, ParserCreate, XMLParserType

from mentor_desk.exchange import tables_faults


def parser() -> XMLParserType:
    """An expat parser that reads what spreadsheets are made of and nothing more.

    Attributes come as a list of names and values in turn. Whoever writes ``<!DOCTYPE`` wants entities,
    and a workbook has none.
    """
    made = ParserCreate()
    made.buffer_text = True
    made.buffer_size = 1 << 16
    made.ordered_attributes = True
    made.StartDoctypeDeclHandler = _refuse
    return made


def _refuse(*_about: object) -> None:
    raise tables_faults.suspicious()


@contextmanager
def well_formed() -> Iterator[None]:
    """What is not well-formed is damaged."""
    try:
        yield
    except (ExpatError, UnicodeDecodeError) as fault:
        raise tables_faults.damaged() from fault


def local(name: str) -> str:
    """The name without the prefix some programs write: ``x:row`` is ``row``."""
    return name.rpartition(":")[2]


def pairs(attributes: list[str]) -> dict[str, str]:
    """The attributes by their names without prefixes."""
    names = [local(name) for name in attributes[::2]]
    return dict(zip(names, attributes[1::2], strict=True))
