"""What Word and Excel need everywhere: strict templates, safe cells, archives that are the same each time."""

import hashlib
import re
import zipfile
from collections.abc import Iterable, Mapping
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import Any

import jinja2
from jinja2.sandbox import SandboxedEnvironment
from markupsafe import Markup, escape
from openpyxl.cell import Cell

from generator.digests import content_digest, is_measured
from generator.errors import Place, Problem, TemplateError
from generator.model import OTHER_LANGUAGES

# What an organisation may replace by files of its own.
TEMPLATES = (".docx", ".html")
# What it may put in the place of our words on what may not be asked; one in another language lies in its folder.
LEGAL = "legal.md"
# And what stands on its Word documents, in every language.
LOGO = "logo.png"
# Wide and high, in Word's units of a length.
LETTER = (7772400, 10058400)
# In points, what a page of Letter holds less than one of A4.
LOWER = {"letter": 50}
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
EPOCH = (1980, 1, 1, 0, 0, 0)
FIXED_TIME = "2000-01-01T00:00:00Z"
CORE = "docProps/core.xml"
# Word's own limit for a title or subject.
LONGEST_PROPERTY = 255
TIMES = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*(</dcterms:(?:created|modified)>)")
# What XML 1.0 cannot hold; a name or note may come with it from another program.
ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
CODED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
BREAKS = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")


def printable(text: str) -> str:
    """The text without characters that a document cannot hold; line breaks of every kind become `\\n`."""
    return ILLEGAL.sub("\ufffd", BREAKS.sub("\n", text))


def one_line(text: str) -> str:
    """The text in one line, as for a heading or a name."""
    return " ".join(printable(text).split())


def write_text(cell: Cell, text: str) -> None:
    """Put a text into a cell as a text, whatever it looks like: never a formula, number or link."""
    # A workbook reads _x0041_ as an A: the underscore before it is written as such a code itself.
    cell.value = CODED.sub("_x005F_", printable(text))
    cell.data_type = "s"
    cell.quotePrefix = False


class Environment(SandboxedEnvironment):
    """What fills templates: strict, escaping, and compiling each source once however often it is filled.

    A template may be anybody's: what it can reach is the context, and whatever it raises is its own fault.
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(autoescape=True, undefined=jinja2.StrictUndefined, **options)
        self._compiled: dict[str, jinja2.Template] = {}

    def from_string(self, source: Any, *_: Any, **__: Any) -> jinja2.Template:
        """The template of a source."""
        if source not in self._compiled:
            self._compiled[source] = super().from_string(source)
        return self._compiled[source]


WORD = Environment()


def render_word(template: Path, context: Mapping[str, Any], properties: Mapping[str, str]) -> bytes:
    """A Word document from a template: every text of *context* prints as it is.

    TemplateError names what a template asks for and the program does not give. *properties* are title,
    subject and language of the document, and the `paper` it is made for: `letter`, or as the template has it.
    """
    from docxtpl import DocxTemplate

    filled, language = _safe(context), properties["language"]
    title, subject = (one_line(properties[key])[:LONGEST_PROPERTY] for key in ("title", "subject"))
    try:
        document = DocxTemplate(_measured(template))
        document.patch_xml = _patched
        document.init_docx()
    except Exception as error:
        raise _refused(template, "this is not a Word template", error) from None
    out = BytesIO()
    try:
        document.render(filled, WORD)
        core = document.docx.core_properties
        core.title, core.subject = title, subject
        core.author = core.last_modified_by = "panelpack"
        core.language = language
        if properties.get("paper") == "letter":
            _put_on_letter(document.docx)
        for spoken in document.docx.styles.element.iter(f"{W}lang"):
            spoken.set(f"{W}val", language)
        document.docx.save(out)
    except Exception as error:
        raise _refused(template, "this template cannot be filled", error) from None
    return fixed_archive(out.getvalue())


def _put_on_letter(document: Any) -> None:
    """Make the pages Letter; the margins take what they are wider by, so that tables stay as wide as the text."""
    for section in document.sections:
        wider = LETTER[0] - section.page_width
        section.page_width, section.page_height = LETTER
        section.left_margin += wider // 2
        section.right_margin += wider - wider // 2


@lru_cache(maxsize=64)
def _patched(source: str) -> str:
    """A template's XML as jinja2 can read it, made once however often it is filled: docxtpl makes it every time."""
    from docxtpl import DocxTemplate

    return str(DocxTemplate(None).patch_xml(source))


