"""plan-review.xlsx, the manager's form for the plan: written for a kit, and read back."""

from generator.kits.review.competencies_sheet import where_answered
from generator.kits.review.layout import FILE
from generator.kits.review.reading import read
from generator.kits.review.writing import write

__all__ = ["FILE", "read", "where_answered", "write"]
