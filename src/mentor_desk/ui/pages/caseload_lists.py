"""The two ways to look at the caseload: a list beside a case, and a table of everything."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton

from mentor_desk.services.caseload import CaseRow, Overview
from mentor_desk.ui.pages.caseload_rows import Group, Look, Order, list_row, table_row
from mentor_desk.ui.widgets.data_table import Column, DataTable
from mentor_desk.ui.widgets.empty_state import EmptyState
from mentor_desk.ui.widgets.list_pane import ListPane
from mentor_desk.ui.widgets.list_rows import RowList
from mentor_desk.ui.widgets.painting import scaled
from mentor_desk.ui.widgets.roles import set_role

_GROUP = 6
_NARROW = 1000
"""Below this width the table leaves the target group to the case itself."""


class CasePane(ListPane):
    """What list and table have in common: the chips, the switch, and the line below."""

    def __init__(self, rows: RowList | DataTable, switch: str, *, wide: bool) -> None:
        super().__init__(
            rows,
            EmptyState("cases", " ", " "),
            placeholder=QCoreApplication.translate("CaseloadPage", "Filter the cases"),
            wide=wide,
        )
        self.told = ""
        self.switch = QPushButton(switch)
        set_role(self.switch, "quiet")
        self.filter.add_tool(self.switch)
        self.set_counts(dict.fromkeys(Group, 0))

    def set_counts(self, counts: Mapping[Group, int], own: Sequence[tuple[str, str]] = ()) -> None:
        """Write how many cases each chip shows; the mentor's ``own`` ones come last."""
        translate = QCoreApplication.translate
        words = {
            Group.MINE: translate("CaseloadPage", "Mine {count}"),
            Group.WAITING: translate("CaseloadPage", "Need action {count}"),
            Group.WITHOUT: translate("CaseloadPage", "No praktik {count}"),
            Group.PLANLESS: translate("CaseloadPage", "No goal or next step {count}"),
            Group.CLOSED: translate("CaseloadPage", "Closed {count}"),
        }
        fixed = [(key.value, words[key].format(count=counts[key])) for key in Group]
        chosen = self.filter.chip()
        known = {key for key, _ in (*fixed, *own)}
        self.filter.set_chips([*fixed, *own], chosen if chosen in known else None)

    def tell_hidden(
        self,
        shown: Sequence[CaseRow],
        overview: Overview,
        on_new: Callable[[], object],
        on_list: Callable[[], object],
    ) -> None:
        """«24 of 27 cases shown – 3 are closed», or what to do when nothing is shown."""
        translate = QCoreApplication.translate
        every = overview.load.cases + overview.closed
        closed = overview.closed - sum(row.closed_on is not None for row in shown)
        words = translate("CaseloadPage", "{shown} of %n case(s) shown", "", every)
        words = words.format(shown=len(shown))
        others = every - len(shown) - closed
        parts = (
            translate("CaseloadPage", "%n closed", "", closed) if closed else "",
            translate("CaseloadPage", "%n hidden by the filter", "", others) if others else "",
        )
        rest = ", ".join(part for part in parts if part)
        self.told = f"{words} – {rest}" if rest else words
        self.tell(self.told, is_empty=not shown)
        if every:
            self.empty.say(
                translate("CaseloadPage", "No case fits the filter"),
                translate("CaseloadPage", "Type something else, or choose «Mine»."),
            )
        else:
            self.empty.say(
                translate("CaseloadPage", "Your caseload begins here"),
                translate(
                    "CaseloadPage",
                    "Take in the first citizen: a name is enough. The rest comes as you talk.",
                ),
                translate("CaseloadPage", "New citizen"),
                on_new,
                (translate("CaseloadPage", "Read in your own list …"), on_list),
            )


class CaseList(CasePane):
    """Two-line rows in the order chosen."""

    def __init__(self) -> None:
        self._rows = RowList(QCoreApplication.translate("CaseloadPage", "Cases"))
        self.order = Order.NAME.value
        super().__init__(self._rows, QCoreApplication.translate("CaseloadPage", "Table"), wide=False)
        translate = QCoreApplication.translate
        orders = {
            Order.NAME: translate("CaseloadPage", "Name"),
            Order.NEXT_STEP: translate("CaseloadPage", "Next step"),
            Order.CONTACT: translate("CaseloadPage", "Longest since contact"),
            Order.STAGE: translate("CaseloadPage", "Stage"),
            Order.WEIGHT: translate("CaseloadPage", "Weight"),
        }
        self._orders = [(key.value, words) for key, words in orders.items()]
        self.filter.order_chosen.connect(self._set_order)
        self.filter.set_orders(self._orders)

    def show_rows(self, rows: Sequence[CaseRow], look: Look) -> None:
        """Show these cases."""
        self._rows.set_rows([list_row(row, look) for row in rows])

    def first_key(self) -> str | None:
        """The case at the top."""
        return next((row.key for row in self._rows.rows()), None)

    def take_order(self, key: str) -> None:
        """Put the list in another order without telling."""
        self._set_order(key)
        self.filter.set_orders(self._orders, key)

    def _set_order(self, key: str) -> None:
        self.order = key


class CaseTable(CasePane):
    """Everything at a glance; Enter opens the case."""

    def __init__(self) -> None:
        translate = QCoreApplication.translate
        columns = [
            Column("name", translate("CaseloadPage", "Name"), 170),
            Column("stage", translate("CaseloadPage", "Stage"), 130),
            Column("weight", translate("CaseloadPage", "Weight"), 84, "right"),
            Column("placement", translate("CaseloadPage", "Placement"), 240),
            Column("next", translate("CaseloadPage", "Next step")),
            Column("contact", translate("CaseloadPage", "Since contact"), 116, "right"),
            Column("group", translate("CaseloadPage", "Target group"), 220),
        ]
        self._columns = {column.key for column in columns}
        self._table = DataTable(columns, translate("CaseloadPage", "Cases"))
        super().__init__(self._table, translate("CaseloadPage", "List"), wide=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._table.setColumnHidden(_GROUP, self.width() < scaled(self, _NARROW))

    def show_rows(self, rows: Sequence[CaseRow], look: Look) -> None:
        """Show these cases, in the table's own order."""
        self._table.set_rows([table_row(row, look) for row in rows])

    def order(self) -> tuple[str, bool]:
        """The column it is sorted by, empty where none is, and whether descending."""
        return self._table.order()

    def take_order(self, column: str, *, descending: bool) -> None:
        """Sort by a column; one that is not known changes nothing."""
        if column in self._columns:
            self._table.sort_by(column, descending=descending)

    def show_heaviest(self) -> None:
        """Put the cases that weigh most at the top."""
        self._table.sort_by("weight", descending=True)
