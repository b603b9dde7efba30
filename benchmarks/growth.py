"""How the time of reading and matching a posting grows with its length, from 10 KB to 1 MB.

    python benchmarks/growth.py

Adverts of ever more duties and requirements, as Markdown, HTML and plain text. The last column is the time for a
byte beside that of the shortest: 1 where time grows as length does, above 1 where it grows faster.
"""

import argparse
import time

from generator import catalogue, postings
from generator.extracting import extract_requirements, without_contacts
from generator.matching import match_competencies
from generator.model import Catalogue

SIZES = (10_000, 100_000, 1_000_000)
OPENING = "Night nurse", "We are looking for a nurse to join our team in the old town."
LINES = {
    "Duties": ("Care for patients on ward {} through the night", "Keep the records of bed {} and hand them over"),
    "Requirements": (
        "At least {} years of experience on a ward",
        "Calm and friendly, also when {} bells ring at once",
    ),
}


def main() -> None:
    """Read every length in every format and print seconds, and how much more a byte costs."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=2, help="how often each is read; the quickest counts [2]")
    options = parser.parse_args()
    known = catalogue.read()
    for form in ("md", "html", "txt"):
        base = None
        for size in SIZES:
            content = advert(size, form)
            seconds = min(timed(content, known) for _ in range(options.rounds))
            each = seconds / len(content)
            base = base or each
            print(f"{form:5}{len(content):>9} bytes{seconds:9.3f} s{each / base:8.2f}")


def advert(size: int, form: str) -> str:
    """An advert of about so many letters."""
    each = size // sum(len(line) + 3 for lines in LINES.values() for line in lines)
    parts = [title(OPENING[0], form, 1), paragraph(OPENING[1], form)]
    for heading, lines in LINES.items():
        parts.append(title(heading, form, 2))
        parts += [item(line.format(number % 40 + 2), form) for number in range(each) for line in lines]
    return "\n".join(parts)


def title(text: str, form: str, depth: int) -> str:
    """A heading of an advert."""
    return {"md": f"\n{'#' * depth} {text}\n", "html": f"<h{depth}>{text}</h{depth}>", "txt": f"\n{text.upper()}\n"}[
        form
    ]


def paragraph(text: str, form: str) -> str:
    """A paragraph of an advert."""
    return f"<p>{text}</p>" if form == "html" else f"{text}\n"


def item(text: str, form: str) -> str:
    """A list item of an advert."""
    return f"<li>{text}</li>" if form == "html" else f"- {text}"


def timed(content: str, known: Catalogue) -> float:
    """The seconds of processor time that reading and matching a text take."""
    start = time.process_time()
    reading = extract_requirements(without_contacts(postings.parse(content, "advert")))
    match_competencies(reading.units, known, reading.language)
    return time.process_time() - start


if __name__ == "__main__":
    main()
