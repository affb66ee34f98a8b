"""Version, licence, whose work is in it, and which rules it knows."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from mentor_desk.formats import days
from mentor_desk.rules.rulebook import Rule, RuleValue
from mentor_desk.rules.unconfirmed import unconfirmed
from mentor_desk.ui.context import Context
from mentor_desk.ui.settings.section import Section
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.roles import set_role


class AboutSection(Section):
    """What nobody has checked against the law's own text is listed here, in one place."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            context, "Mentor Desk", self.tr("Version {version}").format(version=_version())
        )
        self.add_words(
            self.tr(
                "Free software under the GNU General Public License, version 3 or later. You may use, "
                "read, change and share it. It comes without any warranty."
            )
        )
        self.add_words(
            self.tr(
                "It is not the municipality’s journal, and it sends nothing anywhere: what must be "
                "journalled, and what goes to VITAS, you do there."
            )
        )
        self._name_others()
        self.add_heading(self.tr("The rules"))
        self._set = self.add_words("")
        self._draft = Notice()
        self.column.addWidget(self._draft)
        self._unconfirmed = QLabel()
        self._unconfirmed.setWordWrap(True)
        self.column.addWidget(self._unconfirmed)

    def _name_others(self) -> None:
        """Whose work is in it, and where all of it is told with its licences."""
        self.add_heading(self.tr("Whose work is in it"))
        self.add_words(
            self.tr(
                "It stands on the work of others: Qt, Python, SQLCipher, ReportLab and many more; "
                "icons, type, and the data behind the map. The guide tells of each, with its licence."
            )
        )
        self.thanks = self._link(self.tr("Thanks and licences"), "thanks")
        self.law = self._link(self.tr("What the law says, and since when"), "law")

    def _link(self, words: str, page: str) -> QPushButton:
        button = QPushButton(words)
        set_role(button, "link")
        button.clicked.connect(lambda _=False: self.context.go("guide", page))
        self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return button

    def draw(self) -> None:
        rules, today, language = self.context.rules, self.context.today(), self.context.language
        found = rules.set_on(today)
        if found is not None:
            begun = days.month_day(found.starts, language)
            words = self.tr("Rule set {name}, in force from {day}. Source: {source}")
            self._set.setText(words.format(name=found.name, day=begun, source=found.source))
        notice = rules.draft_notice(today)
        self._draft.setVisible(notice is not None)
        if notice is not None:
            self._draft.say("warning", say(notice))
        lines = self._lines()
        heading = (
            self.tr("%n value(s) nobody has checked against the law’s own text yet:", "", len(lines))
            if lines
            else self.tr("Every value has been checked against its source.")
        )
        self._unconfirmed.setText("\n".join((heading, *lines)))

    def _lines(self) -> list[str]:
        """The same rules as the word over the pages counts."""
        today = self.context.today()
        found = unconfirmed(self.context.rules, today).rules
        return [self._line(rule, value) for rule in found if (value := rule.at(today)) is not None]

    def _line(self, rule: Rule, value: RuleValue) -> str:
        title = rule.title.written(self.context.language)
        return f"• {title} ({value.law})" if value.law else f"• {title}"


def _version() -> str:
    try:
        return version("mentor-desk")
    except PackageNotFoundError:
        return "0"
