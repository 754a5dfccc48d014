"""A family as its author sees it: every kind in both languages, and the results of the rules."""
