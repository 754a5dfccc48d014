"""The terminal: screen, keyboard, and questions as text."""
