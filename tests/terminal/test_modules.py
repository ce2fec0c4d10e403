"""``--modules``: a state dict is shown, compared, looked at and converted; all else is refused."""

import numpy as np
import pytest
from command_line import SMALL, refusal
from safetensors.numpy import save_file

from dnnflow.exchange.load import load

MODULES = "linear,tanh,linear"


@pytest.fixture
def state(tmp_path):
    """A state dict of PyTorch, as safetensors: its path."""
    generator = np.random.default_rng(0)
    shapes = {"0.weight": (3, 2), "0.bias": (3,), "2.weight": (1, 3), "2.bias": (1,)}
    tensors = {name: generator.normal(size=shape).astype("f4") for name, shape in shapes.items()}
    save_file(tensors, tmp_path / "state.safetensors")
    return tmp_path / "state.safetensors"


def test_a_state_dict_is_taken_by_every_command(run, state, model, tmp_path):
    asked = ["--modules", MODULES]
    still = ["--cloud", "0", "-o", "one.png", "--size", "200x200"]
    assert run("animate", "moons", "--model", state, *asked, *still)[0] == 0
    both = ["--model", state, "--model", model, *asked]
    assert run("compare", "moons", *both, *SMALL, "-o", "two.gif")[0] == 0
    code, out, _ = run("info", state, *asked)
    assert (code, "Total params: 13" in out) == (0, True)
    assert run("convert", state, "own.safetensors", *asked)[0] == 0
    assert load(tmp_path / "own.safetensors").parameters == 13


@pytest.mark.parametrize(
    "words", [["animate", "moons", "--model"], ["compare", "moons", "--model"], ["info"]]
)
def test_a_state_dict_says_which_modules_to_name(run, state, words):
    said = refusal(*run(*words, state))
    assert f"--modules {MODULES}" in said
    assert len(said) < 400


@pytest.mark.parametrize(
    "words", [["animate", "moons", "--model"], ["compare", "moons", "--model"], ["info"]]
)
def test_networks_of_dnnflow_know_their_modules(run, model, words):
    said = refusal(*run(*words, model, "--modules", MODULES))
    assert "a network of dnnflow, which knows its layers: leave --modules out" in said


def test_modules_without_a_network_have_no_effect(run):
    said = refusal(*run("compare", "moons", "--modules", MODULES))
    assert "--modules has no effect without --model" in said
