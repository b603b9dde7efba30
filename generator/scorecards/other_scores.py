"""other_scores.csv in, scores from outside the interview out: a test's or a work sample's, by candidate."""

import csv
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from generator.dates import plain
from generator.errors import did_you_mean
from generator.guarding import said_in
from generator.model import Candidate, CardProblem, Kit
from generator.saved import rows_of, text_of

CODES, TESTS, SCORE = ("candidate", "code", "candidate-code"), ("test", "id", "score-id"), "score"
PASSED_OVER = ("name", "")
NUMBER = re.compile(r"[+-]?[0-9]{1,9}(?:\.[0-9]{1,9}|,[0-9]{1,2})?")
CODE = re.compile(r"c\d{1,6}")
LINE_OUT, SCORE_OUT = "this line left out", "this score left out"
LARGEST = 1_000_000
HEADS = "candidate,test,score, or candidate and a column for each score"

Scores = dict[str, dict[str, Fraction]]
"""By candidate's code, the scores by their id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One score as the file has it."""

    candidate: str
    test: str
    score: str
    line: int


def read(
    content: bytes, name: str, kit: Kit, candidates: Sequence[Candidate]
) -> tuple[Scores, tuple[CardProblem, ...]]:
    """The scores of a file called *name* in messages, and what is wrong with them by line.

    A line has a candidate and a score for each test, or one score of one test. An empty cell is a score that is
    still missing. Candidates are known by their code, or by their name where only one has it.
    """
    reading = _Reading(name, kit, candidates)
    found = reading.scores(content)
    return found, tuple(reading.problems)


def merge(
    files: Iterable[tuple[str, Mapping[str, Mapping[str, Fraction]]]],
) -> tuple[Scores, tuple[CardProblem, ...]]:
    """The scores of several files, by their names; where two differ on a score, neither counts."""
    said: dict[tuple[str, str], dict[str, Fraction]] = {}
    for file, scores in files:
        for code, tests in scores.items():
            for test, score in tests.items():
                said.setdefault((code, test), {})[file] = score
    found: Scores = {}
    problems = []
    for (code, test), by_file in said.items():
        if len(set(by_file.values())) == 1:
            found.setdefault(code, {})[test] = next(iter(by_file.values()))
            continue
        message = f"{test} of {code} is another in {' and '.join(sorted(by_file)[1:])}"
        first = min(by_file)
        problems.append(
            CardProblem(file=first, place="", code="score-twice", message=message, action="neither of them counts")
        )
    return found, tuple(problems)


