"""What a year of an agreement came to, in words: for the talk about the next one."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication

from mentor_desk.documents.agreement_year import FEWEST_KNOWN, AgreementYear, KindYear, OpenPromise
from mentor_desk.formats import days, numbers
from mentor_desk.terms import OutcomeResult, PlacementKind, PointStatus, PromiseSide, label
from mentor_desk.texts import Language
from mentor_desk.ui.translate import say


def facts(year: AgreementYear, language: Language) -> list[tuple[str, str]]:
    """The year's facts as name and value, in the order they are talked about."""
    return [(name, value) for name, value in _facts(year, language) if value]


def _facts(year: AgreementYear, language: Language) -> Iterator[tuple[str, str]]:
    translate = QCoreApplication.translate
    begun = translate("AgreementFacts", "{begun} of {agreed} agreed")
    yield (
        translate("AgreementFacts", "Placements begun"),
        str(year.begun) if year.agreed is None else begun.format(begun=year.begun, agreed=year.agreed),
    )
    for each in year.kinds:
        yield say(label(PlacementKind(each.kind))), _kind(each)
    came = [f"{say(label(OutcomeResult(each.result)))} {each.count}" for each in year.results]
    told = ", ".join(came)
    if told and year.known < FEWEST_KNOWN:
        here = translate("AgreementFacts", "{results} (so few that the paper does not say it)")
        told = here.format(results=told)
    yield translate("AgreementFacts", "What came of them"), told
    talks = translate("AgreementFacts", "{visits} with a citizen, {contacts} with the firm alone")
    yield (
        translate("AgreementFacts", "Talks held"),
        talks.format(visits=year.visits, contacts=year.contacts),
    )
    if year.invited:
        words = translate("AgreementFacts", "Came to {came} of {invited}")
        yield (
            translate("AgreementFacts", "Meetings"),
            words.format(came=year.came, invited=year.invited),
        )
    if year.hosted:
        times = translate("AgreementFacts", "%n time(s)", "", year.hosted)
        yield translate("AgreementFacts", "Was host"), times
    if year.recommended:
        firms = translate("AgreementFacts", "%n firm(s)", "", year.recommended)
        yield translate("AgreementFacts", "Recommended us to"), firms
    yield from _answers(year, language)
    if year.given or year.received:
        words = translate("AgreementFacts", "{received} from the firm, {given} from us")
        yield (
            translate("AgreementFacts", "Other favours"),
            words.format(received=year.received, given=year.given),
        )


def _kind(each: KindYear) -> str:
    translate = QCoreApplication.translate
    if each.agreed is None:
        parts = [translate("AgreementFacts", "%n begun", "", each.begun)]
    else:
        words = translate("AgreementFacts", "{begun} of {agreed} agreed")
        parts = [words.format(begun=each.begun, agreed=each.agreed)]
    for count, words in (
        (each.running, translate("AgreementFacts", "{count} running")),
        (each.completed, translate("AgreementFacts", "{count} ended as planned")),
        (each.stopped, translate("AgreementFacts", "{count} stopped early")),
    ):
        if count:
            parts.append(words.format(count=count))
    return " · ".join(parts)


def _answers(year: AgreementYear, language: Language) -> Iterator[tuple[str, str]]:
    translate = QCoreApplication.translate
    name = translate("AgreementFacts", "Our answers")
    if not year.inquiries:
        if year.promised_days is not None:
            promised = translate(
                "AgreementFacts",
                "Promised within %n working day(s); nobody asked",
                "",
                year.promised_days,
            )
            yield name, promised
        return
    said = translate("AgreementFacts", "{answered} of {asked} questions answered, {in_time} in time")
    parts = [said.format(answered=year.answered, asked=year.inquiries, in_time=year.in_time)]
    if year.answer_days is not None:
        middle = translate("AgreementFacts", "typically {days} working days")
        parts.append(middle.format(days=numbers.number(year.answer_days, language)))
    if year.promised_days is not None:
        promised = translate("AgreementFacts", "promised within %n", "", year.promised_days)
        parts.append(promised)
    yield name, " · ".join(parts)


def point_state(firm: str, municipality: str) -> str:
    """``Virksomheden: Holdt · Kommunen: I gang``."""
    words = QCoreApplication.translate("AgreementFacts", "The firm: {firm} · we: {municipality}")
    return words.format(
        firm=say(label(PointStatus(firm))).lower(),
        municipality=say(label(PointStatus(municipality))).lower(),
    )


def promised(promise: OpenPromise, today: date, language: Language) -> str:
    """Who promised it, and by when."""
    who = say(label(PromiseSide(promise.side)))
    if promise.due_on is None:
        return who
    by = QCoreApplication.translate("AgreementFacts", "by {day}")
    return f"{who} · {by.format(day=days.short(promise.due_on, language, today))}"
