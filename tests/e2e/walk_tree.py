"""What a screen reader is told: every node of the accessibility tree, asked as it would ask."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QTabBar,
    QWidget,
)

from mentor_desk.ui.widgets.ornament import Ornament

_ROLE = QAccessible.Role
_NAMED = frozenset(
    {
        _ROLE.PushButton,
        _ROLE.ButtonMenu,
        _ROLE.ButtonDropDown,
        _ROLE.CheckBox,
        _ROLE.RadioButton,
        _ROLE.Switch,
        _ROLE.EditableText,
        _ROLE.ComboBox,
        _ROLE.SpinBox,
        _ROLE.Slider,
        _ROLE.PageTab,
        _ROLE.List,
        _ROLE.Table,
        _ROLE.Tree,
        _ROLE.ListItem,
        _ROLE.MenuItem,
        _ROLE.Link,
        _ROLE.ProgressBar,
        _ROLE.Dialog,
        _ROLE.Graphic,
        _ROLE.Chart,
    }
)
_SAYS_NOTHING = frozenset(
    {_ROLE.NoRole, _ROLE.Client, _ROLE.Pane, _ROLE.Window, _ROLE.LayeredPane, _ROLE.Canvas}
)
"""Roles that do not tell what can be done with the thing: its name or description has to."""
_FRAMES = (QWidget, QFrame, QScrollArea, QStackedWidget)
_CODE = re.compile(r"<[a-z/]+>|(?<!&)&(?!&| )\w|^[a-z]+_[a-z_]+$")
_MANY = 120
"""So many cells of a table are asked; the rest is made by the same model."""


@dataclass(frozen=True)
class Node:
    """What a screen reader is told about one thing, and the widget it belongs to."""

    widget: QWidget
    role: QAccessible.Role
    name: str
    more: str
    part: bool = False
    """Whether it is a cell, a line or a tab within the widget."""


@dataclass
class Heard:
    """What was heard on the way through every view."""

    views: list[str] = field(default_factory=list)
    nodes: int = 0
    roles: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)

    def listen(self, view: str, root: QWidget) -> None:
        """Ask every node that is shown under ``root``."""
        self.views.append(view)
        for node in nodes(root):
            self.nodes += 1
            self.roles[node.role.name] += 1
            self.faults += [f"{view}: {_called(node)} {fault}" for fault in _faults(node)]

    def listen_to(self, shown: Iterable[tuple[str, QWidget]]) -> None:
        """Ask everything under each of what is shown in turn."""
        for view, root in shown:
            self.listen(view, root)

    def report(self) -> str:
        """What was asked and what was wrong; also written to the file that ``WALK_REPORT`` names."""
        lines = [f"{len(self.views)} views, {self.nodes} nodes, {len(self.faults)} faults", ""]
        lines += [f"{count:6} {role}" for role, count in self.roles.most_common()]
        told = "\n".join([*lines, "", *self.views, "", *self.faults, ""])
        if wanted := os.environ.get("WALK_REPORT"):
            Path(wanted).write_text(told, encoding="utf-8")
        return told


def nodes(root: QWidget) -> Iterator[Node]:
    """All that is shown. Asked widget by widget: what an interface hands out belongs to it in PySide,
    and takes the Python side of a widget along when it goes.
    """
    for widget in (root, *root.findChildren(QWidget)):
        if not widget.isVisible():
            continue
        asked = QAccessible.queryAccessibleInterface(widget)
        if asked is None or asked.state().invisible:
            continue
        yield _node(widget, asked)
        if isinstance(widget, QAbstractItemView | QTabBar):
            for place in range(min(asked.childCount(), _MANY)):
                child = asked.child(place)
                if child is not None and child.role() != _ROLE.Pane and not child.state().invisible:
                    yield _node(widget, child, part=True)


def _node(widget: QWidget, asked: QAccessibleInterface, *, part: bool = False) -> Node:
    kind = QAccessible.Text
    name, more = asked.text(kind.Name).strip(), asked.text(kind.Description).strip()
    return Node(widget, asked.role(), name, more, part)


def _faults(node: Node) -> Iterator[str]:
    role, name, more, widget = node.role, node.name, node.more, node.widget
    if role in _NAMED and not name and not (role == _ROLE.Button and node.part):
        yield "has no name"
    if _CODE.search(name) or _CODE.search(more):
        yield f"is called in code: {name!r} {more!r}"
    if node.part:
        return
    if _is_stop(widget) and not name:
        yield "can be reached, and has no name"
    if _is_stop(widget) and role in _SAYS_NOTHING and not more:
        yield f"can be reached, but tells not what it is ({role.name}, {name!r}, {more!r})"
    if (
        _paints_itself(widget)
        and not _is_quiet(widget)
        and not name
        and not more
        and not _has_words(widget)
    ):
        yield "is a picture without words"
    if widget.property("wrong") and not more:
        yield "is wrong, and does not say why"


def _is_stop(widget: QWidget) -> bool:
    return (
        widget.isEnabled()
        and widget.focusProxy() is None
        and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    )


def _paints_itself(widget: QWidget) -> bool:
    return any(
        "paintEvent" in kind.__dict__
        for kind in type(widget).__mro__
        if kind.__module__.startswith("mentor_desk")
    )


def _is_quiet(widget: QWidget) -> bool:
    """An ornament, or a label that says nothing for now."""
    return isinstance(widget, Ornament | QLabel)


def _has_words(widget: QWidget) -> bool:
    """Whether something within can be read instead."""
    return any(node.name for node in nodes(widget))


def _called(node: Node) -> str:
    widget = node.widget
    if node.part:
        return f"{node.role.name}({node.name!r}) in {type(widget).__name__} {widget.accessibleName()!r}"
    above = widget.parentWidget()
    while above is not None and type(above) in _FRAMES:
        above = above.parentWidget()
    within = type(above).__name__ if above else "–"
    return f"{type(widget).__name__}({node.name[:40]!r}) in {within}"
