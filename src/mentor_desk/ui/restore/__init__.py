"""Restoring a backup: choosing one, looking into it, putting it in place or beside."""
