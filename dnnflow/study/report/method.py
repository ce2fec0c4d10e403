"""A sweep becomes sentences for the methods of a paper: what was done, and what the words mean."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from dnnflow._text import counted
from dnnflow.linear.separability import COUNTED_POINTS
from dnnflow.study.charts.choice import values_of
from dnnflow.study.sweep.record import PointsFacts, Record
from dnnflow.study.sweep.result import Result
from dnnflow.study.sweep.versions import needed

PACKAGE_NAMES = {
    "tensorflow": "TensorFlow",
    "keras": "Keras",
    "numpy": "NumPy",
    "scipy": "SciPy",
}
"""What the packages are called that decide results, besides dnnflow itself."""

VERDICT = (
    "Behind each layer but the output layer it was decided exactly whether the classes are "
    "linearly separable: a linear function was found that classifies every point "
    "correctly{several}, or a certificate that there is none (weights as in Gordan's theorem of "
    "1873, or an infeasible linear programme). A network separates if the classes are separable "
    "behind its last hidden layer; it is separable from the layer from which on they are so "
    "behind every layer, where layer 0 is the input layer and layer n the n-th hidden layer. The "
    "probe accuracy of a layer is the share of points that the best known linear function "
    "classifies correctly, that of logistic regression (Alain and Bengio, 2016) or the network's "
    "own. The margin is half the width of the widest empty band between the classes, in the units"
    " of the layer, and 0 if they are not separable."
)

COUNTED_WORDS = {
    "hidden": "hidden layers",
    "epochs": "epochs",
    "restarts": "random initializations",
}
"""What stands behind the values of settings that are counted."""

BLOCKS: dict[tuple[Any, ...], str] = {
    (False,): "",
    (True,): " (residual blocks)",
    (False, True): " (plain ones, or residual blocks)",
}
"""What is said of hidden layers, by the values of ``residual``."""

SEVERAL = (
    " (with more than two classes a function for each, of which that of the right one is largest)"
)

SAMPLED = " Of more than {most:,} points the probe is judged on a sample of that size."


def method(results: Sequence[Result], record: Record) -> list[str]:
    """The sentences, a paragraph an entry."""
    trained = [each for each in results if each.asked.model is None]
    given = [each for each in results if each.asked.model is not None]
    return [
        " ".join(
            filter(None, (_trained(trained, record), _given(given, record), _failed(results)))
        ),
        _verdict(record.points.values()),
    ]


def values_said(values: Sequence[Any]) -> str:
    """Values in words, whole numbers that follow each other as a range."""
    steps = len(values) > 2 and all(isinstance(each, int) for each in values)
    if steps and list(values) == list(range(values[0], values[-1] + 1)):
        return f"{values[0]} to {values[-1]}"
    *first, last = ["unknown" if each is None else f"{each}" for each in values]
    return " or ".join(filter(None, (", ".join(first), last)))


def versions_said(record: Record, *, trains: bool) -> str:
    """The packages that matter with their versions."""
    versions = needed(record.versions, trains=trains)
    others = [f"{name} {versions[key]}" for key, name in PACKAGE_NAMES.items() if versions.get(key)]
    ours = f"dnnflow {versions.get('dnnflow', 'of an unknown version')}"
    return f"{ours} ({', '.join(others)})" if others else ours


def _trained(results: Sequence[Result], record: Record) -> str:
    if not results:
        return ""
    said = {name: values_said(values_of(results, name)) for name in vars(results[0].asked)}
    said |= {name: counted(said[name], plural) for name, plural in COUNTED_WORDS.items()}
    blocks = BLOCKS[tuple(values_of(results, "residual"))]
    return (
        f"We trained {_networks(len(results))} with {versions_said(record, trains=True)} on "
        f"{_points(results, record.points)}: {said['hidden']}{blocks} behind the "
        f"input layer, width {said['width']}, activation {said['activation']}, "
        f"seed {said['seed']}. Each was trained with Adam (learning rate "
        f"{said['learning_rate']}, batches of {said['batch_size']}, {said['epochs']}) from "
        f"{said['restarts']}, of which the network that classifies the most "
        "points correctly was kept. Accuracies are those on the points of the training."
    )


def _given(results: Sequence[Result], record: Record) -> str:
    if not results:
        return ""
    return (
        f"With {versions_said(record, trains=False)} we judged {_networks(len(results))} that had "
        f"been trained before, on {_points(results, record.points)}."
    )


def _failed(results: Sequence[Result]) -> str:
    failures = sum(each.failure is not None for each in results)
    return f"{_networks(failures).capitalize()} failed and count nowhere." if failures else ""


def _networks(count: int) -> str:
    return counted(f"{count:,}", "networks")


def _points(results: Sequence[Result], points: Mapping[str, PointsFacts]) -> str:
    def said() -> Iterator[str]:
        for name in dict.fromkeys(each.asked.dataset for each in results):
            yield f"{name} ({points[name]})" if name in points else name

    *first, last = said()
    return " and ".join(filter(None, (", ".join(first), last)))


def _verdict(points: Any) -> str:
    known = list(points)
    several = SEVERAL if any(each.classes > 2 for each in known) else ""
    sampled = any(each.count > COUNTED_POINTS for each in known)
    return VERDICT.format(several=several) + SAMPLED.format(most=COUNTED_POINTS) * sampled
