"""Loading the catalogue: ours (fresh, and kept as JSON) against the C YAML loader on the same file.

Run it as `python benchmarks/catalogue.py`. It prints medians and their ratios to the C loader.
"""

import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import yaml

from generator import catalogue

ROUNDS = 7


def median(work: Callable[[], object]) -> float:
    """The median seconds of some rounds."""
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def main() -> None:
    """Measure and print."""
    text = catalogue.shipped().read_text(encoding="utf-8")
    reference = median(lambda: yaml.load(text, Loader=yaml.CSafeLoader))
    with tempfile.TemporaryDirectory() as folder:
        cache = Path(folder)
        catalogue.read(cache=cache)
        rows = {"fresh": median(catalogue.read), "kept": median(lambda: catalogue.read(cache=cache))}
    print(f"C YAML loader  {reference * 1000:6.1f} ms  1.00")
    for name, seconds in rows.items():
        print(f"{name:<13}  {seconds * 1000:6.1f} ms  {seconds / reference:.2f}")


if __name__ == "__main__":
    main()
