"""Which wrong options stand beside the key."""
