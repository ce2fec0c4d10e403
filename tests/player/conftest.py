"""Pages for the tests of the player."""

from dataclasses import replace

import pytest
from networks import random_network
from players import page_of_modules

from dnnflow.data.shapes import moons, rings
from dnnflow.motion.schedule import Schedule
from dnnflow.show.animation import Animation
from dnnflow.study.demos import demo

SHORT = Schedule(duration=4)


@pytest.fixture(scope="session")
def page(browser):
    """The modules alone, which load films and say where all is."""
    with page_of_modules(browser) as page:
        said = []
        page.on("pageerror", lambda error: said.append(str(error)))
        page.on("console", lambda message: said.append(message.text))
        yield page
        assert not said


@pytest.fixture(scope="session")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("pages")


@pytest.fixture(scope="session")
def plain(folder):
    """A page of three layers on the plane."""
    shown = Animation(random_network(1, 2, 2), moons(60), SHORT)
    return shown.save(folder / "plain.html", embed=True)


@pytest.fixture(scope="session")
def demo_page(folder):
    """A page of two thousand points."""
    return demo("moons").save(folder / "demo.html")


@pytest.fixture(scope="session")
def orbit(folder):
    """A page of two layers in space."""
    shown = Animation(random_network(2, 1, 3), rings(60), SHORT, view="orbit")
    return shown.save(folder / "orbit.html")


@pytest.fixture(scope="session")
def several(folder):
    """A page of a comparison, in Japanese."""
    one = Animation(random_network(3, 0, 2), moons(40), SHORT, title="浅い", language="ja")
    two = replace(one, source=random_network(4, 2, 2), title="深い")
    return (one | two).save(folder / "several.html")
