"""Which fields of a placement belong to which kind. Each kind has its own, and nothing else's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from types import MappingProxyType
from typing import Final

from mentor_desk.services.placement_input import PlacementInput
from mentor_desk.terms import PlacementKind

_EVERY = frozenset(
    {
        "firm_id", "kind", "starts_on", "hours", "employer_id", "daily_id", "journaled_on",
        "journal_number", "follows_id", "opening_id", "reasons",
    }
)  # fmt: skip
_WORK = frozenset(
    {
        "ends_on", "working_days", "purpose", "tasks", "practical", "follow_up", "mentor_support",
        "mentor_support_until",
    }
)  # fmt: skip
_GROWING = frozenset({"hours_start", "steps"})
_EMPLOYED = frozenset({"job_title", "contract_given_on"})
_SAFETY = frozenset({"instructed_by", "equipment"})
_FAIR = frozenset({"fair_competition", "replaces_nobody"})
_HEARD = frozenset(
    {
        "representative_id", "employer_stated_on", "representative_stated_on",
        "representative_agrees", "representative_remark",
    }
)  # fmt: skip
_DECISION = frozenset({"decided_on", "decided_by", "decision", "legal_basis", "complaint_given_on"})
_VITAS = frozenset({"vitas_number", "vitas_on", "plan_updated_on"})

FIELDS: Final[Mapping[PlacementKind, frozenset[str]]] = MappingProxyType(
    {
        PlacementKind.PRAKTIK: _EVERY | _WORK | _GROWING | _SAFETY | _FAIR | _HEARD | _DECISION | _VITAS
        | {
            "purposes", "success_sign", "afterwards", "paid_hours", "paid_weekly_hours", "paid_tasks",
            "self_found", "last_employer", "employed_here", "not_seasonal",
        },
        PlacementKind.WAGE_SUBSIDY: _EVERY | _WORK | _GROWING | _EMPLOYED | _SAFETY | _FAIR | _HEARD
        | _DECISION | _VITAS
        | {
            "success_sign", "afterwards", "monthly_cost", "net_extension", "vacated_post",
            "unemployed_since",
        },
        PlacementKind.PAID_HOURS: _EVERY | _WORK | _GROWING | _EMPLOYED | {"hourly_wage"},
        PlacementKind.FLEKSJOB: _EVERY | _WORK | _EMPLOYED | _DECISION
        | {"hourly_wage", "work_intensity", "hours_least", "hours_most"},
        PlacementKind.ORDINARY_JOB: _EVERY | _EMPLOYED | {"hourly_wage"},
    }
)  # fmt: skip
"""The fields of :class:`PlacementInput` by kind (domain §1.2, §2.4, §2.6)."""

_EMPTY: Final = PlacementInput()
_NAMES: Final = tuple(field.name for field in fields(PlacementInput))


def only_own_fields(values: PlacementInput) -> PlacementInput:
    """``values`` with every field that its kind does not have emptied.

    The form keeps what was typed for another kind; the vault never does.
    """
    own = FIELDS[values.kind]
    return replace(values, **{name: getattr(_EMPTY, name) for name in _NAMES if name not in own})
