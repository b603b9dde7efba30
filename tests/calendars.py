"""Calendar files read back by the rules of RFC 5545, for tests."""

import re
from datetime import UTC, datetime

LINE = re.compile(r"([A-Z-]+)((?:;[A-Z-]+=[^:;]+)*):(.*)", re.DOTALL)
ESCAPE = re.compile(r"\\([\\;,nN])")
NEEDED = {"UID", "DTSTAMP", "SEQUENCE", "DTSTART", "DTEND", "SUMMARY", "STATUS"}


def unfolded(content: bytes) -> list[str]:
    """The lines of a file; wrong where one is too long, ends otherwise or is cut within a letter."""
    assert content.endswith(b"\r\n")
    pieces = content[:-2].split(b"\r\n")
    assert all(len(piece) <= 75 and b"\n" not in piece and b"\r" not in piece for piece in pieces)
    assert all(piece.decode() for piece in pieces)
    return re.sub(rb"\r\n ", b"", content[:-2]).decode().split("\r\n")


def parts(content: bytes) -> list[tuple[str, str]]:
    """Name and value of each line, components balanced."""
    found, depth = [], []
    for line in unfolded(content):
        match = LINE.fullmatch(line)
        assert match, line
        name, _, value = match.groups()
        if name == "BEGIN":
            depth.append(value)
        elif name == "END":
            assert depth.pop() == value
        found.append((name, value))
    assert not depth
    return found


def text(value: str) -> str:
    """A text without its escapes; wrong where a comma or semicolon stands bare."""
    assert not re.search(r"(?<!\\)(?:\\\\)*[,;]", value), value
    return ESCAPE.sub(lambda m: "\n" if m[1] in "nN" else m[1], value)


def moment(value: str) -> datetime:
    """A time of the clock on the wall, or one of universal time."""
    local = datetime.strptime(value.removesuffix("Z"), "%Y%m%dT%H%M%S")
    return local.replace(tzinfo=UTC) if value.endswith("Z") else local


def events(content: bytes) -> list[dict[str, object]]:
    """Each event by its properties, times as they are said; wrong where the calendar lacks what it must have."""
    found = parts(content)
    assert found[0] == ("BEGIN", "VCALENDAR")
    assert dict(found)["VERSION"] == "2.0"
    assert "PRODID" in dict(found)
    listed: list[dict[str, object]] = []
    for name, value in found:
        if (name, value) == ("BEGIN", "VEVENT"):
            listed.append({})
        elif name in ("DTSTART", "DTEND") and listed:
            listed[-1][name] = moment(value)
        elif name == "DTSTAMP":
            listed[-1][name] = datetime.strptime(value, "%Y%m%dT%H%M%SZ")
        elif name == "SEQUENCE":
            listed[-1][name] = int(value)
        elif name not in ("BEGIN", "END") and listed:
            assert name not in listed[-1]
            listed[-1][name] = text(value)
    assert all(set(event) >= NEEDED and event["DTSTART"] < event["DTEND"] for event in listed)
    return listed
