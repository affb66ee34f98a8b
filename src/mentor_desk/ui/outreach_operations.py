"""What the journal calls the operations of the outreach page."""

from __future__ import annotations

from typing import Final

from mentor_desk.texts import Text, text

OF_OUTREACH: Final[dict[str, Text]] = {
    "campaign.call_noted": text("operations", "Notes of a call written"),
    "campaign.called": text("operations", "Firm of a call round rung"),
    "campaign.changed": text("operations", "Call round corrected"),
    "campaign.closed": text("operations", "Call round ended"),
    "campaign.created": text("operations", "Call round begun"),
    "campaign.firm_removed": text("operations", "Firm taken off a call round"),
    "campaign.firms_added": text("operations", "Firms put on a call round"),
    "campaign.reopened": text("operations", "Call round opened again"),
    "cluster.changed": text("operations", "Cluster corrected"),
    "cluster.created": text("operations", "Cluster begun"),
    "cluster.firm_joined": text("operations", "Firm joined a cluster"),
    "cluster.firm_left": text("operations", "Firm left a cluster"),
    "cluster.places_set": text("operations", "Places in a cluster corrected"),
    "cluster.removed": text("operations", "Cluster removed"),
    "cluster.renewed": text("operations", "Cluster’s agreements renewed"),
    "cluster.round_made": text("operations", "Round in a cluster made"),
    "cluster.step_set": text("operations", "Step of a cluster corrected"),
    "event.changed": text("operations", "Meeting of firms corrected"),
    "event.created": text("operations", "Meeting of firms planned"),
    "event.guest_changed": text("operations", "Guest of a meeting corrected"),
    "event.guest_invited": text("operations", "Guest invited to a meeting"),
    "event.guest_removed": text("operations", "Guest taken off a meeting"),
    "event.removed": text("operations", "Meeting of firms removed"),
    "forecast.panel_joined": text("operations", "Firm joined the forecast panel"),
    "forecast.panel_left": text("operations", "Firm left the forecast panel"),
    "forecast.written": text("operations", "Forecast of a firm written"),
    "inquiry.answered": text("operations", "Inquiry answered"),
    "inquiry.changed": text("operations", "Inquiry corrected"),
    "inquiry.forwarded": text("operations", "Inquiry handed on"),
    "inquiry.received": text("operations", "Inquiry written down"),
    "inquiry.registered": text("operations", "Firm that asked taken into the register"),
    "prospect.added": text("operations", "Firm put into the inbox"),
    "prospect.changed": text("operations", "Firm of the inbox corrected"),
    "prospect.put_away": text("operations", "Firm of the inbox put away"),
    "prospect.registered": text("operations", "Firm taken into the register"),
    "prospect.taken_up": text("operations", "Firm taken up again"),
    "prospect.welcomed": text("operations", "Firm welcomed"),
    "referral.added": text("operations", "Recommendation written down"),
    "referral.removed": text("operations", "Recommendation removed"),
}
