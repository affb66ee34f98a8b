"""The house rules that a script can see."""

from __future__ import annotations

import ast
import re
import statistics
from pathlib import Path

from tests.source import ROOT, SOURCES, parsed

LONGEST_FILE = 300
LONGEST_FUNCTION = 40


def body_lines(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Lines of the body without its docstring."""
    body = function.body[1:] if ast.get_docstring(function) else function.body
    return (function.end_lineno or 0) - body[0].lineno + 1 if body else 0


def lines(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


def test_no_file_is_over_300_lines() -> None:
    long = {path.name: lines(path) for path in SOURCES if lines(path) > LONGEST_FILE}
    assert long == {}


def test_the_median_file_is_near_100_lines() -> None:
    written = [lines(path) for path in SOURCES if lines(path) > 0]
    assert 60 <= statistics.median(written) <= 130


def test_no_function_is_over_40_lines() -> None:
    long = [
        f"{path.name}:{function.name} {body_lines(function)}"
        for path in SOURCES
        for function in parsed(path).functions
        if body_lines(function) > LONGEST_FUNCTION
    ]
    assert long == []


def test_every_public_module_class_and_function_says_what_it_means() -> None:
    silent = []
    for path in SOURCES:
        tree = parsed(path).tree
        if path.name != "__init__.py" and tree.body and not ast.get_docstring(tree):
            silent.append(path.name)
        for node in tree.body:
            if not isinstance(node, ast.ClassDef | ast.FunctionDef) or node.name.startswith("_"):
                continue
            if not ast.get_docstring(node):
                silent.append(f"{path.name}:{node.name}")
    assert silent == []


def test_no_module_is_called_utils_and_nothing_is_left_for_later() -> None:
    assert [path for path in SOURCES if re.search(r"utils?|helpers?|misc|common", path.stem)] == []
    words = re.compile(r"\b(TODO|FIXME|XXX)\b")
    assert [path.name for path in SOURCES if words.search(path.read_text(encoding="utf-8"))] == []


def test_the_day_is_asked_for_in_one_place() -> None:
    asking = [
        path.relative_to(ROOT).as_posix()
        for path in SOURCES
        if re.search(r"date\.today\(\)|datetime\.today\(\)", path.read_text(encoding="utf-8"))
    ]
    assert len(asking) <= 1


def test_no_source_file_knows_the_network() -> None:
    network = re.compile(
        r"^\s*(?:import|from) (socket|http|urllib\.request|requests|ssl|ftplib|smtplib)\b"
    )
    calling = [
        path.name
        for path in SOURCES
        for line in path.read_text(encoding="utf-8").splitlines()
        if network.match(line)
    ]
    assert calling == []
