"""Random values of all settings and options, and files of recipes made to break."""

import string
import tomllib
import zlib
from base64 import b64decode, b64encode
from dataclasses import fields, replace

import click
import tomli_w
from hypothesis import strategies as st
from mutations import mutated
from networks import random_network

from dnnflow._settings import settings_of
from dnnflow._typing import Size
from dnnflow.data.shapes import moons
from dnnflow.show.animation import Animation
from dnnflow.show.output import Output
from dnnflow.show.recipe.writing import recipe_of
from dnnflow.terminal.kinds import Listed, Name, SizeKind

SPECIAL = {
    "repeat": st.sampled_from(["once", "3", "forever"]),
    "background": st.sampled_from(["", "transparent"]),
    "class_colors": st.sampled_from([(), ("#3377bb", "#cc5511")]),
    "fps": st.floats(0.001, 240),
    "speed": st.floats(0.05, 20),
    "at": st.floats(0, 1e6),
    "layer": st.text(),
    "dials": st.just(()),
}
KINDS = {
    bool: st.booleans(),
    int: st.integers(0, 2**63 - 1),
    float: st.floats(0.001, 3600),
    str: st.text(),
    tuple[str, ...]: st.lists(st.text()).map(tuple),
    tuple[int, ...]: st.lists(st.integers(0, 99)).map(tuple),
    Size: st.tuples(st.integers(1, 9999), st.integers(1, 9999)),
}


def settings_values(kind):
    """Random values of some settings of a dataclass, by its fields, that go together."""
    values = {each.field: _of(each) for each in settings_of(kind)}
    return st.fixed_dictionaries({}, optional=values).map(_without_conflicts)


def _without_conflicts(values):
    """Values of a schedule that go together; others as they are."""
    refused = {"duration"} if "speed" in values else set()
    if values.get("loop") == "boomerang":
        refused |= {"since", "until"}
    return {name: value for name, value in values.items() if name not in refused}


def _of(setting):
    if setting.field in SPECIAL:
        return SPECIAL[setting.field]
    return st.sampled_from(list(setting.choices)) if setting.choices else KINDS[setting.kind]


WORDS = st.text(string.ascii_letters + "äß ='\"\\#[]{}→", min_size=1).map(str.strip).filter(bool)
NUMBERS = {click.INT: st.integers(), click.FLOAT: st.floats(allow_nan=False)}


def option_values(option):
    """Random values of an option of the command line, as TOML has them."""
    kind = option.type
    if option.is_flag:
        return st.just(value=True)
    if isinstance(kind, Listed):
        return st.lists(_single(kind.kind), min_size=1)
    return st.lists(_single(kind), min_size=1) if option.multiple else _single(kind)


def _single(kind):
    if isinstance(kind, SizeKind):
        return st.tuples(st.integers(), st.integers()).map("{0[0]}x{0[1]}".format)
    return (
        st.sampled_from(list(kind.choices)) if isinstance(kind, Name) else NUMBERS.get(kind, WORDS)
    )


def own_recipe(**output):
    """The recipe of points and a network of one's own, all embedded."""
    shown = Animation(random_network(0, 1, 2), replace(moons(5), origin=None))
    return recipe_of(shown.alone(), Output(embed=True, **output))


def with_content(text, change):
    """A recipe with its contents changed, packed anew and of the size that it claims."""
    table = tomllib.loads(text)
    for kind in ("networks", "points"):
        for entry in table[kind].values():
            if "content" in entry:
                content = change(zlib.decompress(b64decode(entry["content"])))
                entry["content"] = b64encode(zlib.compress(content)).decode()
                entry["bytes"] = len(content)
    return tomli_w.dumps(table)


def mutated_recipe(content, generator):
    """A recipe changed anywhere, or in its contents only, packed anew."""
    if generator.random() < 0.7:
        return mutated(content, generator)
    return with_content(content.decode(), lambda each: mutated(each, generator)).encode()


def assert_same_animation(one, other):
    """Two animations show the same in the same way."""
    assert type(one.source) is type(other.source)
    for first, second in ((one, other), (one.source, other.source)):
        for each in settings_of(type(first)):
            assert getattr(first, each.field) == getattr(second, each.field)
    assert (one.schedule, one.marks, one.heading) == (other.schedule, other.marks, other.heading)
    assert fields(one) == fields(other)
