"""What is proved of a cloud becomes words, in each language that we have them in."""

from dataclasses import dataclass

from dnnflow.flow.topology.proof import Proof


@dataclass(frozen=True)
class ProofWords:
    """Words with gaps to be filled by ``str.format``.

    Attributes:
        torn: The way is one to one and continuous both ways, on all of the input space.
        inside: What a closed curve of a class had inside is inside of it still.
        room: The input space lies whole in a wider one.
        creased, flattened: Space was bent along creases; and about some points, it was flattened.
        places: How many places the points lie on.
        places_briefly: The same, where there is little room.
        on_point, on_line, on_curve, on_plane: What the points lie on.
        lost: How many dimensions are lost: none, one, two, or more.
        where: What joins where the points lie to what is lost.
    """

    torn: str
    inside: str
    room: str
    creased: str
    flattened: str
    places: str
    places_briefly: str
    on_point: str
    on_line: str
    on_curve: str
    on_plane: str
    lost: tuple[str, str, str, str]
    where: str

    def said(self, proof: Proof) -> tuple[str, ...]:
        """What is said of a cloud, the most general first; nothing if nothing is to be said."""
        first = self._kept(proof) if proof.embedded else self._lost(proof)
        return tuple(filter(None, (*first, self._places(proof, self.places))))

    def briefly(self, proof: Proof) -> str:
        """The same where there is little room: what is the most particular."""
        places = self._places(proof, self.places_briefly)
        return places or next(iter(self.said(proof)[-1:]), "")

    def _kept(self, proof: Proof) -> tuple[str, ...]:
        room = self.room.format(width=proof.width) if proof.room else ""
        return (
            self.torn if proof.bent else "",
            room or (self.inside if proof.inside and proof.bent else ""),
        )

    def _lost(self, proof: Proof) -> tuple[str, ...]:
        if not proof.shrunk:
            creased = self.creased if proof.creased else ""
            return (self.flattened if proof.flattened else creased,)
        lost = self.lost[min(proof.lost, 3)].format(count=proof.lost)
        place = self._place(proof)
        return (self.where.format(place=place, lost=lost) if place else lost,)

    def _place(self, proof: Proof) -> str:
        """What the points lie on, if there is a word for it."""
        line = self.on_line if proof.flat else self.on_curve
        plane = self.on_plane if proof.flat else ""
        return {0: self.on_point, 1: line, 2: plane}.get(proof.source - proof.lost, "")

    def _places(self, proof: Proof, words: str) -> str:
        if not proof.piled or proof.places == 1:
            return ""
        return words.format(points=proof.points, places=proof.places)


PROOFS: dict[str, ProofWords] = {
    "en": ProofWords(
        torn="bent, never torn",
        inside="what was inside stays inside",
        room="in {width}-D: room to leave",
        creased="bent along creases",
        flattened="flattened beyond the creases",
        places="{points:,} points on {places:,} places",
        places_briefly="{places:,} places",
        on_point="in one place now",
        on_line="on a line now",
        on_curve="on a curve now",
        on_plane="on a plane now",
        lost=("", "one dimension lost", "two dimensions lost", "{count} dimensions lost"),
        where="{place}: {lost}",
    ),
    "ja": ProofWords(
        torn="曲がるだけで、破れない",
        inside="内側のものは内側のまま",
        room="{width} 次元：外に出る余地がある",
        creased="折り目に沿って折れる",
        flattened="折り目の先はつぶれている",
        places="{points:,} 点が {places:,} か所に",
        places_briefly="{places:,} か所",
        on_point="点はすべて 1 か所に",
        on_line="点はすべて一直線上に",
        on_curve="点はすべて 1 本の曲線上に",
        on_plane="点はすべて 1 つの平面上に",
        lost=("", "1 次元を失った", "2 次元を失った", "{count} 次元を失った"),
        where="{place}：{lost}",
    ),
}
"""By the names of ``LANGUAGES``."""
