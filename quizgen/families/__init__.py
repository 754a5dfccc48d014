"""Families, which draw, prove and assemble questions, and the banks that contain them."""
