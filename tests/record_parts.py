"""What the tests of records share: every byte that a record holds, unpacked, and a kit whose panel has finished."""

import re
import struct
import unicodedata
import zipfile
import zlib
from io import BytesIO

from tests import intake

STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)
# Said in notes: a candidate by first name, a colleague, a friend whom nobody told the program about.
NOTE = "Sam's idea first, then Tran’s; asked by Ana about Martine Duval's team"


def everything_in(folder):
    """All that stands in the files of a folder, their names too: archives unpacked, PDFs inflated, folded."""
    found = []
    for path in sorted(p for p in folder.rglob("*") if p.is_file()):
        found += [path.relative_to(folder).as_posix(), *texts_of(path.read_bytes())]
    return folded("\n".join(found))


def texts_of(content):
    """A content as text, in every encoding that a name could hide in; of an archive also its members, by name."""
    yield from (content.decode("latin-1"), content.decode("utf-8", "replace"), content.decode("utf-16-le", "replace"))
    if content.startswith(b"PK\x03\x04"):
        with zipfile.ZipFile(BytesIO(content)) as archive:
            for name in archive.namelist():
                member = archive.read(name)
                yield name
                yield from texts_of(member)
                # Word may cut a text into runs anywhere.
                yield re.sub(r"<[^>]+>", "", member.decode("utf-8", "replace"))
    if content.startswith(b"%PDF"):
        yield from _pdf_texts(content)


def _pdf_texts(content):
    import pypdfium2

    for stream in STREAM.findall(content):
        try:
            yield zlib.decompress(stream).decode("latin-1")
        except zlib.error:
            continue
    with pypdfium2.PdfDocument(content) as document:
        yield str(document.get_metadata_dict())
        yield "\n".join(b.get_title() for b in document.get_toc())
        for page in document:
            yield page.get_textpage().get_text_range()


def folded(text):
    """A text as names are looked for: small, without accents, line breaks as spaces."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).split())


def words_in(folder):
    """Every run of letters in a record, for names that are parts of other words."""
    return set(re.findall(r"[^\W\d_]+", everything_in(folder)))


def finish(kit):
    """Fill every card of the kit, with names in its notes, and have a scan and a stray file come back."""
    for number, seat in enumerate(intake.KEYS):
        for code, other in (("C01", "C02"), ("C02", "C01")):
            ratings = (3 + number % 2, 4, 2, 5)
            extra = {"asked_besides": f"What would {other} have said to Kim?"} if seat == "s2" else {}
            intake.fill(kit, seat, code, ratings, note=NOTE, signed_by=PEOPLE[seat], **extra)
    scan = kit / "returned" / "role_C01_s1_ana-ruiz_scan Sam.docx"
    scan.write_bytes(b"a scan of Sam Idowu")
    (kit / "returned" / "Kim Tran CV.txt").write_text("Kim Tran", encoding="utf-8")
    return kit


PEOPLE = {"s1": "Ana Ruiz", "s2": "B. Okafor", "s3": "Chloé Martin"}


def png(width=40, height=30):
    """A small picture."""

    def chunk(kind, content):
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    rows = (b"\0" + b"\x40\x80\xc0" * width) * height
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
