"""What may be spent on a moving picture: three points of the frontier for each kind of encoder.

``scripts/bench frontier`` measures them, beside others that cost more for the same.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

QUALITIES = ("draft", "good", "best")
"""The names of the three, from the fastest on."""

USUAL_QUALITY = "good"
"""What counts unless another is asked for."""

QUANTIZER_UNIT = 118
"""What libav counts as one step of a quantizer."""


@dataclass(frozen=True)
class Quality:
    """What a quality means for a format.

    Attributes:
        options: What libav's encoder is told.
        colors: How many a palette gets, unless another number is asked for.
    """

    options: Mapping[str, str] = field(default_factory=dict)
    colors: int = 0


def _x264(**asked: str | int | float) -> Quality:
    """What x264 is told: a fixed quantizer, with which it looks at no picture twice.

    Fixed B pictures and no search for cuts, for films have none; no deblocking, which blurs dots
    and lines; small blocks, for dots are small; and the pictures that others refer to are better
    than those in between.
    """
    fixed = {"bframes": 1, "b-adapt": 0, "scenecut": 0, "weightp": 0, "no-deblock": 1}
    blocks = {"partitions": "p8x8,i4x4,p4x4", "direct": "temporal"}
    weights = {"ipratio": 1.8, "pbratio": 1.8}
    everything = fixed | blocks | weights | asked
    told = ":".join(f"{name}={value}" for name, value in everything.items())
    return Quality({"preset": "veryfast", "profile": "high", "x264-params": told})


_UNTRIED = {"trellis": 0, "deadzone-inter": 18, "deadzone-intra": 6}
"""Rounding that keeps more of faint edges than is usual, in the place of a search for the best."""

X264: Mapping[str, Quality] = {
    "draft": _x264(qp=29, subme=1, me="hex", **_UNTRIED),
    "good": _x264(qp=26, subme=1, me="umh", **_UNTRIED),
    "best": _x264(qp=23, subme=4, me="umh", trellis=1),
}
"""Small dots move far between two pictures: a wide search (umh) saves more than it costs."""

CONSTANT: Mapping[str, Quality] = {
    "draft": Quality({"crf": "36"}),
    "good": Quality({"crf": "30"}),
    "best": Quality({"crf": "22"}),
}
"""What AV1 and VP9 are told."""

QUANTIZED: Mapping[str, Quality] = {
    name: Quality({"flags": "+qscale", "global_quality": str(QUANTIZER_UNIT * quantizer)})
    for name, quantizer in {"draft": 9, "good": 4, "best": 2}.items()
}
"""What ProRes is told: a fixed quantizer; to look for one takes six times as long for less."""

PALETTE: Mapping[str, Quality] = {
    "draft": Quality(colors=15),
    "good": Quality(colors=31),
    "best": Quality(colors=63),
}
"""One less than a power of two: the last index leaves a pixel as it is."""
