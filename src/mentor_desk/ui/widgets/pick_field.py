"""Finds one of many by typing a part of its name."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QMoveEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QLineEdit, QWidget

from mentor_desk.ui.theme import colors_of
from mentor_desk.ui.widgets.icons import icon
from mentor_desk.ui.widgets.pick_popup import Pick, PickPopup
from mentor_desk.ui.widgets.roles import mark_wrong, set_role
from mentor_desk.ui.widgets.spoken import announce

__all__ = ["Pick", "PickField"]


class PickField(QLineEdit):
    """Type, go down, press Enter. ``provider`` is asked with what is typed, at first with ``""``.

    Text that is not picked from the list is put back when the field is left; emptying the field
    empties the value. With ``offer_new`` the list ends with a row for what was typed, and
    ``new_wanted`` is emitted with it. ``settle`` is asked for what takes the place of an offered pick,
    ``None`` when it cannot be had.
    """

    changed = Signal()
    left = Signal()
    new_wanted = Signal(str)

    def __init__(
        self,
        provider: Callable[[str], Sequence[Pick]],
        *,
        placeholder: str = "",
        offer_new: bool = False,
        settle: Callable[[Pick], Pick | None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._provider = provider
        self._settle = settle
        self._offer_new = offer_new
        self._pick: Pick | None = None
        self._popup = PickPopup(self)
        self._popup.picked.connect(self._take)
        self.setPlaceholderText(placeholder or self.tr("Type to search …"))
        self._glass = self.addAction(
            icon("search", "#808080"), QLineEdit.ActionPosition.LeadingPosition
        )
        self._glass.setText(self.tr("Search"))
        set_role(self, "search")
        self._tint()
        self.textEdited.connect(self._search)

    def minimumSizeHint(self) -> QSize:
        # In a low window other things give way: half a letter cannot be read.
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def value(self) -> Pick | None:
        """What is picked; its ``id`` is what the program wants."""
        return self._pick

    def set_value(self, value: Pick | None) -> None:
        """Show ``value`` as picked."""
        self._pick = value
        self._show_pick()

    def picked_id(self) -> object:
        """The id of what is picked, ``None`` when nothing is."""
        return self._pick.id if self._pick else None

    def open_list(self) -> None:
        """Show what can be picked, whatever is picked already."""
        self._search("")

    def list_is_open(self) -> bool:
        """Whether the list hangs below the field."""
        return self._popup.isVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._arrow(1 if key == Qt.Key.Key_Down else -1)
        elif enter and self.list_is_open():
            self._take(self._popup.chosen())
        elif key == Qt.Key.Key_Escape and self.list_is_open():
            self._popup.close_list()
            self._show_pick()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if not self.list_is_open():
            self.open_list()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() == Qt.FocusReason.PopupFocusReason:
            return
        if self.list_is_open() and self.text().strip():
            self._take_only_one()
        self._popup.close_list()
        self._show_pick()
        self.left.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        above = self.parentWidget()
        while above is not None:
            if isinstance(above, QAbstractScrollArea):
                bar = above.verticalScrollBar()
                bar.valueChanged.connect(self._popup.close_list, Qt.ConnectionType.UniqueConnection)
            above = above.parentWidget()

    def hideEvent(self, event: QHideEvent) -> None:
        self._popup.close_list()
        super().hideEvent(event)

    def moveEvent(self, event: QMoveEvent) -> None:
        self._popup.close_list()
        super().moveEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._popup.close_list()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}:
            self._tint()

    def _arrow(self, step: int) -> None:
        if not self.list_is_open():
            self.open_list()
        else:
            self._popup.go(step)
        chosen = self._popup.chosen()
        words = f"{chosen.title} {chosen.subtitle}".strip() if chosen else ""
        self.setAccessibleDescription(words)
        announce(self, words)

    def _search(self, typed: str) -> None:
        words = typed.strip()
        if not words and self._pick is not None and not self.text().strip():
            self._pick = None
            self.changed.emit()
        picks = list(self._provider(words))
        if self._offer_new and words:
            picks.append(Pick(None, self.tr("Add “{name}”").format(name=words)))
        found = bool(picks) or not words
        mark_wrong(self, not found)
        said = "" if found else self.tr("Nothing here is called that.")
        self.setAccessibleDescription(said)
        announce(self, said or self.tr("%n match(es)", "", len(picks)))
        self._popup.offer(picks)

    def _take_only_one(self) -> None:
        """Leaving with Tab takes the row, if what was typed fits that row alone."""
        found = self._provider(self.text().strip())
        matches = [pick for pick in found if pick.id is not None and not pick.offered]
        if len(matches) == 1 and matches[0] != self._pick:
            self._take(matches[0])

    def _take(self, pick: Pick | None) -> None:
        if pick is None:
            return
        typed = self.text().strip()
        self._popup.close_list()
        if self._offer_new and pick.id is None:
            self._show_pick()
            self.new_wanted.emit(typed)
            return
        if pick.offered and self._settle is not None:
            settled = self._settle(pick)
            if settled is None:
                self._show_pick()
                return
            pick = settled
        before, self._pick = self._pick, pick
        self._show_pick()
        if before != pick:
            self.changed.emit()

    def _show_pick(self) -> None:
        mark_wrong(self, False)
        self.setText(self._pick.title if self._pick else "")
        self.setToolTip(self._pick.subtitle if self._pick else "")
        self.setCursorPosition(0)

    def _tint(self) -> None:
        self._glass.setIcon(icon("search", colors_of(self).muted))
