"""The words of a page that plays a film, in each language that films have."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace


@dataclass(frozen=True)
class Controls:
    """What its controls are called, and what it says of a point; gaps stand in braces.

    Attributes:
        plot, layers, controls: What is seen, the slider, and all buttons.
        play, pause, first, back, forward, last: Buttons for time.
        speed, loop, full_screen, options: Others.
        theme, dark, light, system: Whose colours there are.
        neurons, canonical, raw: Which of the equal networks is shown.
        grid, boundary, walls, flips, creases: Lines that can be left out of the picture.
        mistakes, sides, ruler: What else can be left out of it.
        keyboard: What keys do.
        layer: Where a film is in a network, or between recorded states.
        affine: What an affine map is called there.
        says: What the network says of a point.
        right: That it is its class.
        turn: How a space is turned.
        still: What stands below the picture where nothing can play.
    """

    plot: str
    layers: str
    controls: str
    play: str
    pause: str
    first: str
    back: str
    forward: str
    last: str
    speed: str
    loop: str
    full_screen: str
    options: str
    theme: str
    dark: str
    light: str
    system: str
    neurons: str
    canonical: str
    raw: str
    grid: str
    boundary: str
    walls: str
    flips: str
    creases: str
    mistakes: str
    sides: str
    ruler: str
    keyboard: str
    layer: str
    affine: str
    says: str
    right: str
    turn: str
    still: str

    @property
    def table(self) -> dict[str, str]:
        """All of them by name."""
        return asdict(self)


CONTROLS: dict[str, Controls] = {
    "en": Controls(
        plot="the points",
        layers="layers",
        controls="controls",
        play="play",
        pause="pause",
        first="to the input",
        back="one layer back",
        forward="one layer on",
        last="to the end",
        speed="speed",
        loop="repeat",
        full_screen="full screen",
        options="options",
        theme="colours",
        dark="dark",
        light="light",
        system="as the system",
        neurons="neurons (N)",
        canonical="canonical",
        raw="raw",
        grid="grid",
        boundary="boundary",
        walls="walls",
        flips="cells turned over",
        creases="creases",
        mistakes="mistakes",
        sides="sides",
        ruler="scale",
        keyboard="← → a layer · space plays · 1–9 jump · P next point · F full screen",
        layer="layer {number} of {count}, {does}",
        affine="affine map",
        says="the network says {name}",
        right="the network agrees",
        turn="drag, or Shift with arrows, turns the space",
        still="Without scripts nothing moves here: these are all stages.",
    ),
    "ja": Controls(
        plot="点の動き",
        layers="層",
        controls="操作",
        play="再生",
        pause="一時停止",
        first="入力へ",
        back="前の層へ",
        forward="次の層へ",
        last="最後へ",
        speed="速さ",
        loop="繰り返し",
        full_screen="全画面",
        options="設定",
        theme="配色",
        dark="暗い",
        light="明るい",
        system="システムに合わせる",
        neurons="ニューロン (N)",
        canonical="標準化",
        raw="学習時のまま",
        grid="格子",
        boundary="決定境界",
        walls="壁",
        flips="裏返るマス目",
        creases="折り目",
        mistakes="誤分類",
        sides="領域",
        ruler="目盛",
        keyboard="← → 層を移動、スペース 再生、1–9 層へ、P 次の点、F 全画面",
        layer="第 {number} 層／全 {count} 層、{does}",
        affine="アフィン変換",
        says="ネットワークの答え：{name}",
        right="ネットワークも同じ答え",
        turn="ドラッグ、または Shift と矢印キーで空間を回転",
        still="スクリプトなしでは動きません。全段階の図です。",
    ),
}
"""A language without a row here has the English one."""


RECORDED: dict[str, Mapping[str, str]] = {
    "en": {
        "layers": "recorded states",
        "first": "to the first state",
        "back": "one state back",
        "forward": "one state on",
        "keyboard": "← → a state · space plays · 1–9 jump · P next point · F full screen",
        "layer": "to state {number} of {count}",
        "still": "Without scripts nothing moves here: these are all states.",
    },
    "ja": {
        "layers": "記録された状態",
        "first": "最初の状態へ",
        "back": "前の状態へ",
        "forward": "次の状態へ",
        "keyboard": "← → 状態を移動、スペース 再生、1–9 状態へ、P 次の点、F 全画面",
        "layer": "第 {number} 状態へ／全 {count} 状態",
        "still": "スクリプトなしでは動きません。全状態の図です。",
    },
}
"""What is called otherwise where recorded states are shown, of which no network is known."""


def controls_of(language: str, *, recorded: bool = False) -> Controls:
    """Those of a language, a name from ``LANGUAGES``; or those for recorded states."""
    found = language if language in CONTROLS else "en"
    return replace(CONTROLS[found], **RECORDED[found]) if recorded else CONTROLS[found]
