"""Sessions that are killed, and what their histories must still hold: for `tools/crash.py`."""
