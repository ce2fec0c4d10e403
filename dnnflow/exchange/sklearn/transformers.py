"""A fitted scikit-learn transformer becomes steps, if it is affine; else it is refused by name."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeAlias

import numpy as np

from dnnflow.dnn.activations import spelled
from dnnflow.errors import DataError
from dnnflow.exchange.steps import Activate, Dense, Numbers, Scale, Step, scale

Reader: TypeAlias = Callable[[Any], Iterator[Step]]


def transformer(estimator: Any) -> Iterator[Step]:
    """What a fitted transformer does to points, shape (n, d).

    Raises:
        DataError: it is not affine, not fitted, or not of scikit-learn.
    """
    kind = kind_of(estimator)
    if type(estimator).__module__.startswith("sklearn.feature_selection."):
        check_fitted(estimator)
        yield _columns(np.flatnonzero(estimator.get_support()), estimator.n_features_in_)
    elif kind in WRAPPER_KINDS:
        yield from transformer(inner(estimator))
    elif kind in TRANSFORMERS:
        check_fitted(estimator)
        yield from TRANSFORMERS[kind](estimator)
    else:
        raise DataError(f"a {kind} before the classifier is no affine map, which it must be here")


def kind_of(estimator: Any) -> str:
    """The name of a class of scikit-learn; one of somebody else's has its module before it."""
    kind = type(estimator)
    known = kind.__module__.startswith("sklearn.")
    return kind.__name__ if known else f"{kind.__module__}.{kind.__name__}"[:80]


def check_fitted(estimator: Any) -> None:
    """Raise an error unless it was fitted, or need not be.

    Raises:
        DataError: it was not.
    """
    kind = kind_of(estimator)
    fitted = any(name.endswith("_") and not name.startswith("_") for name in vars(estimator))
    if not fitted and kind not in {"FunctionTransformer", "FeatureUnion", "Pipeline"}:
        raise DataError(f"the {kind} is not fitted: call its fit first")


def inner(wrapper: Any) -> Any:
    """The fitted estimator that a search, or what keeps it from being fitted again, holds.

    Raises:
        DataError: it holds none.
    """
    kind = kind_of(wrapper)
    if kind == "FrozenEstimator":
        return wrapper.estimator
    if "best_estimator_" in vars(wrapper):
        return wrapper.best_estimator_
    check_fitted(wrapper)
    raise DataError(f"the {kind} holds no best_estimator_: give it refit=True")


def stages(pipeline: Any) -> Sequence[Any]:
    """The estimators of a pipeline, without those that pass the points through."""
    return [step for _, step in pipeline.steps if step is not None and step != "passthrough"]


def linear(weight: Any) -> Dense:
    """The linear map of a matrix, shape (d_out, d_in), that may be sparse."""
    full = np.asarray(weight.toarray() if hasattr(weight, "toarray") else weight, np.float64)
    return Dense(np.atleast_2d(full).T, np.zeros(len(np.atleast_2d(full))))


def side_by_side(parts: Sequence[Sequence[Step]], width: int) -> Dense:
    """The affine map whose image has those of several, all of the same points, side by side.

    Args:
        parts: The steps of each.
        width: The width of the points.

    Raises:
        DataError: one of them is not affine.
    """
    corners = np.vstack([np.zeros((1, width)), np.eye(width)])
    images = np.hstack([_image(steps, corners) for steps in parts])
    return Dense(images[1:] - images[0], images[0])


def _image(steps: Sequence[Step], points: Numbers) -> Numbers:
    for step in steps:
        match step:
            case Dense():
                points = points @ step.weight + step.bias
            case Scale():
                points = points * step.factor + step.shift
            case _:
                raise DataError("what stands side by side in it is not affine")
    return points


def _columns(chosen: Any, width: int) -> Dense:
    """The map onto some of the coordinates, by their numbers."""
    return linear(np.eye(width)[chosen])


def _pipeline(pipeline: Any) -> Iterator[Step]:
    for each in stages(pipeline):
        yield from transformer(each)


def _standard(scaler: Any) -> Iterator[Step]:
    """``(x - mean) / scale``; either may be switched off."""
    yield scale(1, -scaler.mean_ if scaler.with_mean else 0)
    yield scale(1 / scaler.scale_ if scaler.with_std else 1)


def _robust(scaler: Any) -> Iterator[Step]:
    yield scale(1, -scaler.center_ if scaler.with_centering else 0)
    yield scale(1 / scaler.scale_ if scaler.with_scaling else 1)


def _max_abs(scaler: Any) -> Iterator[Step]:
    yield scale(1 / scaler.scale_)
    yield from _clip(scaler, (-1.0, 1.0))


