"""What came of a batch, in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from mentor_desk.services.papers import Prepared
from mentor_desk.ui.papers.batch_job import Outcome
from mentor_desk.ui.theme import Tone
from mentor_desk.ui.translate import say


def counted(papers: int, pages: int) -> str:
    """``6 papirer · 14 sider``."""
    translate = QCoreApplication.translate
    parts = (
        translate("Batch", "%n paper(s)", "", papers),
        translate("Batch", "%n page(s)", "", pages),
    )
    return " · ".join(parts)


def outcome(found: Outcome) -> tuple[Tone, str]:
    """How it went; where it stopped, which papers are out."""
    translate = QCoreApplication.translate
    if not found.cancelled and found.error is None:
        words = translate("Batch", "Out: {count}. Each lies in the archive.")
        pages = sum(paper.pages for paper in found.out)
        return "ok", words.format(count=counted(len(found.out), pages))
    gone = translate("Batch", "These went out: {papers}.").format(papers=_titles(found.out))
    if not found.out:
        gone = translate("Batch", "No paper went out.")
    if found.error is None:
        return "warning", translate("Batch", "Stopped. {gone}").format(gone=gone)
    words = translate("Batch", "It stopped at «{paper}»: {why} {gone}")
    paper = say(found.stopped_at.title) if found.stopped_at else "–"
    return "danger", words.format(paper=paper, why=say(found.error.text), gone=gone)


def _titles(papers: Sequence[Prepared]) -> str:
    return ", ".join(say(paper.title) for paper in papers)
