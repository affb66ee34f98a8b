"""What narrows a list: a line to type in, saved choices, and the order."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mentor_desk.ui.commands.places import FIND
from mentor_desk.ui.commands.shortcut import tip
from mentor_desk.ui.widgets.chips import Chip
from mentor_desk.ui.widgets.flow_layout import FlowLayout
from mentor_desk.ui.widgets.painting import scaled
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.tool_bar import NarrowingLine

_WIDE_LINE = 320


class FilterBar(QFrame):
    """Line, chips (one of them is always on) and order. Ctrl+F comes here; Down goes to the list.

    ``text_changed`` as one types, ``chip_chosen`` and ``order_chosen`` tell keys.
    """

    text_changed = Signal(str)
    chip_chosen = Signal(str)
    order_chosen = Signal(str)
    left_downwards = Signal()

    def __init__(
        self, placeholder: str = "", *, wide: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._line = NarrowingLine()
        self._line.setPlaceholderText(placeholder)
        self._line.setAccessibleName(placeholder)
        self._line.textChanged.connect(self.text_changed)
        self._line.left_downwards.connect(self.left_downwards)
        self._order = QPushButton()
        set_role(self._order, "quiet")
        self._order.setVisible(False)
        self._group = QButtonGroup(self)
        self._chips: dict[str, Chip] = {}
        self._chip_tool: QWidget | None = None
        self._chip_row = QWidget()
        self._flow = FlowLayout(self._chip_row)
        self._chip_row.setVisible(False)
        self._lay_out(wide=wide)
        self._line.find_by_key(self)
        self._retranslate()

    @property
    def text(self) -> str:
        """What is typed."""
        return self._line.text()

    def set_text(self, text: str) -> None:
        """Type for the user, as when coming from a figure."""
        self._line.setText(text)

    def add_tool(self, tool: QWidget) -> None:
        """A small button to the right of the order."""
        self._top.addWidget(tool)

    def set_chip_tool(self, tool: QWidget) -> None:
        """A small button that stands after the last chip, whatever chips there are."""
        self._chip_tool = tool
        self._flow.addWidget(tool)

    def set_placeholder(self, words: str) -> None:
        """Other words in the empty line."""
        self._line.setPlaceholderText(words)
        self._line.setAccessibleName(words)

    def add_below(self, line: QWidget) -> None:
        """One more line that narrows or orders the list."""
        self._layout.addWidget(line)

    def focus_line(self) -> None:
        """Let the user type."""
        self._line.take_keyboard()

    def set_chips(self, chips: Sequence[tuple[str, str]], chosen: str | None = None) -> None:
        """Offer saved filters as (key, words); ``chosen`` or the first is on.

        The same keys once more only change the words, so that the keyboard stays where it is.
        """
        if [key for key, _ in chips] != list(self._chips):
            self._make_chips([key for key, _ in chips])
        for key, words in chips:
            self._chips[key].setText(words.replace("&", "&&"))
        if chosen is None:
            chosen = self.chip() or (chips[0][0] if chips else None)
        if chosen is not None:
            self.choose_chip(chosen)

    def choose_chip(self, key: str) -> None:
        """Turn a chip on without telling."""
        self._chips[key].setChecked(True)

    def chip(self) -> str | None:
        """The key of the chip that is on."""
        return next((key for key, chip in self._chips.items() if chip.isChecked()), None)

    def set_orders(self, orders: Sequence[tuple[str, str]], chosen: str | None = None) -> None:
        """Offer orders as (key, words) in a menu to the right; ``chosen`` or the first is shown."""
        menu = QMenu(self._order)
        for key, words in orders:
            action = menu.addAction(words)
            action.triggered.connect(lambda _=False, k=key, w=words: self._choose_order(k, w))
        old = self._order.menu()
        self._order.setMenu(menu)
        if old is not None:
            old.deleteLater()
        by_key = dict(orders)
        self._show_order(by_key[chosen] if chosen else next(iter(by_key.values()), ""))
        self._order.setVisible(bool(orders))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self, *, wide: bool) -> None:
        """Beside each other in a wide pane, chips below in a narrow one."""
        top = self._top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._line, 0 if wide else 1)
        if wide:
            self._line.setFixedWidth(scaled(self, _WIDE_LINE))
            top.addWidget(self._chip_row, 1)
            top.addStretch()
        top.addWidget(self._order)
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 10)
        layout.setSpacing(8)
        layout.addLayout(top)
        if not wide:
            layout.addWidget(self._chip_row)

    def _make_chips(self, keys: Sequence[str]) -> None:
        for chip in self._chips.values():
            self._group.removeButton(chip)
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = {}
        for key in keys:
            chip = Chip(key, "", self._chip_row)
            chip.arrow.connect(lambda step, key=key: self._go_along(key, step))
            chip.clicked.connect(lambda _=False, key=key: self.chip_chosen.emit(key))
            self._group.addButton(chip)
            self._flow.addWidget(chip)
            # Made later than the list, and yet before it.
            self.setTabOrder([self._line, *self._chips.values()][-1], chip)
            self._chips[key] = chip
        if self._chip_tool is not None and keys:
            self._flow.removeWidget(self._chip_tool)
            self._flow.addWidget(self._chip_tool)
            self.setTabOrder(self._chips[keys[-1]], self._chip_tool)
        self._chip_row.setVisible(bool(keys))

    def _go_along(self, key: str, step: int) -> None:
        keys = list(self._chips)
        self._chips[keys[(keys.index(key) + step) % len(keys)]].setFocus()

    def _choose_order(self, key: str, words: str) -> None:
        self._show_order(words)
        self.order_chosen.emit(key)

    def _show_order(self, words: str) -> None:
        self._order.setText(words)
        self._order.setAccessibleName(self.tr("Order: {words}").format(words=words))

    def _retranslate(self) -> None:
        self._order.setToolTip(self.tr("The order of the list"))
        tip(self._line, FIND, self.tr("Type to narrow the list"))
