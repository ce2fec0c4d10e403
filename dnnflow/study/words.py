"""The words of the article's page and table, in each language that films speak."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Words:
    """Words with gaps to be filled by ``str.format``.

    Attributes:
        title: Of the page.
        shown: Which trainings are seen.
        faithful: That the classes come apart in the article's own layers.
        comma: Between these.
        header: Of the table.
        never: Where the table says that the classes are never separable.
        parameters, accuracy, layer: What is not as the article states it, and why.
        depths: No hidden layer, one, or several.
        caption: Of a film on the page.
        separable, unseparable: From which layer on the classes are linearly separable, if they are.
        player: What the page calls the player of a film.
    """

    title: str
    shown: str
    faithful: str
    comma: str
    header: tuple[str, ...]
    never: str
    parameters: str
    accuracy: str
    layer: str
    depths: tuple[str, str, str]
    caption: str
    separable: str
    unseparable: str
    player: str

    def depth(self, hidden: int, width: int) -> str:
        """How deep and wide a network is."""
        return self.depths[min(hidden, 2)].format(hidden=hidden, width=width)

    def verdict(self, layer: str | None) -> str:
        """From which layer on the classes are separable, if they are."""
        return self.separable.format(layer=layer) if layer else self.unseparable


WORDS: dict[str, Words] = {
    "en": Words(
        title="How a deep network bends space",
        shown="Each film shows the best of {restarts} trainings from seed {seed}.",
        faithful="The classes come apart in the article's own layers: {layers}.",
        comma=", ",
        header=(
            "",
            "data",
            "hidden",
            "width",
            "parameters",
            "article",
            "accuracy",
            "article",
            "worst … typical … best training",
            "separable from",
            "article",
        ),
        never="never",
        parameters="{ours} parameters instead of {stated}",
        accuracy=(
            "{ours} instead of about {stated}: the best of {restarts} trainings is shown, the "
            "article made one; a typical one here reaches {typical}"
        ),
        layer=(
            "separable from: {ours}, instead of {stated}: equally good trainings take different "
            "ways"
        ),
        depths=(
            "no hidden layers, width {width}",
            "1 hidden layer of width {width}",
            "{hidden} hidden layers of width {width}",
        ),
        caption="{number}. {data}, {depth}: {accuracy}, {verdict}",
        separable="linearly separable from {layer} on",
        unseparable="not linearly separable",
        player="step by step",
    ),
    "ja": Words(
        title="ディープラーニングは空間をどう曲げるか",
        shown="各動画は、シード {seed} から始めた {restarts} 回の学習のうち最良のものです。",
        faithful="線形分離できるようになる層は元の記事と同じです：{layers}。",
        comma="、",
        header=(
            "",
            "データ",
            "中間層",
            "次元",
            "パラメータ数",
            "記事",
            "正答率",
            "記事",
            "最低 … 中央値 … 最高",
            "線形分離可能",
            "記事",
        ),
        never="なし",
        parameters="パラメータ数は {ours}（記事では {stated}）",
        accuracy=(
            "正答率は {ours}（記事では約 {stated}）：記事の学習は 1 回、ここでは {restarts} 回の"
            "うち最良のもの。中央値は {typical}"
        ),
        layer="線形分離できる層は {ours}（記事では {stated}）：同程度の学習でも経路は異なる",
        depths=(
            "中間層なし・次元 {width}",
            "中間層 {hidden} 層・次元 {width}",
            "中間層 {hidden} 層・次元 {width}",
        ),
        caption="{number}. {data}、{depth}：正答率 {accuracy}、{verdict}",
        separable="{layer} 以降は線形分離可能",
        unseparable="線形分離はできない",
        player="層ごとに見る",
    ),
}
