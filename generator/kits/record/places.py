"""A kit's YAML in, where each of its values stands out, by a path like `sessions/0/minutes`."""

from collections.abc import Iterator, Mapping, Sequence

from generator.errors import Place, Problem
from generator.yaml_source import Node


class Places:
    """The places of a kit's values, and which values *problems* has named already."""

    def __init__(self, root: Node, problems: Sequence[Problem]) -> None:
        self.found = dict(_walk(root, ""))
        self.named = tuple(problems)

    def of(self, path: str) -> Place:
        """Where a value stands, or the nearest thing around it that is there."""
        while path not in self.found:
            path = path.rpartition("/")[0]
        return self.found[path]

    def is_named(self, path: str) -> bool:
        """Whether a problem names this value, so that what follows from it need not be said."""
        if not self.named:
            return False
        own = {self.of(path)} | {place for name, place in self.found.items() if name.startswith(f"{path}/")}
        name = f"'{path.rpartition('/')[2]}'"
        return any(problem.place in own and name in problem.message for problem in self.named)


def _walk(node: Node, path: str) -> Iterator[tuple[str, Place]]:
    yield path, node.place
    children: Iterator[tuple[str, Node]] = iter(())
    if isinstance(node.value, Mapping):
        children = iter(node.value.items())
    elif isinstance(node.value, tuple):
        children = ((str(n), child) for n, child in enumerate(node.value))
    for name, child in children:
        yield from _walk(child, f"{path}/{name}" if path else name)
