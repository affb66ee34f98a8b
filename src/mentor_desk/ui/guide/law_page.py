"""What the law says, and since when: written from the rulebook in use."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from mentor_desk import resources
from mentor_desk.formats import days, numbers
from mentor_desk.rules.rulebook import Rule, Rulebook, RuleSet, RuleValue
from mentor_desk.texts import Language


@dataclass(frozen=True)
class LawPage:
    """The rules of ``today``: what each says, by which law, since when, and what comes next.

    The words around the values stand in ``resources/guide/law_words.toml``.
    """

    rulebook: Rulebook
    today: date
    language: Language

    def sets(self) -> str:
        """The sets of rules, oldest first, as a Markdown list."""
        return "\n".join(self._set(each) for each in self.rulebook.sets)

    def rules(self) -> str:
        """Every rule under a heading for its file, as Markdown."""
        lines: list[str] = []
        for stem in dict.fromkeys(name.partition(".")[0] for name in self.rulebook.rules):
            shown = [line for rule in self.rulebook.of_file(stem) if (line := self._rule(rule))]
            if shown:
                lines += [
                    f"## {self._word('group', stem)} {{#{stem.replace('_', '-')}}}",
                    "",
                    *shown,
                    "",
                ]
        return "\n".join(lines)

    def _set(self, each: RuleSet) -> str:
        if each is self.rulebook.set_on(self.today):
            state = self._page("now")
        else:
            state = self._page("coming" if each.starts > self.today else "earlier")
        words = f"- **{each.name}** – {state.format(day=self._day(each.starts))} {each.source}."
        return words if each.confirmed else f"{words} *{self._page('unconfirmed')}*"

    def _rule(self, rule: Rule) -> str:
        """One rule in a line; empty for one that is over and has no next value."""
        value = rule.at(self.today)
        coming = next((each for each in rule.values if each.starts > self.today), None)
        if value is None and coming is None:
            return ""
        said = self._said(rule, value) if value else self._page("not_yet")
        title = f"- **{rule.title.written(self.language)}**"
        parts = [f"{title}: {said}." if said else f"{title}."]
        if value is not None:
            parts += self._where(value)
        if coming is not None:
            then = self._page("next").format(
                day=self._day(coming.starts), value=self._said(rule, coming)
            )
            parts += [then, *self._where(coming)[1:]]
        return " ".join(parts)

    def _where(self, value: RuleValue) -> list[str]:
        since = self._page("since").format(law=value.law, day=self._day(value.starts))
        until = self._page("until").format(day=self._day(value.until)) if value.until else ""
        source = self._page("source").format(source=value.source)
        unsure = "" if value.confirmed else f"*{self._page('unconfirmed')}*"
        return [each for each in (since, until, source, unsure) if each]

    def _said(self, rule: Rule, value: RuleValue) -> str:
        if value.value is True:
            return ""  # what the rule is called says it all
        said = self._value(value.value)
        if isinstance(value.value, int | float) and not isinstance(value.value, bool):
            return f"{said} {self._word('unit', str(rule.attributes.get('unit', '')))}".strip()
        return said

    def _value(self, value: object) -> str:
        if isinstance(value, bool):
            return self._page("yes" if value else "no")
        if isinstance(value, int | float):
            return numbers.number(value, self.language)
        if isinstance(value, Mapping):
            pairs = [self._pair(str(key), each) for key, each in value.items() if key != "key"]
            return ("; " if any(": " in each for each in pairs) else ", ").join(pairs)
        if isinstance(value, list):
            return "; ".join(self._joined(each) for each in value)
        return self._word("field", str(value)) if value else self._page("no_rate")

    def _joined(self, value: object) -> str:
        """A pair in a list of pairs: «praktik + fleksjob»."""
        if isinstance(value, list):
            return " + ".join(self._value(each) for each in value)
        return self._value(value)

    def _pair(self, key: str, value: object) -> str:
        """A field of a value: «13 weeks», or «at least: 1»."""
        name = self._word("field", key)
        said = self._value(value)
        return name.format(value=said) if "{value}" in name else f"{name}: {said}"

    def _word(self, kind: str, key: str) -> str:
        """What a key of the rule files is called; the key itself where nobody has said."""
        found = self._words.get(kind, {}).get(key)
        if found is not None:
            return str(found[self.language])
        group = self.rulebook.target_group_name(key, self.language)
        return group if group != key else key.replace("_", " ")

    def _page(self, key: str) -> str:
        return str(self._words["page"][key][self.language])

    @cached_property
    def _words(self) -> dict[str, dict[str, dict[str, str]]]:
        with resources.path("guide", "law_words.toml").open("rb") as file:
            return tomllib.load(file)

    def _day(self, day: date) -> str:
        return days.month_day(day, self.language)
