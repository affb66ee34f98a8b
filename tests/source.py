"""The source of the program, parsed once for all that is looked for in it."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
SOURCES = sorted((ROOT / "src").rglob("*.py"))


class Parsed(NamedTuple):
    """A file, and what stands anywhere in it, from the outside in."""

    tree: ast.Module
    calls: tuple[ast.Call, ...]
    classes: tuple[ast.ClassDef, ...]
    functions: tuple[ast.FunctionDef | ast.AsyncFunctionDef, ...]


@cache
def parsed(path: Path) -> Parsed:
    """The file as Python reads it."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    nodes = list(ast.walk(tree))
    return Parsed(
        tree,
        tuple(node for node in nodes if isinstance(node, ast.Call)),
        tuple(node for node in nodes if isinstance(node, ast.ClassDef)),
        tuple(n for n in nodes if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)),
    )


def forget() -> None:
    """A million nodes that nobody asks for any more only slow down the collection of garbage."""
    parsed.cache_clear()
