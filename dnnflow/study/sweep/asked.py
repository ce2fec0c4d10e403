"""What each network of a sweep is: the first columns of its row."""

from dataclasses import dataclass

from dnnflow.dnn.network import Network
from dnnflow.dnn.settings import Architecture, TrainingSettings


@dataclass(frozen=True)
class Asked:
    """The settings of one network, as far as they are known.

    Attributes:
        dataset: The name of its points.
        model: The name of its file, if it was trained before.
        hidden, width, activation, seed: As in ``Architecture``; the width is that of the widest
            layer.
        residual: As in ``Architecture``.
        epochs, batch_size, learning_rate, restarts: As in ``TrainingSettings``.
    """

    dataset: str
    model: str | None = None
    hidden: int | None = None
    width: int | None = None
    activation: str | None = None
    epochs: int | None = None
    batch_size: int | None = None
    learning_rate: float | None = None
    restarts: int | None = None
    seed: int | None = None
    residual: bool | None = None

    def __str__(self) -> str:
        """The data set, and the file or else what the network looks like."""
        if self.model is not None:
            return f"{self.dataset}, {self.model}"
        kind = "residual" if self.residual else "hidden"
        return (
            f"{self.dataset}, {kind} {self.hidden}, width {self.width}, {self.activation}, "
            f"seed {self.seed}"
        )


def asked_of(dataset: str, architecture: Architecture, settings: TrainingSettings) -> Asked:
    """The settings of a network that is to be trained."""
    return Asked(dataset, **vars(architecture), **vars(settings))


def known_of(dataset: str, model: str, network: Network | None) -> Asked:
    """The settings of a network that was trained before, if it could be read."""
    if network is None:
        return Asked(dataset, model)
    training, blocks = network.training, len(network.dense) > len(network.layers)
    return Asked(
        dataset,
        model,
        hidden=len(network.layers) - 2,
        width=max(layer.width for layer in network.layers[:-1] or network.layers),
        activation=network.dense[blocks].activation,
        residual=blocks,
        seed=training.seed if training else None,
        **(vars(training.settings) if training else {}),
    )
