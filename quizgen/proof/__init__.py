"""The second route to every key: exact numbers, checks derived by SymPy, ball arithmetic."""
