"""The task areas to ask about, and what is known of jobs of few hours; they lie in ``resources``."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import Any

from mentor_desk.shelf import SHELF
from mentor_desk.texts import Language, Words


@dataclass(frozen=True, slots=True)
class Area:
    """A task area. ``share`` is how many percent of the firms asked saw a use for somebody there,
    ``None`` where nobody was asked. ``examples`` are tasks to begin with."""

    key: str
    title: Words
    share: int | None
    examples: tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class Benchmark:
    """A figure of others: ``value`` percent, the year it is of, and where it was read."""

    key: str
    value: int
    year: int
    words: Words
    source: str
    confirmed: bool


@dataclass(frozen=True, slots=True)
class Prompts:
    """All that is asked about; ``year`` and ``source`` are those of the shares."""

    areas: tuple[Area, ...]
    year: int
    source: str
    benchmarks: tuple[Benchmark, ...]

    def names(self, keys: list[str] | tuple[str, ...], language: Language) -> tuple[str, ...]:
        """What the areas with these keys are called, in the order of the file."""
        return tuple(area.title.written(language) for area in self.areas if area.key in keys)


def prompts() -> Prompts:
    """The areas and figures in use."""
    return SHELF.load("reference/job_ideas.toml", parse)


def parse(content: str) -> Prompts:
    """The areas and figures in ``content``."""
    read = tomllib.loads(content)
    return Prompts(
        areas=tuple(_area(row) for row in read["area"]),
        year=read["shares"]["year"],
        source=read["shares"]["source"],
        benchmarks=tuple(
            Benchmark(
                key=row["key"],
                value=row["value"],
                year=row["year"],
                words=Words(row["da"], row["en"]),
                source=row["source"],
                confirmed=row["confirmed"],
            )
            for row in read["benchmark"]
        ),
    )


def _area(row: dict[str, Any]) -> Area:
    examples = tuple(Words(da, en) for da, en in zip(row["da_ask"], row["en_ask"], strict=True))
    return Area(row["key"], Words(row["da"], row["en"]), row.get("share"), examples)
