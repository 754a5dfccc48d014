"""Fresh E資格 practice questions whose answer keys are proven twice."""

__version__ = "0.1.0"
