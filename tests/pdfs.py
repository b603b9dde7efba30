"""What the tests of PDFs share: small PDFs drawn word by word, so that a test says itself what lies where."""

import zlib

# Letters of the standard encoding that ASCII has not.
SIGNS = {"•": "\\267", "ﬁ": "\\256", "ﬂ": "\\257", "–": "\\261", "(": "\\(", ")": "\\)"}
FONTS = {False: "Helvetica", True: "Helvetica-Bold"}


def drawn(*lines, bold=False, size=11):
    """The operators that draw (x, y, text) each."""
    font = "F2" if bold else "F1"
    shown = ((x, y, "".join(SIGNS.get(sign, sign) for sign in text)) for x, y, text in lines)
    return "".join(f"BT /{font} {size} Tf {x} {y} Td ({text}) Tj ET\n" for x, y, text in shown)


def column(x, y, *texts, step=13, **look):
    """The operators that draw lines one below the other."""
    return drawn(*((x, y - step * n, text) for n, text in enumerate(texts)), **look)


def pdf(*pages, extra=b"", rotate=0):
    """A PDF of pages, each the operators that draw it; *extra* stands in the trailer."""
    kids = " ".join(f"{4 + 2 * n} 0 R" for n in range(len(pages)))
    fonts = "".join(
        f"/F{n} << /Type /Font /Subtype /Type1 /BaseFont /{name} /Encoding /StandardEncoding >> "
        for n, name in enumerate(FONTS.values(), start=1)
    )
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
        f"<< /Font << {fonts}>> >>".encode(),
    ]
    for n, page in enumerate(pages):
        content = zlib.compress(page.encode("latin-1") if isinstance(page, str) else page)
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Rotate {rotate} /Resources 3 0 R "
            f"/Contents {5 + 2 * n} 0 R >>".encode()
        )
        head = f"<< /Length {len(content)} /Filter /FlateDecode >>\nstream\n".encode()
        objects.append(head + content + b"\nendstream")
    return file(objects, extra)


def file(objects, extra=b""):
    """The objects with their table and trailer."""
    out, places = b"%PDF-1.7\n", []
    for number, one in enumerate(objects, start=1):
        places.append(len(out))
        out += f"{number} 0 obj\n".encode() + one + b"\nendobj\n"
    table = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n" + "".join(f"{p:010} 00000 n \n" for p in places)
    trailer = f"trailer << /Size {len(objects) + 1} /Root 1 0 R ".encode() + extra + b">>\n"
    return out + table.encode() + trailer + f"startxref\n{len(out)}\n%%EOF".encode()
