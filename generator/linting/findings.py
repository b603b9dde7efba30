"""What a rule found."""

from typing import NamedTuple


class Finding(NamedTuple):
    """A broken rule, the part of the catalogue that breaks it (a key of Catalogue.places), and how."""

    rule: str
    where: str
    message: str

    def __str__(self) -> str:
        return f"{self.rule} {self.where}: {self.message}"
