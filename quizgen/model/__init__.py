"""What a question and a quiz are: immutable values, their bounds, their text."""
