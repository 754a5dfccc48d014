"""Turns questions into a quiz: recipe, order, code, file."""
