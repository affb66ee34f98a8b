"""What a data set says of another one: a card's facts, a fact's rule, the target groups of a rule."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Final, TypeVar, TypeVarTuple

from mentor_desk.rules import card_facts, cards, rulebook_file
from mentor_desk.rules.rulebook import Rule, Rulebook
from mentor_desk.services import card_library
from mentor_desk.shelf import SHELF, shipped
from mentor_desk.terms import PlacementKind
from mentor_desk.texts import Text, text

T = TypeVar("T")
Given = TypeVarTuple("Given")

_NONE: Final[Mapping[str, str]] = MappingProxyType({})
_GROUPS: Final = "target_groups"
_LISTS: Final = ("target_groups", "benefits", "purposes")
"""Rule files whose rules are a list of their own: cases hold their keys."""
_OF_GROUPS: Final = (
    "fleksjob.target_groups", "praktik.ratio_own_workplace", "praktik.ratio_not_tested",
    "wage_subsidy.qualifying_exempt", "wage_subsidy.public_months",
)  # fmt: skip
_BESIDE: Final = "praktik.beside"
_NO_FACT = text("data_sets", "{card}: there is no fact called {name}.")
_NO_RULE = text("data_sets", "{name}: there is no rule called {rule}.")
_NO_GROUP = text("data_sets", "{rule}: there is no target group called {name}.")
_NO_KIND = text("data_sets", "{rule}: there is no kind of placement called {name}.")
_TWICE = text("data_sets", "{card}: another card is called so already.")
_STAYS = text(
    "data_sets", "{name}: this must stay, since cases may name it. Close it from a day instead."
)


def broken(path: str, content: str, beside: Mapping[str, str] = _NONE) -> Iterator[Text]:
    """What ``content`` at ``path``, which can be read, says of others that do not say it too.

    ``beside`` are texts that come into use together with it, by their paths.
    """
    folder, _, file = path.partition("/")
    if folder == "cards" and file != "selvtest.toml":
        yield from _cards({**beside, path: content})
    elif folder == "rules":
        stem = file.removesuffix(".toml")
        if stem in _LISTS:
            yield from _gone(stem, content)
        here = not beside and SHELF.own.get(path) == content and path not in SHELF.refused
        yield from _rules(rulebook_file.in_use() if here else candidate(path, content, beside))


def candidate(path: str, content: str, beside: Mapping[str, str] = _NONE) -> Rulebook:
    """The rulebook in use with ``content`` in place of the rule file at ``path``.

    Raises :class:`RulebookError` where it cannot be read.
    """
    texts = {**beside, path: content}
    return rulebook_file.joined(
        _load(texts, rulebook_file.path_of(stem), rulebook_file.parse, stem)
        for stem in rulebook_file.STEMS
    )


def _load(texts: Mapping[str, str], path: str, parse: Callable[[str, *Given], T], *given: *Given) -> T:
    return parse(texts[path], *given) if path in texts else SHELF.load(path, parse, *given)


def _cards(texts: Mapping[str, str]) -> Iterator[Text]:
    facts = _load(texts, "cards/fakta.toml", card_facts.parse)
    rules = rulebook_file.in_use().rules
    for key, fact in facts.items():
        if fact.rule and fact.rule not in rules:
            yield _NO_RULE.fill(name=key, rule=fact.rule)
    every = [
        card
        for kind, stem in card_library.FILES.items()
        for card in _load(texts, f"cards/{stem}.toml", cards.parse, kind, f"{stem}.toml")
    ]
    for card in every:
        for name in (name for section in card.sections for name in section.facts):
            if name not in facts:
                yield _NO_FACT.fill(card=card.key, name=name)
    for key, count in Counter([*(card.key for card in every), *card_library.CHECKLISTS]).items():
        if count > 1:
            yield _TWICE.fill(card=key)


def _gone(stem: str, content: str) -> Iterator[Text]:
    here = rulebook_file.parse(content, stem).rules
    for name in rulebook_file.parse(shipped(rulebook_file.path_of(stem)), stem).rules:
        if name not in here:
            yield _STAYS.fill(name=name.removeprefix(f"{stem}."))


def _rules(rulebook: Rulebook) -> Iterator[Text]:
    known = {rule.name.removeprefix(f"{_GROUPS}.") for rule in rulebook.of_file(_GROUPS)}
    purposes = (rule.name for rule in rulebook.of_file("purposes"))
    for name in (*_OF_GROUPS, *purposes):
        strange = sorted(_named(rulebook.rules[name]) - known)
        yield from (_NO_GROUP.fill(rule=name, name=each) for each in strange)
    values = rulebook.rules[_BESIDE].values
    kinds = {kind for value in values for pair in _pairs(value.value) for kind in pair}
    yield from (_NO_KIND.fill(rule=_BESIDE, name=each) for each in sorted(kinds - set(PlacementKind)))


def _named(rule: Rule) -> set[str]:
    """The target groups that a rule names, in any of its values."""
    found: set[str] = set()
    for each in rule.values:
        value = each.value
        if isinstance(value, Mapping):
            value = value.get("only_groups", ()) if rule.name.startswith("purposes.") else value
        found.update(map(str, value if isinstance(value, list | tuple | Mapping) else ()))
    return found


def _pairs(value: object) -> list[list[str]]:
    return value if isinstance(value, list) else []
