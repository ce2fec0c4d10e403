"""Decks of slides that tests are made of."""

from films import disc_picture, discs

from dnnflow.render.script.formula import Letters
from dnnflow.render.script.slides import Line, Run, Slide
from dnnflow.render.theme import THEMES
from dnnflow.save.pictures.png import write_indexed
from dnnflow.save.slides.deck import Deck, Shot

THEME = THEMES["dark"]


def deck_of(folder, comment="", *, layers=1, title="discs", color=THEME.text, language="en"):
    """A deck with some clips of three pictures; its files stay in a folder."""
    folder.mkdir(exist_ok=True)
    poster = folder / "poster.png"
    write_indexed(poster, disc_picture(0), THEME.background)
    clip = discs(folder / "clip.mp4", 3)
    line = Line((Run(Letters("x", italic=True), color), Run(Letters("0", low=True), color)))
    words = Slide(title, (line,), "said", "two discs")
    still, moving = Shot(poster, (96, 64)), Shot(poster, (96, 64), clip, 0.12)
    slides = ((words, still), *[(words, moving)] * layers, (words, still))
    return Deck(title, slides, True, THEME, language, comment)
