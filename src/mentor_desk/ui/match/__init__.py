"""The match: from a citizen to firms, from a firm to citizens."""
