"""Language, theme and size; they hold at once."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer

from mentor_desk.ui.context import Context
from mentor_desk.ui.settings.decided import decided_by_it
from mentor_desk.ui.settings.section import Section
from mentor_desk.ui.text_size import SIZES
from mentor_desk.ui.widgets.check_field import CheckField
from mentor_desk.ui.widgets.choice_field import ChoiceField
from mentor_desk.ui.widgets.form import Form


class LookSection(Section):
    """What is chosen here holds for this computer, before unlocking too."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Look and language"))
        self.form = Form()
        self.form.add(
            "language",
            self.tr("&Language"),
            ChoiceField([("system", self.tr("As the computer")), ("da", "Dansk"), ("en", "English")]),
            hint=self.tr("Papers are always in Danish."),
        )
        self.form.add(
            "theme",
            self.tr("&Theme"),
            ChoiceField(
                [
                    ("system", self.tr("As the computer")),
                    ("light", self.tr("Light")),
                    ("dark", self.tr("Dark")),
                ]
            ),
        )
        self.form.add(
            "text_scale",
            self.tr("Te&xt size"),
            ChoiceField([(str(size), f"{round(size * 100)} %") for size in SIZES]),
        )
        self.form.add("tips", "", CheckField(self.tr("A t&ip at the foot of Today")))
        self.column.addWidget(self.form)
        decided_by_it(self.form, context.policy)
        self.form.changed.connect(self._changed)
        self.draw()

    def draw(self) -> None:
        settings = self.context.settings
        nearest = min(SIZES, key=lambda size: abs(size - settings.text_scale))
        self.form.set_values(
            {
                "language": settings.language,
                "theme": settings.theme,
                "text_scale": str(nearest),
                "tips": settings.tips,
            }
        )

    def focus_field(self, name: str) -> bool:
        if name not in self.form.names():
            return False
        self.form.focus(name)
        return True

    def _changed(self, name: str) -> None:
        value: Any = self.form.field(name).value()
        if name == "text_scale":
            value = float(value)
        context = self.context
        # Another language makes every page anew, this one too; let the click end first.
        QTimer.singleShot(0, context, lambda: context.change_settings(**{name: value}))
