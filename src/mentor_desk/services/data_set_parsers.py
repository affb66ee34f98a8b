"""What the program makes of each data set: the same functions that its readers use."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from mentor_desk.documents import clause_sets
from mentor_desk.matching import travel
from mentor_desk.rules import (
    branches,
    card_facts,
    cards,
    checklists,
    figures,
    indicator_sets,
    plan_data,
    retention,
    rulebook_file,
    self_test,
    visit_rhythm,
)
from mentor_desk.services import (
    agreement_method,
    card_library,
    firm_services,
    job_idea_data,
    need_interview,
    network_kinds,
    outreach_data,
    recruitment_data,
    targets,
)

_PARSERS: Final[Mapping[str, Callable[[str], object]]] = {
    "cards/fakta.toml": card_facts.parse,
    "cards/selvtest.toml": self_test.parse,
    "guides/behovssamtale.toml": need_interview.parse,
    "guides/ringeguide.toml": outreach_data.parse_script,
    f"indicators/{indicator_sets.SHIPPED}.toml": indicator_sets.parse,
    "reference/agreements.toml": agreement_method.parse,
    "reference/branches.toml": branches.parse,
    "reference/clause_sets.toml": clause_sets.parse,
    "reference/figures.toml": figures.parse,
    "reference/firm_services.toml": firm_services.parse,
    "reference/job_ideas.toml": job_idea_data.parse,
    "reference/networks.toml": network_kinds.parse,
    "reference/outreach.toml": outreach_data.parse,
    "reference/plan.toml": plan_data.parse,
    "reference/recruitment.toml": recruitment_data.parse,
    "reference/retention.toml": retention.parse,
    "reference/targets.toml": targets.parse,
    "reference/travel.toml": travel.parse,
    "reference/visit_rhythms.toml": visit_rhythm.parse,
}
_CARDS: Final = {f"{stem}.toml": kind for kind, stem in card_library.FILES.items()}


def parse(path: str, content: str) -> object:
    """What the program makes of ``content`` at ``path``.

    Raises:
        UserError: it says what cannot be used.
        ValueError, LookupError, TypeError, AttributeError: so does what is left to Python.
    """
    return _parser(path)(content)


def _parser(path: str) -> Callable[[str], object]:
    folder, _, file = path.partition("/")
    stem = file.removesuffix(".toml")
    if folder == "rules":
        return partial(rulebook_file.parse, stem=stem)
    if folder == "checklists":
        return partial(checklists.parse, key=stem)
    if file in _CARDS and folder == "cards":
        return partial(cards.parse, kind=_CARDS[file], file=file)
    return _PARSERS[path]
