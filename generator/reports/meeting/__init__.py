"""meeting.xlsx, the chair's form for the panel's meeting: written for a debrief, and read back."""

from generator.reports.meeting.reading import read
from generator.reports.meeting.writing import write

__all__ = ["read", "write"]
