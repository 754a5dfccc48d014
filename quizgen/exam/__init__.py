"""The mock exam: a paper in the form of the JDLA E exam, drawn by a blueprint."""
