"""What an agreement came to, in sentences: promises, signatures, places, the year's facts."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from mentor_desk.documents.clause_sets import ClauseSet
from mentor_desk.formats import days
from mentor_desk.services.agreement_places import KindUsed, PlaceUsed
from mentor_desk.services.agreement_points import Kept
from mentor_desk.services.agreements import AgreementRow
from mentor_desk.texts import Language

_EMPLOYER, _MENTOR = "employer", "mentor"


def how_far(kept: Kept) -> str:
    """``3 af 6 løfter holdt · 2 i gang``."""
    translate = QCoreApplication.translate
    if not kept.promises:
        return translate("AgreementWords", "No promises are written yet.")
    first = translate("AgreementWords", "{kept} of {all} promises kept")
    parts = [first.format(kept=kept.kept, all=kept.promises)]
    if kept.under_way:
        parts.append(translate("AgreementWords", "%n under way", "", kept.under_way))
    if kept.not_begun:
        parts.append(translate("AgreementWords", "%n not begun", "", kept.not_begun))
    if kept.left_out:
        parts.append(translate("AgreementWords", "%n came to nothing", "", kept.left_out))
    return " · ".join(parts)


def source_of(clauses: ClauseSet, language: Language) -> str:
    """Where a wording comes from, and that nobody has checked it."""
    translate = QCoreApplication.translate
    if not clauses.source:
        return translate("AgreementWords", "Your municipality’s own wording.")
    parts = [clauses.note.written(language)] if clauses.note else []
    parts.append(translate("AgreementWords", "Subjects from {source}.").format(source=clauses.source))
    if not clauses.confirmed:
        parts.append(translate("AgreementWords", "Not confirmed."))
    return " ".join(parts)


def signing(row: AgreementRow, today: date, language: Language) -> str:
    """Whether it is signed, and with whom it lies otherwise."""
    translate = QCoreApplication.translate
    if row.signed_on is not None:
        words = translate("AgreementWords", "Signed {day}")
        return words.format(day=days.short(row.signed_on, language, today))
    if row.signing is None:
        return translate("AgreementWords", "Not printed for signing yet")
    printed = days.short(row.signing.printed_on, language, today)
    missing = row.signing.missing
    if not missing:
        words = translate("AgreementWords", "Back from both – write the day it was signed")
    elif _EMPLOYER in missing and _MENTOR in missing:
        words = translate("AgreementWords", "Printed {day}, signed by nobody yet")
    elif _EMPLOYER in missing:
        words = translate("AgreementWords", "Printed {day}, the firm has not signed")
    else:
        words = translate("AgreementWords", "Printed {day}, we have not signed")
    return words.format(day=printed)


def kind_used(each: KindUsed) -> str:
    """``2 af 3 brugt``, or how many are used where no number was named."""
    translate = QCoreApplication.translate
    if each.agreed is None:
        return translate("AgreementWords", "%n used", "", each.used)
    words = translate("AgreementWords", "{used} of {agreed} used")
    return words.format(used=each.used, agreed=each.agreed)


def stands(place: PlaceUsed) -> str:
    """Whether the one who has the place is there now."""
    translate = QCoreApplication.translate
    if place.state.upcoming:
        return translate("AgreementWords", "Planned")
    if place.state.running:
        return translate("AgreementWords", "There now")
    return translate("AgreementWords", "Ended")
