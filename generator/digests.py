"""What a file holds, as one digest: the same for the same contents, however they are compressed."""

import hashlib
import struct
import zipfile
import zlib
from io import BytesIO

MEGABYTE = 1_000_000
MOST_MEMBERS = 2_000
LARGEST_WHOLE = 200 * MEGABYTE
HIGHEST_RATIO, RATIO_FROM = 200, 4 * MEGABYTE
PLAIN = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
DAMAGED = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, RuntimeError, ValueError, LookupError)


def exact_digest(content: bytes) -> str:
    """SHA-256 of the bytes as they are."""
    return hashlib.sha256(content).hexdigest()


def content_digest(content: bytes) -> str:
    """SHA-256 of what a file holds: for a zip archive its sorted member names and uncompressed members.

    Compressed bytes may differ between builds of zlib; what they hold does not. An archive that is
    damaged or unpacks to more than any of ours counts as its bytes, so that it equals nothing but itself.
    """
    if not content.startswith(b"PK\x03\x04"):
        return exact_digest(content)
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            return _digest_of_members(archive) if is_measured(archive) else exact_digest(content)
    except DAMAGED:
        return exact_digest(content)


def is_measured(archive: zipfile.ZipFile) -> bool:
    """Whether an archive may be unpacked, by what it says of its members: how many, how large, how tight."""
    members = archive.infolist()
    if len(members) > MOST_MEMBERS or sum(member.file_size for member in members) > LARGEST_WHOLE:
        return False
    tight = (m.file_size > max(RATIO_FROM, HIGHEST_RATIO * m.compress_size) for m in members)
    return not any(tight) and all(m.compress_type in PLAIN and not m.flag_bits & 0x1 for m in members)


def _digest_of_members(archive: zipfile.ZipFile) -> str:
    digest = hashlib.sha256()
    for name in sorted(archive.namelist()):
        with archive.open(name) as file:
            # Never more than was declared, whatever the compressed bytes go on to say.
            member = file.read(archive.getinfo(name).file_size + 1)
        digest.update(f"{len(name)} {name} {len(member)} ".encode())
        digest.update(member)
    return digest.hexdigest()
