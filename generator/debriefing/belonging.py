"""A form that came back and the kit in, why it is not of this kit out."""

from collections.abc import Collection, Iterator

from generator.model import CardProblem, DecisionForm, Kit, MeetingForm, short_version


def is_of(kit: Kit, form: MeetingForm | DecisionForm, versions: Collection[str]) -> bool:
    """Whether a form is of the kit, as it stands or in one of its earlier *versions*."""
    known = {kit.version, *versions}
    return form.kit == kit.requisition.id and form.version in known | {short_version(version) for version in known}


def turned_away(kit: Kit, form: MeetingForm | DecisionForm, what: str) -> Iterator[CardProblem]:
    """Why a form that is not of the kit counts for nothing, unless its reader has said so; *what* is its name."""
    if not form.kit and form.problems:
        return
    if form.kit != kit.requisition.id:
        code, message = "other-kit", f"this {what} belongs to another kit, {form.kit or 'without a name'}"
    else:
        code, message = "unknown-version", f"this {what} is of a version of the questions that this kit never had"
    yield CardProblem(file=form.file, place="", code=code, message=message, action="file left out")
