"""kit.yaml brought to another plan: only what differs is written anew."""

import re
from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.kits import record
from generator.kits.record.patching import patched
from generator.kits.record.reading import parsed
from generator.model import JobReview
from tests.examples import up_to

FILE = "kit.yaml"


def lines_changed(before, after):
    return sorted(set(after.split("\n")) ^ set(before.split("\n")))


def with_questions(kit, change):
    first = kit.sessions[0]
    return replace(kit, sessions=(replace(first, questions=change(first.questions)), *kit.sessions[1:]))


def test_the_same_plan_leaves_the_text_as_it_is(solo_kit):
    text = record.write(solo_kit).replace("kit: 1\n", "kit:   1   # ours\n")

    assert patched(text, FILE, solo_kit) == text


def test_one_weight_changes_two_lines(solo_kit):
    first, *others = solo_kit.competencies
    text = record.write(solo_kit)
    after = replace(solo_kit, competencies=(replace(first, weight=1.5, reason="a third of the job"), *others))

    done = patched(text, FILE, after)

    assert len([1 for a, b in zip(text.split("\n"), done.split("\n"), strict=True) if a != b]) == 2
    assert parsed(done, FILE) == after


def test_comments_and_spelling_elsewhere_stay(solo_kit):
    text = record.write(solo_kit)
    text = text.replace("      - id: q2\n", "      # Ask this one slowly.\n      - id: q2\n")
    text = text.replace("    weight: 1\n", "    weight: 1.0  # as agreed with HR\n", 1)
    after = with_questions(
        solo_kit, lambda asked: (replace(asked[0], text="Tell me about the last time."), *asked[1:])
    )

    done = patched(text, FILE, after)

    assert "# Ask this one slowly." in done
    assert "weight: 1.0  # as agreed with HR" in done
    assert parsed(done, FILE) == after


def test_questions_come_and_go_one_by_one(solo_kit):
    after = with_questions(
        solo_kit, lambda asked: (replace(asked[0], id="q90"), *asked[1:-1], replace(asked[-1], id="q91"))
    )
    text = record.write(solo_kit)

    done = patched(text, FILE, after)

    assert parsed(done, FILE) == after
    assert done == record.write(after)


def test_a_list_in_one_line_and_a_changed_order_are_written_anew(solo_kit):
    text = record.write(solo_kit)
    text = re.sub(r"seen:\n(?:  .*\n)+", "seen: []\n", text)
    kit = parsed(text, FILE)
    after = with_questions(replace(kit, seen=solo_kit.seen), lambda asked: tuple(reversed(asked)))

    done = patched(text, FILE, after)

    assert parsed(done, FILE) == after
    assert done == record.write(after)


def test_what_was_said_of_the_job_comes_as_a_section_of_its_own_and_goes(solo_kit):
    text = record.write(solo_kit)
    after = replace(solo_kit, review=JobReview(people=("Priya Nair", "")))

    done = patched(text, FILE, after)

    assert parsed(done, FILE) == after
    assert parsed(patched(done, FILE, solo_kit), FILE) == solo_kit
    assert "\n# What two people who know the job say of it" in done


@settings(max_examples=up_to(40), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_texts_and_any_questions_come_out_as_planned(solo_kit, data):
    words = st.text(min_size=1, max_size=40).filter(lambda t: t.strip() and "{slot}" not in t)
    printable = words.map(lambda t: "".join(c for c in t if c.isprintable())).filter(str.strip)
    keep = data.draw(st.lists(st.booleans(), min_size=4, max_size=4))
    said = data.draw(printable)

    def change(asked):
        left = [q for q, stays in zip(asked, keep, strict=False) if stays]
        return (*left, replace(asked[0], id="q77", text=said))

    after = with_questions(solo_kit, change)
    text = record.write(solo_kit)

    assert parsed(patched(text, FILE, after), FILE) == after
