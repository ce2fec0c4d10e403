"""Settings: fields and parameters that say what they are for, read wherever they are set."""

import subprocess
import sys
from dataclasses import dataclass, replace
from typing import Annotated

import pytest

from dnnflow._settings import check_choices, renamed, setting, settings_of
from dnnflow.errors import UsageError


@dataclass(frozen=True)
class Lamp:
    """A dataclass with settings, and a field that is none."""

    name: str
    watts: int = setting(40, "Electric power.", option="power")
    colour: str | None = setting(None, "Colour of the light.", choices=("red", "green"))
    shape: str = setting("bulb", "Shape.", choices=("bulb",), extensible=True, shown="round")


def test_a_field_with_a_setting_is_a_field_with_a_default():
    lamp = Lamp("desk")
    assert (lamp.watts, lamp.colour, lamp.shape) == (40, None, "bulb")
    assert (Lamp.watts, replace(lamp, watts=60).watts) == (40, 60)


def test_fields_say_what_they_are_for():
    watts, colour, shape = settings_of(Lamp)
    assert (watts.field, watts.option, watts.kind, watts.default) == ("watts", "power", int, 40)
    assert (colour.option, colour.kind, colour.default) == ("colour", str, None)
    assert (shape.purpose, shape.shown) == ("Shape.", "round")


def test_parameters_say_what_they_are_for():
    def lit(lamp, *, hours: Annotated[float | None, "How long."] = 1.5, dark: bool = False):
        raise NotImplementedError

    (hours,) = settings_of(lit)
    assert (hours.field, hours.kind, hours.default, hours.purpose) == (
        "hours",
        float,
        1.5,
        "How long.",
    )


def test_choices_are_checked():
    check_choices(Lamp("desk", colour="red"))
    check_choices(Lamp("desk", shape="bulb(3)", colour="green"))
    with pytest.raises(UsageError, match="unknown colour 'rde', did you mean 'red'"):
        check_choices(Lamp("desk", colour="rde"))


def test_a_choice_that_is_not_made_is_none():
    check_choices(Lamp("desk"))


def test_old_names_of_parameters_are_understood():
    @renamed(power="watts")
    def lit(*, watts):
        return watts

    assert lit(watts=3) == 3
    with pytest.warns(DeprecationWarning, match=r"lit\(power=\) is now watts="):
        assert lit(power=4) == 4


def test_settings_load_no_numpy():
    script = "import sys, dnnflow._settings; print('numpy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)
    assert done.stdout.strip() == b"False"
