"""A family as its author sees it: every kind in both languages, and what the rules say of it."""
