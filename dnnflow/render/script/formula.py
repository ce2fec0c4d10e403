"""A formula in mathtext becomes runs of letters, as any text can hold them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_PART = re.compile(
    r"_(?:\{(?P<low>[^}]*)\}|(?P<one>.))|\\mathrm\{(?P<word>[^}]*)\}"
    r"|(?P<command>\\(?:[A-Za-z]+|.))|(?P<letter>.)"
)

SPELLED = {r"\,": "\u2009", r"\ ": " ", r"\sigma": "σ"}
"""What commands stand for; any other is the name of a function, such as tanh."""


@dataclass(frozen=True)
class Letters:
    """Letters that look the same.

    Attributes:
        text: The letters.
        italic: Whether they name a variable.
        low: Whether they are a subscript.
    """

    text: str
    italic: bool = False
    low: bool = False


def letters_of(formula: str) -> tuple[Letters, ...]:
    """The letters of a text, in which mathtext stands between dollar signs.

    It knows what the formulas of stages are made of: variables, numbers, words, functions, spaces
    and subscripts.
    """
    letters: list[Letters] = []
    for number, part in enumerate(formula.split("$")):
        for each in _math(part) if number % 2 else (Letters(part),):
            last = letters[-1] if letters else Letters("")
            if (last.italic, last.low) == (each.italic, each.low):
                letters[-1:] = [Letters(last.text + each.text, each.italic, each.low)]
            else:
                letters.append(each)
    return tuple(each for each in letters if each.text)


def _math(formula: str) -> Iterator[Letters]:
    for part in _PART.finditer(formula):
        if low := part["low"] or part["one"]:
            yield Letters(low, low=True)
        elif part["letter"]:
            yield Letters(part["letter"], italic=part["letter"].isalpha())
        elif command := part["command"]:
            yield Letters(SPELLED.get(command, command[1:]))
        else:
            yield Letters(part["word"].replace(r"\ ", " "))
