"""How long each kind is kept; the municipality's own months go over the shipped ones."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from mentor_desk.errors import UserError
from mentor_desk.services import retention
from mentor_desk.services.retention import PeriodView
from mentor_desk.ui.context import Context
from mentor_desk.ui.retention import words
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.form import Form
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.number_field import NumberField
from mentor_desk.ui.widgets.painting import scaled
from mentor_desk.ui.widgets.roles import set_role

_NARROW = 180


class PeriodsView(QWidget):
    """A card for each kind. A number is kept as the field is left; an empty one is the shipped one."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.forms: dict[str, Form] = {}
        self._counted: dict[str, QLabel] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 0, 12, 14)
        column.setSpacing(12)
        column.addWidget(
            Notice(
                "neutral",
                self.tr(
                    "The law says «no longer than needed». These are proposals: write what your "
                    "municipality has decided. Nothing is erased by itself; you are shown who is ripe."
                ),
            )
        )
        for view in context.call(retention.periods):
            column.addWidget(self._card(view))
        column.addStretch(1)
        self.redraw()

    def redraw(self) -> None:
        """Show the months in force."""
        for view in self._context.call(retention.periods):
            form = self.forms.get(view.period.key)
            if form is not None:
                form.set_values({"months": view.period.months})
                self._counted[view.period.key].setText(self._beneath(view))

    def _card(self, view: PeriodView) -> Card:
        language, period = self._context.language, view.period
        card = Card(period.title.written(language))
        about = QLabel(period.about.written(language))
        about.setWordWrap(True)
        card.add(about)
        if view.standard == 0:
            follows = QLabel(f"{_begun(period.counted.written(language))}.")
            set_role(follows, "muted")
            card.add(follows)
            return card
        form = Form()
        form.setMaximumWidth(scaled(self, _NARROW))
        form.add("months", self.tr("Months"), NumberField())
        form.left.connect(lambda _name, key=period.key: self._save(key))
        counted = QLabel()
        counted.setWordWrap(True)
        set_role(counted, "muted")
        self.forms[period.key], self._counted[period.key] = form, counted
        card.add(form)
        card.add(counted)
        return card

    def _beneath(self, view: PeriodView) -> str:
        counted = _begun(view.period.counted.written(self._context.language))
        standard = self.tr("Proposal: {months}").format(months=words.months(view.standard))
        if view.own:
            return f"{counted}. {standard}."
        if view.period.confirmed:
            return f"{counted}."
        asked = self.tr("A proposal: ask the one who answers for data protection.")
        return f"{counted}. {asked}"

    def _save(self, key: str) -> None:
        form = self.forms[key]
        field: NumberField = form.field("months")
        form.clear_errors()
        if not form.makes_sense():
            return
        try:
            self._context.call(retention.set_months, key=key, months=field.whole_value())
        except UserError as error:
            form.set_error("months", say(error.text))
            return
        self.redraw()


def _begun(words: str) -> str:
    """``words`` as the beginning of a sentence."""
    return f"{words[:1].upper()}{words[1:]}"
