"""Write the data inventory for the impact assessment, in Danish and English, from what the models say.

``python packaging/make_data_inventory.py`` after a model has changed; ``data_inventory.toml`` says what
each group of tables is for. A test sees that the documents and the models agree.
"""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path
from typing import Any, Final

from mentor_desk.models import Base
from mentor_desk.services import field_words, retention
from mentor_desk.services.hand_over_records import BOOKKEEPING
from mentor_desk.texts import Language

HERE: Final = Path(__file__).parent
DOCUMENTS: Final[dict[Language, Path]] = {
    "da": HERE.parent / "docs" / "it" / "dataoversigt.md",
    "en": HERE.parent / "docs" / "it" / "data-inventory.md",
}
_TITLE: Final = {"da": "# Dataoversigt", "en": "# Data inventory"}
_INTRO: Final = {
    "da": (
        "Skrevet ud fra programmets egne tabeller (`packaging/make_data_inventory.py`). Alt ligger "
        "krypteret i én fil på mentorens computer. Hjemlen er kommunens at slå fast; formålene står "
        "her som input."
    ),
    "en": (
        "Written from the program's own tables (`packaging/make_data_inventory.py`). Everything lies "
        "encrypted in one file on the mentor's computer. The legal basis is the municipality's to "
        "state; the purposes stand here as input."
    ),
}
_HEADS: Final = {
    "da": ("Hvis oplysninger", "Hvad de bruges til", "Særligt", "Hvor længe", "Felter"),
    "en": ("Whose data", "What for", "Special", "How long", "Fields"),
}
_MONTHS: Final = {"da": "måneder", "en": "months"}


def groups() -> list[dict[str, Any]]:
    """The groups of tables as they stand in the file."""
    with (HERE / "data_inventory.toml").open("rb") as file:
        found: list[dict[str, Any]] = tomllib.load(file)["group"]
    return found


def tables() -> dict[str, list[str]]:
    """The columns of each model that say anything, by the model's name."""
    return {
        mapper.class_.__name__: [
            column.name for column in mapper.local_table.columns if column.name not in BOOKKEEPING
        ]
        for mapper in Base.registry.mappers
    }


def document(language: Language) -> str:
    """The inventory in one language, as Markdown."""
    heads, columns = _HEADS[language], tables()
    lines = [_TITLE[language], "", _INTRO[language], ""]
    for group in groups():
        lines += [f"## {group[language]}", ""]
        told = (
            group[f"whose_{language}"],
            group[f"why_{language}"],
            group[f"special_{language}"],
            _kept(group, language),
        )
        lines += [f"- {head}: {words}." for head, words in zip(heads, told, strict=False)]
        fields = (_fields(model, columns[model], language) for model in group["models"])
        lines += [f"- {heads[-1]}:", *(f"  - {each}" for each in fields), ""]
    return "\n".join(lines)


def _kept(group: dict[str, Any], language: Language) -> str:
    if "kept" not in group:
        return str(group[f"kept_{language}"])
    period = retention.shipped()[group["kept"]]
    title, starts = period.title.written(language), period.counted.written(language)
    if not period.months:
        return f"{title}: {starts}"
    return f"{title}: {period.months} {_MONTHS[language]} {starts}"


def _fields(model: str, columns: list[str], language: Language) -> str:
    words = field_words.load()
    names = [_small(words.label(model, name, language)) for name in columns if _told(model, name)]
    return f"`{model}`: {', '.join(dict.fromkeys(names))}" if names else f"`{model}`"


def _told(model: str, column: str) -> bool:
    words = field_words.load()
    return words.shows(column) and (column in words.words or f"{model}.{column}" in words.words)


def _small(words: str) -> str:
    """``words`` within a sentence: without their capital, unless it belongs to them (CPR, VITAS)."""
    return words if words[1:2].isupper() else words[:1].lower() + words[1:]


def main() -> int:
    """Write both documents."""
    for language, file in DOCUMENTS.items():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(document(language), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
