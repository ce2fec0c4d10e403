"""A canvas that draws nothing and notes all that it is asked for."""

from dnnflow.raster.drawing.parts import OneByOne


class Noted(OneByOne):
    """Words, bars, filled boxes and strokes in their order, with places from the outer corner."""

    def __init__(self, box, notes=None):
        self.box = box.moved(-box.left, -box.top)
        self.notes = [] if notes is None else notes

    def of(self, kind):
        return [note[1:] for note in self.notes if note[0] == kind]

    @property
    def lines_of_words(self):
        return [words for (words, _) in self.of("words")]

    def part(self, box):
        return Noted(box, self.notes)

    panel = part

    def still(self, drawing, box, *, ground, seen=None):
        self.notes.append(("still", box, ground, seen))
        drawing.draw(self.part(box))

    def words(self, line, *, at=(0, 0), opacity=1.0):
        self.notes.append(("words", line, (at, opacity)))

    def bar(self, box, share, *, full, empty):
        self.notes.append(("bar", box, share, full, empty))

    def fill(self, box, color):
        self.notes.append(("fill", box, color))

    def lines(self, places, starts, kinds, stroke):
        self.notes.append(("lines", places, stroke))

    def area(self, corners, color):
        self.notes.append(("area", corners, color))

    def dots(self, places, kinds, dots):
        self.notes.append(("dots", places, kinds, dots))

    def dot(self, place, dot):
        self.notes.append(("dot", place, dot))

    def crowd(self, points, kinds, scaling, colors, strength):
        self.notes.append(("crowd", points, kinds, scaling, colors, strength))
