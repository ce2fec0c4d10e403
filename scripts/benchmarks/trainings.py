"""Training: many restarts, and many depths at once, against one plain fit."""

from collections.abc import Iterator

from measure import Figure, Lab

from dnnflow.data.dataset import Dataset
from dnnflow.dnn.settings import Architecture, TrainingSettings
from dnnflow.fit.train import train, train_many


def training(lab: Lab) -> Iterator[Figure]:
    """The article's training, by ``model.fit`` and by ours."""
    data, architectures = lab.data(), [Architecture(hidden=hidden) for hidden in range(11)]
    fit, one, all_depths = lab.compared(
        lambda: plain_fit(data),
        lambda: train(data, hidden=5, settings=TrainingSettings(restarts=128)),
        lambda: train_many(data, architectures, settings=TrainingSettings(restarts=32)),
    )
    yield Figure.ratio("128 restarts / one model.fit", one, fit, most=0.5)
    yield Figure.ratio("11 depths x 32 restarts / one model.fit", all_depths, fit, most=1)


def plain_fit(data: Dataset) -> None:
    """One start of the article's network, as most would train it."""
    import keras

    hidden = [keras.layers.Dense(2, activation="tanh") for _ in range(6)]
    model = keras.Sequential(
        [keras.Input((2,)), *hidden, keras.layers.Dense(1, activation="sigmoid")]
    )
    model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
    model.fit(data.points, data.labels, epochs=20, batch_size=16, verbose=0)
