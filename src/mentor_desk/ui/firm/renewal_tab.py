"""The year's facts as the agenda of the talk about the next one, and the talks that were held."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mentor_desk.documents.agreement_year import AgreementYear
from mentor_desk.errors import UserError
from mentor_desk.formats import days
from mentor_desk.services import agreement_facts, agreement_reviews
from mentor_desk.services.agreement_reviews import ReviewRow
from mentor_desk.services.agreement_view import AgreementView
from mentor_desk.terms import label
from mentor_desk.ui.case.row_card import CardRow, RowCard
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm import agreement_fact_words, agreement_rows, agreement_talk_form, papers
from mentor_desk.ui.firm.scrolled import Scrolled
from mentor_desk.ui.outreach.detail import facts
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.roles import set_role


class RenewalTab(Scrolled):
    """First what to do and when; then the facts; then the earlier talks.

    ``points_wanted`` when a point is to be looked at.
    """

    points_wanted = Signal()

    def __init__(self, context: Context, drawer: Drawer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._drawer = context, drawer
        self._view: AgreementView | None = None
        self._stale = False
        self._reviews: dict[str, ReviewRow] = {}
        self.when = QLabel()
        self.when.setWordWrap(True)
        set_role(self.when, "strong")
        self.talk = QPushButton(self.tr("Write the talk down …"))
        set_role(self.talk, "primary")
        self.talk.clicked.connect(lambda _=False: self.hold_talk())
        self.agenda = QPushButton(self.tr("Print the agenda"))
        self.agenda.clicked.connect(lambda _=False: self._print())
        self.following = QPushButton(self.tr("Open the next agreement"))
        self.following.clicked.connect(lambda _=False: self._open_following())
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.talk, self.following, self.agenda):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.column.addWidget(self.when)
        self.column.addLayout(buttons)
        self._facts = QVBoxLayout()
        self._facts.setSpacing(12)
        self.column.addLayout(self._facts)
        self.points = RowCard(self.tr("The points"), self.tr("No points are chosen."))
        self.promises = RowCard(
            self.tr("Still open between you"), self.tr("Nothing that was promised is left.")
        )
        self.earlier = RowCard(self.tr("Earlier talks"), self.tr("None has been written down yet."))
        self.earlier.opened.connect(self._open_review)
        self.points.opened.connect(lambda _: self.points_wanted.emit())
        self.promises.opened.connect(lambda _: self._open_firm())
        for card in (self.points, self.promises, self.earlier):
            self.column.addWidget(card)
        self.setFocusProxy(self.talk)

    def show_agreement(self, view: AgreementView) -> None:
        """Gather the year of the agreement anew, as soon as it is in view."""
        self._view, self._stale = view, True
        self.setFocusProxy(self.talk if view.followed_by is None else self.following)
        if self.isVisible():
            self._draw()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._draw()

    def _draw(self) -> None:
        view = self._view
        if view is None or not self._stale:
            return
        self._stale = False
        call, today = self._context.call, self._context.today()
        year = call(agreement_facts.year, agreement_id=view.id, today=today)
        self.when.setText(self._when(view))
        self.talk.setVisible(view.followed_by is None)
        self.following.setVisible(view.followed_by is not None)
        self._show_facts(year)
        reviews = call(agreement_reviews.of_agreement, agreement_id=view.id)
        self._reviews = {str(each.id): each for each in reviews}
        self.earlier.set_rows([self._review_row(each) for each in reviews])

    def hold_talk(self) -> None:
        """Write what the talk came to."""
        if self._view is None or self._view.followed_by is not None:
            return
        try:
            agreement_talk_form.present(self._drawer, self._context, self._view)
        except UserError as error:
            self._context.warn(error)

    def _when(self, view: AgreementView) -> str:
        if view.followed_by is not None:
            return self.tr("This agreement is renewed.")
        renew_on = view.fields["renew_on"]
        if renew_on is None:
            return self.tr("No day is set for the talk about the next year.")
        today, language = self._context.today(), self._context.language
        words = self.tr("The talk about the next year: {day}, {relative}")
        return words.format(
            day=days.long(renew_on, language, today), relative=days.relative(renew_on, today, language)
        )

    def _show_facts(self, year: AgreementYear) -> None:
        while (item := self._facts.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self._facts.addWidget(self._card(year))
        self.points.set_rows(
            [
                CardRow(
                    key=str(each.number),
                    title=f"{each.number} {each.title}",
                    subtitle=" · ".join(
                        part
                        for part in (
                            agreement_fact_words.point_state(
                                each.firm_status, each.municipality_status
                            ),
                            each.note,
                        )
                        if part
                    ),
                )
                for each in year.points
            ]
        )
        today, language = self._context.today(), self._context.language
        self.promises.set_rows(
            [
                CardRow(
                    key=str(number),
                    title=each.text,
                    subtitle=agreement_fact_words.promised(each, today, language),
                )
                for number, each in enumerate(year.promises)
            ]
        )

    def _card(self, year: AgreementYear) -> Card:
        today, language = self._context.today(), self._context.language
        if year.starts_on is None:
            return facts(self.tr("The year"), [])
        term = agreement_rows.term(year.starts_on, year.ends_on, today, language)
        title = self.tr("The year {term}").format(term=term)
        return facts(title, agreement_fact_words.facts(year, language))

    def _review_row(self, review: ReviewRow) -> CardRow:
        today, language = self._context.today(), self._context.language
        return CardRow(
            key=str(review.id),
            title=f"{days.short(review.day, language, today)} · {say(label(review.result))}",
            subtitle=review.decided,
        )

    def _open_review(self, key: str) -> None:
        review = self._reviews[key]
        body = QWidget(self._drawer.ground)
        column = QVBoxLayout(body)
        decided = QLabel(review.decided or self.tr("Nothing was written."))
        decided.setWordWrap(True)
        column.addWidget(decided)
        column.addWidget(self._card(review.facts))
        column.addStretch(1)
        self._drawer.present(self._review_row(review).title, body, [])

    def _print(self) -> None:
        if self._view is not None:
            papers.open_agenda(self, self._context, self._view.id)

    def _open_firm(self) -> None:
        if self._view is not None:
            self._context.go("firm", str(self._view.firm_id))

    def _open_following(self) -> None:
        if self._view is not None and self._view.followed_by is not None:
            self._context.go("agreement", str(self._view.followed_by))
