"""Two records that look alike, in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from mentor_desk.formats import days
from mentor_desk.services.duplicates import Alike
from mentor_desk.services.likeness import Looks
from mentor_desk.ui.context import Context

_NAMED = 6
_NAMES = (
    "Case", "Placement", "Visit", "Note", "IssuedPaper", "Contact", "Agreement", "ContactEntry",
    "Promise", "Measurement", "Consent", "PersonAround",
)  # fmt: skip


def known_by(looks: Looks, context: Context) -> str:
    """What tells the record from others: «born 3 May 1990, Vejle», «Åvej 4, 8653 Them»."""
    parts = []
    if looks.born_on is not None:
        born = QCoreApplication.translate("duplicates", "born {day}")
        parts.append(born.format(day=days.month_day(looks.born_on, context.language, context.today())))
    elif looks.address:
        parts.append(looks.address)
    place = " ".join(filter(None, (looks.postcode if parts else "", looks.town)))
    parts += [place] if place else []
    if looks.phone and len(parts) < 2:
        parts.append(looks.phone)
    if looks.p_number:
        number = QCoreApplication.translate("duplicates", "P number {number}")
        parts.append(number.format(number=looks.p_number))
    return ", ".join(parts)


def kind(alike: Alike) -> str:
    """Citizens, firms, or contacts at a firm."""
    translate = QCoreApplication.translate
    if alike.model == "Contact":
        return translate("duplicates", "Contacts at {firm}").format(firm=alike.place)
    if alike.model == "Firm":
        return translate("duplicates", "Firms")
    return translate("duplicates", "Citizens")


def moved(moves: Sequence[tuple[str, int]]) -> str:
    """What moves, counted: «4 visits, 2 placements and 1 paper»; empty for nothing."""
    known = {name: count for name, count in moves if count}
    named = [name for name in _NAMES if name in known][:_NAMED]
    said = _counted(known)
    parts = [said[name] for name in named]
    rest = sum(count for name, count in known.items() if name not in named)
    if rest:
        parts.append(QCoreApplication.translate("duplicates", "%n other record(s)", "", rest))
    if len(parts) < 2:
        return "".join(parts)
    both = QCoreApplication.translate("duplicates", "{some} and {last}")
    return both.format(some=", ".join(parts[:-1]), last=parts[-1])


def _counted(known: dict[str, int]) -> dict[str, str]:
    translate = QCoreApplication.translate
    count = {name: known.get(name, 0) for name in _NAMES}
    return {
        "Case": translate("duplicates", "%n case(s)", "", count["Case"]),
        "Placement": translate("duplicates", "%n placement(s)", "", count["Placement"]),
        "Visit": translate("duplicates", "%n visit(s)", "", count["Visit"]),
        "Note": translate("duplicates", "%n note(s)", "", count["Note"]),
        "IssuedPaper": translate("duplicates", "%n paper(s)", "", count["IssuedPaper"]),
        "Contact": translate("duplicates", "%n contact person(s)", "", count["Contact"]),
        "Agreement": translate("duplicates", "%n agreement(s)", "", count["Agreement"]),
        "ContactEntry": translate("duplicates", "%n talk(s)", "", count["ContactEntry"]),
        "Promise": translate("duplicates", "%n promise(s)", "", count["Promise"]),
        "Measurement": translate("duplicates", "%n progression talk(s)", "", count["Measurement"]),
        "Consent": translate("duplicates", "%n consent(s)", "", count["Consent"]),
        "PersonAround": translate("duplicates", "%n person(s) around", "", count["PersonAround"]),
    }
