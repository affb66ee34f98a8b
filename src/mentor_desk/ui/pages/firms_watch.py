"""Whose changes the page of the firms follows."""

from __future__ import annotations

from typing import Final

from mentor_desk import models

ON_SCREEN: Final[tuple[type, ...]] = (
    models.Agreement,
    models.AgreementPoint,
    models.Citizen,
    models.Contact,
    models.ContactEntry,
    models.DirectoryImport,
    models.EmployerStatement,
    models.Evaluation,
    models.Experience,
    models.Favour,
    models.Firm,
    models.FirmNews,
    models.FirmSeason,
    models.FirmService,
    models.FirmTask,
    models.HeadCount,
    models.Inquiry,
    models.IssuedPaper,
    models.JobIdea,
    models.JobIdeaScenario,
    models.JobIdeaTask,
    models.Note,
    models.Opening,
    models.PaperSignature,
    models.Placement,
    models.Promise,
    models.Referral,
    models.Testimonial,
    models.Visit,
)
