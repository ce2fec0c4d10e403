"""Words of ``Language`` that are said in fewer where there is little room, in each language."""

from collections.abc import Mapping

BRIEFLY: dict[str, Mapping[str, str]] = {
    "en": {
        "stretch": "× {factors}",
        "between": "squash between {low} and\u00a0{high}",
        "other": "bend: {function}",
        "together": "bend: {function}, all together",
        "apart": "none meet: Lip f ≤ {bound:.2f}",
        "flipped": "{count} cells turn over",
        "recorded": "recorded",
        "plane_shows": "{share} of variance",
        "plane_shows_then": "{share} of variance, then {then}",
        "space_shows": "{share} of variance",
        "space_shows_then": "{share} of variance, then {then}",
        "judged": "judged in {width:,}-D",
        "anyhow": "from {width:,}-D on nearly always separable",
        "fitted": "fitted {share}",
        "own": "network's own {share}",
        "network": "network {share}",
    },
    "ja": {
        "shift": "移動",
        "push": "f だけ移動",
        "stretch": "× {factors}",
        "between": "{low} から {high} の間に圧縮",
        "other": "{function} を適用",
        "together": "全座標に {function} を適用",
        "apart": "重ならない：Lip f ≤ {bound:.2f}",
        "flipped": "{count} マスが裏返る",
        "recorded": "記録値",
        "plane_shows": "分散の {share}",
        "plane_shows_then": "分散の {share}、次に {then}",
        "space_shows": "分散の {share}",
        "space_shows_then": "分散の {share}、次に {then}",
        "judged": "{width:,} 次元で判定",
        "anyhow": "{width:,} 次元以上ではほぼ常に分離可能",
        "fitted": "当てはめ {share}",
        "own": "ネットワーク {share}",
        "network": "ネットワーク {share}",
    },
}
"""By the names of ``LANGUAGES`` and of its fields."""
