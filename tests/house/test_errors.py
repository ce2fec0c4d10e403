"""Every message is one short line that a terminal only prints."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dnnflow._text import LONGEST_LINE, one_line
from dnnflow.errors import DataError, DnnflowError, UsageError, choose

anything = st.text(st.characters(), max_size=800)


@given(anything)
def test_a_message_is_one_short_line_that_is_only_printed(text):
    line = one_line(text)
    assert len(line) <= LONGEST_LINE
    assert line.isprintable()
    assert line == line.strip()
    assert one_line(line) == line
    assert str(DataError(text)) == line


@given(st.text(st.characters(categories=("L", "N", "P", "S")), min_size=1, max_size=LONGEST_LINE))
def test_what_can_be_printed_stays_as_it_is(text):
    assert one_line(text) == text


def test_of_a_long_message_the_end_is_kept_which_says_what_to_do():
    line = one_line(f"{'x' * 5000}: save as .csv")
    assert line.startswith("xxx")
    assert line.endswith(": save as .csv")


@pytest.mark.parametrize("code", ["\x1b[31m", "\r", "\a", "\x9b", "\u202e", "\udc80", "\n\n"])
def test_what_steers_a_terminal_is_replaced(code):
    line = str(UsageError(f"no column{code}'x'"))
    assert code[0] not in line
    line.encode()


def test_a_list_of_many_names_is_shortened_and_the_nearest_is_said_first():
    names = {f"column number {index}": index for index in range(1000)}
    with pytest.raises(UsageError, match="did you mean 'column number 77'") as refused:
        choose(names, "column numbr 77", "column")
    assert len(str(refused.value)) <= LONGEST_LINE


def test_an_error_without_words_is_empty():
    assert str(DnnflowError()) == ""
