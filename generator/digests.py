"""What a file holds, as one digest: the same for the same contents, however they are compressed."""

import hashlib
import zipfile
from io import BytesIO


def content_digest(content: bytes) -> str:
    """SHA-256 of what a file holds: for a zip archive its sorted member names and uncompressed members.

    Compressed bytes may differ between builds of zlib; what they hold does not.
    """
    digest = hashlib.sha256()
    if not content.startswith(b"PK\x03\x04"):
        digest.update(content)
        return digest.hexdigest()
    with zipfile.ZipFile(BytesIO(content)) as archive:
        for name in sorted(archive.namelist()):
            member = archive.read(name)
            digest.update(f"{len(name)} {name} {len(member)} ".encode())
            digest.update(member)
    return digest.hexdigest()
