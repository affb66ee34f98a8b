"""The tabs of a recruitment that are about people: candidates, the group day, and looking back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtWidgets import QLabel

from mentor_desk.formats import days
from mentor_desk.services import recruitment_candidates, recruitments
from mentor_desk.services.placement_input import PlacementInput
from mentor_desk.services.recruitment_candidates import CandidateRow
from mentor_desk.services.recruitment_rows import RecruitmentRow
from mentor_desk.terms import CandidateSource, CandidateStage, PlacementKind, label
from mentor_desk.ui.outreach.detail import Detail, facts, said
from mentor_desk.ui.outreach.words import joined
from mentor_desk.ui.recruitment import answer_form, bank_form, candidate_forms, later_forms, words
from mentor_desk.ui.recruitment.sheets import Maker
from mentor_desk.ui.recruitment.words import translate
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.action_row import ActionRow
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.notice import Notice

People = Sequence[CandidateRow]


def candidates(sheet: Detail, row: RecruitmentRow, people: People, maker: Maker) -> None:
    """Everybody considered, with what comes next for each."""
    if row.waiting:
        sheet.add(_owed(row, maker))
    sheet.add(_going(row, people, maker))
    out = [one for one in people if one.is_out]
    if out:
        gone = Card(translate("Recruitment", "Not this time"), flush=True)
        for one in out:
            gone.add(_line(one, row, maker))
        sheet.add(gone)
    quiet = QLabel(
        translate(
            "Recruitment",
            "The list says what happened, not how good somebody is. The firm holds the talks itself; "
            "you are not in the room.",
        )
    )
    quiet.setWordWrap(True)
    quiet.setProperty("role", "caption")
    sheet.add(quiet)


def _owed(row: RecruitmentRow, maker: Maker) -> Notice:
    count = row.waiting
    said_ = translate("Recruitment", "%n wait(s) for an answer. Everybody gets one.", "", count)
    return Notice(
        "warning",
        said_,
        translate("Recruitment", "Answer …"),
        lambda: answer_form.present(maker.drawer, maker.context, row.id),
    )


def _going(row: RecruitmentRow, people: People, maker: Maker) -> Card:
    context, drawer = maker.context, maker.drawer
    card = Card(_counted(people), flush=True)
    card.add_action(
        translate("Recruitment", "Own citizens …"), lambda: bank_form.present(drawer, context, row)
    )
    card.add_action(
        translate("Recruitment", "Applicant …"),
        lambda: candidate_forms.present_other(drawer, context, row),
    )
    going = [one for one in people if not one.is_out]
    for one in going:
        card.add(_line(one, row, maker))
    if not going:
        teach = translate(
            "Recruitment",
            "Nobody is on the list. Look through your own citizens, and write down those who apply. "
            "Twenty to begin with and ten for a group day is plenty.",
        )
        said(card, teach).setContentsMargins(14, 0, 14, 12)
    return card


def _counted(people: People) -> str:
    """How many there are, and how many of them are chosen: «20 considered · 10 chosen»."""
    chosen = sum(not one.is_out and one.stage is not CandidateStage.FOUND for one in people)
    return joined(
        translate("Recruitment", "%n considered", "", len(people)),
        translate("Recruitment", "%n chosen", "", chosen) if chosen else "",
    )


def _line(one: CandidateRow, row: RecruitmentRow, maker: Maker) -> ActionRow:
    badge, tone = words.stage(one)
    source = "" if one.source is CandidateSource.OWN else say(label(one.source))
    told = ""
    if one.told_on is not None:
        told = translate("Recruitment", "had an answer {day}").format(day=maker.day(one.told_on))
    consent = translate("Recruitment", "has not agreed to the name") if one.agreed is False else ""
    action, act = _next(one, row, maker)
    line = ActionRow(
        str(one.id),
        one.name,
        joined(source, one.reason, told, consent),
        badge=badge,
        tone=tone,
        action_text=action,
    )
    line.opened.connect(lambda _: candidate_forms.present(maker.drawer, maker.context, one))
    line.acted.connect(lambda _: act())
    return line


def _next(one: CandidateRow, row: RecruitmentRow, maker: Maker) -> tuple[str, Callable[[], object]]:
    """What comes next for somebody, and what does it."""
    form = partial(candidate_forms.present, maker.drawer, maker.context, one)
    if one.stage is CandidateStage.HIRED and one.case_id is not None:
        return translate("Recruitment", "New placement …"), partial(_place, one, row, maker)
    if one.waits:
        answer = partial(answer_form.present, maker.drawer, maker.context, row.id)
        return translate("Recruitment", "Answer …"), answer
    if one.stage is CandidateStage.FOUND:
        shortlist = partial(_move, one, CandidateStage.SHORTLIST, maker)
        return translate("Recruitment", "Shortlist"), shortlist
    if one.stage is CandidateStage.INVITED:
        return translate("Recruitment", "Has talked"), partial(_move, one, CandidateStage.MET, maker)
    if one.stage is CandidateStage.MET:
        return translate("Recruitment", "Got the job"), partial(_move, one, CandidateStage.HIRED, maker)
    return "", form


def _move(one: CandidateRow, stage: CandidateStage, maker: Maker) -> None:
    maker.attempt(
        lambda: maker.context.call(
            recruitment_candidates.update, candidate_id=one.id, stage=stage.value
        )
    )


def _place(one: CandidateRow, row: RecruitmentRow, maker: Maker) -> None:
    """An ordinary job at the firm, from the first day of the profile."""
    from mentor_desk.ui.forms import placement_form

    if one.case_id is None:
        return
    start = row.fields["starts_on"] or maker.context.today()
    like = PlacementInput(
        kind=PlacementKind.ORDINARY_JOB, firm_id=row.firm_id, opening_id=row.fields["opening_id"],
        starts_on=start, ends_on=None,
    )  # fmt: skip
    placement_form.present(maker.drawer, maker.context, case_id=one.case_id, like=like)


def invitation(sheet: Detail, row: RecruitmentRow, people: People, maker: Maker) -> None:
    """The group day: when, who is invited, who has not agreed that the firm gets the name."""
    sheet.add(_group_day(row, maker))
    chosen = [one for one in people if one.stage is CandidateStage.SHORTLIST]
    asked = [one for one in people if one.invited_on is not None or one.came is not None]
    silent = [one.name for one in (*chosen, *asked) if one.agreed is False]
    if silent:
        warn = translate(
            "Recruitment",
            "{names}: nobody has written that they agreed that {firm} gets the name. They stand on the "
            "list without it until they have.",
        )
        names = ", ".join(dict.fromkeys(silent))
        sheet.add(Notice("warning", warn.format(names=names, firm=row.firm)))
    sheet.add(_invited(row, chosen, asked, maker))


def _group_day(row: RecruitmentRow, maker: Maker) -> Card:
    context, fields = maker.context, row.fields
    at = days.clock(fields["group_at"], context.language) if fields["group_at"] else ""
    card = facts(
        translate("Recruitment", "The group day"),
        (
            (translate("Recruitment", "When"), joined(maker.day(fields["group_on"]), at)),
            (translate("Recruitment", "Where"), fields["group_place"]),
        ),
    )
    if fields["group_on"] is None:
        what = translate("Recruitment", "A day on which the chosen see the work and meet the firm.")
        said(card, what)
    write = translate("Recruitment", "Write …")
    card.add_action(write, lambda: later_forms.present_group_day(maker.drawer, context, row))
    on_paper = translate("Recruitment", "List on paper")
    card.add_action(on_paper, lambda: maker.paper("invitationsliste", row))
    return card


def _invited(row: RecruitmentRow, chosen: People, asked: People, maker: Maker) -> Card:
    context, day = maker.context, row.fields["group_on"]
    card = Card(translate("Recruitment", "%n invited", "", len(asked)), flush=True)
    if chosen:
        card.add_action(
            translate("Recruitment", "Invite %n from the shortlist", "", len(chosen)),
            lambda: context.call(
                recruitment_candidates.invite, recruitment_id=row.id, day=context.today()
            ),
        )
    for one in asked:
        card.add(_guest(one, maker, held=day is None or day <= context.today()))
    if not asked:
        teach = translate("Recruitment", "Put people on the shortlist, and invite them here.")
        said(card, teach).setContentsMargins(14, 0, 14, 12)
    return card


def _guest(one: CandidateRow, maker: Maker, *, held: bool) -> ActionRow:
    came = {
        True: translate("Recruitment", "Was there"),
        False: translate("Recruitment", "Did not come"),
        None: translate("Recruitment", "Invited"),
    }[one.came]
    invited = translate("Recruitment", "invited {day}").format(day=maker.day(one.invited_on))
    line = ActionRow(
        str(one.id),
        one.name,
        joined(invited if one.invited_on else "", one.reason),
        badge=came,
        action_text=translate("Recruitment", "Was there") if one.came is None and held else "",
    )
    line.opened.connect(lambda _: candidate_forms.present(maker.drawer, maker.context, one))
    line.acted.connect(
        lambda _: maker.context.call(recruitment_candidates.update, candidate_id=one.id, came=True)
    )
    return line


def evaluation(sheet: Detail, row: RecruitmentRow, people: People, maker: Maker) -> None:
    """How it went from both sides, and whether it comes again."""
    context, fields = maker.context, row.fields
    told = sum(one.told_on is not None for one in people)
    answered = translate("Recruitment", "{told} of {all}").format(told=told, all=len(people))
    filled = fields["filled"] if fields["filled"] is not None else row.hired
    jobs = translate("Recruitment", "{filled} of {wanted}").format(
        filled=filled, wanted=fields["positions"]
    )
    card = facts(
        translate("Recruitment", "Looking back"),
        (
            (translate("Recruitment", "Jobs filled"), jobs),
            (translate("Recruitment", "Time"), _time(row, context.today())),
            (translate("Recruitment", "Had an answer"), answered if people else ""),
            (translate("Recruitment", "Talked about"), maker.day(fields["evaluated_on"])),
            (translate("Recruitment", "The firm says"), fields["firm_view"]),
            (translate("Recruitment", "You say"), fields["our_view"]),
            (translate("Recruitment", "Differently next time"), fields["differently"]),
            (translate("Recruitment", "Look at it again"), maker.day(fields["again_on"])),
            (translate("Recruitment", "Why it came to nothing"), row.closed_why),
        ),
    )
    card.add_action(
        translate("Recruitment", "Write …"),
        lambda: later_forms.present_evaluation(maker.drawer, context, row),
    )
    card.add_action(
        translate("Recruitment", "On paper"), lambda: maker.paper("rekrutteringsevaluering", row)
    )
    card.add_action(translate("Recruitment", "Once more"), lambda: _again(row, maker))
    sheet.add(card)


def _time(row: RecruitmentRow, today: date) -> str:
    """How many days it took, and how many it was to take."""
    took = ((row.closed_on or today) - row.opened_on).days
    wanted = (row.due_on - row.opened_on).days
    words_ = translate("Recruitment", "{took} days; {wanted} were agreed")
    return words_.format(took=took, wanted=wanted)


def _again(row: RecruitmentRow, maker: Maker) -> None:
    context = maker.context

    def copy() -> None:
        made = context.call(recruitments.again, recruitment_id=row.id, today=context.today())
        context.go("recruitment", str(made))

    maker.attempt(copy)
