"""A stranger's recipe is data: each hostile one ends in one line, soon, with little memory."""

import resource
import time
import tomllib
import zlib
from base64 import b64encode
from dataclasses import replace

import pytest
import tomli_w
from histories import history
from networks import random_network
from recipes import own_recipe, with_content

from dnnflow.data.shapes import MOST_POINTS, moons
from dnnflow.errors import DataError
from dnnflow.show.animation import Animation
from dnnflow.show.output import Output
from dnnflow.show.recipe import reading
from dnnflow.show.recipe.reading import from_toml
from dnnflow.show.recipe.words import words_of
from dnnflow.show.recipe.writing import recipe_of

SECONDS, MEBIBYTES = 2.0, 400
MADE = recipe_of(Animation(random_network(0, 1, 2), moons(5)).alone(), Output(embed=True))
OVER_EPOCHS = recipe_of(Animation(history(2), moons(5)).alone(), Output(embed=True))
OWN = replace(moons(5), origin=None)
MOONS = "points moons, 10 of 2-D: made as data moons, points-per-class 5, noise 0.04, seed 0"
BOMB = b64encode(zlib.compress(bytes(1 << 26), 9)).decode()


def changed(change, text=MADE):
    """A recipe with its tables changed: the first panel, and the entries of points and networks."""
    table = tomllib.loads(text)
    (points,), (networks,) = (table[kind].values() for kind in ("points", "networks"))
    change(table, table["panels"][0], points, networks)
    return lambda: tomli_w.dumps(table)


def setting(**values):
    return changed(lambda table, *_: table.update(values))


def panel(**values):
    return changed(lambda _, panel, *__: panel.update(values))


def points(**values):
    return changed(lambda _, __, points, ___: points.update(values))


def made(**values):
    return changed(lambda _, __, points, ___: points["made"].update(values))


def network(**values):
    return changed(lambda _, __, ___, network: network.update(values))


def many_points(table, *_):
    (entry,) = table["points"].values()
    huge = {**entry, "count": MOST_POINTS, "made": {"data": "moons", "points-per-class": 5_000_000}}
    table["points"] = {f"{k}": huge for k in range(100)}


def many_bombs(table, _, __, network):
    table["networks"] = {f"{k}": {**network, "bytes": 1 << 26, "content": BOMB} for k in range(100)}


HOSTILE = {
    "nothing": lambda: "",
    "no TOML": lambda: "\0",
    "no panels": setting(panels=[]),
    "panels that are numbers": setting(panels=[1]),
    "a million panels": lambda: "[[panels]]\n" * 1_000_000,
    "panels that are a text": setting(panels="x" * 999),
    "networks that are a list": setting(networks=[1]),
    "points that are numbers": setting(points={"x": 1}),
    "an arrangement that is a list": setting(arrangement=[]),
    "200,000 levels of lists": lambda: "x = " + "[" * 200_000,
    "200,000 levels of tables": lambda: "x = " + "{a=" * 200_000,
    "a name of 60,000 parts": lambda: "a." * 60_000 + "b = 1\n",
    "a quoted name of 60,000 parts": lambda: '"a".' * 60_000 + "b = 1\n",
    "a number of 100,000 digits": lambda: f"intro = {'9' * 100_000}\n",
    "a text of 20 MB": lambda: f'title = "{"x" * 20_000_000}"\n',
    "a name twice": lambda: "intro = 1.0\nintro = 1.0\n" + MADE,
    "a huge number": setting(intro=10**4000),
    "no number": setting(intro=float("nan")),
    "endless": setting(duration=float("inf")),
    "a flag for a number": setting(colors=True),
    "a table for a text": setting(loop={"a": 1}),
    "a size of letters": setting(size="axb"),
    "an unknown setting": setting(introo=1.0),
    "an unknown setting of a panel": panel(gaugee="raw"),
    "an unknown theme": panel(theme="drak"),
    "marks that are a text": panel(marks="dots"),
    "marks of tables": panel(marks=[{}]),
    "a row of letters": panel(row="1"),
    "a source that is a list": panel(over=[]),
    "a network that is not there": panel(network="0"),
    "a list for a network": panel(network=[]),
    "a network over epochs": panel(over="epochs"),
    "a history over layers": changed(
        lambda _, panel, *__: (panel.pop("at-layer", 0) and None) or panel.update(over="layers"),
        OVER_EPOCHS,
    ),
    "another data set": made(data="rings"),
    "no data set": made(data="nothing"),
    "a list for a data set": made(data=[]),
    "another seed": made(seed=7),
    "a seed of text": made(seed="0"),
    "a parameter that is not there": made(nothing=1),
    "more points than claimed": made(**{"points-per-class": 5_000_000}),
    "an endless count": made(**{"points-per-class": float("inf")}),
    "half a point": made(**{"points-per-class": 2.5}),
    "a negative count": points(count=-1),
    "a count of text": points(count="10"),
    "made as a number": points(made=1),
    "a thousand million points": changed(many_points),
    "6 GiB of zeros": changed(many_bombs),
    "a bomb that claims little": network(bytes=10, content=BOMB),
    "a bomb that claims what it is": network(bytes=1 << 26, content=BOMB),
    "a content that is a list": network(content=[]),
    "a content that is a number": network(content=-5),
    "a content of letters": network(content="ä" * 99),
    "no content": network(content=""),
    "a content that claims nothing": network(bytes=0),
    "no layers": network(kind="history"),
    "an unknown kind": network(kind={}),
    "a wrong hash": lambda: MADE.replace(random_hash(), "0" * 16),
    "weights changed": lambda: with_content(own_recipe(), lambda each: each[:-1] + b"\1"),
    "contents cut off": lambda: with_content(own_recipe(), lambda each: each[:99]),
    "contents of nothing": lambda: with_content(own_recipe(), lambda _: b""),
    "left out": lambda: Animation(random_network(0, 1, 2), OWN).to_toml(),
}


