"""Calls of the package's functions with arguments that they cannot use."""

from functools import partial
from pathlib import Path

import numpy as np
from bad_inputs import MODEL, Bad
from networks import random_network

import dnnflow as df
from dnnflow.data.points import as_dataset, load_points, points_from
from dnnflow.data.shapes import DATASETS, blobs, moons, rings, spirals

NAN, ENDLESS = float("nan"), float("inf")
NETWORK, DATA = random_network(0, 1, 2), moons(5)
PAIR = np.array([[0.5, 1.0], [2.0, 3.0]])
CLASSES = np.array([0, 1])
TIMES = (-1.0, NAN, ENDLESS, 1e9)


def layer(weight=PAIR, bias=CLASSES * 1.0, activation="tanh"):
    return df.Layer(weight, bias, activation)


def with_names(*names):
    return df.Network(NETWORK.layers, class_names=names)


def shown(**options):
    return df.Animation(NETWORK, DATA, **options)


def save(path, **options):
    return shown().save(path, **options)


def image(time=0.0, **options):
    return shown().image(time, **options)


def history(*numbers):
    return df.History(tuple(df.Epoch(k, NETWORK, 0.5, 0.5) for k in numbers))


USAGE = [
    *((df.Schedule, {name: each}) for name in ("affine", "activation", "duration", "hold", "intro")
      for each in TIMES),
    *((df.Schedule, {"fps": each}) for each in (0.0, -1.0, NAN, ENDLESS, 1e4)),
    *((df.Schedule, {name: "nothing"}) for name in ("easing", "path", "activation_path", "pace")),
    *((df.Schedule, {"loop": each}) for each in ("nothing", "", "once")),
    *((df.Schedule, {"repeat": each}) for each in ("nothing", "", "0", "-1", "1e9", "65536")),
    *((df.Schedule, {"speed": each}) for each in (0.0, -1.0, 21.0, float("nan"))),
    (df.Schedule, {"speed": 2.0, "duration": 3.0}),
    *((df.Architecture, {"hidden": each}) for each in (-1, 999, 10**12)),
    *((df.Architecture, {"width": each}) for each in (0, -1, 10**12)),
    *((df.Architecture, {"seed": each}) for each in (-1, 2**70)),
    *((df.Architecture, {"activation": each}) for each in ("", "x", "softmax", "prelu", "TANH ")),
    *((df.TrainingSettings, {name: each}) for name in ("epochs", "batch_size", "restarts")
      for each in (0, -1, 10**12)),
    *((df.TrainingSettings, {"learning_rate": each}) for each in (0.0, -1.0, NAN, ENDLESS, 11.0)),
    *((df.Snapshots, {"count": each}) for each in (0, -1)),
    (df.Snapshots, {"spacing": "nothing"}),
    *((shown, {name: each}) for name in ("gauge", "view", "theme", "language")
      for each in ("nothing", "", "DARK")),
    *((shown, {"marks": each}) for each in (("nothing",), ("grid", "nothing"), ("",))),
    *((image, {"size": each}) for each in ((0, 0), (-1, 100), (1, 1), (10**6, 10**6))),
    (image, {"time": NAN}),
    *((save, {"path": each}) for each in ("out", "out.avi", "out.xyz", "out.safetensors")),
    *((save, {"path": "out.gif", "colors": each}) for each in (0, 1, 257, -5)),
    *((save, {"path": "out.png", "cloud": each}) for each in (-1, 99)),
    (save, {"path": "out.png", "at": NAN}),
    (save, {"path": "out.gif", "at": 1.0}),
    (save, {"path": "out.gif", "size": (10**6, 10**6)}),
    *((make, {"points_per_class": each}) for make in (moons, rings) for each in (0, -1, 10**15)),
    *((make, {"noise": each}) for make in (moons, blobs) for each in (-1.0, NAN, ENDLESS)),
    *((make, {"seed": each}) for make in (moons, DATASETS["xor"]) for each in (-1, 2**70)),
    *((rings, {"factor": each}) for each in (-1.0, 1.0, 1.5, NAN)),
    *((spirals, {"turns": each}) for each in (NAN, ENDLESS)),
    *((make, {"classes": each}) for make in (spirals, blobs) for each in (0, 1, -1, 10**6)),
    *((df.load, {"source": each}) for each in (7, None, [], object(), {"w": PAIR}, "net.txt")),
    (df.load, {"source": MODEL[:-12]}),
    *((as_dataset, {"points": each}) for each in (7, None, [], {}, (1, 2, 3), "points.abc")),
    *((points_from, {"source": PAIR, "label": each}) for each in ("x", "")),
    (points_from, {"source": PAIR, "labels": CLASSES, "label": "x"}),
    *((points_from, {"source": PAIR, "labels": CLASSES, "class_names": each})
      for each in (("a",), ("a", "a"), ("a", ""), ("0", "2"), ("a", "b", ""))),
    *((points_from, {"source": PAIR, "labels": CLASSES, "features": each}) for each in ("x", [])),
    *((layer, {"activation": each}) for each in ("", "nothing", "\x1b[2J", "x" * 9999, "tanh 2")),
    (df.Comparison, {"rows": ((),), "clock": "never"}),
    (partial(df.save_network, NETWORK), {"path": "out.onnx"}),
    (partial(df.save_history, history(0, 1)), {"path": "out.keras"}),
]  # fmt: skip
"""Functions and arguments that make no sense."""

