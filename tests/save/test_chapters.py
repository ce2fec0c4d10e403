"""Chapters that files hold are read back; captions are what players take for such."""

import pytest
from films import discs

from dnnflow.motion.chapter import Chapter
from dnnflow.render.script.cues import Cue
from dnnflow.save.formats import FORMATS
from dnnflow.save.probe import probe
from dnnflow.save.vtt import vtt

CHAPTERS = (Chapter("入力", 0.0, 0.4), Chapter("a; =#\\ b", 0.4, 0.52), Chapter("c", 0.52, 0.8))


@pytest.mark.parametrize("suffix", [".mp4", ".mov", ".webm"])
@pytest.mark.parametrize("fps", [25, 30000 / 1001])
def test_a_video_holds_its_chapters(tmp_path, suffix, fps):
    count = 20
    held = probe(discs(tmp_path / f"film{suffix}", count, fps, chapters=CHAPTERS))
    assert held.frames == count
    assert held.duration == pytest.approx(count / fps, abs=0.01)
    assert [each.name for each in held.chapters] == [each.name for each in CHAPTERS]
    for mine, asked in zip(held.chapters, CHAPTERS, strict=True):
        whole = round(asked.start * fps) / fps, round(asked.end * fps) / fps
        assert (mine.start, mine.end) == pytest.approx(whole, abs=0.001)


def test_no_chapters_are_none(tmp_path):
    assert probe(discs(tmp_path / "film.mp4", 5)).chapters == ()


@pytest.mark.parametrize("suffix", [each for each, row in FORMATS.items() if row.movie])
def test_chapters_change_no_picture(tmp_path, suffix):
    """Whatever a format makes of chapters, its pictures and their times stay."""
    plain = probe(discs(tmp_path / f"plain{suffix}", 20))
    held = probe(discs(tmp_path / f"film{suffix}", 20, chapters=CHAPTERS))
    assert (held.frames, held.duration, held.size) == (plain.frames, plain.duration, plain.size)


def test_captions():
    cues = (
        Cue(0.0, 1.5, ("a < b & c --> d",)),
        Cue(3661.0015, 3662.0, ("one\n\ntwo", "次")),
    )
    assert vtt(cues).decode() == (
        "WEBVTT\n\n"
        "00:00:00.000 --> 00:00:01.500\na &lt; b &amp; c --&gt; d\n\n"
        "01:01:01.002 --> 01:01:02.000\none two\n次\n"
    )
    assert vtt(()) == b"WEBVTT\n"
