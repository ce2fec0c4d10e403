"""What is said of recorded states, of which no network is known, in each language."""

from dataclasses import dataclass


@dataclass(frozen=True)
class RecordedWords:
    """Words with gaps to be filled by ``str.format``.

    Attributes:
        recorded: That nothing was computed: neither a map nor a prediction.
        main_plane: That the plane is seen that explains most of a wider space.
        state_shown: The name of a cloud, and how much of it is seen.
        plane_shows, space_shows: How much of a cloud's variance the plane, or the space, shows.
        plane_shows_then, space_shows_then: The same on the way to another cloud.
        judged: In how many dimensions it was found whether a straight cut separates the classes.
        anyhow: That few points in many dimensions are separable whatever their classes are.
        alt_recorded, alt_recordings: What one film of recorded states shows, or several.
    """

    recorded: str
    main_plane: str
    state_shown: str
    plane_shows: str
    plane_shows_then: str
    space_shows: str
    space_shows_then: str
    judged: str
    anyhow: str
    alt_recorded: str
    alt_recordings: str


RECORDED_WORDS: dict[str, RecordedWords] = {
    "en": RecordedWords(
        recorded="recorded, not computed",
        main_plane="main plane of {width:,}-D",
        state_shown="{name}, {share} shown",
        plane_shows="this plane shows {share} of the variance",
        plane_shows_then="this plane shows {share} of the variance, then {then}",
        space_shows="this space shows {share} of the variance",
        space_shows_then="this space shows {share} of the variance, then {then}",
        judged="judged in all {width:,} dimensions",
        anyhow="in {width:,}-D and wider, {count:,} points are nearly always separable",
        alt_recorded="{points} in {count} recorded states of a model",
        alt_recordings="{points} in {count} films of recorded states",
    ),
    "ja": RecordedWords(
        recorded="記録値（計算ではない）",
        main_plane="{width:,} 次元の主平面",
        state_shown="{name} {share}表示",
        plane_shows="この平面は分散の {share} を表す",
        plane_shows_then="この平面は分散の {share}、次に {then} を表す",
        space_shows="この空間は分散の {share} を表す",
        space_shows_then="この空間は分散の {share}、次に {then} を表す",
        judged="全 {width:,} 次元で判定",
        anyhow="{width:,} 次元以上では {count:,} 点はほぼ常に分離できる",
        alt_recorded="モデルの {count} 個の記録された状態における{points}",
        alt_recordings="記録された状態の動画 {count} 本の{points}",
    ),
}
