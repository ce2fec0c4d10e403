"""The mark below the plot: the formula of the stage, and in words what it does."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

import numpy as np

from dnnflow._text import percent
from dnnflow._typing import Float
from dnnflow.dnn.activations import nonlinearity
from dnnflow.dnn.history import Epoch
from dnnflow.dnn.polar import polar
from dnnflow.flow.stages import Affine, Map, Stage, epochs_of, maps_of
from dnnflow.motion.frame import Frame
from dnnflow.raster.canvas import Canvas
from dnnflow.raster.text import Words, shortened, typeset, width_of
from dnnflow.render.heading import SEPARATOR
from dnnflow.render.language import Language
from dnnflow.render.panel import Panel


@dataclass(frozen=True)
class Said:
    """What the caption says of one stage.

    Attributes:
        formula: The layer's formula in three pieces of mathtext, before, at and behind the stage.
        deed: In words what the stage does.
        place: Which layer it is.
    """

    formula: tuple[str, str, str]
    deed: str
    place: str


@dataclass(frozen=True)
class Caption:
    """One line of formula and words for every stage.

    Attributes:
        sayings: One a stage; or one a cloud, if the clouds are epochs.
    """

    sayings: tuple[Said, ...]

    def draw(self, canvas: Canvas, panel: Panel, frame: Frame) -> None:
        """Draw the caption of the stage that a frame is in."""
        if not (self.sayings and panel.caption_lines):
            return
        reached = min(frame.reached, len(self.sayings) - 1)
        band = typeset(
            self._words(panel, self.sayings[reached]),
            size=(panel.caption.width, panel.caption.height),
            background=panel.theme.background,
            layout=canvas.layout,
        )
        canvas.paste(band, panel.caption.left, panel.caption.top)

    def _words(self, panel: Panel, said: Said) -> tuple[Words, ...]:
        theme, left, right = panel.theme, panel.margin, panel.caption.width - panel.margin
        before, now, behind = said.formula
        formula = ((before, theme.muted), (now, theme.text), (behind, theme.muted))
        first, second, size = panel.letters(5.2), panel.letters(9.6), panel.letters(2.4)
        large = panel.letters((0, 3.4, 4)[panel.caption_lines])
        line = Words(tuple(piece for piece in formula if piece[0]), left, first, large)
        if panel.caption_lines < 2:
            return (line,)
        room = right - left - size - width_of(said.place, size)
        return (
            line,
            Words(((shortened(said.deed, room, size), theme.muted),), left, second, size),
            Words(((said.place, theme.muted),), right, second, size, "right"),
        )


def sayings_of(stages: Sequence[Stage], language: Language) -> tuple[Said, ...]:
    """What the caption says of each stage of a flow, or of each epoch."""
    epochs, layers = epochs_of(stages), layers_of(stages)
    if epochs:
        last, label = epochs[-1].number, stages[-1].label
        return tuple(_epoch(each, last, label, language) for each in epochs)
    return tuple(
        Said(
            _formula(stage, layer),
            _deed(stage, language),
            language.layer.format(layer=layer, layers=layers[-1]),
        )
        for stage, layer in zip(maps_of(stages), layers, strict=True)
    )


def names_of(stages: Sequence[Stage]) -> tuple[str, ...]:
    """What each cloud of a flow is, in mathtext, the input first; or the number of its epoch."""
    epochs = epochs_of(stages)
    if epochs:
        return tuple(f"epoch {epoch.number}" for epoch in epochs)
    names = [
        f"${_affine(layer)}$" if isinstance(stage, Affine) else f"${_numbered('h', layer)}$"
        for stage, layer in zip(stages, layers_of(stages), strict=True)
    ]
    return ("$x$", *names)


def layers_of(stages: Sequence[Stage]) -> tuple[int, ...]:
    """The number of the layer that each stage belongs to, from 1."""
    return tuple(accumulate(int(isinstance(stage, Affine)) for stage in stages))


def _epoch(epoch: Epoch, last: int, label: str, language: Language) -> Said:
    """What the caption says of an epoch; of loss and accuracy what is known."""
    number = language.epoch.format(number=epoch.number, last=last)
    return Said(("", number, ""), SEPARATOR.join(_measures(epoch, language)), label)


def _measures(epoch: Epoch, language: Language) -> Iterator[str]:
    if math.isfinite(epoch.loss):
        yield language.loss.format(loss=epoch.loss)
    if math.isfinite(epoch.accuracy):
        yield language.accuracy.format(share=percent(epoch.accuracy))


def _formula(stage: Map, layer: int) -> tuple[str, str, str]:
    affine = _affine(layer)
    if isinstance(stage, Affine):
        return "", f"${affine}$", ""
    name = nonlinearity(stage.function).formula
    return f"${_numbered('h', layer)} = $", f"${name}$", f"$({affine})$"


def _affine(layer: int) -> str:
    before = _numbered("h", layer - 1) if layer > 1 else "x"
    return rf"{_numbered('W', layer)}\,{before} + {_numbered('b', layer)}"


def _numbered(letter: str, number: int) -> str:
    """A letter with a subscript; matplotlib reads braces slowly, and one digit needs none."""
    return f"{letter}_{number}" if number < 10 else f"{letter}_{{{number}}}"


def _deed(stage: Map, language: Language) -> str:
    if isinstance(stage, Affine):
        return ", ".join(_verbs(stage, language))
    bounds = nonlinearity(stage.function).bounds
    if bounds is None:
        return language.other.format(function=stage.function)
    low, high = (f"{bound:g}".replace("-", "−") for bound in bounds)
    return language.between.format(low=low, high=high)


def _verbs(stage: Affine, language: Language) -> Iterator[str]:
    """What an affine map does, one after the other: turn, stretch, shift."""
    parts = polar(stage.weight)
    if parts.reflects:
        yield language.flip
    elif round(math.degrees(parts.angle)):
        yield language.turn.format(degrees=math.degrees(parts.angle))
    yield language.stretch.format(factors=_factors(parts.stretches))
    if stage.bias.any():
        yield language.shift


def _factors(stretches: Float[np.ndarray, " r"]) -> str:
    """Up to three factors of a stretch, or the largest and the smallest of many."""
    factors = [f"{factor:.2g}" for factor in stretches]
    return " × ".join(factors) if len(factors) <= 3 else f"{factors[0]} × … × {factors[-1]}"
