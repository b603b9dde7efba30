"""How well postings are read, beside people's labels: by language, format and kind, set-aside employers apart.

    python benchmarks/postings.py --gold FOLDER [--gold FOLDER]
    python benchmarks/postings.py --gold FOLDER --missed condition

A FOLDER holds `postings/`, `units.jsonl` and `labels.1.tsv` (and `labels.2.tsv`, and pages that are none in
`not-postings/`); one of them holds `score.py`, whose measures are printed. The program reads in this process, with
its catalogue read once. The employers of `set_aside.txt` are told apart by the names of their files; of what they
wrote only figures are ever printed. Kinds are held against the first labelling.
"""

import argparse
import importlib.util
import json
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

from generator import catalogue, postings
from generator.errors import PostingError
from generator.extracting import extract_requirements, without_contacts
from generator.matching import match_competencies
from generator.model import Kind, MatchedUnit, Reading

SET_ASIDE = Path(__file__).parent / "set_aside.txt"
MEASURES = {
    "kind accuracy": "kinds", "asks F1": "asks F1", "asks precision": "asks P", "asks recall": "asks R",
    "importance accuracy": "import.", "competency F1": "comp F1", "competency precision": "comp P",
    "competency recall": "comp R",
}  # fmt: skip
NOT_READ = "(not read)"
Label = tuple[str, str, frozenset[str]]


class Line(NamedTuple):
    """A labelled unit: what the program makes of it, what each labelling says."""

    posting: "Scored"
    text: str
    ours: Label
    one: Label
    two: Label


class Scored(NamedTuple):
    """A labelled posting as the program read it, and the asks and ids it saw where no labeller saw a unit."""

    name: str
    set_aside: bool
    language: str
    format: str
    extra_asks: int
    extra_ids: int


def main() -> None:
    """Read every posting, print the tables, or the tuned lines of one kind that were read as another."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gold", type=Path, action="append", required=True, help="a folder of labelled postings")
    parser.add_argument("--missed", metavar="KIND", choices=list(Kind), help="tuned lines of it, read as another")
    options = parser.parse_args()
    score = scorer(options.gold)
    ask = asking()
    lines = [line for folder in options.gold for line in score_folder(folder, score, ask)]
    if options.missed:
        print_missed(lines, options.missed)
        return
    for apart, name in ((False, "tuned"), (True, "set aside")):
        own = [line for line in lines if line.posting.set_aside is apart]
        if own:
            print_group(name, own, score)
    for folder in options.gold:
        print_refusals(folder, ask)


def scorer(folders: Sequence[Path]) -> ModuleType:
    """The score.py that stands in one of the folders."""
    path = next((folder / "score.py" for folder in folders if (folder / "score.py").exists()), None)
    if path is None:
        sys.exit("none of the folders holds score.py")
    spec = importlib.util.spec_from_file_location("score", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def asking() -> Callable[[Path], tuple[Reading, tuple[MatchedUnit, ...]]]:
    """What reads a file as `explain` does, with the catalogue read once."""
    known = catalogue.read()

    def ask(path: Path) -> tuple[Reading, tuple[MatchedUnit, ...]]:
        reading = extract_requirements(without_contacts(postings.read(path)))
        return reading, match_competencies(reading.units, known, reading.language)

    return ask


def score_folder(folder: Path, score: ModuleType, ask: Callable) -> Iterator[Line]:
    """Every labelled unit of a folder's postings."""
    one = score.read_labels(folder / "labels.1.tsv")
    second = folder / "labels.2.tsv"
    two = score.read_labels(second) if second.exists() else one
    texts: dict[str, dict[int, str]] = {}
    for row in (folder / "units.jsonl").read_text(encoding="utf-8").splitlines():
        unit = json.loads(row)
        texts.setdefault(unit["posting"], {})[unit["unit"]] = unit["text"]
    for name, units in sorted(texts.items()):
        labelled = {n: text for n, text in sorted(units.items()) if (name, n) in one and (name, n) in two}
        scored, ours = score_posting(folder / "postings" / name, labelled, score, ask)
        for (n, text), label in zip(labelled.items(), ours, strict=True):
            if score.tokens(text):
                yield Line(scored, text, label, one[name, n], two[name, n])


