"""The learner's history, kept for ever: one SQLite file, its backups, and its exported form."""