DATA_FAULTS = [
    *((layer, {"weight": each}) for each in (PAIR[0], PAIR[:, :0], PAIR[None], PAIR * NAN)),
    *((layer, {"bias": each}) for each in (CLASSES[:1] * 1.0, PAIR, np.array([0, ENDLESS]))),
    *((layer, {"activation": each}) for each in
      ("elu(inf)", "elu(x)", "elu(1,2,3)", "prelu(1,2,3)")),
    (df.Network, {"layers": ()}),
    (df.Network, {"layers": (layer(), layer(np.ones((3, 2))))}),
    (df.Network, {"layers": (layer(),) * 1001}),
    *((with_names, {"*": each}) for each in (("a",), ("a", "a"), ("a", "b", "c"))),
    *((history, {"*": each}) for each in ((), (1, 0), (0, 0))),
    *((df.Dataset, {"points": each, "labels": CLASSES}) for each in
      (PAIR[0], PAIR[:, :0], PAIR[:1], PAIR * NAN, PAIR * ENDLESS)),
    *((df.Dataset, {"points": PAIR, "labels": each}) for each in (CLASSES - 1, CLASSES + 1)),
    *((points_from, {"source": each, "labels": CLASSES}) for each in
      (PAIR * NAN, PAIR[0], PAIR[:, :0], PAIR[:1], PAIR * 1j, [["a", "b"], ["c", "d"]],
       [[1], [2, 3]], [], 7, None, [[None, 1], [2, 3]], np.array([[object(), 1], [2, 3]]))),
    *((points_from, {"source": PAIR, "labels": each}) for each in
      (["a"], [0.5, 1.5], [NAN, 1], [None, "a"], [[1, 1], [0, 0]], [1j, 2], 7, [[0, 1, 2]])),
    *((as_dataset, {"points": each}) for each in
      ((PAIR * 1e300, CLASSES), (PAIR, CLASSES[:1]), (PAIR * NAN, CLASSES), ([], []))),
    (partial(df.Animation, NETWORK), {"dataset": (PAIR, [[1, 1], [1, 0]])}),
]  # fmt: skip
"""Functions and data that cannot be used."""

FILES = [
    *((df.load, {"source": each}) for each in
      ("no.safetensors", "no.keras", Path("folder.safetensors"))),
    *((load_points, {"path": each}) for each in ("no.csv", "folder.csv", "x" * 300 + ".csv")),
    (df.load_history, {"path": "no.safetensors"}),
    (partial(df.Animation, NETWORK), {"dataset": "no.csv"}),
    (partial(df.Animation, "no.keras"), {"dataset": DATA}),
]  # fmt: skip
"""Functions and files that are not there."""

PLACES = [
    *((save, {"path": each}) for each in ("no/out.gif", "folder.gif", "x" * 300 + ".gif")),
    *((partial(df.save_network, NETWORK), {"path": each}) for each in
      ("no/a.safetensors", "folder.safetensors")),
    (partial(df.save_history, history(0, 1)), {"path": "no/run.safetensors"}),
]  # fmt: skip
"""Functions and files that cannot be made."""


def _called(function, options):
    rest = {name: each for name, each in options.items() if name != "*"}
    return lambda: function(*options.get("*", ()), **rest)


def _named(function, options):
    function = getattr(function, "func", getattr(function, "make", function))
    told = ", ".join(f"{name}={each!r}" for name, each in options.items())
    return f"{function.__name__}({' '.join(told.split())[:90]})"


ARGUMENTS = [
    Bad(_named(function, options), code, call=_called(function, options))
    for code, calls in ((2, USAGE), (65, DATA_FAULTS), (66, FILES), (73, PLACES))
    for function, options in calls
]
