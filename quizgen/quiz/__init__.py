"""How questions become a quiz: recipe, order, code, file."""
