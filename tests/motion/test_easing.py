"""Easings are those of the formulas that they are named after; usual times are as documented."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dnnflow.errors import UsageError
from dnnflow.motion.easing import EASINGS, ease
from dnnflow.motion.schedule import Schedule, Timed
from dnnflow.motion.timeline import Timeline

FORMULAS = {
    "smootherstep": (0.25, 6 * 0.25**5 - 15 * 0.25**4 + 10 * 0.25**3),
    "smoothstep": (0.25, 3 * 0.25**2 - 2 * 0.25**3),
    "linear": (0.3, 0.3),
    "quad_in": (0.3, 0.09),
    "cubic_in": (0.3, 0.027),
    "sine_in": (0.3, 1 - math.cos(0.15 * math.pi)),
    "exp_in": (0.5, 31 / 1023),
    "circle_in": (0.6, 0.2),
}
RESTS = ("hold", "intro", "outro")
FAMILIES = [name.removesuffix("_in") for name in FORMULAS if name.endswith("_in")]


@pytest.mark.parametrize("name", FORMULAS)
def test_an_easing_is_its_formula(name):
    share, progress = FORMULAS[name]
    assert ease(name, share) == pytest.approx(progress)


@pytest.mark.parametrize("family", FAMILIES)
@given(share=st.floats(0, 1))
def test_out_and_in_out_follow_from_in(family, share):
    assert ease(f"{family}_out", share) == pytest.approx(1 - ease(f"{family}_in", 1 - share))
    half = ease(f"{family}_in", 2 * share) / 2 if share < 0.5 else None
    mirrored = 1 - ease(f"{family}_in_out", 1 - share)
    assert ease(f"{family}_in_out", share) == pytest.approx(mirrored if half is None else half)


def test_there_are_no_others():
    ends = ("in", "out", "in_out")
    derived = {f"{family}_{end}" for family in FAMILIES for end in ends}
    assert set(EASINGS) == set(FORMULAS) | derived


@pytest.mark.parametrize(("stages", "hurry"), [(0, 1), (1, 1), (12, 1), (24, 0.5), (48, 0.25)])
def test_stages_take_less_time_where_there_are_more_than_12(stages, hurry):
    usual = Schedule().timed(stages)
    assert (usual.affine, usual.activation, usual.hold) == pytest.approx(
        (0.8 * hurry, 0.6 * hurry, 0.3 * hurry)
    )
    assert Schedule(affine=3, activation=2, hold=1).timed(stages) == Timed(3, 2, 1)


def test_the_usual_schedule_rests_a_second_before_and_two_behind_at_60_pictures_a_second():
    usual = Schedule()
    assert (usual.intro, usual.outro, usual.rate, usual.duration) == (1, 2, 60, None)
    assert (usual.easing, usual.path, usual.activation_path) == ("smootherstep", "turn", "straight")
    assert (usual.pace, usual.loop) == ("journey", "none")
    resolved = Timeline((0.0,), (1.0,), 1.0, 10.0, "linear", "turn")
    assert (resolved.activation_path, resolved.loop) == ("straight", "none")


@pytest.mark.parametrize(
    "name", ["affine", "activation", "duration", "fps", "hold", "intro", "outro"]
)
def test_times_have_bounds_that_are_allowed_themselves(name):
    most = 240.0 if name == "fps" else 3600.0
    least = 0.0 if name in RESTS else 1e-3
    unit = "frames per second" if name == "fps" else "seconds"
    for value in (least, most):
        assert getattr(Schedule(**{name: value}), name) == value
    for value in (least - 1e-4, most + 1):
        with pytest.raises(UsageError, match=f"{name} must be between .* {unit}, not"):
            Schedule(**{name: value})
