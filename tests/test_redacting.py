"""Redaction: names in any spelling are found, what is removed is gone, and the log holds no name."""

import pytest

from generator.model.packet import (
    Kind,
    Packet,
    Paragraph,
    Part,
    Redaction,
    Removed,
    Section,
    Withheld,
    Words,
    words_of,
)
from generator.redacting import names_to_check, redact_packet, with_names_in
from generator.traces.finding import Finder

MARK = "[removed: candidates]"


def finder(*names, ordinary=()):
    made = Finder(frozenset(ordinary))
    for name in names:
        made.know("candidates", "C01", name)
    return made


def without(text, *names, parts=True, ordinary=()):
    """A text with what is found replaced by a dash."""
    out, end = "", 0
    for found in finder(*names, ordinary=ordinary).find(text, parts=parts):
        out, end = out + text[end : found.start] + "–", found.end
    return out + text[end:]


@pytest.mark.parametrize(
    "text",
    [
        "Sam Idowu", "SAM IDOWU", "sam idowu", "Idowu, Sam", "Sam_Idowu", "sam-idowu", "SamIdowu", "Sàm Ìdòwú",
        "Sam", "idowu", "Idowu's", "Sam’s", "Sams", "Sam\u00a0Idowu", "S\u00adam Ido\u200bwu", "Sa\u0300m", "Ｓａｍ",
        "Sam. Idowu’s",
    ],
)  # fmt: skip
def test_a_name_is_found_however_it_is_spelt(text):
    assert without(text, "Sam Idowu").strip(". ") in ("–", "–. –", "–, –")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Jürgen Groß", "Juergen GROSS"), ("Jürgen Groß", "Jurgen Gross"), ("Juergen Mueller", "Jürgen Müller"),
        ("Øyvind Łukasz", "oyvind lukasz"), ("Ana van der Berg", "ANA VAN DER BERG"),
        ("Siobhán O'Neill", "siobhan o’neill"), ("Siobhán O'Neill", "O'NEILL’s"),
        ("王小明", "王小明"), ("عمر حداد", "عمر حداد"), ("Анна Петрова", "АННА ПЕТРОВА"),
    ],
)  # fmt: skip
def test_names_of_every_script_and_spelling_are_found(name, text):
    assert without(text, name) == "–"


def test_a_name_inside_a_text_without_spaces_is_found():
    assert without("王小明说他同意，小明也说", "王小明") == "–说他同意，–也说"


@pytest.mark.parametrize("text", ["the same sample", "Samantha", "Kimberley", "transport", "shadows"])
def test_other_words_that_begin_alike_stay(text):
    assert without(text, "Sam Idowu", "Kim Tran") == text


def test_a_name_that_is_an_everyday_word_goes_only_with_a_capital_or_whole():
    text = "Will sells well and will go on; may Will May stay? will-may.xlsx may not"

    assert without(text, "Will May") == "– sells well and will go on; may – stay? –.xlsx may not"


def test_a_name_that_the_posting_uses_stays_in_small_letters():
    assert without("sales to Sales’s team", "Ann Sales", ordinary={"sales"}) == "sales to – team"


def test_two_sentences_are_not_one_name():
    assert without("All about sales. Will you?", "Will Sales", parts=False) == "All about sales. Will you?"


def test_only_whole_names_go_where_the_program_speaks():
    assert without("Sam and Sam Idowu", "Sam Idowu", parts=False) == "Sam and –"


def packet(*words, title=()):
    section = Section(title=title, blocks=(Paragraph(line=words),), candidate="C01")
    part = Part(number=5, title="Cards", holds="", sections=(Section(), section))
    return Packet(title=(), subtitle=(), footer=(), cover=(), parts=(part,), papers=())


def texts(found):
    return [words.text for words in words_of(found)]


def test_kinds_go_whole_and_the_log_has_codes_and_no_names():
    redaction = Redaction(
        kinds=frozenset({Kind.PANEL, Kind.CANDIDATE}),
        names=(("candidates", "C01", ("Sam Idowu",)), ("panel", "s1", ("Ana Ruiz",))),
    )
    before = packet(
        Words(text="Ana Ruiz", kind=Kind.PANEL, owner="s1"),
        Words(text="Sam I.", kind=Kind.CANDIDATE, owner="C01"),
        Words(text="Sam told Ana; Sam again", kind=Kind.NOTE, question="q1", place="q1, note"),
    )

    after, log = redact_packet(before, redaction)

    assert texts(after) == ["[removed: panel]", MARK, f"{MARK} told [removed: panel]; {MARK} again"]
    assert log == (
        Removed(place="5.1 C01", what="panel", whose="s1", times=1),
        Removed(place="5.1 C01", what="candidates", whose="C01", times=1),
        Removed(place="5.1 C01, q1, note", what="candidates", whose="C01", times=2),
        Removed(place="5.1 C01, q1, note", what="panel", whose="s1", times=1),
    )