def score_posting(path: Path, units: dict[int, str], score: ModuleType, ask: Callable) -> tuple[Scored, list[Label]]:
    """A posting, and what the program makes of each of its units, found by the words as score.py finds them."""
    reading, matched = ask(path)
    answer = [
        {"text": m.unit.text, "kind": m.unit.kind.value, "importance": m.unit.importance.value,
         "competencies": [{"id": match.id} for match in m.matches]}
        for m in matched
    ]  # fmt: skip
    found = score.align(list(units.values()), answer)
    used = {place for hits in found for place in hits}
    extra = [u for place, u in enumerate(answer) if place not in used and score.tokens(u["text"])]
    apart = score.employer(path.name).startswith(tuple(SET_ASIDE.read_text(encoding="utf-8").split()))
    asks, ids = sum(u["kind"] in score.ASK for u in extra), sum(len(u["competencies"]) for u in extra)
    scored = Scored(path.name, apart, reading.language, reading.format, asks, ids)
    return scored, [label_of(hits, answer, score) for hits in found]


def label_of(hits: Sequence[int], answer: Sequence[dict], score: ModuleType) -> Label:
    """The one label that the units which carry a labelled unit's words amount to; an ask among them speaks."""
    if not hits:
        return NOT_READ, "none", frozenset()
    best = max(hits, key=lambda place: len(answer[place]["text"]))
    asks = [place for place in hits if answer[place]["kind"] in score.ASK]
    best = asks[0] if asks and answer[best]["kind"] not in score.ASK else best
    ids = frozenset(match["id"] for place in hits for match in answer[place]["competencies"])
    return answer[best]["kind"], answer[best]["importance"], ids


def print_group(name: str, lines: Sequence[Line], score: ModuleType) -> None:
    """The tables of some employers."""
    print(f"\n{name}\n{'':12}{'units':>6}" + "".join(f"{short:>9}" for short in (*MEASURES.values(), "unseen")))
    print_row("all", lines, score)
    for field in ("language", "format"):
        for value in sorted({getattr(line.posting, field) for line in lines}):
            print_row(value, [line for line in lines if getattr(line.posting, field) == value], score)
    print_kinds(lines)


def print_row(name: str, lines: Sequence[Line], score: ModuleType) -> None:
    """One row: score.py's measures over both labellings, and the asks where no labeller saw a unit."""
    held = dict(enumerate(lines))
    ours, ones, twos = ({place: label(line) for place, line in held.items()} for label in
                        (lambda line: line.ours, lambda line: line.one, lambda line: line.two))  # fmt: skip
    read = dict.fromkeys(line.posting for line in lines)
    asks, ids = sum(one.extra_asks for one in read), sum(one.extra_ids for one in read)
    figures = [score.compare(ours, labels, list(held), asks, ids) for labels in (ones, twos)]
    cells = "".join(f"{sum(figure[long] for figure in figures) / 2:9.3f}" for long in MEASURES)
    print(f"{name:12}{len(lines):6}{cells}{asks:9}")


def print_kinds(lines: Sequence[Line]) -> None:
    """Precision and recall of each kind, and as what its lines were read: a row a kind, a column a reading."""
    pairs = Counter((line.one[0], line.ours[0]) for line in lines)
    kinds = [kind.value for kind in Kind]
    columns = [*kinds, NOT_READ]
    print(f"{'':12}{'lines':>6}{'P':>7}{'R':>7}  read as " + "".join(f"{kind[:6]:>8}" for kind in columns))
    for kind in kinds:
        labelled = sum(pairs[kind, other] for other in columns)
        read = sum(pairs[other, kind] for other in kinds)
        right = pairs[kind, kind]
        cells = "".join(f"{pairs[kind, other] or '.':>8}" for other in columns)
        print(f"{kind:12}{labelled:6}{share(right, read):>7}{share(right, labelled):>7}          {cells}")


def share(part: int, whole: int) -> str:
    """A share in words, a dash where there is nothing to share."""
    return f"{part / whole:.3f}" if whole else "-"


def print_missed(lines: Iterable[Line], kind: str) -> None:
    """The lines of tuned employers that are labelled as a kind and read as another."""
    for line in lines:
        if not line.posting.set_aside and line.one[0] == kind != line.ours[0]:
            print(f"{line.ours[0]:11}{line.posting.name[:24]:26}{line.text[:160]}")


def print_refusals(folder: Path, ask: Callable) -> None:
    """How many postings are refused and how many pages that are none are let in, by name; both are faults."""
    for part, wrong in (("postings", "refused"), ("not-postings", "let in")):
        pages = sorted((folder / part).iterdir()) if (folder / part).is_dir() else []
        found = [page.name for page in pages if is_refused(page, ask) is (part == "postings")]
        if pages:
            print(f"\n{folder.name}/{part}: {len(found)} of {len(pages)} {wrong} {' '.join(found)}")


def is_refused(page: Path, ask: Callable) -> bool:
    """Whether the program says that a page is no posting it can read."""
    try:
        return ask(page)[0].doubt is not None
    except PostingError:
        return True


if __name__ == "__main__":
    main()
