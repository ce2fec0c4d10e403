"""Shapes and types are checked in every test, by turns: jaxtyping's annotations, by beartype."""

from collections import Counter
from dataclasses import is_dataclass
from functools import wraps
from inspect import isfunction
from pathlib import Path

import jaxtyping
from beartype import BeartypeConf, beartype

ROOT = Path(__file__).resolve().parents[2]

FIRST, EVERY = 8, 41
"""How many calls of a function are checked first in each test, and then one in how many: a check
takes longer than most functions do."""

CALLS: Counter = Counter()
"""How often each function was called in this test, by its code."""

check = beartype(conf=BeartypeConf(is_pep484_tower=True))


def install():
    """Check every module but those that numba reads, which admits no wrappers."""
    files = (file for file in (ROOT / "dnnflow").rglob("*.py") if "kernels" not in file.stem)
    modules = [".".join(file.relative_to(ROOT).with_suffix("").parts) for file in files]
    jaxtyping.jaxtyped = _sparing(jaxtyping.jaxtyped)  # this is what the hook decorates with
    jaxtyping.install_import_hook(
        [name for name in modules if not name.endswith("__init__")], "shapes.check"
    )


def _sparing(decorator):
    """The decorator of checked functions, which then are made and called when it is their turn."""

    def decorated(*, typechecker):
        checking = decorator(typechecker=typechecker)

        def by_turns(made):
            if isfunction(made):
                return _by_turns(made, checking)
            if "__init__" in vars(made) and is_dataclass(made):
                made.__init__ = _by_turns(made.__init__, checking)
            return made

        return by_turns

    return decorated


def _by_turns(function, checking):
    checked = None

    @wraps(function)
    def called(*args, **options):
        nonlocal checked
        CALLS[function.__code__] += 1
        count = CALLS[function.__code__]
        if count > FIRST and count % EVERY:
            return function(*args, **options)
        checked = checked or checking(function)
        return checked(*args, **options)

    return called
