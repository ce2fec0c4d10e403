"""Train a small convolutional network of Keras on handwritten digits, and film its states.

``python scripts/examples/digits_keras.py digits.mp4``: nothing is downloaded; about a minute.
"""

import sys

import keras
from sklearn.datasets import load_digits

import dnnflow as df

FILMED = 400
"""Of the digits that the network was not trained on."""

LAYERS = ("input", "conv1", "conv2", "pool", "hidden", "logits")


def trained(images, labels):
    """The network after a few epochs."""
    keras.utils.set_random_seed(0)
    layers = keras.layers
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Conv2D(16, 3, activation="relu", padding="same", name="conv1"),
            layers.Conv2D(32, 3, activation="relu", padding="same", name="conv2"),
            layers.MaxPooling2D(name="pool"),
            layers.Flatten(),
            layers.Dense(32, activation="relu", name="hidden"),
            layers.Dense(10, name="logits"),
        ]
    )
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile("adam", loss, metrics=["accuracy"])
    model.fit(images, labels, batch_size=64, epochs=12, verbose=0)
    return model


def main(path):
    """Make the film."""
    images, labels = load_digits(return_X_y=True)
    images = images.reshape(-1, 8, 8, 1).astype("float32") / 16
    model = trained(images[FILMED:], labels[FILMED:])
    states = df.record_states(model, images[:FILMED], layers=LAYERS)
    title = "digits"
    df.Animation.of_clouds(states, labels[:FILMED], title=title).save(path)


if __name__ == "__main__":
    main(*sys.argv[1:] or ["digits.mp4"])