class _Reading:
    """A file being read; problems gather on the way."""

    def __init__(self, name: str, kit: Kit, candidates: Sequence[Candidate]) -> None:
        points = kit.rules.points
        self.problems: list[CardProblem] = []
        self._name = name
        self._most = {} if points is None else {id_: Fraction(str(most)) for id_, most in points.other}
        self._tests = {_headed(id_): id_ for id_ in self._most}
        self._codes = {c.code.casefold(): c.code for c in candidates}
        names = [_folded(c.name) for c in candidates]
        self._names = {_folded(c.name): c.code for c in candidates if names.count(_folded(c.name)) == 1}

    def scores(self, content: bytes) -> Scores:
        """Every sound score."""
        if not self._most:
            self._say(
                "", "scores-not-used", "this kit's rule on points names no score from elsewhere", "file left out"
            )
            return {}
        if len(content) > LARGEST:
            self._say("", "scores-unreadable", "this file is too large for a list of scores", "file left out")
            return {}
        try:
            said = list(self._said(rows_of(text_of(content))))
        except csv.Error as error:
            self._say("", "scores-unreadable", f"this is not a list that can be read: {error}", "file left out")
            return {}
        return self._each_once(said)

    def _said(self, rows: Iterator[list[str]]) -> Iterator[Said]:
        """Every score that is not empty, from either layout."""
        heads = [_headed(head) for head in next(rows, [])]
        code = next((heads.index(head) for head in CODES if head in heads), None)
        test = next((heads.index(head) for head in TESTS if head in heads), None)
        columns = {n: self._tests[head] for n, head in enumerate(heads) if head in self._tests}
        if code is None or not (columns or (test is not None and SCORE in heads)):
            message = f"the first line names no candidate or no score; it is {HEADS} ({', '.join(self._most)})"
            self._say("line 1", "scores-unreadable", message, "file left out")
            return
        if columns:
            self._say_unknown_columns(heads, code, columns)
        for row in rows:
            line = rows.line_num  # type: ignore[attr-defined]
            cells = [said_in(cell) for cell in row] + [""] * (len(heads) - len(row))
            if columns:
                found = [(id_, cells[n]) for n, id_ in columns.items()]
            else:
                found = [(cells[test or 0], cells[heads.index(SCORE)])]
            for id_, score in found:
                if score:
                    yield Said(candidate=cells[code], test=id_, score=score, line=line)

    def _say_unknown_columns(self, heads: Sequence[str], code: int, columns: Mapping[int, str]) -> None:
        for n, head in enumerate(heads):
            if n != code and n not in columns and head not in PASSED_OVER:
                message = f"column '{head[:40]}' is no score of this kit; its scores are {', '.join(self._most)}"
                self._say("line 1", "unknown-score", f"{message}{did_you_mean(head, self._tests)}", "not read")

    def _each_once(self, said: Sequence[Said]) -> Scores:
        """One score for each candidate and test; where two lines differ, neither counts."""
        groups: dict[tuple[str, str], list[tuple[Said, Fraction]]] = {}
        for one in said:
            code, test = self._code(one), self._test(one)
            score = None if code is None or test is None else self._score(one, test)
            if code is not None and test is not None and score is not None:
                groups.setdefault((code, test), []).append((one, score))
        found: Scores = {}
        for (code, test), same in groups.items():
            agree = len({score for _, score in same}) == 1
            for one, _ in same[1:] if agree else same if len(same) > 1 else ():
                action = "counted once" if agree else "neither of them counts"
                self._say(f"line {one.line}", "score-twice", f"{test} of {code} stands here twice", action)
            if agree:
                found.setdefault(code, {})[test] = same[0][1]
        return found

    def _code(self, said: Said) -> str | None:
        """The candidate's code; a name is never quoted."""
        text = _folded(said.candidate)
        code = self._codes.get(text) or self._names.get(text)
        if code is None:
            coded = CODE.fullmatch(text) is not None
            what = f"there is no candidate {text.upper()}" if coded else "this is no candidate's code"
            message = what if text else "this line names no candidate"
            self._say(f"line {said.line}", "unknown-candidate", message, LINE_OUT)
        return code

    def _test(self, said: Said) -> str | None:
        test = self._tests.get(_headed(said.test))
        if test is None:
            message = f"'{said.test[:40]}' is no score of this kit; its scores are {', '.join(self._most)}"
            near = did_you_mean(_headed(said.test), self._tests)
            self._say(f"line {said.line}", "unknown-score", f"{message}{near}", LINE_OUT)
        return test

    def _score(self, said: Said, test: str) -> Fraction | None:
        text, place, most = plain(said.score), f"line {said.line}", self._most[test]
        if not NUMBER.fullmatch(text):
            message = f"'{text[:40]}' is no number; accepted is a number from 0 to {float(most):g}"
            self._say(place, "score-not-a-number", message, SCORE_OUT)
            return None
        score = Fraction(text.replace(",", "."))
        if not 0 <= score <= most:
            message = f"{text} is not from 0 to {float(most):g}, which {test} can give"
            self._say(place, "score-off-scale", message, SCORE_OUT)
            return None
        return score

    def _say(self, place: str, code: str, message: str, action: str) -> None:
        problem = CardProblem(file=self._name, place=place, code=code, message=message, action=action)
        self.problems.append(problem)


def _headed(text: str) -> str:
    """A heading as it is compared: `Skills test`, `skills_test` and `skills-test` are one."""
    return re.sub(r"[\s_-]+", "-", _folded(text)).strip("-")


def _folded(text: str) -> str:
    return plain(text).casefold()
