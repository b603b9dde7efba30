"""Text of a parsed page in, its line in the file out: the parser keeps no positions, so they are found again."""

import re

from selectolax.lexbor import LexborNode

# How far ahead a piece of text is looked for; tags and comments between two pieces are shorter.
WINDOW = 20_000
SURE = re.compile(r"[^\s&<>\"']{1,40}")


class Source:
    """The file's text with a cursor that follows the page's reading order."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.cursor = 0
        self.line = 1

    def line_of(self, piece: str) -> int:
        """The line on which a piece of text starts, or the last known line where it cannot be found."""
        sure = SURE.search(piece)
        if sure:
            place = self.find(sure[0])
            if place >= 0:
                self.advance(place)
                line = self.line
                self.advance(min(place + len(sure[0]), len(self.text)))
                return line
        return self.line

    def find(self, words: str) -> int:
        """The next place where the words begin a text, which is after a tag or a character reference."""
        place = self.text.find(words, self.cursor, self.cursor + WINDOW)
        first = place
        while place >= 0:
            before = self.text[max(place - 200, 0) : place].rstrip()
            if before.endswith((">", ";", '"', "'")) or not before:
                return place
            place = self.text.find(words, place + 1, self.cursor + WINDOW)
        return first

    def skip(self, node: LexborNode) -> None:
        """Moves past the text of an element that is not read, so that its words are not taken for later ones."""
        text = (node.text() or "").strip()
        if text:
            place = self.text.find(text[:40].split("&")[0].split("<")[0] or text[:1], self.cursor)
            if place >= 0:
                self.advance(min(place + len(text), len(self.text)))

    def advance(self, place: int) -> None:
        """Moves the cursor forward and counts the lines it passes."""
        if place > self.cursor:
            self.line += self.text.count("\n", self.cursor, place)
            self.cursor = place
