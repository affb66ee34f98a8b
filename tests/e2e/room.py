"""What a view has no room for: words that are cut off, squeezed, pushed out of sight or overlaid."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from itertools import combinations
from types import MappingProxyType

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QWidget,
)

from mentor_desk.ui.widgets.badge import Badge
from mentor_desk.ui.widgets.elided_label import ElidedLabel
from mentor_desk.ui.widgets.tick import Choice, Tick

_SLACK = 1
_REST, _LOOKS = 60, 3
"""What is still being laid out is looked at again after so many milliseconds, so many times."""
_RING = 4
"""A button's words may come this near to its edge."""
_FEW = 6
"""Letters that must be left of a word that is shortened with …."""
_SHORT = 16
"""What is written in a field is seen whole up to this length; longer text moves with the caret."""
_TAGS = re.compile(r"<[^>]+>")
_SIDEWAYS = frozenset({"CalendarBoard", "BoardArea", "Preview", "SumGrid"})


def short_of_room(root: QWidget, size: QSize) -> set[str]:
    """One line for each thing in ``root`` that its place has no room for, when it stands at rest."""
    found = _short(root, size)
    for _ in range(_LOOKS):
        if not found:
            break
        QTest.qWait(_REST)
        found = _short(root, size)
    return found


def _short(root: QWidget, size: QSize) -> set[str]:
    found = set(_beyond_the_window(root, size))
    shown = [each for each in root.findChildren(QWidget) if _in_sight(each)]
    worded = [each for each in shown if isinstance(each, tuple(_NEEDS))]
    for widget in worded:
        for kind, look in _NEEDS.items():
            if isinstance(widget, kind):
                found |= {f"{called(widget)} {told}" for told in look(widget)}
                break
        if (holder := _pushed_out(widget, root)) is not None:
            found.add(f"{called(widget)} reaches out of {type(holder).__name__}")
    found |= set(_sideways(shown))
    found |= set(_overlaid(worded))
    return found


def called(widget: QWidget) -> str:
    """What a finding says of a widget."""
    words = getattr(widget, "text", "")
    said = words() if callable(words) else words
    name = widget.accessibleName() or widget.objectName() or str(said)
    within = type(widget.parentWidget()).__name__ if widget.parentWidget() else "–"
    return f"{type(widget).__name__}({name[:50]!r}) in {within}"


def _in_sight(widget: QWidget) -> bool:
    return widget.isVisible() and not widget.visibleRegion().isEmpty()


def _beyond_the_window(root: QWidget, size: QSize) -> Iterator[str]:
    window = root.window()
    if window.width() > size.width() or window.height() > size.height():
        yield f"the window grew to {window.width()}×{window.height()}"


def _elided(label: ElidedLabel) -> Iterator[str]:
    metrics, text = label.fontMetrics(), label.text()
    if metrics.horizontalAdvance(text) <= label.width() + _SLACK:
        return
    if label.toolTip() != text:
        yield "is shortened and tells nowhere what it says"
    if label.width() < metrics.horizontalAdvance(text[:_FEW]):
        yield f"is shortened to nothing: {label.width()} pixels"
    yield from _flat(label)


def _label(label: QLabel) -> Iterator[str]:
    if not label.text():
        return
    if label.wordWrap():
        need = label.heightForWidth(label.width())
        if need > label.height() + _SLACK:
            yield f"is {label.height()} high and needs {need}"
        words = _TAGS.sub(" ", label.text()).split()
        longest = max((label.fontMetrics().horizontalAdvance(word) for word in words), default=0)
        if longest > label.width() + _SLACK:
            yield f"is {label.width()} wide and its longest word needs {longest}"
        return
    need_size = label.sizeHint()
    if need_size.width() > label.width() + _SLACK:
        yield f"is {label.width()} wide and needs {need_size.width()}"
    if need_size.height() > label.height() + _SLACK:
        yield f"is {label.height()} high and needs {need_size.height()}"


def _tick(box: Tick | Choice) -> Iterator[str]:
    if box.minimumSizeHint().width() > box.width() + _SLACK:
        yield f"is {box.width()} wide and needs {box.minimumSizeHint().width()}"
    need = box.heightForWidth(box.width())
    if need > box.height() + _SLACK:
        yield f"is {box.height()} high and needs {need}"


def _button(button: QAbstractButton) -> Iterator[str]:
    if not button.text() or _paints_itself(button) or isinstance(button.parentWidget(), QLineEdit):
        return
    yield from _flat(button)
    flags = Qt.TextFlag.TextShowMnemonic.value
    shown = QAbstractButton.text(button)
    words = button.fontMetrics().boundingRect(QRect(QPoint(), button.size()), flags, shown)
    need = words.width() + 2 * _RING
    if not button.icon().isNull():
        need += button.iconSize().width()
    if need > button.width() + _SLACK:
        yield f"is {button.width()} wide and needs {need}"
    if words.height() > button.height() + _SLACK:
        yield f"is {button.height()} high and needs {words.height()}"


def _paints_itself(widget: QWidget) -> bool:
    """Rows and buttons that shorten their words themselves, and say the rest in their tooltip."""
    return any(
        "paintEvent" in kind.__dict__
        for kind in type(widget).__mro__
        if kind.__module__.startswith("mentor_desk")
    )


