"""The built-in bank: ``<topic>/<family>.py``, one family a file."""
