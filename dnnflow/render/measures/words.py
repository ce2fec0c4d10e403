"""The words of the marks that measure, in each language that we have them in."""

from dataclasses import dataclass

LAW_ROOM = 24.0, 4.6
"""What the curve of the law needs beside or below a heading, in hundredths of type."""


@dataclass(frozen=True)
class MeasureWords:
    """Words with gaps to be filled by ``str.format``.

    Attributes:
        ellipses: What the ellipses are.
        stretch: What a tint means, from the strongest shrinking to the strongest growth.
        law, law_briefly: What the curve is.
        correlation: How straight it is.
        alt_ellipses, alt_stretch, alt_law: The same for those who do not see the picture.
    """

    ellipses: str
    stretch: tuple[str, str]
    law: str
    law_briefly: str
    correlation: str
    alt_ellipses: str
    alt_stretch: str
    alt_law: str


MEASURE_WORDS: dict[str, MeasureWords] = {
    "en": MeasureWords(
        ellipses="Jacobian on circles of radius {radius:g}",
        stretch=("area ÷ {factor:,}", "× {factor:,}"),
        law="log of scatter within ÷ between classes",
        law_briefly="log D",
        correlation="r = {value:.2f}",
        alt_ellipses="ellipses show what becomes of small circles of the input",
        alt_stretch="tints show where space grows and shrinks",
        alt_law="log of scatter within ÷ between classes, correlation with depth {value:.2f}",
    ),
    "ja": MeasureWords(
        ellipses="半径 {radius:g} の円のヤコビ行列による像",
        stretch=("面積 1/{factor:,} 倍", "{factor:,} 倍"),
        law="クラス内散布 ÷ クラス間散布（対数）",
        law_briefly="log D",
        correlation="相関 {value:.2f}",
        alt_ellipses="楕円は入力の小さな円の像を示す",
        alt_stretch="色は空間の伸縮を示す",
        alt_law="クラス内散布とクラス間散布の比の対数と深さの相関は {value:.2f}",
    ),
}
"""By the names of ``LANGUAGES``."""


def signed(words: str) -> str:
    """Words whose negative numbers have a minus sign."""
    return words.replace("-", "−")
