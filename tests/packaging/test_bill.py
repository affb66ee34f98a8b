"""The bill of materials names everything of others that goes into the program."""

from __future__ import annotations

import sys
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

_ROOT = Path(__file__).parent.parent.parent


@pytest.fixture
def bill(monkeypatch: pytest.MonkeyPatch) -> Any:
    """The script, with its neighbours."""
    monkeypatch.syspath_prepend(str(_ROOT / "packaging"))
    return import_module("bill_of_materials")


def test_what_is_locked_and_shipped_stands_in_the_bill_with_its_licence(bill: Any) -> None:
    wanted = bill.locked.shipped()
    assert {"sqlcipher3", "pyside6-essentials", "argon2-cffi", "reportlab", "lxml"} <= wanted.keys()
    assert not wanted.keys() & {"pyinstaller", "cyclonedx-python-lib", "hatchling", "pathspec"}
    # The packages that the tests run with lie as those in the program do, by their descriptions.
    found = list(bill._packages(Path(import_module("pypdf").__file__).parent.parent))
    assert bill.not_told(found, wanted) == []


def test_a_package_that_was_left_out_of_the_bill_is_seen(bill: Any) -> None:
    part = bill.Part("SQLCipher3", "0.6.4", "zlib", purl="pkg:pypi/sqlcipher3@0.6.4")
    wanted = {"sqlcipher3": "0.6.4"}
    assert bill.not_told([part], wanted) == []
    assert bill.not_told([], wanted) == ["sqlcipher3"]
    assert bill.not_told([replace(part, version="0.6.3")], wanted) == ["sqlcipher3"]
    assert bill.not_told([replace(part, licence="not stated")], wanted) == ["sqlcipher3"]


def test_packages_for_other_systems_are_not_asked_for(bill: Any) -> None:
    assert ("pywin32-ctypes" in bill.locked.shipped()) == (sys.platform == "win32")
