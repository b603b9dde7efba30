"""A search that is not the program's: every byte below a folder, unpacked, for words that must not be there."""

import re
import unicodedata
import zipfile
from html import unescape
from io import BytesIO


def found_below(folder, *words):
    """Where the words stand below a folder, in any case and with or without accents: name of the file and word."""
    sought = {word: re.compile(rf"(?<![^\W_]){re.escape(plain(word))}(?![^\W_])") for word in words}
    return [
        (f"{path.relative_to(folder)}{inside}", word)
        for path in sorted(folder.rglob("*"))
        if path.is_file()
        for inside, content in [("", str(path.relative_to(folder)).encode()), *opened(path.read_bytes())]
        for text in ["\n".join(map(plain, texts_of(content)))]
        for word, pattern in sought.items()
        if pattern.search(text)
    ]


def opened(content, inside=""):
    """A content or, where it is an archive, every member, however deep: packed bytes may spell any short word."""
    if not content.startswith(b"PK\x03\x04"):
        yield inside, content
    else:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            yield f"{inside}//comment", archive.comment
            for name in archive.namelist():
                yield f"{inside}/{name}", name.encode()
                yield from opened(archive.read(name), f"{inside}/{name}")


def texts_of(content):
    """A content as the texts that it may be: with its marks, without them, and with escapes resolved."""
    text = content.decode("utf-8", "ignore")
    yield text
    if b"<" in content:
        yield unescape(re.sub(r"<[^>]*>", "", text))
    if b"\\u" in content:
        yield re.sub(r"\\u([0-9a-f]{4})", lambda m: chr(int(m[1], 16)), text)
    if b"\0" in content:
        yield content.decode("latin-1")
        yield content.decode("utf-16-le", "ignore")
        yield content.decode("utf-16-be", "ignore")


def plain(text):
    """A text in small letters without accents."""
    if text.isascii():
        return text.casefold()
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c)).casefold()
