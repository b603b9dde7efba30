"""A line that takes an ask back and then asks for something else in, its two parts out."""

import re

from generator.extracting import cues

# "But we train you" asks for nothing, and "but it would be a plus" is still about what stands before.
HELPED = (
    r"(?!(?:we|our|full|free|paid|training|nous|on|notre|une? formation|la formation|wir|unser\w*|it|this|that|they|"
    r"these|es|das|dies|ce|cela|ça|elle|il|is|are|would|ist|wäre|wären|est|serait|"
    r"(?:you|vous|tu|du|sie) (?:will|get|learn|serez|seras|bénéfici|wirst|werden|lern|bekomm|erhalt|erhält))\b|"
    r"c['’]est (?:un|bien|mieux))"
)
ASKED_INSTEAD = (
    r"(?:uns (?:ist|sind) )?wichtig(?:er)?\b|viel wichtiger|(?:die )?hauptsache\b|entscheidend(?:er)?\b|(?:was|uns|"
    r"es|bei uns) zähl\w+|"
    r"wir (?:suchen|wünschen uns|wollen|erwarten)\b|(?:(?:du|sie) )?soll(?:test|ten)\b|solange\b|sofern\b|"
    r"vorausgesetzt\b|"
    r"dafür (?:aber |umso )?(?:\w+ )?(?:motivation|freude|lust|spaß|begeisterung|neugier|interesse|bist|hast|"
    r"bringst)|"
    r"pourvu qu|à condition (?:que|d)|du moment que|tant que (?:vous|tu)|l['’](?:essentiel|important)\b|"
    r"ce qui (?:\w+ )?(?:compte|importe)|seule?s? (?:compte|vo|ta|ton|la|le)|"
    r"(?:c['’]est|ce sont) (?:surtout |avant tout )?(?:votre|vos|ton|ta|tes|la|le|l['’])|"
    r"(?:votre|vos|ton|ta|tes) (?!formation|tuteur|manager|équipe|intégration|parrain|collègue)|montre[zr]?[ -]|"
    r"nous (?:cherchons|recherchons|voulons|attendons)|on (?:cherche|recherche|veut|attend)\b|"
    r"(?:what|all that|all) (?:really |we |you )?(?:matters?|counts?|need|ask|want|care|look)|(?:as|so) long as|"
    r"provided|(?:just|only) (?!a (?:few|short|quick)|apply|send|bring|turn up|come|call)|"
    r"we (?:want|look for|care about|value|(?:are|['’]re) looking for)|"
    r"(?:it['’]s|it is) your|your [\w' -]{3,40}? (?:does|do|matters?|counts?)\b"
)
# Where a line turns from what nobody needs to what is asked all the same.
TURN = re.compile(
    r"(?:\s*[,;:]|\s[–—-])\s+(?:(?:und |and |et )?(?:wohl |doch )?(?:but|however,?|mais|cependant|toutefois|"
    r"en revanche|par contre|aber|sondern|jedoch|allerdings),?\s+"
    rf"(?P<after>{HELPED}\S)|(?P<instead>{ASKED_INSTEAD})|"
    r"(?P<yes>[^.,;:!?]{3,60} (?:schon|oui|si|yes|does|do|suffi(?:t|sent)|reicht|genügt|is enough|will do)\W*$))|"
    rf"\s+(?:but|mais)\s+(?P<behind>{HELPED}\S)",
    re.I,
)
# "Although no degree is required, you must be patient".
CONCEDES = re.compile(
    r"\W*(?:(?:although|though|while|whilst|even (?:if|though)|même si|si|obwohl|auch wenn) |bien qu['’e] ?)"
    rf"(?P<what>[^,:;]{{5,120}}),\s+{HELPED}(?=\S)",
    re.I,
)
BEGINNINGS = ("after", "instead", "yes", "behind")


def turned(text: str, language: str) -> tuple[str, str] | None:
    """What a text says that nobody needs and what it asks for instead; None where it does not turn like that."""
    conceded = CONCEDES.match(text)
    if conceded is not None and cues.waives(conceded["what"], language):
        return conceded["what"], text[conceded.end() :]
    for turn in TURN.finditer(text):
        before = text[: turn.start()]
        behind = text[max(turn.start(name) for name in BEGINNINGS) :]
        if cues.waives(before, language) and not cues.promises(text[turn.start() :], language):
            return before, behind
    return None
