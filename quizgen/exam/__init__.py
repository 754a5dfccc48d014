"""The mock exam: a paper in the form of E資格, drawn by a blueprint."""
