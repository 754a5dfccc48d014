"""Derived proof programs; see tools/derive.py."""
