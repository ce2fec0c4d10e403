"""What scripts/mutants changes: one line, to another program, and never what is only documented."""

import ast

from line_changes import changes_of, picked

SOURCE = b'''"""One + two."""
from typing import Literal

Name = Literal["one"]
RATE = 0.5


def scaled(value: float = 1, *, deep: bool = True) -> "float":
    """Documented: 1 + 1."""
    if value < 0 and deep:
        raise ValueError(f"negative: {value + 1} and more")
    value += pow(value, 2)
    return [-each * RATE for each in (value, "\xc3\xa9") if each is not None]
'''


def changed_lines():
    for change in changes_of(SOURCE):
        yield change.line_of(SOURCE), change.line_of(change.of(SOURCE))


def test_a_change_is_one_line_of_another_program():
    lines = SOURCE.decode().splitlines()
    for change in changes_of(SOURCE):
        others = change.of(SOURCE).decode().splitlines()
        same = [one == other for one, other in zip(lines, others, strict=True)]
        assert same.count(False) == 1
        assert not same[change.line - 1]
        assert ast.dump(ast.parse(change.of(SOURCE))) != ast.dump(ast.parse(SOURCE))


def test_operators_constants_comparisons_statements_and_arguments_change():
    news = {new for _, new in changed_lines()}
    assert {
        "RATE = 1.0",
        "RATE = 0.25",
        'def scaled(value: float = 2, *, deep: bool = True) -> "float":',
        'def scaled(value: float = 1, *, deep: bool = False) -> "float":',
        "if value <= 0 and deep:",
        "if value < 0 or deep:",
        "if not (value < 0 and deep):",
        "pass",
        "value += pow(2, value)",
        'return [-each / RATE for each in (value, "é") if each is not None]',
        'return [(each) * RATE for each in (value, "é") if each is not None]',
        'return [-each * RATE for each in (value, "é") if each is None]',
    } <= news


def test_documentation_annotations_and_words_for_people_stay():
    for old, _ in changed_lines():
        assert '"""' not in old
        assert not old.startswith("from")
    assert not any("negative" in new for _, new in changed_lines() if new != "pass")


def test_the_same_seed_picks_the_same_lines_each_once():
    sources = {"a.py": SOURCE, "b.py": SOURCE}
    chosen = picked(sources, 8, 1)
    assert chosen == picked(sources, 8, 1) != picked(sources, 8, 2)
    assert len({(name, change.line) for name, change in chosen}) == 8
