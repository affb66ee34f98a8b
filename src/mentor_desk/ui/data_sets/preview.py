"""How a data set reads: a checklist with its boxes, a talk guide, a card, the values of a rule."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator, Mapping
from html import escape
from typing import Any

from PySide6.QtCore import QCoreApplication

from mentor_desk.services.data_set_entries import Block, blocks
from mentor_desk.texts import Language

_Table = Mapping[str, Any]


def preview_html(path: str, content: str, language: Language, muted: str) -> str:
    """``content`` as rich text, ``muted`` the colour of what is said beside. Raises ``ValueError``."""
    table = tomllib.loads(content)
    shown = _SHOWN.get(path.partition("/")[0])
    if shown is None:
        return "".join(_plain(blocks(content, language), muted))
    return "".join(shown(table, language, muted))


def rules_html(content: str, language: Language, muted: str) -> str:
    """The rules with their values, the newest last."""
    unsure = QCoreApplication.translate("DataSets", "not confirmed")
    said, group = [], tuple[str, ...]()
    for each in blocks(content, language):
        if each.value and each.group != group:
            group = each.group
            said.append(f"<p><b>{escape(' › '.join(group))}</b></p>")
        if each.value:
            mark = "" if each.confirmed else f" <i>({escape(unsure)})</i>"
            said.append(f"<p>{escape(each.title)}{mark}<br>{_aside(each.detail, muted)}</p>")
    return "".join(said) or "".join(_plain(blocks(content, language), muted))


def _checklist(table: _Table, language: Language, muted: str) -> Iterator[str]:
    yield f"<h3>{escape(_said(table, language))}</h3>"
    for row in table.get("item", ()):
        more = _aside(str(row.get(f"more_{language}", "")), muted)
        yield f"<p>☐&nbsp; <b>{escape(_said(row, language))}</b><br>{more}</p>"


def _guide(table: _Table, language: Language, muted: str) -> Iterator[str]:
    yield f"<h3>{escape(_said(table, language))}</h3>"
    for number, row in enumerate(table.get("question", table.get("step", ())), 1):
        more = _aside(str(row.get(f"more_{language}", "")), muted)
        said = [escape(_said(one, language)) for one in row.get("choice", ())]
        choices = " &nbsp; ".join(f"○&nbsp;{one}" for one in said)
        yield f"<p><b>{number}. {escape(_said(row, language))}</b><br>{more}{choices}</p>"


def _cards(table: _Table, language: Language, muted: str) -> Iterator[str]:
    if "card" not in table:
        yield from _questions(table, language, muted)
        return
    headings = table.get("heading", {})
    for card in table["card"]:
        yield f"<h3>{escape(_said(card, language))}</h3>"
        yield f"<p><i>{escape(str(card.get(f'lead_{language}', '')))}</i></p>"
        for section in card.get("section", ()):
            heading = headings.get(section.get("key"), {}).get(language, "")
            lines = "".join(f"<li>{escape(str(line))}</li>" for line in section.get(language, ()))
            yield f"<p><b>{escape(heading)}</b></p><ul>{lines}</ul>"
        yield f"<p>{_aside(str(card.get('source', '')), muted)}</p>"


def _questions(table: _Table, language: Language, muted: str) -> Iterator[str]:
    rows = table.get("question") or [row for row in table.values() if isinstance(row, dict)]
    for row in rows:
        why = _aside(str(row.get(f"why_{language}", "")), muted)
        yield f"<p><b>{escape(_said(row, language))}</b><br>{why}</p>"


def _areas(table: _Table, _language: Language, muted: str) -> Iterator[str]:
    for number, row in enumerate(table.get("areas", ()), 1):
        steps = " &nbsp;·&nbsp; ".join(
            f"{step}&nbsp;{escape(str(words))}" for step, words in enumerate(row.get("anchors", ()), 1)
        )
        other = _aside(str(row.get("title_other", "")), muted)
        yield f"<p><b>{number}. {escape(str(row.get('title', '')))}</b><br>{steps}<br>{other}</p>"


def _plain(found: tuple[Block, ...], muted: str) -> Iterator[str]:
    group: tuple[str, ...] = ()
    for block in found:
        if block.group and block.group != group:
            yield f"<h3>{escape(' › '.join(block.group))}</h3>"
        group = block.group
        fields = [
            f"{_aside(each.label, muted)}: {escape(_value(each.value))}"
            for each in block.entries
            if not each.hidden and each.value not in (None, "", (), False)
        ]
        yield f"<p><b>{escape(block.title)}</b><br>{'<br>'.join(fields)}</p>"


def _value(value: object) -> str:
    if value is True:
        return "✓"
    return " · ".join(value) if isinstance(value, tuple) else str(value)


def _said(row: _Table, language: Language) -> str:
    said = row.get(language, "")
    return " ".join(said) if isinstance(said, list) else str(said)


def _aside(words: str, muted: str) -> str:
    return f'<span style="color:{muted}">{escape(words)}</span>' if words else ""


_SHOWN: Mapping[str, Callable[[_Table, Language, str], Iterator[str]]] = {
    "checklists": _checklist,
    "guides": _guide,
    "cards": _cards,
    "indicators": _areas,
}
