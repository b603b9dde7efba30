"""screening.xlsx, what HR checks on paper before the interviews: written for a kit, and read back."""

from generator.kits.screening.layout import NOTHING
from generator.kits.screening.reading import read
from generator.kits.screening.writing import render

__all__ = ["NOTHING", "read", "render"]
