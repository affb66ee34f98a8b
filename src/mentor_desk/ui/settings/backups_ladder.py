"""How long backups are kept, and what that means for persons who were erased."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from mentor_desk.services.backing_up import choose_ladder
from mentor_desk.storage import backup_ladder
from mentor_desk.ui.context import Context
from mentor_desk.ui.widgets.choice_field import ChoiceField
from mentor_desk.ui.widgets.roles import set_role


class LadderLine(QWidget):
    """Kept as soon as it is chosen; it holds from the next backup on."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        label = QLabel(self.tr("&Keep backups for"))
        set_role(label, "field")
        choices = [(str(days), self.tr("%n day(s)", "", days)) for days in backup_ladder.CHOICES]
        self.field = ChoiceField(choices)
        self.field.setMaximumWidth(140)
        label.setBuddy(self.field)
        self.why = QLabel()
        self.why.setWordWrap(True)
        set_role(self.why, "hint")
        self.field.changed.connect(self._chosen)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(label)
        row.addWidget(self.field)
        row.addWidget(self.why, 1)

    def draw(self) -> None:
        """Show what holds."""
        days = self._context.call(backup_ladder.chosen).days
        self.field.set_value(str(days))
        self._tell(days)

    def _chosen(self) -> None:
        days = int(str(self.field.value()))
        self._context.call(choose_ladder, days=days)
        self._tell(days)

    def _tell(self, days: int) -> None:
        if days <= backup_ladder.LAST.days:
            self.why.setText(
                self.tr(
                    "Someone who is erased is gone from every backup after %n day(s) at the latest. "
                    "Long enough to notice a mistake after a holiday.",
                    "",
                    days,
                )
            )
        else:
            self.why.setText(
                self.tr(
                    "Someone who is erased stays in backups for up to %n day(s). That is longer than "
                    "the month within which a citizen must have an answer: agree it with the "
                    "municipality’s data protection officer first.",
                    "",
                    days,
                )
            )
