"""A template folder as an organisation has it: our guide in its font and colours as Word saves them, and a logo.

`python tests/restyled.py FOLDER` writes it; the picture in docs/restyling.md is made with it.
"""

import struct
import sys
import zipfile
import zlib
from pathlib import Path

TEMPLATES = Path(__file__).parent.parent / "templates"
# Word writes a theme's colour beside its name wherever it is used.
THEIRS = {b"1F4E79": b"0B6E4F", b"EEF3F8": b"E8F3EE", b"Calibri": b"Liberation Serif"}


def png(width, height, shade=lambda x, y: (255, 255, 255)):
    """A picture of that many pixels, each as *shade* has it."""

    def chunk(kind, content):
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = b"".join(b"\0" + bytes(c for x in range(width) for c in shade(x, y)) for y in range(height))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def leaf(x, y):
    """A mark of two leaves in a green field."""
    inside = (x - 60) ** 2 + (y - 90) ** 2 < 3600 and (x - 120) ** 2 + (y - 30) ** 2 < 3600
    other = (x - 240) ** 2 + (y - 90) ** 2 < 3600 and (x - 180) ** 2 + (y - 30) ** 2 < 3600
    return (255, 255, 255) if inside or other else (11, 110, 79)


def restyle(folder, names=("guide.docx",)):
    """Write templates into *folder* that differ from ours in font and colours alone, and a logo beside them."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in names:
        with zipfile.ZipFile(TEMPLATES / name) as ours, zipfile.ZipFile(folder / name, "w") as theirs:
            for member in ours.namelist():
                content = ours.read(member)
                for before, after in THEIRS.items():
                    content = content.replace(before, after)
                theirs.writestr(member, content)
    (folder / "logo.png").write_bytes(png(300, 120, leaf))


if __name__ == "__main__":
    restyle(Path(sys.argv[1]))
