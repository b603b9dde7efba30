"""kit.yaml, both ways: the plan that people edit and everything else reads."""

from generator.kits.record.editing import with_person
from generator.kits.record.reading import read
from generator.kits.record.writing import write

__all__ = ["read", "with_person", "write"]
