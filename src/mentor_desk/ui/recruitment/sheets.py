"""The tabs of a recruitment that are about the job: steps, needs, profile and ad."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from mentor_desk.formats import days
from mentor_desk.services import recruitment_ad, recruitments
from mentor_desk.services.recruitment_data import method
from mentor_desk.services.recruitment_rows import RecruitmentRow
from mentor_desk.ui.context import Context
from mentor_desk.ui.outreach.detail import Detail, facts, said
from mentor_desk.ui.outreach.list_tab import ListTab
from mentor_desk.ui.outreach.tick_row import TickRow
from mentor_desk.ui.outreach.words import joined
from mentor_desk.ui.papers.opening import open_about
from mentor_desk.ui.recruitment import profile_forms, step_forms, words
from mentor_desk.ui.recruitment.words import translate
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.notice import Notice


class Maker:
    """What every tab needs to draw itself and to act; ``tab`` is the board it stands beside."""

    def __init__(self, context: Context, tab: ListTab[Any]) -> None:
        self.context, self.attempt, self._tab = context, tab.attempt, tab

    @property
    def drawer(self) -> Drawer:
        """Where forms open."""
        return self._tab.drawer

    def day(self, value: date | None) -> str:
        """A day in few words; nothing for none."""
        if value is None:
            return ""
        return days.short(value, self.context.language, self.context.today())

    def paper(self, key: str, row: RecruitmentRow) -> None:
        """Prepare a paper of the recruitment."""
        open_about(self._tab, self.context, key, row.id)


def steps(sheet: Detail, row: RecruitmentRow, maker: Maker) -> None:
    """Each step with who does it and by when; a tick is that it is done today."""
    context, drawer = maker.context, maker.drawer
    language, today = context.language, context.today()
    card = Card(row.template.title.written(language), flush=True)
    for step in row.steps:
        said_, done = words.step_line(step, today, language), step.done_on is not None
        line = TickRow(
            step.step.key,
            f"{step.place}. {step.step.title.written(language)}",
            step.step.help.written(language) if step is row.now else said_ if done else "",
            done=done,
            state="" if done else said_,
            action=translate("Recruitment", "Correct …"),
        )
        line.ticked.connect(
            lambda _key, on, step=step: maker.attempt(
                lambda: context.call(
                    recruitments.change_step, step_id=step.id, done_on=today if on else None
                )
            )
        )
        line.opened.connect(lambda _key, step=step: step_forms.present_edit(drawer, context, step))
        card.add(line)
    card.body.setContentsMargins(0, 0, 0, 8)
    sheet.add(card)
    counted = translate(
        "Recruitment",
        "The days are calendar days from the beginning; a day off is moved to the working day before, "
        "so that all is done in time. It is a way to work, not law.",
    )
    said(sheet_card(sheet), joined(counted, method().source))


def sheet_card(sheet: Detail) -> Card:
    """A quiet card at the end of a tab."""
    card = Card()
    sheet.add(card)
    return card


def needs(sheet: Detail, row: RecruitmentRow, maker: Maker) -> None:
    """What the firm said it needs, and what it was offered."""
    language, table = maker.context.language, method()
    services = words.chosen(row.fields["services"], table.services, language)
    card = facts(
        translate("Recruitment", "What you help with"),
        ((translate("Recruitment", "Agreed"), services),),
    )
    if not services:
        said(card, translate("Recruitment", "Nothing is ticked yet: six things you can offer."))
    write = translate("Recruitment", "Write what they need …")
    card.add_action(write, lambda: profile_forms.present_needs(maker.drawer, maker.context, row))
    sheet.add(card)
    answers = row.fields["needs"]
    talked = facts(
        translate("Recruitment", "The talk about needs"),
        tuple(
            (asked.written(language), answers.get(key, "")) for key, asked in table.questions.items()
        ),
    )
    if missing := [asked for key, asked in table.questions.items() if not answers.get(key)]:
        lines = "\n".join(f"– {asked.written(language)}" for asked in missing)
        still = translate("Recruitment", "Still to ask:")
        said(talked, f"{still}\n{lines}").setTextFormat(Qt.TextFormat.PlainText)
    sheet.add(talked)


def profile(sheet: Detail, row: RecruitmentRow, maker: Maker) -> None:
    """The profile, from which the papers and the ad are made."""
    fields = row.fields
    card = facts(
        translate("Recruitment", "Profile"),
        (
            (translate("Recruitment", "Job"), row.title),
            (translate("Recruitment", "The firm"), fields["about"]),
            (translate("Recruitment", "Tasks"), fields["tasks"]),
            (translate("Recruitment", "Must be able to"), fields["musts"]),
            (translate("Recruitment", "Would be nice"), fields["nice"]),
            (translate("Recruitment", "Hours"), fields["hours"]),
            (translate("Recruitment", "First day"), maker.day(fields["starts_on"])),
            (translate("Recruitment", "Wage and terms"), fields["wage"]),
            (translate("Recruitment", "The firm offers"), fields["offers"]),
            (translate("Recruitment", "How to apply"), fields["how"]),
            (translate("Recruitment", "Apply by"), maker.day(fields["apply_by"])),
            (translate("Recruitment", "Answer to all by"), maker.day(fields["answer_on"])),
        ),
    )
    write = translate("Recruitment", "Write the profile …")
    card.add_action(write, lambda: profile_forms.present_profile(maker.drawer, maker.context, row))
    card.add_action(
        translate("Recruitment", "Print the profile"),
        lambda: maker.paper("rekrutteringsprofil", row),
    )
    sheet.add(card)
    if not fields["tasks"]:
        teach = translate(
            "Recruitment", "Write it together with the firm. The ad and the paper are made from it."
        )
        said(card, teach)
    if fields["musts"]:
        ask = translate(
            "Recruitment",
            "Go through the demands once more with the firm: which of them can be learnt there?",
        )
        sheet.add(Notice("neutral", ask))


def ad(sheet: Detail, row: RecruitmentRow, maker: Maker) -> None:
    """The ad: its words, who agreed to them, and where it stands."""
    if row.fields["ad_text"] and not row.ad_stands:
        wait = translate("Recruitment", "The firm has not agreed to the words yet. Post it afterwards.")
        sheet.add(Notice("warning", wait))
    if row.fields["ad_text"] and (lacks := words.ad_lacks(row.fields)):
        write = translate("Recruitment", "Write the profile …")
        sheet.add(
            Notice(
                "warning",
                lacks,
                write,
                lambda: profile_forms.present_profile(maker.drawer, maker.context, row),
            )
        )
    sheet.add(_stands(row, maker))
    sheet.add(_ad_words(row, maker))


def _ad_words(row: RecruitmentRow, maker: Maker) -> Card:
    context, text = maker.context, row.fields["ad_text"]
    card = Card(translate("Recruitment", "The words of the ad"))
    compose = translate("Recruitment", "Make it from the profile")
    if text:
        compose = translate("Recruitment", "Make it anew from the profile")
    card.add_action(
        compose,
        lambda: maker.attempt(lambda: context.call(recruitment_ad.compose, recruitment_id=row.id)),
    )
    write = translate("Recruitment", "Write …")
    card.add_action(write, lambda: profile_forms.present_ad(maker.drawer, context, row))
    card.add_action(translate("Recruitment", "Print the ad"), lambda: maker.paper("jobopslag", row))
    if not text:
        said(card, translate("Recruitment", "Write the profile first; the ad is made from it."))
        return card
    body = QLabel(text)
    body.setTextFormat(Qt.TextFormat.PlainText)
    body.setWordWrap(True)
    body.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    card.add(body)
    return card


def _stands(row: RecruitmentRow, maker: Maker) -> Card:
    fields = row.fields
    agreed = joined(fields["ad_approved_by"], maker.day(fields["ad_approved_on"]))
    where = words.chosen(fields["channels"], method().channels, maker.context.language)
    card = facts(
        translate("Recruitment", "Agreed and posted"),
        (
            (translate("Recruitment", "The firm agreed"), agreed),
            (translate("Recruitment", "Where"), where),
            (translate("Recruitment", "Posted"), maker.day(fields["ad_posted_on"])),
        ),
    )
    write = translate("Recruitment", "Write …")
    card.add_action(write, lambda: profile_forms.present_posting(maker.drawer, maker.context, row))
    return card
