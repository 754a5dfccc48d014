"""Sessions to be killed, and what their histories must still contain: for `tools/crash.py`."""
