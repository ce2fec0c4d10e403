"""The fixed words of the picture, in each language that we have them in."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from dnnflow.data.dataset import Dataset
from dnnflow.data.shapes import DATASETS
from dnnflow.dnn.layers.block import Block
from dnnflow.dnn.network import Network
from dnnflow.flow.stage import Text
from dnnflow.render.words.brief import BRIEFLY
from dnnflow.render.words.japanese import JAPANESE
from dnnflow.render.words.recorded import RECORDED_WORDS, RecordedWords


@dataclass(frozen=True)
class Language(RecordedWords):
    """Words with gaps to be filled by ``str.format``.

    Attributes:
        hidden, no_hidden: How deep and wide the network is.
        parameters, right: How large it is, and how many points it gets right.
        comma, separator: Between two deeds, and between two facts in a line.
        epoch, loss, accuracy: How far a training is.
        layer_at_epoch, layer_untrained: A layer in, or before, a training.
        turn, flip, stretch, shift: What an affine map does.
        between, other, together: What an activation does: values between two bounds, or any other,
            to each coordinate or to all of a point.
        push, apart, flipped: What a residual block does, and what is proved of that.
        hatched: What the hatching is.
        blocks: How many residual blocks there are, and how wide they are.
        wrong: What open dots are.
        cuts, cuts_briefly: What separates two classes, or several: in 1, 2, 3 and more dimensions.
        separates, unseparated: That one cut does, or several do; that none does, or none do.
        since, since_then: From which cloud on; what is so, and since when, where it may break.
        fitted, own: How many points a cut gets right that was fitted to them, or several; and the
            network's own.
        network: How many points the network gets right.
        input: The name of the first cloud.
        probe, probe_briefly: How many points fitted cuts get right, at length and in short.
        separable, separable_briefly, separable_since: That the classes are linearly separable.
        stays, stays_separable: The same of a network that has arrived, while others go on.
        coordinates, principal: Which plane of a wider space is seen.
        cloud_of_epoch: The name of an epoch's cloud.
        points: How many points lie in one spot.
        classes: The classes of our own data sets, where they are called otherwise.
        input_cloud, titled: What stands above the first points, and is said of one of several.
        layers_left_out, clouds_left_out: What a filmstrip has no room for.
        alt, alt_training, alt_several, alt_films: What a film shows: of a network, a training,
            several networks, or several films of which some are others.
        alt_classes, alt_points: The points of it, of classes or without any.
        colon, semicolon: What stands before what is proved of it, and between two such facts.
        briefly: What is said in fewer words where there is little room, by the names of the rest.
        counts: How many there are in words, from 0 on; more are numerals.
    """

    hidden: str
    no_hidden: str
    parameters: str
    right: str
    comma: str
    separator: str
    epoch: str
    loss: str
    accuracy: str
    layer_at_epoch: str
    layer_untrained: str
    turn: str
    flip: str
    stretch: str
    shift: str
    between: str
    other: str
    together: str
    push: str
    apart: str
    flipped: str
    hatched: str
    blocks: str
    wrong: str
    cuts: tuple[tuple[str, str, str, str], tuple[str, str, str, str]]
    cuts_briefly: tuple[str, str, str, str]
    separates: tuple[str, str]
    unseparated: tuple[str, str]
    since: str
    since_then: str
    fitted: tuple[str, str]
    own: tuple[str, str]
    network: str
    input: str
    probe: str
    probe_briefly: str
    separable: str
    separable_briefly: str
    separable_since: str
    stays: str
    stays_separable: str
    coordinates: str
    principal: str
    cloud_of_epoch: str
    points: str
    input_cloud: str
    titled: str
    layers_left_out: str
    clouds_left_out: str
    alt: str
    alt_training: str
    alt_several: str
    alt_films: str
    alt_classes: str
    alt_points: str
    colon: str
    semicolon: str
    briefly: Mapping[str, str] = field(default_factory=dict)
    counts: tuple[str, ...] = ()
    classes: Mapping[str, str] = field(default_factory=dict)

    def say(self, text: Text, *, briefly: bool = False) -> str:
        """A phrase in this language; what the table has no entry for is said as it is.

        Args:
            text: A phrase, or words as they are.
            briefly: Whether to say it in fewer words, if there are any.
        """
        if isinstance(text, str):
            return text
        words: str = getattr(self, text.key, text.key)
        return (self.briefly.get(text.key, words) if briefly else words).format(**text.values)

    def counted(self, count: int) -> str:
        """A number at the start of a sentence."""
        return self.counts[count] if count < len(self.counts) else str(count)

    def architecture(self, network: Network) -> str:
        """The hidden layers as the article counts them, or all widths if they differ."""
        widths = [layer.width for layer in network.hidden]
        if not widths:
            return self.no_hidden
        if len(set(widths)) > 1:
            return "–".join(map(str, [network.dimension, *widths, network.output.width]))
        blocks = sum(isinstance(link, Block) for link in network.hidden)
        if blocks:
            return self.blocks.format(count=blocks, width=widths[0])
        return self.hidden.format(count=len(widths) - 1, width=widths[0])

    def class_names(self, dataset: Dataset) -> tuple[str, ...]:
        """The names of the classes; those of our own data sets in this language."""
        own = dataset.name in DATASETS
        return tuple(map(self._class, dataset.class_names)) if own else dataset.class_names

    def _class(self, name: str) -> str:
        """A class; the number behind a word stays."""
        word, _, number = name.rpartition(" ")
        said = self.classes.get(name) or (number.isdecimal() and self.classes.get(word))
        return name if not said else f"{said} {number}" if number.isdecimal() else said


LANGUAGES: dict[str, Language] = {
    "en": Language(
        **vars(RECORDED_WORDS["en"]),
        briefly=BRIEFLY["en"],
        hidden="hidden {count} · width {width}",
        no_hidden="no hidden layer",
        parameters="{count:,} parameters",
        right="{share} right",
        comma=", ",
        separator=" · ",
        epoch="epoch {number} of {last}",
        loss="loss {loss:.3g}",
        accuracy="accuracy {share}",
        layer_at_epoch="{layer}, epoch {number}",
        layer_untrained="{layer}, untrained",
        turn="turn {degrees:.0f}°",
        flip="turn over",
        stretch="stretch {factors}",
        shift="shift",
        between="bend: squash every coordinate between {low} and\u00a0{high}",
        other="bend: {function} of every coordinate",
        together="bend: {function} of all coordinates together",
        push="push by f",
        apart="no two points meet: Lip f ≤ {bound:.2f}",
        flipped="turn over hatched cells ({count})",
        hatched="hatched: turns over",
        blocks="residual {count} · width {width}",
        wrong="wrong",
        cuts=(
            ("threshold", "straight line", "plane", "hyperplane"),
            ("thresholds", "straight lines", "planes", "hyperplanes"),
        ),
        cuts_briefly=("threshold", "line", "plane", "hyperplane"),
        separates=("a {cut} separates them", "{cut} separate them"),
        unseparated=("no {cut} separates them", "no {cut} separate them"),
        since="from {cloud} on",
        since_then="{verdict}, \n{since}",
        fitted=("a fitted one gets {share} right", "fitted ones get {share} right"),
        own=("the network's own gets {share} right", "the network's own get {share} right"),
        network="the network gets {share} right",
        input="the input",
        probe="fitted {cut} {share}",
        probe_briefly="{cut_briefly} {share}",
        separable="linearly separable",
        separable_briefly="separable",
        separable_since="separable from {cloud} on",
        stays="{cut_briefly} stays at {share}",
        stays_separable="stays separable",
        coordinates="x and y of {width}-D",
        principal="PCA of {width}-D, {share}",
        cloud_of_epoch="epoch {number}",
        points="{count:,} points",
        input_cloud="input",
        titled="{title}: {words}",
        layers_left_out="{count} layers left out",
        clouds_left_out="{count} clouds left out",
        alt="{points} on their way through a neural network, {architecture}",
        alt_training="{points} while a neural network learns, {architecture}",
        alt_several="{points} on their way through {count} neural networks",
        alt_films="{points} in {count} films",
        alt_classes="{classes} classes of points",
        alt_points="Points",
        colon=": ",
        semicolon="; ",
        counts=("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"),
    ),
    "ja": Language(**vars(RECORDED_WORDS["ja"]), briefly=BRIEFLY["ja"], **JAPANESE),
}
