"""Lists of whole numbers on the command line: values, ranges, steps, and what is no range."""

import tomllib
from itertools import chain

import click
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dnnflow.terminal.cli import command_of
from dnnflow.terminal.kinds import MOST_LISTED, Numbers
from dnnflow.terminal.options import Given
from dnnflow.terminal.recipes import options_of, printed

ENDS = st.integers(0, 99)
RANGES = st.tuples(ENDS, ENDS, st.integers(1, 9)).map(lambda r: (min(r[:2]), max(r[:2]), r[2]))


def numbers(text):
    return Numbers().convert(text, None, None)


@given(st.lists(st.one_of(ENDS, RANGES), min_size=1, max_size=4))
def test_ranges_are_the_numbers_in_them_each_once_and_in_order(parts):
    words, meant = [], []
    for part in parts:
        if isinstance(part, int):
            words.append(f"{part}")
            meant.append([part])
        else:
            first, last, step = part
            words.append(f"{first}-{last}" + (f":{step}" if step > 1 else ""))
            meant.append(range(first, last + 1, step))
    assert numbers(" ,".join(words)) == tuple(dict.fromkeys(chain(*meant)))


@given(st.lists(st.integers(), min_size=1, unique=True))
def test_a_recipe_says_them_as_they_were_meant(values):
    said = Numbers.spelled(values)
    again = said if isinstance(said, str) else ",".join(map(str, said))
    assert numbers(again) == tuple(values)


@pytest.mark.parametrize("text", ["0-10", "1-9:2", "3-5"])
def test_a_range_stays_one_in_a_recipe(text):
    assert Numbers.spelled(numbers(text)) == text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("10-0", "'10-0' ends before it begins, did you mean '0-10'?"),
        ("9-1:3", "did you mean '1-9:3'"),
        ("0-10:0", "'0-10:0' never gets on, did you mean '0-10'?"),
        ("0..10", "'0..10' is no range, did you mean '0-10'?"),
        ("1,0–10", "'0–10' is no range, did you mean '0-10'?"),
        ("0:10", "did you mean '0-10'"),
        ("0 - 10", "did you mean '0-10'"),
        ("0-10-2", "did you mean '0-10:2'"),
        ("0-", "'0-' is no whole number and no range, as in 3, 0-10 or 0-10:2"),
        ("1e3", "is no whole number"),
        ("", "is no whole number"),
        ("0,,1", "'' is no whole number"),
        (f"0-{MOST_LISTED}", "has 1,001 values, more than 1,000"),
        ("0-999999999999999999", "has 1,000,000,000,000,000,000 values"),
        ("0-600,0-600", "has 1,202 values"),
        ("0-99999999999999999999", "is no whole number"),
        ("9" * 5000, "is no whole number"),
    ],
)
def test_what_is_no_range_is_said_in_a_line_before_any_of_it_is_made(text, said):
    with pytest.raises(click.BadParameter) as caught:
        numbers(text)
    assert said in caught.value.message


def test_every_list_of_whole_numbers_takes_them():
    with command_of("compare").make_context(
        "compare", ["--hidden", "0-4:2", "--batch-size=1-2"]
    ) as c:
        assert (c.params["hidden"], c.params["batch_size"]) == ((0, 2, 4), (1, 2))
        text = printed(command_of("compare"), Given(c.params, {}))
    table = tomllib.loads(text)
    assert (table["hidden"], table["batch-size"]) == ("0-4:2", [1, 2])
    listed = [
        each for each in options_of(command_of("compare")).values() if "A-B" in each.make_metavar(c)
    ]
    assert {each.name for each in listed} == {
        "hidden", "width", "seed", "epochs", "batch_size", "restarts"
    }  # fmt: skip


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--hidden", "0-20", "--seed", "0-20"], "compare 1 to 256 networks, not 441"),
        (["--hidden", "0-999", "--seed", "0-999", "--width", "1-999"], "not 999,000,000"),
        (["--epochs", "1-300"], "not 300"),
        (["--epochs", "0-3"], "epochs must be at least 1, not 0"),
        (["--hidden", "0-3", "--dials"], "--dials has no effect on a .gif file"),
    ],
)
def test_too_many_combinations_are_refused_before_anything_is_made(run, tmp_path, arguments, said):
    code, _, error = run("compare", "moons", "-o", "film.gif", *arguments)
    assert code == 2
    assert said in error
    assert error.count("\n") == 1
    assert not (tmp_path / "film.gif").exists()
