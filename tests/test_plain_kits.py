from generator.reports import plain_kits

NONE_YET = {"complete": 0, "incomplete": 0, "missing": 6, "excused": 0, "of": 6, "problems": 0, "to_look_at": 0}
DONE = {"complete": 110, "incomplete": 0, "missing": 0, "excused": 2, "of": 112, "problems": 3, "to_look_at": 1}


def test_the_last_line_is_the_sum_of_all_kits_that_can_be_read():
    rows = [("role", NONE_YET), ("a-much-longer-name", DONE), ("broken", None)]

    assert plain_kits.table(rows) == (
        "kit                     complete   of  missing  incomplete  to look at\n"
        "role                           0    6        6           0           0\n"
        "a-much-longer-name           110  112        0           0           1\n"
        "broken                  cannot be read; `panelpack status` on it says why\n"
        "all 3 kits, 1 not read       110  118        6           0           1"
    )


def test_one_kit_has_no_totals_and_none_has_only_the_headings():
    assert plain_kits.table([("role", NONE_YET)]).splitlines()[1:] == [
        "role         0   6        6           0           0"
    ]
    assert plain_kits.table([]) == "kit  complete  of  missing  incomplete  to look at"


def test_as_an_object_every_kit_stands_beside_the_total():
    assert plain_kits.as_object([("role", NONE_YET), ("broken", None), ("other", DONE)]) == {
        "kits": {"role": NONE_YET, "broken": None, "other": DONE},
        "total": {
            "kits": 3, "unreadable": 1, "complete": 110, "incomplete": 0, "missing": 6, "excused": 2, "of": 118,
            "problems": 3, "to_look_at": 1,
        },
    }  # fmt: skip


def test_no_kits_are_a_total_of_nothing():
    assert plain_kits.as_object([]) == {
        "kits": {},
        "total": {
            "kits": 0, "unreadable": 0, "complete": 0, "incomplete": 0, "missing": 0, "excused": 0, "of": 0,
            "problems": 0, "to_look_at": 0,
        },
    }  # fmt: skip


def test_all_is_well_where_every_card_is_there_or_excused_and_nothing_was_found():
    assert not plain_kits.all_well(NONE_YET)
    assert not plain_kits.all_well(DONE)
    assert plain_kits.all_well(DONE | {"problems": 0})
    assert plain_kits.all_well(dict.fromkeys(DONE, 0))
