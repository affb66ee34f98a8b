"""The two ways to look at the caseload: a list beside a case, and a table of everything."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton

from mentor_desk.services.caseload import CaseRow
from mentor_desk.ui.pages.caseload_rows import Group, Look, Order, list_row, table_row
from mentor_desk.ui.widgets.data_table import Column, DataTable
from mentor_desk.ui.widgets.empty_state import EmptyState
from mentor_desk.ui.widgets.list_pane import ListPane
from mentor_desk.ui.widgets.list_rows import RowList
from mentor_desk.ui.widgets.painting import scaled
from mentor_desk.ui.widgets.roles import set_role

_GROUP = 5
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

    def set_counts(self, counts: Mapping[Group, int]) -> None:
        """Write how many cases each chip shows."""
        tr = QCoreApplication.translate
        words = {
            Group.MINE: tr("CaseloadPage", "Mine {count}"),
            Group.WAITING: tr("CaseloadPage", "Need action {count}"),
            Group.WITHOUT: tr("CaseloadPage", "No praktik {count}"),
            Group.CLOSED: tr("CaseloadPage", "Closed {count}"),
        }
        self.filter.set_chips([(key, words[key].format(count=counts[key])) for key in Group])

    def tell_hidden(
        self, shown: Sequence[CaseRow], every: Sequence[CaseRow], on_new: Callable[[], object]
    ) -> None:
        """«24 of 27 cases shown – 3 are closed», or what to do when nothing is shown."""
        tr = QCoreApplication.translate
        kept = {row.id for row in shown}
        hidden = [row for row in every if row.id not in kept]
        closed = sum(row.closed_on is not None for row in hidden)
        words = tr("CaseloadPage", "{shown} of %n case(s) shown", "", len(every))
        words = words.format(shown=len(shown))
        others = len(hidden) - closed
        parts = (
            tr("CaseloadPage", "%n closed", "", closed) if closed else "",
            tr("CaseloadPage", "%n hidden by the filter", "", others) if others else "",
        )
        rest = ", ".join(part for part in parts if part)
        self.told = f"{words} – {rest}" if rest else words
        self.tell(self.told, is_empty=not shown)
        if every:
            self.empty.say(
                tr("CaseloadPage", "No case fits the filter"),
                tr("CaseloadPage", "Type something else, or choose «Mine»."),
            )
        else:
            self.empty.say(
                tr("CaseloadPage", "Your caseload begins here"),
                tr(
                    "CaseloadPage",
                    "Take in the first citizen: a name is enough. The rest comes as you talk.",
                ),
                tr("CaseloadPage", "New citizen"),
                on_new,
            )


class CaseList(CasePane):
    """Two-line rows in the order chosen."""

    def __init__(self) -> None:
        self._rows = RowList(QCoreApplication.translate("CaseloadPage", "Cases"))
        self.order = Order.NAME.value
        super().__init__(self._rows, QCoreApplication.translate("CaseloadPage", "Table"), wide=False)
        tr = QCoreApplication.translate
        orders = {
            Order.NAME: tr("CaseloadPage", "Name"),
            Order.NEXT_STEP: tr("CaseloadPage", "Next step"),
            Order.CONTACT: tr("CaseloadPage", "Longest since contact"),
            Order.STAGE: tr("CaseloadPage", "Stage"),
        }
        self.filter.order_chosen.connect(self._set_order)
        self.filter.set_orders([(key.value, words) for key, words in orders.items()])

    def show_rows(self, rows: Sequence[CaseRow], look: Look) -> None:
        """Show these cases."""
        self._rows.set_rows([list_row(row, look) for row in rows])

    def first_key(self) -> str | None:
        """The case at the top."""
        return next((row.key for row in self._rows.rows()), None)

    def _set_order(self, key: str) -> None:
        self.order = key


class CaseTable(CasePane):
    """Everything at a glance; Enter opens the case."""

    def __init__(self) -> None:
        tr = QCoreApplication.translate
        self._table = DataTable(
            [
                Column("name", tr("CaseloadPage", "Name"), 170),
                Column("stage", tr("CaseloadPage", "Stage"), 130),
                Column("placement", tr("CaseloadPage", "Placement"), 240),
                Column("next", tr("CaseloadPage", "Next step")),
                Column("contact", tr("CaseloadPage", "Since contact"), 116, "right"),
                Column("group", tr("CaseloadPage", "Target group"), 220),
            ],
            tr("CaseloadPage", "Cases"),
        )
        super().__init__(self._table, tr("CaseloadPage", "List"), wide=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._table.setColumnHidden(_GROUP, self.width() < scaled(self, _NARROW))

    def show_rows(self, rows: Sequence[CaseRow], look: Look) -> None:
        """Show these cases, in the table's own order."""
        self._table.set_rows([table_row(row, look) for row in rows])
