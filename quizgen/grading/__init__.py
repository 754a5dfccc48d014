"""Grading: a response is read, judged, and diagnosed."""
