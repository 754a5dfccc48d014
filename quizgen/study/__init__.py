"""Self-study: the schedule, what to ask next, the session, and its statistics."""
