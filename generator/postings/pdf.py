"""A PDF in, a Posting out: what its pages repeat is left out, its lines are put together to blocks."""

from generator.model import Posting
from generator.postings import decoding, labels, pdf_apart, pdf_text
from generator.postings.pdf_pages import UnreadableError

FORMAT = "pdf"
SIGN = b"%PDF-"
SHOWN = 100
FEWEST_LETTERS = 20
# Of a text whose fonts do not say which letters they draw, few signs are letters.
LETTERS = 0.5


def detect(content: bytes) -> bool:
    """Whether a file begins as a PDF does."""
    return content[:SHOWN].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(SIGN)


def read(content: bytes, file: str) -> Posting:
    """The posting that a PDF holds; a block's line is the number of its page."""
    try:
        pages = pdf_apart.pages_of(content)
        said = "".join(word.text for page in pages for word in page.words)
        letters = sum(sign.isalpha() for sign in said)
        if letters < FEWEST_LETTERS and letters >= LETTERS * len(said):
            raise UnreadableError(
                "holds pictures of pages and no text, as a scan does; let a program recognise the text (OCR), "
                "or save the advert as .docx or plain text"
            )
        if letters < LETTERS * len(said):
            raise UnreadableError("does not say which letters it shows; save the advert as .docx or plain text")
    except UnreadableError as error:
        raise decoding.refusal(file, f"this PDF {error}") from None
    blocks = pdf_text.blocks_of(pages)
    return Posting(
        file=file,
        format=FORMAT,
        blocks=blocks,
        title=labels.title_of(blocks),
        organisation=labels.organisation_of(blocks),
    )
