"""kit.yaml, both ways: the plan that people edit and everything else reads."""

from generator.kits.record.editing import with_person
from generator.kits.record.reading import read, read_as_written
from generator.kits.record.writing import write

__all__ = ["read", "read_as_written", "with_person", "write"]
