"""Studying alone: when to ask again, what to ask next, the session, and its statistics."""
