"""Outreach: prospects, inquiries, campaigns, events, forecasts and clusters."""