def test_a_withheld_question_goes_with_all_its_texts_and_where_a_note_quotes_it():
    asked = "Tell me about the last time a close colleague fell behind with work."
    redaction = Redaction(withheld=Withheld(questions=("q3",), because="asked again [in May]"))
    before = packet(
        Words(text=asked, kind=Kind.QUESTION, question="q3"),
        Words(text="Did nothing.", kind=Kind.ANCHOR, question="q3"),
        Words(text="Another question", kind=Kind.QUESTION, question="q4"),
        Words(
            text="I read: “the last time a close colleague fell BEHIND with work”. 4.", kind=Kind.NOTE, question="q3"
        ),
    )

    after, _ = redact_packet(before, redaction)

    mark = "[removed: asked again (in May)]"
    assert texts(after) == [mark, mark, "Another question", f"I read: “{mark}”. 4."]


def test_notes_on_a_withheld_question_go_where_that_is_asked_for():
    redaction = Redaction(withheld=Withheld(questions=("q3",), because="why", notes_too=True))
    before = packet(
        Words(text="What was said", kind=Kind.NOTE, question="q3"), Words(text="Stays", kind=Kind.NOTE, question="q4")
    )

    assert texts(redact_packet(before, redaction)[0]) == ["[removed: why]", "Stays"]


def test_codes_of_others_go_from_the_record_of_one_and_stay_in_that_of_all():
    words = Words(text="better than C02, not C021", kind=Kind.NOTE, question="q1")
    names = ("Kim Tran",)

    of_one, _ = redact_packet(packet(words), Redaction(names=(("another candidate", "C02", names),)))
    of_all, _ = redact_packet(packet(words), Redaction(names=(("candidates", "C02", names),)))

    assert texts(of_one) == ["better than [removed: another candidate], not C021"]
    assert texts(of_all) == [words.text]


def test_an_interviewer_who_is_called_like_another_candidate_keeps_the_seat_and_not_the_notes():
    redaction = Redaction(names=(("another candidate", "C02", ("Grace Long",)),), kept=("Grace Long",))
    words = (
        Words(text="Grace Long", kind=Kind.PANEL, owner="s2"),
        Words(text="Grace Long for HR", kind=Kind.PANEL),
        Words(text="as Grace Long said", kind=Kind.NOTE),
    )

    gone = "[removed: another candidate]"
    assert texts(redact_packet(packet(*words), redaction)[0]) == ["Grace Long", f"{gone} for HR", f"as {gone} said"]


def test_somebody_who_stays_keeps_their_name_although_another_is_called_so():
    redaction = Redaction(names=(("another candidate", "C02", ("Sam Tran",)),), kept=("Sam Idowu",))
    before = packet(
        Words(text="Sam Idowu", kind=Kind.CANDIDATE, owner="C01"),
        Words(text="Sam Idowu’s plan, Sam Tran's plan, Sam", kind=Kind.NOTE),
    )

    gone = "[removed: another candidate]"
    assert texts(redact_packet(before, redaction)[0]) == ["Sam Idowu", f"Sam Idowu’s plan, {gone} plan, {gone}"]


def test_names_in_fields_for_several_are_known_without_the_words_around_them():
    before = packet(
        Words(text="The whole panel; Priya Nair for HR", kind=Kind.PANEL),
        Words(text="The plan was Priya's, for HR. The panel agreed.", kind=Kind.NOTE),
    )

    redaction = with_names_in(before, Redaction(kinds=frozenset({Kind.PANEL})))

    assert texts(redact_packet(before, redaction)[0]) == [
        "[removed: panel]", "The plan was [removed: panel], for HR. The panel agreed.",
    ]  # fmt: skip


def test_ticked_words_go_and_untold_ones_are_listed_with_their_sentence():
    note = Words(
        text="Went to see Martine Duval in Lille. Duval agreed; Nobody else did.", kind=Kind.NOTE, place="q1, note"
    )

    (first, second) = names_to_check(packet(note), frozenset())
    after, _ = redact_packet(packet(note), Redaction(ticked=("Martine Duval",)))

    assert (first.words, first.places) == ("Lille", ("5.1 q1, note",))
    assert (second.words, second.times, second.sentence) == (
        "Martine Duval", 1, "Went to see Martine Duval in Lille. Duval agreed; Nobody else did.",
    )  # fmt: skip
    assert texts(after) == [
        "Went to see [removed: named person] in Lille. [removed: named person] agreed; Nobody else did."
    ]


def test_a_name_with_a_hyphen_that_is_told_already_is_not_listed():
    note = Words(text="As told by Hans-Peter, and by Hans-Georg too.", kind=Kind.NOTE)

    assert [d.words for d in names_to_check(packet(note), frozenset({"hans", "peter"}))] == ["Hans-Georg"]


def test_ten_thousand_candidates_are_looked_for_in_no_time():
    import time

    made = finder(*(f"Vor{n:05d} Nach".replace("0", "a").replace("1", "b") for n in range(10_000)))
    text = "Nobody of them is in this sentence, which goes on for a while. " * 200

    start = time.perf_counter()
    made.find(text, parts=True)

    assert time.perf_counter() - start < 1
