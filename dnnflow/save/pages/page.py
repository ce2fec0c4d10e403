"""A film becomes one page: a template, its colours, the player's modules, and all data as JSON."""

import json
import re
from base64 import b64encode
from hashlib import sha256
from html import escape
from importlib.resources import files
from string import Template
from typing import Any

from dnnflow.projection.film import Film
from dnnflow.render.script.alt import alt_of
from dnnflow.render.theme import THEMES, Theme, theme_of
from dnnflow.save.pages.looks import looks_of, themes_of
from dnnflow.save.pages.payload import payload_of, raw_told
from dnnflow.save.pages.sharing import shared
from dnnflow.save.pages.still import Still, still_of_film
from dnnflow.save.pages.words import track_words, words_of

PLAYER_MODULES = (
    "activations.js",
    "flow.js",
    "easing.js",
    "paths.js",
    "motion.js",
    "projection.js",
    "film.js",
    "plot/raster.js",
    "plot/panel.js",
    "plot/letters.js",
    "plot/lines.js",
    "plot/stamps.js",
    "plot/dots.js",
    "plot/crowd.js",
    "plot/curves.js",
    "plot/sides.js",
    "plot/piles.js",
    "plot/ruler.js",
    "plot/pointed.js",
    "plot/draw.js",
    "words.js",
    "clock.js",
    "strip.js",
    "controls.js",
    "options.js",
    "panel.js",
    "sheets.js",
    "player.js",
    "page.js",
)
"""The modules of the player, each behind those that it imports."""

LOOK_DIGITS = 6
"""Of lengths and places in what a plot looks like."""

_IMPORT = re.compile(r"^import\b[^;]*;\n", flags=re.MULTILINE)
_EXPORT = re.compile(r"^export (?=async|class|const|function|let)", flags=re.MULTILINE)
_JS_REMARK = re.compile(r"^ *(?://.*|/\*\*?[\s\S]*?\*/)\n", flags=re.MULTILINE)
_AROUND = re.compile(r"\s*([{};,])\s*")
_SPACES = re.compile(r"^[ \t]+|\n(?=\n)", flags=re.MULTILINE)


def page_of_film(film: Film) -> str:
    """The whole page."""
    track, still = film.tracks[0], still_of_film(film)
    words, style, script = words_of(film), style_of(film), script_of_player()
    return Template(_asset("page.html")).substitute(
        policy=policy_of(style, script),
        language=escape(track.language),
        theme=escape(film.theme),
        title=escape(words["title"]),
        remark=escape(words["controls"]["still"]),
        alt=escape(alt_of(film)),
        **_still(still),
        style=style,
        script=script,
        recipe=block_of("recipe", film.comment),
        film=block_of("film", film_data(film, words)),
    )


def film_data(film: Film, words: dict[str, Any]) -> dict[str, Any]:
    """All that the player is told."""
    data = payload_of(film)
    tracks = [
        {**told, "words": track_words(track), "looks": _brief(looks_of(film, track))}
        for told, track in zip(data["tracks"], (*film.tracks, *raw_told(film)), strict=True)
    ]
    dials = [{"name": each.name, "values": each.values} for each in film.arrangement.dials]
    looks = {"themes": themes_of(film)}
    return {**data, **shared(tracks), "dials": dials, "words": words, "looks": looks}


def _brief(look: Any) -> Any:
    """Plain data with no more digits than a screen can show."""
    if isinstance(look, dict):
        return {name: _brief(each) for name, each in look.items()}
    if isinstance(look, list | tuple):
        return [_brief(each) for each in look]
    return float(f"{look:.{LOOK_DIGITS}g}") if isinstance(look, float) else look


def script_of_player() -> str:
    """All modules as one, without the lines that join them and without remarks."""
    return "\n".join(map(_joined, PLAYER_MODULES))


def _joined(name: str) -> str:
    text = _asset(name)
    for pattern in (_JS_REMARK, _IMPORT, _EXPORT, _SPACES):
        text = pattern.sub("", text)
    return text.strip()


def style_of(film: Film) -> str:
    """The style sheet, behind the colours of each theme."""
    rules = []
    for name in THEMES:
        own = name == film.theme and film.background.startswith("#")
        theme = theme_of(name, background=film.background if own else "")
        rules.append(f':root[data-theme="{name}"] {{ {colors_of(theme)} }}')
    return "\n".join((*rules, _AROUND.sub(r"\1", _JS_REMARK.sub("", _asset("page.css")))))


def colors_of(theme: Theme) -> str:
    """The colours that a style sheet names, as its variables."""
    names = ("background", "text", "muted", "line", "separable", "accent")
    return " ".join(f"--{name}: {getattr(theme, name)};" for name in names)


def block_of(name: str, data: object) -> str:
    """Data as JSON that no HTML reader can mistake for its own, with the hash of its bytes."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    # A surrogate alone is no text: it may stand in a name that a file gave.
    safe = text.replace("<", "\\u003c").encode("utf-8", "replace").decode()
    digest = sha256(safe.encode()).hexdigest()
    return f'<script type="application/json" id="{name}" data-sha256="{digest}">{safe}</script>'


def policy_of(style: str, script: str) -> str:
    """What the page may do: run this script, in this style, and show pictures that it holds."""
    return (
        "default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; "
        f"style-src 'sha256-{_hash(style)}'; script-src 'sha256-{_hash(script)}'"
    )


def _hash(text: str) -> str:
    return b64encode(sha256(text.encode()).digest()).decode()


def _still(still: Still) -> dict[str, str]:
    """What the template says of the picture."""
    return {
        "picture": b64encode(still.png).decode(),
        "width": str(still.size[0]),
        "height": str(still.size[1]),
    }


def _asset(name: str) -> str:
    return (files("dnnflow") / "player" / name).read_text(encoding="utf-8")
