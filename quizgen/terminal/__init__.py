"""The terminal: what is shown in a window of characters."""
