"""What is said below a mosaic, in each language that films have."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class MosaicWords:
    """Words with gaps to be filled by ``str.format``.

    Attributes:
        separable: How many panels have reached a cloud from which on all are separable.
        sample: How many of its points each panel shows.
        failed: Stands in the place of a network that failed.
        failures: How many failed.
        ending: How many panels are separable at the end.
        to: What stands between the least and the most.
    """

    separable: str
    sample: str
    failed: str
    failures: str
    ending: str
    to: str = "–"

    def numbers(self, values: Iterable[int]) -> str:
        """One number, or the least and the most of several."""
        each = sorted(set(values))
        return self.to.join(f"{number:,}" for number in (each[0], each[-1])[: len(each)])


MOSAIC_WORDS: dict[str, MosaicWords] = {
    "en": MosaicWords(
        separable="{count} of {all} linearly separable from here on",
        sample="{shown} of {all} points a panel",
        failed="failed",
        failures="{count} failed",
        ending="{count} of {all} linearly separable at the end",
    ),
    "ja": MosaicWords(
        separable="{all} 面中 {count} 面がここから先で線形分離可能",
        sample="1 面あたり {all} 点中 {shown} 点",
        failed="失敗",
        failures="失敗 {count} 個",
        ending="{all} 面中 {count} 面が最後に線形分離可能",
        to="〜",
    ),
}
"""By the names of languages."""
