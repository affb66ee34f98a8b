"""The words of the summary's files: the same file of wordings the paper has."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from mentor_desk import resources
from mentor_desk.exchange.cells import Value
from mentor_desk.exchange.summary import Summary, SummaryGroup, SummaryLine, SummaryMoved


@dataclass(frozen=True, slots=True)
class Words:
    """What stands in ``resources/forms/teamoversigt.toml``."""

    title: str
    texts: Mapping[str, str]
    choices: Mapping[str, Mapping[str, str]]

    def mark(self, summary: Summary) -> str:
        """Whether it holds names, as it stands on every page."""
        return self.texts["with_names" if summary.named else "without_names"]

    def stages(self, group: SummaryGroup) -> str:
        """One stage, or from the first to the last."""
        said = self.choices["stage"]
        first, last = said.get(group.first, group.first), said.get(group.last, group.last)
        return first if first == last else self.texts["from_to"].format(first=first, last=last)

    def moved(self, each: SummaryMoved) -> str:
        """The movement in one area as far as it is told."""
        if each.up is None:
            return self.texts["moved_people"].format(people=each.people)
        if each.rest is not None:
            return self.texts["moved_rest"].format(up=each.up, rest=each.rest)
        return self.texts["moved_words"].format(up=each.up, same=each.same, down=each.down)


def read() -> Words:
    """The wordings as they are shipped."""
    with resources.path("forms", "teamoversigt.toml").open("rb") as file:
        found: dict[str, Any] = tomllib.load(file)
    return Words(found["title"], found["texts"], found["choices"])


def values(line: SummaryLine, summary: Summary, words: Words) -> Sequence[Value]:
    """The cells of one case, in the order of ``choices.columns``."""
    choices = words.choices
    return (
        (summary.named and line.name) or line.ref,
        line.target_group,
        choices["stage"].get(line.stage, line.stage),
        choices["placement"].get(line.placement, line.placement),
        line.week,
        line.weeks,
        line.place,
        line.last_contact,
        line.days_since_contact,
        line.next_step,
        line.next_step_on,
        line.question,
    )
