"""A film becomes the words of slides: one that opens, one a layer, and one with the verdicts."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from dnnflow.flow.stage import layers_of, place_names
from dnnflow.projection.film import Film
from dnnflow.render.language import LANGUAGES, Language
from dnnflow.render.marks import caption_of, meter_of
from dnnflow.render.script.alt import counted
from dnnflow.render.script.cues import spoken_in
from dnnflow.render.script.formula import Letters, letters_of
from dnnflow.render.script.steps import Step
from dnnflow.render.sheet.parts import track_names
from dnnflow.render.theme import Theme, theme_of
from dnnflow.render.words.facts import facts_of

DOT, OPEN_DOT = "● ", "○ "
"""What stands before the name of a class, and of what is taken for another class."""

APART = "   "
"""What stands between two names of classes."""


@dataclass(frozen=True)
class Run:
    """Letters of one colour, ``#rrggbb``."""

    letters: Letters
    color: str


@dataclass(frozen=True)
class Line:
    """A line of words; a large one is a formula or a verdict."""

    runs: tuple[Run, ...]
    size: Literal["large", "usual"] = "usual"


@dataclass(frozen=True)
class Slide:
    """What a slide says.

    Attributes:
        title: Its title.
        lines: What is written beside its picture.
        notes: What is said aloud.
        alt: What its picture shows, for those who do not see it.
    """

    title: str
    lines: tuple[Line, ...]
    notes: str
    alt: str


@dataclass(frozen=True, eq=False)
class Script:
    """What the slides of a film say; what its pictures are without, they are without too.

    Attributes:
        film: The film.
        alt: What it shows, and what is proved of it.
    """

    film: Film
    alt: str

    @property
    def title(self) -> str:
        """What all tracks have in common, or all their titles; of a mosaic those of its points."""
        mosaic, tracks = self.film.mosaic, self.film.tracks
        titles = dict.fromkeys(each.dataset.name if mosaic else each.title for each in tracks)
        return self.film.arrangement.title or ", ".join(titles)

    @property
    def alone(self) -> bool:
        """Whether there is one track; several have their words in the picture."""
        return len(self.film.tracks) == 1

    @cached_property
    def theme(self) -> Theme:
        """Its colours."""
        return theme_of(self.film.theme, self.film.class_colors, self.film.background)

    def opening(self) -> Slide:
        """The points before the first layer: what they are called, and how large the network is."""
        track, words = self.film.deepest, self._words
        said: Iterable[str] = ()
        if self.alone and "heading" in track.marks:
            said = facts_of(track, words, len(track.networks) - 1)
        lines = (*(self._line(each) for each in said), *self._legend())
        start = words.titled.format(
            title=self.title, words=words.say(place_names(track.flow.stages)[0])
        )
        return Slide(self.title, lines, self.alt, start)

    def layer(self, step: Step) -> Slide:
        """What a layer does, and what straight cuts can tell apart where it leads."""
        spoken = spoken_in(step.film)
        lines = (*self._deeds(step.film), *self._verdict(step.film), *self._legend())
        alt = self._words.semicolon.join(spoken) or self.title
        return Slide(step.chapter.name, lines, "\n".join(spoken), alt)

    def closing(self) -> Slide:
        """All clouds, and the verdicts; of a mosaic how many panels are separable."""
        if self.film.mosaic:
            return Slide(self.title, tuple(map(self._line, counted(self.film))), self.alt, self.alt)
        endings = [
            caption_of(each, LANGUAGES[each.language]).ending
            for each in self.film.tracks
            if "caption" in each.marks
        ]
        said = [each.sentence.replace("\n", "") for each in endings]
        if self.alone and said:
            facts = tuple(map(self._line, endings[0].facts))
            return Slide(said[0], facts, self.alt, self.alt)
        colors = [self.theme.separable if each.separable else "" for each in endings]
        named = map(self._named, track_names(self.film), said, colors)
        return Slide(self.title, tuple(named), self.alt, self.alt)

    @property
    def _words(self) -> Language:
        return LANGUAGES[self.film.deepest.language]

    def _line(self, words: str) -> Line:
        return Line((Run(Letters(words), self.theme.muted),))

    def _named(self, name: str, words: str, color: str) -> Line:
        """What is said of a track, behind its name."""
        before, after = self._words.titled.split("{words}")
        titled = Run(Letters(before.format(title=name)), self.theme.muted)
        return Line((titled, Run(Letters(words + after), color or self.theme.text)))

    def _deeds(self, film: Film) -> Iterator[Line]:
        """The formula of a layer, and below it what each of its stages does; none of a mosaic."""
        track, say = self.film.deepest, self._words.say
        if "caption" not in track.marks or not track.flow.stages or self.film.mosaic:
            return
        timeline, numbers = track.timeline, layers_of(track.flow.stages)
        places = map(film.moving_place, range(film.frames))
        reached = sorted({timeline.at(timeline.time(place))[0] for place in places})
        sayings = [track.flow.stages[each].saying(numbers[each], arrived=True) for each in reached]
        formula = "".join(map(say, sayings[-1].formula))
        yield Line(tuple(Run(each, self.theme.text) for each in letters_of(formula)), "large")
        for saying in sayings:
            yield self._line(say(saying.joint).join(map(say, saying.deeds)))

    def _verdict(self, film: Film) -> Iterator[Line]:
        """What straight cuts can tell apart in the last picture of a part."""
        track = self.film.deepest
        if not self.alone or "meter" not in track.marks:
            return
        stage, progress, *_ = track.moment(film.place(film.frames - 1))
        meter, cloud = meter_of(track, self._words), min(stage, len(track.flow.stages))
        cloud += int(progress)
        separable = meter.verdicts[cloud].separable
        color = self.theme.separable if separable else self.theme.text
        yield Line((Run(Letters(meter.words(cloud)), color),), "usual")

    def _legend(self) -> Iterator[Line]:
        """Which colour is which class."""
        track = self.film.deepest
        if not self.alone or "heading" not in track.marks:
            return
        names, theme = self._words.class_names(track.dataset), self.theme
        dots = [
            (DOT, theme.classes[label % len(theme.classes)], name)
            for label, name in enumerate(names)
        ]
        if any(wrong.any() for wrong in track.mistakes):
            dots.append((OPEN_DOT, theme.muted, self._words.wrong))
        yield Line(
            tuple(
                run
                for dot, color, name in dots
                for run in (Run(Letters(dot), color), Run(Letters(name + APART), theme.muted))
            )
        )
