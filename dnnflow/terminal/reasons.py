"""Why an option has no effect beside the rest, in words; nothing where it has one."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from dnnflow._folders import is_folder
from dnnflow.data.points import is_text
from dnnflow.data.shapes import DATASETS
from dnnflow.motion.schedule import plays_of
from dnnflow.render.colors.clear import TRANSPARENT
from dnnflow.render.marks import marks_shown
from dnnflow.save.format import Format
from dnnflow.save.formats import FORMATS, USUAL
from dnnflow.show.destination import STANDARD_OUTPUT
from dnnflow.show.fit.places import usual_suffix
from dnnflow.terminal.options import Given
from dnnflow.terminal.points import is_file, parameters_of, sources_of

OF_MAPS = ("stretch", "ellipses", "law")
"""The marks of what layers do to space, which have nothing to show where there are none."""

UNPLAYED_MARKS = ("stretch", "folds", "ellipses", "law")
"""Marks of films and figures that the player of a page does not know."""


def when(situation: Callable[[Given], Any], why: str) -> Callable[[Given], str]:
    """The reason in a situation, and nothing outside of it."""
    return lambda given: why if situation(given) else ""


def no_file(given: Given) -> bool:
    """Whether no points come from a file."""
    return not (given.values.get("clouds") or any(map(is_file, sources_of(given))))


def no_table(given: Given) -> bool:
    """Whether no points come from a file of text."""
    return not any(is_text(Path(each)) for each in sources_of(given) if is_file(each))


def unknown_to_all(parameter: str) -> Callable[[Given], str]:
    """Why a parameter of data sets has no effect: none of those that were named has it."""

    def why(given: Given) -> str:
        names = [each for each in sources_of(given) if each in DATASETS]
        if any(parameter in _options_of(name) for name in names):
            return ""
        return f"on {', '.join(names)}" if names else "on points from a file"

    return why


def _options_of(name: str) -> set[str]:
    return {each.option for each in parameters_of(name)}


def _format(given: Given) -> Format | None:
    """The format of the file; None if there is no such format, which is said later."""
    usual = given["output"] or given.values.get("recipe") or f"film{USUAL}"
    named = given.values["output"]
    if given["format"] and not (named and named.suffix):
        return FORMATS.get(f".{given['format']}")
    suffix = Path(named or usual).suffix
    return FORMATS.get((suffix if named else usual_suffix(given["for"], suffix)).lower())


def suffixed(given: Given) -> str:
    """Why no format can be chosen: the name of the file says another."""
    form, path = _format(given), given.values["output"]
    other = form and path and not is_folder(path) and form.suffix != f".{given['format']}"
    return f"on {path}, whose suffix is its format" if other else ""


def to_stdout(given: Given) -> str:
    """Why nothing can be done with a file, or beside it: there is none."""
    return "on standard output" if given["output"] == STANDARD_OUTPUT else ""


def uncaptioned(given: Given) -> str:
    """Why there are no captions: the file does not move, or has its words in it."""
    form = _format(given)
    return f"on a {form.suffix} file, which {form.uncaptioned}" if form and form.uncaptioned else ""


def no_palette(given: Given) -> str:
    """Why no number of colours can be chosen: the file has no palette."""
    form = _format(given)
    suffixes = " or ".join(f"a {each.suffix}" for each in FORMATS.values() if each.colors)
    return f"on any file but {suffixes}" if form and not form.colors else ""


def all_colors(given: Given) -> str:
    """Why no number of colours can be chosen: a transparent file keeps all of them."""
    form = _format(given)
    if given["background"] != TRANSPARENT or not (form and form.colors):
        return ""
    keeps = f"on a transparent {form.suffix} file, which keeps all colours"
    return "" if form.most_colors(clear=True) else keeps


def one_quality(given: Given) -> str:
    """Why no quality can be chosen: the file has only one."""
    form = _format(given)
    return f"on a {form.suffix} file, which has only one" if form and not form.qualities else ""


def counted_colors(given: Given) -> str:
    """Why no quality can be chosen: all that it decides is how many colours there are."""
    form = _format(given)
    return "beside --colors" if form and form.colors and given["colors"] is not None else ""


def not_looping(given: Given) -> str:
    """Why a number of plays has no effect: the file does not repeat itself."""
    form = _format(given)
    if form is None or form.loops or not given["repeat"] or not plays_of(given["repeat"]):
        return ""
    return f"on a {form.suffix} file, which does not say how often it is played"


def own_rate(given: Given) -> str:
    """Why no rate can be chosen: every screen plays the file at its own."""
    form = _format(given)
    own = form and form.film and not form.fps
    return (
        f"on a {form.suffix} file, which each screen plays at its own rate" if form and own else ""
    )


def opaque(given: Given) -> str:
    """Why no background can be transparent: the file has no transparency."""
    form = _format(given)
    if form is None or form.alpha or given["background"] != TRANSPARENT:
        return ""
    able = ", ".join(each.suffix for each in FORMATS.values() if each.alpha)
    return f"on a {form.suffix} file, which is never transparent, unlike {able}"


def moving(given: Given) -> str:
    """Why no moment can be chosen: the file shows all of them."""
    form = _format(given)
    moving = form and not form.shows_moments
    return f"on a {form.suffix} file, which shows all moments" if form and moving else ""


def side_by_side(given: Given) -> str:
    """Why there are no dials: the file shows all panels at once."""
    form = _format(given)
    if form is None or form.dials or not given["dials"]:
        return ""
    able = "".join(f", unlike a {each.suffix}" for each in FORMATS.values() if each.dials)
    return f"on a {form.suffix} file, which shows all panels at once{able}"


def own_size(given: Given) -> str:
    """Why no size can be chosen: the file has its own."""
    form, moment = _format(given), given["at"] is not None or given["cloud"] is not None
    if form is None or form.has_size(moment=moment):
        return ""
    if form.film:
        return f"on a {form.suffix} file, which fills any window"
    return f"on a {f'{form.suffix} file' if moment else 'filmstrip'}, which has its own size"


def not_left_out(given: Given) -> str:
    """Why a mark cannot be left out: it is not drawn."""
    drawn = (*marks_shown(), *given["with"])
    names = [name for name in given["without"] if name not in drawn]
    return f"on {names[0]}, which is not drawn anyway" if names else ""


def not_added(given: Given) -> str:
    """Why a mark cannot be added: it is drawn already, or left out."""
    form = _format(given)
    for name in given["with"]:
        if form is not None and form.suffix == ".html" and name in UNPLAYED_MARKS:
            return f"on {name} in an .html file, whose player does not draw it"
        if name in OF_MAPS and (made := _not_by_maps(given, name)):
            return f"on {name} {made}, where not only layers move points"
        if name in given["without"]:
            return f"on {name} beside --without {name}"
        if name in marks_shown():
            return f"on {name}, which is drawn anyway"
    return ""


def _not_by_maps(given: Given, mark: str) -> str:
    """What was given, if other things than layers move the points, or not only they do."""
    if given.values.get("clouds"):
        return "with --clouds"
    over = given.defaults.get("over") and given["over"]
    epochs = over == "epochs" or (over == "both" and mark == "law")
    return f"with --over {over}" if epochs else ""


def over_training(given: Given) -> str:
    """Why what networks alone have makes no sense: an animation goes over a training."""
    return "" if given["over"] == "layers" else f"with --over {given['over']}"