def _badge(badge: Badge) -> Iterator[str]:
    if badge.sizeHint().width() > badge.width() + _SLACK:
        yield f"is {badge.width()} wide and needs {badge.sizeHint().width()}"
    yield from _flat(badge)


def _tabs(bar: QTabBar) -> Iterator[str]:
    for place in range(bar.count()):
        need = bar.fontMetrics().horizontalAdvance(bar.tabText(place))
        if need > bar.tabRect(place).width() + _SLACK:
            yield f"has no room for «{bar.tabText(place)}»"
        if bar.tabRect(place).width() > bar.width():
            yield f"never shows «{bar.tabText(place)}» whole"


def _header(header: QHeaderView) -> Iterator[str]:
    model = header.model()
    if model is None or header.orientation() != Qt.Orientation.Horizontal:
        return
    for place in range(header.count()):
        role = Qt.ItemDataRole
        words = str(model.headerData(place, header.orientation(), role.DisplayRole) or "")
        need = header.fontMetrics().horizontalAdvance(words)
        told = model.headerData(place, header.orientation(), role.ToolTipRole)
        if not header.isSectionHidden(place) and need > header.sectionSize(place) and not told:
            yield f"has no room for «{words}»"


def _combo(combo: QComboBox) -> Iterator[str]:
    yield from _flat(combo)
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    parts = QStyle.SubControl.SC_ComboBoxEditField
    room = combo.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, parts, combo)
    need = combo.fontMetrics().horizontalAdvance(combo.currentText())
    if need > room.width() + _SLACK and combo.toolTip() != combo.currentText():
        yield f"has {room.width()} for its choice and needs {need}"


def _line(line: QLineEdit) -> Iterator[str]:
    yield from _flat(line)
    room = line.width() - 2 * _RING
    need = line.fontMetrics().horizontalAdvance(line.displayText())
    if need > room and len(line.text()) <= _SHORT:
        yield f"has {room} for «{line.text()}» and needs {need}"
    example = line.fontMetrics().horizontalAdvance(line.placeholderText())
    # An example in an empty field is shortened with …; what the field is for stands in its name.
    if not line.text() and example > room and not (line.accessibleName() or line.toolTip()):
        yield f"has {room} for «{line.placeholderText()}» and needs {example}"


def _flat(widget: QWidget) -> Iterator[str]:
    if widget.height() < widget.fontMetrics().ascent():
        yield f"is squeezed to {widget.height()} pixels"


def _pushed_out(widget: QWidget, root: QWidget) -> QWidget | None:
    """Who cuts the widget off, where nothing can be scrolled to see the rest."""
    rect, each = QRect(QPoint(), widget.size()), widget
    while each is not root and (parent := each.parentWidget()) is not None and not each.isWindow():
        rect = QRect(each.mapToParent(rect.topLeft()), rect.size())
        area = parent.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is parent:
            rect = _scrolled(rect, area)
        if not parent.rect().adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK).contains(rect):
            return parent
        each = parent
    return None


def _scrolled(rect: QRect, area: QAbstractScrollArea) -> QRect:
    """What is left of ``rect`` when what can be scrolled to is left out of it."""
    room, result = area.viewport().rect(), QRect(rect)
    if area.verticalScrollBar().maximum() > 0:
        result.setTop(max(result.top(), room.top()))
        result.setBottom(min(result.bottom(), room.bottom()))
    if area.horizontalScrollBar().maximum() > 0 and _may_scroll(area):
        result.setLeft(max(result.left(), room.left()))
        result.setRight(min(result.right(), room.right()))
    return result


def _may_scroll(area: QAbstractScrollArea) -> bool:
    off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    return area.horizontalScrollBarPolicy() != off


def _sideways(shown: list[QWidget]) -> Iterator[str]:
    """Parts of a page that must be moved sideways to be read; tables and boards may."""
    for area in shown:
        if not isinstance(area, QScrollArea) or isinstance(area, QAbstractItemView):
            continue
        kinds = {kind.__name__ for kind in type(area).__mro__}
        over = area.horizontalScrollBar().maximum()
        if over > 0 and not kinds & _SIDEWAYS:
            yield f"{called(area)} must be scrolled {over} pixels sideways"


def _overlaid(worded: list[QWidget]) -> Iterator[str]:
    """Neighbours that lie over each other, as when a line was given less height than it needs."""
    families: dict[QWidget, list[QWidget]] = {}
    for each in worded:
        if (parent := each.parentWidget()) is not None:
            families.setdefault(parent, []).append(each)
    for family in families.values():
        for one, other in combinations(family, 2):
            both = one.geometry().intersected(other.geometry())
            if both.width() > 2 * _RING and both.height() > _RING:
                yield f"{called(one)} lies over {called(other)}"


_NEEDS: Mapping[type[QWidget], Callable[..., Iterator[str]]] = MappingProxyType(
    {
        ElidedLabel: _elided,
        QLabel: _label,
        Tick: _tick,
        Choice: _tick,
        Badge: _badge,
        QTabBar: _tabs,
        QHeaderView: _header,
        QComboBox: _combo,
        QLineEdit: _line,
        QAbstractButton: _button,
    }
)
