"""The networks of the article's five experiments, trained already: something to show at once."""

from importlib.resources import files

from dnnflow.data.shapes import DATASETS
from dnnflow.dnn.network import Network
from dnnflow.errors import choose
from dnnflow.exchange.files import from_own_file
from dnnflow.show.animation import Animation
from dnnflow.study.experiment import EXPERIMENTS, Experiment

DEMOS = {each.demo: each for each in EXPERIMENTS}
"""The experiments by the names of their demos."""

USUAL_DEMO = "moons"
"""The one that is shown if none is named."""


def demo(name: str = USUAL_DEMO) -> Animation:
    """The animation of a network that is trained already; no TensorFlow is needed.

    Args:
        name: One of ``DEMOS``: the moons through 0, 1 and 5 hidden layers are ``moons-0``,
            ``moons-1`` and ``moons``, the rings through 10 layers of width 2 and 3 ``rings-plane``
            and ``rings``.

    Raises:
        UsageError: there is no such demo; the message lists those there are.
    """
    experiment = choose(DEMOS, name, "demo")
    dataset = DATASETS[experiment.data]()
    return Animation(_network(experiment), dataset, view=experiment.view)


def _network(experiment: Experiment) -> Network:
    """The network that ``scripts/networks`` trained."""
    file = files("dnnflow.study") / "networks" / f"{experiment.name}.safetensors"
    return from_own_file(file.read_bytes())
