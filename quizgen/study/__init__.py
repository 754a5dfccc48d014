"""Studying alone: what was answered, when to ask again, what to ask next, and the session."""
