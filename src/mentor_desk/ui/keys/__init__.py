"""Dialogs that change what opens the caseload."""
