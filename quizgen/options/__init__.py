"""Chooses the wrong options that accompany the key."""
