"""The firms to tell: the words ready, copied or mailed, ticked with the day."""

from __future__ import annotations

import uuid
from collections.abc import Callable

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mentor_desk.errors import UserError
from mentor_desk.formats import days, mail
from mentor_desk.services import absence_words, absences, mentor
from mentor_desk.services.absence_cover import Cover, ToldFirm
from mentor_desk.texts import Language
from mentor_desk.ui.absence import words
from mentor_desk.ui.clipboard import Clipboard
from mentor_desk.ui.context import Context
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.check_field import CheckField
from mentor_desk.ui.widgets.elided_label import ElidedLabel
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.text_area import TextArea


class FirmLine(QWidget):
    """A firm, whom to tell there, and the three things one does."""

    copied = Signal()
    mailed = Signal()
    told = Signal(bool)

    def __init__(self, firm: ToldFirm, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.copy = QPushButton(self.tr("Copy"))
        self.mail = QPushButton(self.tr("Mail …"))
        for button, act in ((self.copy, self.copied), (self.mail, self.mailed)):
            set_role(button, "small")
            button.setAccessibleName(f"{button.text()} {firm.name}")
            button.clicked.connect(lambda _=False, act=act: act.emit())
        self.no_mail = QLabel(self.tr("no e-mail"))
        set_role(self.no_mail, "caption")
        self.tick = CheckField(self.tr("Told"))
        self.tick.changed.connect(lambda: self.told.emit(self.tick.value()))
        named = QVBoxLayout()
        named.setSpacing(0)
        named.addWidget(ElidedLabel(firm.name, "strong"))
        named.addWidget(ElidedLabel(words.firm_reach(firm) or self.tr("Nobody known there"), "caption"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 5, 0, 5)
        row.setSpacing(8)
        row.addLayout(named, 1)
        for widget in (self.copy, self.mail, self.no_mail, self.tick):
            row.addWidget(widget)
        self.show_firm(firm)

    def show_firm(self, firm: ToldFirm) -> None:
        """Show whether it was told, and when."""
        said = self.tr("Told")
        if firm.told_on is not None:
            day = days.short(firm.told_on, self._context.language, self._context.today())
            said = self.tr("Told {day}").format(day=day)
        self.tick.setText(said)
        self.tick.setAccessibleName(f"{said}: {firm.name}")
        self.tick.set_value(firm.told_on is not None)
        self.mail.setVisible(bool(firm.email))
        self.no_mail.setVisible(not firm.email)


class FirmsCard(Card):
    """One message for all; nobody is named unless the mentor says so."""

    def __init__(self, context: Context) -> None:
        super().__init__(" ")
        self._context = context
        self._cover: Cover | None = None
        self._shown = ""
        self._clipboard = Clipboard(self)
        for ending in (context.about_to_lock, context.closing):
            ending.connect(self._clipboard.take_back)
        self.lines: dict[uuid.UUID, FirmLine] = {}
        self.set_title(self.tr("Firms to tell"))
        self.message = TextArea(lines=11, most=16)
        self.message.setAccessibleName(self.tr("The message"))
        self.message.left.connect(self.save_all)
        self.named = CheckField(self.tr("Name the citizen it is about"))
        self._empty = QLabel(self.tr("No firm has a placement or a visit in these days."))
        set_role(self._empty, "muted")
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self.body.addWidget(self.message)
        self.body.addLayout(self._under_message())
        self.body.addWidget(self._empty)
        self.body.addLayout(self._column)

    def show_cover(self, cover: Cover) -> None:
        """Show the firms of this absence; a message that is being typed stays."""
        other = self._cover is None or self._cover.absence.id != cover.absence.id
        untouched = self.message.value() == self._shown
        self._cover = cover
        if other or untouched:
            self._show_message(cover.absence.message or self._ready(self._context.language))
        if [firm.id for firm in cover.firms] != list(self.lines):
            self._make(cover.firms)
        for firm in cover.firms:
            self.lines[firm.id].show_firm(firm)
        self._empty.setVisible(not cover.firms)

    def words_for(self, firm: ToldFirm) -> str:
        """What this firm is told."""
        message = self.message.value()
        if not self.named.value():
            return message
        return absence_words.with_names(message, firm, absence_words.language_of(message))

    def save_all(self) -> None:
        """Keep the message where it is no longer the ready one."""
        typed = self.message.value()
        if self._cover is None or typed == self._shown:
            return
        self._shown = typed
        self._keep(typed)

    def _under_message(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.named)
        row.addStretch(1)
        anew = QLabel(self.tr("Write it anew in"))
        set_role(anew, "caption")
        row.addWidget(anew)
        languages: tuple[tuple[Language, str], ...] = (
            ("da", self.tr("Danish")),
            ("en", self.tr("English")),
        )
        for language, title in languages:
            button = QPushButton(title)
            set_role(button, "small")
            button.clicked.connect(lambda _=False, language=language: self._write_anew(language))
            row.addWidget(button)
        return row

    def _make(self, firms: tuple[ToldFirm, ...]) -> None:
        for line in self.lines.values():
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = {firm.id: FirmLine(firm, self._context, self) for firm in firms}
        for firm in firms:
            line = self.lines[firm.id]
            line.copied.connect(lambda firm=firm: self._copy(firm))
            line.mailed.connect(lambda firm=firm: self._mail(firm))
            line.told.connect(lambda on, firm=firm: self._tell(firm, on))
            self._column.addWidget(line)
            line.show()

    def _write_anew(self, language: Language) -> None:
        self._show_message(self._ready(language))
        self._keep("" if language == self._context.language else self._shown)

    def _show_message(self, message: str) -> None:
        self.message.set_value(message)
        # It is read first and written in seldom.
        self.message.moveCursor(QTextCursor.MoveOperation.Start)
        self._shown = self.message.value()

    def _ready(self, language: Language) -> str:
        me = self._context.call(mentor.me)
        if self._cover is None or me is None:
            return ""
        return absence_words.ready(self._cover.absence, me, language)

    def _copy(self, firm: ToldFirm) -> None:
        self.save_all()
        self._clipboard.copy(self.words_for(firm))
        self._context.say(self.tr("Copied. It lies there for half a minute."))

    def _mail(self, firm: ToldFirm) -> None:
        self.save_all()
        if self._cover is None:
            return
        body = self.words_for(firm)
        subject = absence_words.subject(self._cover.absence, absence_words.language_of(body))
        if not QDesktopServices.openUrl(QUrl(mail.link(firm.email, subject, body))):
            self._context.warn(self.tr("No mail program answered. Copy the words instead."))

    def _tell(self, firm: ToldFirm, told: bool) -> None:
        day = self._context.today() if told else None
        self._change(
            lambda of: self._context.call(
                absences.tell_firm, absence_id=of, firm_id=firm.id, told_on=day
            )
        )

    def _keep(self, message: str) -> None:
        self._change(lambda of: self._context.call(absences.update, absence_id=of, message=message))

    def _change(self, change: Callable[[uuid.UUID], None]) -> None:
        if self._cover is None:
            return
        try:
            change(self._cover.absence.id)
        except UserError as error:
            self._context.warn(error)
