"""The cards of one seat, fast: drawn once for a stand-in, whose code and name are then replaced by each candidate's.

`excel.write` is the plain way to the same card; what cannot be stamped is written that way.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from html import escape
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from generator.model import Candidate
from generator.office import one_line
from generator.scorecards.layout import printed_name

# A short name that stands on one line, and nothing else in a workbook looks like it. Its accent shows how a member
# of the archive writes letters: as they are, or as numbers in ASCII.
STAND_IN = Candidate(code="C0STANDIN0", name="Qzéstandinqz")
CODE = STAND_IN.code.encode()
ENCODINGS = (("utf-8", "strict"), ("ascii", "xmlcharrefreplace"))
# What a workbook would write in another way, as codes that look like _x0041_, is left to the plain way.
PLAIN = re.compile(r"(?!.*_x)[^\W_].*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """The stand-in's card: the members that are the same for everybody, as an archive, and those that are not."""

    same: bytes
    own: Mapping[ZipInfo, bytes]
    fits: Callable[[str], bool]

    def card(self, candidate: Candidate) -> bytes | None:
        """The candidate's card; None where it must be written the plain way."""
        name = one_line(printed_name(candidate))
        if not PLAIN.fullmatch(name) or not PLAIN.fullmatch(candidate.code) or not self.fits(name):
            return None
        out = BytesIO(self.same)
        out.seek(0, 2)
        with ZipFile(out, "a") as archive:
            for entry, content in self.own.items():
                archive.writestr(_copy(entry), _stamped(content, candidate.code, name), compresslevel=6)
        return out.getvalue()


def stamp(card: bytes, fits: Callable[[str], bool]) -> Stamp:
    """A stamp of the stand-in's *card*; *fits* says whether a name takes no more room than the stand-in's."""
    own: dict[ZipInfo, bytes] = {}
    same = BytesIO()
    with ZipFile(BytesIO(card)) as source, ZipFile(same, "w") as target:
        for entry in source.infolist():
            content = source.read(entry)
            if _stamped(content, "", "") != content:
                own[entry] = content
            else:
                target.writestr(_copy(entry), content, compresslevel=6)
    return Stamp(same=same.getvalue(), own=own, fits=fits)


def _stamped(member: bytes, code: str, name: str) -> bytes:
    """The member with a code and a name in the place of the stand-in's."""
    member = member.replace(CODE, code.encode())
    for how in ENCODINGS:
        member = member.replace(STAND_IN.name.encode(*how), escape(name, quote=False).encode(*how))
    return member


def _copy(entry: ZipInfo) -> ZipInfo:
    """The entry as it was made, without what writing another archive left in it."""
    fresh = ZipInfo(entry.filename, entry.date_time)
    fresh.compress_type, fresh.external_attr, fresh.create_system = (
        ZIP_DEFLATED,
        entry.external_attr,
        entry.create_system,
    )
    return fresh
