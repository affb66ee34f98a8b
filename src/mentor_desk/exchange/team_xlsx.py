"""The team picture as a spreadsheet: a sheet for the mentors, the cases, the placements, the firms."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Protocol

from mentor_desk import resources
from mentor_desk.exchange.workbook import Column, Workbook


class Member(Protocol):
    """A mentor; no figures where there are too few cases."""

    @property
    def name(self) -> str: ...
    @property
    def as_of(self) -> date: ...
    @property
    def cases(self) -> int | None: ...
    @property
    def load(self) -> float | None: ...
    @property
    def low(self) -> int: ...
    @property
    def high(self) -> int: ...


class Stages(Protocol):
    """Cases from one stage to another."""

    @property
    def stage(self) -> str: ...
    @property
    def until_stage(self) -> str: ...
    @property
    def people(self) -> int: ...


class Kind(Protocol):
    """Running placements of a kind; an empty one are the small kinds together."""

    @property
    def placement(self) -> str: ...
    @property
    def people(self) -> int: ...


class Firm(Protocol):
    """A firm, and who has to do with it."""

    @property
    def name(self) -> str: ...
    @property
    def number(self) -> str: ...
    @property
    def town(self) -> str: ...
    @property
    def who(self) -> str: ...
    @property
    def places(self) -> int: ...


class Picture(Protocol):
    """What the paper says too; groups under five are joined before they come here."""

    @property
    def on(self) -> date: ...
    @property
    def members(self) -> Sequence[Member]: ...
    @property
    def stages(self) -> Sequence[Stages]: ...
    @property
    def placements(self) -> Sequence[Kind]: ...
    @property
    def shared(self) -> Sequence[Firm]: ...
    @property
    def free(self) -> Sequence[Firm]: ...


def workbook(picture: Picture) -> bytes:
    """``picture`` as the bytes of an ``.xlsx`` file; equal pictures give equal bytes."""
    with resources.path("forms", "holdbillede.toml").open("rb") as file:
        read: dict[str, Any] = tomllib.load(file)
    say: Mapping[str, str] = read["texts"]
    with Workbook(read["title"], picture.on) as book:
        _members(book, picture, say)
        _counts(book, picture, say, read["choices"])
        _firms(book, picture, say)
    return book.data()


def _members(book: Workbook, picture: Picture, say: Mapping[str, str]) -> None:
    columns = [Column(say["mentor"], 30), Column(say["as_of"]), Column(say["cases"])]
    columns += [Column(say["weight"]), Column(say["load_low"]), Column(say["load_high"])]
    rows = [
        (each.name, each.as_of, say["few"], None, None, None)
        if each.cases is None
        else (each.name, each.as_of, each.cases, each.load, each.low, each.high)
        for each in picture.members
    ]
    book.table(say["sheet_members"], columns, rows, mark=say["footer"])


def _counts(
    book: Workbook,
    picture: Picture,
    say: Mapping[str, str],
    choices: Mapping[str, Mapping[str, str]],
) -> None:
    count, mark = Column(say["count_column"]), say["footer"]
    stages = [(_span(choices["stage"], each, say), each.people) for each in picture.stages]
    book.table(say["sheet_stages"], [Column(say["stage_column"], 46), count], stages, mark=mark)
    kinds = [
        (choices["placement"].get(each.placement, say["rest"]), each.people)
        for each in picture.placements
    ]
    book.table(say["sheet_placements"], [Column(say["kind_column"], 30), count], kinds, mark=mark)


def _firms(book: Workbook, picture: Picture, say: Mapping[str, str]) -> None:
    firm = [Column(say["firm"], 34), Column(say["number"], 18), Column(say["town"], 18)]
    who = Column(say["who"], 60)
    shared = [(each.name, each.number, each.town, each.who) for each in picture.shared]
    book.table(say["sheet_shared"], [*firm, who], shared, mark=say["footer"])
    free = [(each.name, each.number, each.town, each.places, each.who) for each in picture.free]
    columns = [*firm, Column(say["places"]), who]
    book.table(say["sheet_free"], columns, free, mark=say["footer"])


def _span(names: Mapping[str, str], each: Stages, say: Mapping[str, str]) -> str:
    first, last = names.get(each.stage, each.stage), names.get(each.until_stage, each.until_stage)
    return first if first == last else say["from_to"].format(first=first, last=last)
