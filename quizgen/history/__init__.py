"""What a learner did, kept for ever: one SQLite file, its copies, and its exported form."""
