"""Gathers the mini-fleksjob calculation: the firm, and the rates of the day."""

from __future__ import annotations

from mentor_desk.documents.papers.minifleks import Minifleks
from mentor_desk.documents.papers.minifleks_sum import Rates
from mentor_desk.models import Firm
from mentor_desk.services import rows
from mentor_desk.services.gathering.maker import Gathering, Maker, Subject
from mentor_desk.services.paper_parties import sender, workplace


def gather(g: Gathering) -> Minifleks:
    """The firm and the year's rates; its own figures are entered beside the preview."""
    firm = rows.get(g.session, Firm, g.subject_id)
    rates = Rates(
        highest=_rate(g, "flex_highest"),
        threshold=_rate(g, "flex_threshold"),
        below=_rate(g, "flex_percent_below"),
        above=_rate(g, "flex_percent_above"),
    )
    return Minifleks(sender=sender(g.session), firm=workplace(firm), rates=rates)


def _rate(g: Gathering, name: str) -> float | None:
    """The amount in force; ``None`` while the year's amount is not entered."""
    rule = f"rates.{name}"
    found = g.rulebook.at(rule, g.today) if rule in g.rulebook.rules else None
    value = found.value if found else None
    return float(value) if isinstance(value, int | float) else None


MAKER = Maker("minifleks", Subject.FIRM, gather)