def _measured(template: Path) -> BytesIO:
    content = template.read_bytes()
    with zipfile.ZipFile(BytesIO(content)) as archive:
        if not is_measured(archive):
            raise ValueError("it unpacks to more than a template holds, or is locked")
    return BytesIO(content)


def _refused(template: Path, message: str, error: Exception) -> TemplateError:
    """What is wrong with a template: the reason in words where there are any, else the name of what went wrong."""
    reason = one_line(str(getattr(error, "strerror", None) or getattr(error, "message", None) or error))
    if not isinstance(error, jinja2.TemplateError | ValueError | OSError | zipfile.BadZipFile):
        reason = f"{reason} ({type(error).__name__})".strip()
    return TemplateError(Problem(Place(str(template)), f"{message}: {reason}"))


def _safe(value: Any) -> Any:
    if isinstance(value, str):
        # docxtpl makes `{{` of `{_{` after filling in; an underscore written as a reference is left alone.
        return Markup(str(escape(printable(value))).replace("{_", "{&#95;").replace("_}", "&#95;}"))
    if isinstance(value, Mapping):
        return {key: _safe(item) for key, item in value.items()}
    if isinstance(value, Iterable):
        return [_safe(item) for item in value]
    return value


def fixed_archive(content: bytes) -> bytes:
    """The archive with sorted members, fixed dates and one way to compress: the same input, the same bytes."""
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(content)) as source, zipfile.ZipFile(out, "w") as target:
        names = source.namelist()
        # Office readers expect the list of content types first.
        first = [name for name in names if name == "[Content_Types].xml"]
        for name in (*first, *sorted(set(names) - set(first))):
            member = source.read(name)
            if name == CORE:
                member = TIMES.sub(rb"\g<1>" + FIXED_TIME.encode() + rb"\g<2>", member)
            entry = zipfile.ZipInfo(name, EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            entry.create_system = 3
            target.writestr(entry, member, compresslevel=6)
    return out.getvalue()


def template(name: str, own: Path | None, language: str = "") -> Path:
    """A template by its file name: the organisation's own where it has one, else ours.

    Those in another *language* than English lie in a folder of that name; an English one never stands for them.
    """
    if own is not None and (own / language / name).is_file():
        return own / language / name
    return shipped_templates() / language / name


def shipped_templates() -> Path:
    """The folder of the templates that come with the program."""
    from importlib.resources import files

    return Path(str(files("generator.templates")))


def templates_digest(own: Path | None = None) -> str:
    """SHA-256 over the names and contents of the templates in use: an organisation's own before ours."""
    digest = hashlib.sha256()
    shipped = shipped_templates()
    for path in sorted(p.relative_to(shipped) for p in shipped.rglob("*") if p.suffix in TEMPLATES):
        content = template(path.name, own, path.parent.as_posix().strip(".")).read_bytes()
        digest.update(f"{path.as_posix()} {content_digest(content)}\n".encode())
    for language in ("", *OTHER_LANGUAGES):
        text = None if own is None else own / language / LEGAL
        if text is not None and text.is_file():
            digest.update(f"{language}/{LEGAL} {content_digest(text.read_bytes())}\n".encode())
    if own is not None and (own / LOGO).is_file():
        digest.update(f"{LOGO} {content_digest((own / LOGO).read_bytes())}\n".encode())
    return digest.hexdigest()
