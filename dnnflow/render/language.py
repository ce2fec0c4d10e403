"""The fixed words of the picture, in each language that we have them in."""

from dataclasses import dataclass

from dnnflow.flow.stage import Text

SEPARATOR = " · "
"""What stands between two facts in a line."""


@dataclass(frozen=True)
class Language:
    """Words with gaps to be filled by ``str.format``.

    Attributes:
        hidden, no_hidden: How deep and wide the network is.
        parameters, right: How large it is, and how many points it gets right.
        layer: Which layer moves.
        epoch, loss, accuracy: How far a training is.
        turn, flip, stretch, shift: What an affine map does.
        between, other, together: What an activation does: values between two bounds, or any other,
            to each coordinate or to all of a point.
        cuts: What separates two classes, or several: in one dimension, two, three and more.
        separates, unseparated: That one cut does, or several do; that none does, or none do.
        best: How many points the best one gets right, or the best ones.
        since: From which layer on.
        network: How many points the network gets right.
        probe: How many points the best straight line, plane or hyperplane gets right.
        probe_briefly: The same where there is little room.
        separable, separable_briefly: That the classes are linearly separable.
        stays, stays_separable: The same of a network that has arrived, while others go on.
        coordinates, principal: Which plane of a wider space is seen.
        cloud_of_epoch: The name of an epoch's cloud.
    """

    hidden: str
    no_hidden: str
    parameters: str
    right: str
    layer: str
    epoch: str
    loss: str
    accuracy: str
    turn: str
    flip: str
    stretch: str
    shift: str
    between: str
    other: str
    together: str
    cuts: tuple[tuple[str, str, str, str], tuple[str, str, str, str]]
    separates: tuple[str, str]
    unseparated: tuple[str, str]
    best: tuple[str, str]
    since: str
    network: str
    probe: str
    probe_briefly: str
    separable: str
    separable_briefly: str
    stays: str
    stays_separable: str
    coordinates: str
    principal: str
    cloud_of_epoch: str

    def say(self, text: Text) -> str:
        """A phrase in this language; what the table has no entry for is said as it is."""
        if isinstance(text, str):
            return text
        words: str = getattr(self, text.key, text.key)
        return words.format(**text.values)


LANGUAGES: dict[str, Language] = {
    "en": Language(
        hidden="hidden {count} · width {width}",
        no_hidden="no hidden layer",
        parameters="{count:,} parameters",
        right="{share} right",
        layer="layer {layer} of {layers}",
        epoch="epoch {number} of {last}",
        loss="loss {loss:.3g}",
        accuracy="accuracy {share}",
        turn="turn {degrees:.0f}°",
        flip="turn over",
        stretch="stretch {factors}",
        shift="shift",
        between="bend: squash every coordinate between {low} and {high}",
        other="bend: {function} of every coordinate",
        together="bend: {function} of all coordinates together",
        cuts=(
            ("a threshold", "a straight line", "a flat plane", "a flat hyperplane"),
            ("thresholds", "straight lines", "flat planes", "flat hyperplanes"),
        ),
        separates=("{cut} separates them", "{cut} separate them"),
        unseparated=("no {cut} separates them", "no {cut} separate them"),
        best=("the best one gets {share} right", "the best ones get {share} right"),
        since="from layer {layer} on",
        network="the network gets {share} right",
        probe="best straight line {share}",
        probe_briefly="line {share}",
        separable="linearly separable",
        separable_briefly="separable",
        stays="line stays at {share}",
        stays_separable="stays separable",
        coordinates="x and y of {width}-D",
        principal="PCA of {width}-D, {share}",
        cloud_of_epoch="epoch {number}",
    ),
    "ja": Language(
        hidden="中間層 {count}・次元 {width}",
        no_hidden="中間層なし",
        parameters="パラメータ数 {count:,}",
        right="正答率 {share}",
        layer="第 {layer} 層／全 {layers} 層",
        epoch="エポック {number}／{last}",
        loss="損失 {loss:.3g}",
        accuracy="正答率 {share}",
        turn="{degrees:.0f}° 回転",
        flip="裏返し",
        stretch="{factors} 倍に伸縮",
        shift="平行移動",
        between="非線形変換：各座標を {low}〜{high} に圧縮",
        other="非線形変換：各座標に {function} を適用",
        together="非線形変換：全座標にまとめて {function} を適用",
        cuts=(("閾値", "直線", "平面", "超平面"), ("閾値", "直線", "平面", "超平面")),
        separates=("{cut}で分離できる", "{cut}で分離できる"),
        unseparated=("{cut}では分離できない", "{cut}では分離できない"),
        best=("最良のもので {share}", "最良のもので {share}"),
        since="第 {layer} 層以降",
        network="ネットワークの正答率 {share}",
        probe="最良の直線 {share}",
        probe_briefly="直線 {share}",
        separable="線形分離可能",
        separable_briefly="分離可能",
        stays="直線 {share} のまま",
        stays_separable="分離可能のまま",
        coordinates="{width} 次元の x・y 成分",
        principal="{width} 次元の主成分（分散の {share}）",
        cloud_of_epoch="エポック {number}",
    ),
}
