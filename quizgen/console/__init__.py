"""Talking with a learner in a terminal, or through a pipe: a keyboard and a screen."""
