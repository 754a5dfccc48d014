"""What a question and a quiz are: immutable values, their limits, their text."""
