"""The mock exam: a paper in the format of the JDLA E exam, drawn from a blueprint."""
