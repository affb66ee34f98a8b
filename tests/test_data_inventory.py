"""The data inventory for the impact assessment tells of every table, and is what the models say now."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

_SCRIPT = Path(__file__).parent.parent / "packaging" / "make_data_inventory.py"


@pytest.fixture(scope="module")
def inventory() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_data_inventory", _SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_table_stands_in_exactly_one_group(inventory: ModuleType) -> None:
    told = [model for group in inventory.groups() for model in group["models"]]
    assert sorted(told) == sorted(inventory.tables())


@pytest.mark.parametrize("language", ["da", "en"])
def test_the_documents_are_what_the_models_say(inventory: ModuleType, language: str) -> None:
    written = inventory.DOCUMENTS[language].read_text(encoding="utf-8")
    assert written == inventory.document(language), "run packaging/make_data_inventory.py"


def test_what_may_tell_of_health_is_named(inventory: ModuleType) -> None:
    special = [group["en"] for group in inventory.groups() if "article 9" in group["special_en"]]
    assert special == ["The citizen", "Placements at firms", "Progression"]
