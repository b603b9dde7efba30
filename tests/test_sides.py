"""How questions and the ruled lines under them are shared over the sides of a paper to write on."""

from generator.forms.sides import MORE_THAN_THE_FEWEST, RULED, Paper, Side, evened, part

PAPER = Paper(side=40 * RULED, head=8 * RULED, foot=8 * RULED)


def blocks(*lines):
    return [RULED * high for high in lines]


def shares(sides):
    return [side.shares for side in sides]


def test_a_side_shares_its_lines_and_the_first_get_what_is_left_over():
    assert Side(places=range(3), lines=11).shares == (4, 4, 3)


def test_one_question_takes_one_side():
    assert part(blocks(10), PAPER, 4) == (Side(places=range(1), lines=14),)


def test_no_question_takes_no_side():
    assert part([], PAPER, 4) == ()
    assert evened((), 2) == []


def test_the_way_with_most_lines_for_the_question_with_fewest_counts():
    sides = part(blocks(12, 12, 12, 12, 8), PAPER, 4)

    assert shares(sides) == [(20,), (8, 8), (6, 6)]


def test_the_head_of_the_first_side_moves_a_question_to_the_last():
    high = Paper(side=40 * RULED, head=14 * RULED, foot=0)

    assert [side.places for side in part(blocks(12, 12, 12), high, 2)] == [range(1), range(1, 3)]


def test_a_side_more_is_taken_only_where_fewer_do_not_leave_enough_lines():
    six = blocks(12, 12, 12, 12, 12, 12)

    assert shares(part(six, PAPER, 4)) == [(4, 4), (8, 8), (4, 4)]
    assert len(part(six, PAPER, 5)) == 4


def test_where_nothing_leaves_enough_the_way_with_most_lines_counts():
    sides = part(blocks(50, 10), PAPER, 2)

    assert shares(sides) == [(-18,), (22,)]
    assert evened(sides, 2) == [2, 2 + MORE_THAN_THE_FEWEST]


def test_no_question_gets_many_more_lines_than_another():
    assert evened(part(blocks(12, 12, 12, 12, 8), PAPER, 4), 2) == [12, 8, 8, 6, 6]
    assert evened(part(blocks(4, 4), PAPER, 4), 2) == [16, 16]
