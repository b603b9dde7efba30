"""decision.xlsx, the form on which the decision is put down and signed: written for a debrief, and read back."""

from generator.reports.decision.reading import read
from generator.reports.decision.writing import write

__all__ = ["read", "write"]