def _min_max(scaler: Any) -> Iterator[Step]:
    yield scale(scaler.scale_, scaler.min_)
    yield from _clip(scaler, scaler.feature_range)


def _clip(scaler: Any, ends: Sequence[float]) -> Iterator[Step]:
    """What is out of range becomes its end, if the scaler is to do so."""
    if getattr(scaler, "clip", False):
        yield Activate(spelled("hard_tanh", *ends))


def _components(estimator: Any) -> Iterator[Step]:
    """``(x - mean) @ components.T``, divided by the deviations if a PCA whitens."""
    mean = getattr(estimator, "mean_", None)
    yield scale(1, 0 if mean is None else -mean)
    yield linear(estimator.components_)
    if kind_of(estimator) in {"PCA", "IncrementalPCA"} and estimator.whiten:
        deviation = np.sqrt(estimator.explained_variance_)
        yield scale(1 / np.maximum(deviation, np.finfo(deviation.dtype).eps))


def _discriminant(analysis: Any) -> Iterator[Step]:
    if analysis.solver not in {"svd", "eigen"}:
        raise DataError(
            f"a LinearDiscriminantAnalysis of solver {analysis.solver!r} maps no points"
        )
    width = min(len(analysis.classes_) - 1, analysis.scalings_.shape[1])
    yield scale(1, -analysis.xbar_ if analysis.solver == "svd" else 0)
    yield linear(analysis.scalings_[:, : analysis.n_components or width].T)


def _imputer(imputer: Any) -> Iterator[Step]:
    """Nothing: points have no missing coordinates."""
    kept = np.isfinite(np.asarray(imputer.statistics_, np.float64)).all()
    if imputer.add_indicator or not kept or not np.isnan(imputer.missing_values):
        raise DataError("a SimpleImputer that changes more than NaN is no affine map")
    yield from ()


def _function(function: Any) -> Iterator[Step]:
    if function.func is not None:
        raise DataError("a FunctionTransformer is code that cannot be read")
    yield from ()


def _union(union: Any) -> Iterator[Step]:
    weights = union.transformer_weights or {}
    used = [(name, each) for name, each in union.transformer_list if not _is(each, "drop")]
    parts = [[*_part(each), scale(weights.get(name, 1))] for name, each in used]
    yield side_by_side(parts, union.n_features_in_)


def _by_columns(transformers: Any) -> Iterator[Step]:
    width = transformers.n_features_in_
    numbers = np.arange(width)
    names = list(getattr(transformers, "feature_names_in_", ()))
    weights = transformers.transformer_weights or {}
    parts = []
    for name, each, columns in transformers.transformers_:
        if not _is(each, "drop") and np.size(columns):
            chosen = numbers[_numbered(columns, names)]
            parts.append([_columns(chosen, width), *_part(each), scale(weights.get(name, 1))])
    yield side_by_side(parts, width)


def _numbered(columns: Any, names: Sequence[str]) -> Any:
    """What picks the columns, by number, slice or mask, out of an array."""
    if isinstance(columns, str):
        columns = [columns]
    if isinstance(columns, slice):
        ends = (columns.start, columns.stop)
        if not any(isinstance(end, str) for end in ends):
            return columns
        start, stop = (names.index(end) if isinstance(end, str) else end for end in ends)
        return slice(start, None if stop is None else stop + 1, columns.step)
    listed = list(np.atleast_1d(np.asarray(columns, dtype=object)))
    if all(isinstance(each, bool | np.bool_) for each in listed):
        return np.asarray(listed, bool)
    return [names.index(each) if isinstance(each, str) else int(each) for each in listed]


def _part(each: Any) -> Iterator[Step]:
    return iter(()) if _is(each, "passthrough") else transformer(each)


def _is(each: Any, word: str) -> bool:
    return isinstance(each, str) and each == word


WRAPPER_KINDS = {
    *("GridSearchCV", "RandomizedSearchCV", "HalvingGridSearchCV", "HalvingRandomSearchCV"),
    "FrozenEstimator",
}

TRANSFORMERS: dict[str, Reader] = {
    "Pipeline": _pipeline,
    "StandardScaler": _standard,
    "MinMaxScaler": _min_max,
    "MaxAbsScaler": _max_abs,
    "RobustScaler": _robust,
    "PCA": _components,
    "IncrementalPCA": _components,
    "TruncatedSVD": _components,
    "FastICA": _components,
    "GaussianRandomProjection": _components,
    "SparseRandomProjection": _components,
    "NeighborhoodComponentsAnalysis": _components,
    "LinearDiscriminantAnalysis": _discriminant,
    "SimpleImputer": _imputer,
    "FunctionTransformer": _function,
    "FeatureUnion": _union,
    "ColumnTransformer": _by_columns,
}