def random_hash():
    (found,) = tomllib.loads(MADE)["networks"]
    return found


def test_sound_ones_are_read():
    for text in (MADE, OVER_EPOCHS, own_recipe()):
        assert len(from_toml(text).dataset) == 10


def memory():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


@pytest.mark.parametrize("case", HOSTILE)
def test_a_hostile_recipe_ends_in_one_line(case):
    text = HOSTILE[case]()
    before, start = memory(), time.process_time()
    with pytest.raises(DataError) as caught:
        from_toml(text)
    assert time.process_time() - start < SECONDS
    assert memory() - before < MEBIBYTES
    assert str(caught.value).startswith("recipe: ")
    assert str(caught.value).isprintable()


@pytest.mark.parametrize("case", HOSTILE)
def test_words_are_said_of_it_or_it_is_refused(case):
    start = time.process_time()
    try:
        lines = list(words_of(HOSTILE[case]()))
    except DataError:
        lines = []
    assert time.process_time() - start < SECONDS
    assert len(lines) < 99
    assert all(line.isprintable() and len(line) < 400 for line in lines)


@pytest.mark.parametrize(
    ("text", "network", "points"),
    [
        (MADE, "network random, 3 layers: whole", MOONS),
        (OVER_EPOCHS, "history random, 3 layers: whole", MOONS),
        (
            HOSTILE["left out"](),
            "network, 3 layers: left out, dnnflow reproduce needs --model",
            "points, 10 of 2-D: left out, dnnflow reproduce needs --data",
        ),
    ],
)
def test_networks_and_points_are_named_with_where_they_come_from(text, network, points):
    first, *rest = words_of(text)
    assert first.startswith("recipe of dnnflow ")
    assert rest == [f"  {network}", f"  {points}"]


@pytest.mark.parametrize(
    ("case", "why"),
    [
        ("panels that are numbers", "its panels, networks or points are no tables"),
        ("points that are numbers", "its panels, networks or points are no tables"),
        ("an arrangement that is a list", "its panels, networks or points are no tables"),
        ("no data set", "data set 'nothing' cannot be made"),
        ("a parameter that is not there", "data set 'moons' cannot be made: .*'nothing'"),
        ("another seed", "the 10 points of 2 dimensions come out otherwise here: give --data"),
        ("half a point", "data set 'moons' is not of as many points as it claims"),
    ],
)
def test_the_reason_is_said(case, why):
    with pytest.raises(DataError, match=f"recipe: {why}"):
        from_toml(HOSTILE[case]())


def test_a_recipe_may_be_as_long_as_the_limit_and_no_longer(monkeypatch):
    monkeypatch.setattr(reading, "LARGEST_RECIPE", len(MADE))
    assert len(from_toml(MADE).dataset) == 10
    with pytest.raises(DataError, match="it is longer than"):
        from_toml(f"{MADE}\n")
