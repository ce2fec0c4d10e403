"""What `dnnflow info` says of a file."""

from command_line import SMALL, refusal, written


def test_info_says_what_networks_and_pictures_hold(run, model):
    code, out, err = run("info", model)
    assert (code, err) == (0, "")
    assert "15" in out
    run("animate", "moons", "--model", model, "-o", "film.gif", *SMALL)
    code, out, err = run("info", "film.gif")
    assert (code, err) == (0, "")
    assert "96x80, 5 frames, 0.50 s, 10 a second" in out
    assert "gauge canonical" in out
    assert "is a picture" in refusal(*run("info", "film.gif", "moons"))


def test_info_tells_how_separable_each_cloud_is(run, model, tmp_path):
    code, out, _ = run("info", model, "xor", "--points-per-class", "40")
    assert code == 0
    table = [line.split() for line in out.splitlines()[-5:]]
    assert [row[:2] for row in table[:3]] == [
        ["input", "no"],
        ["input_layer", "affine"],
        ["input_layer", "tanh"],
    ]
    points = written(tmp_path / "points.csv", b"0,0,a\n1,0,b\n")
    code, out, _ = run("info", model, points)
    assert code == 0
    assert "separability of points, 2 points" in out
    assert out.splitlines()[-1].split()[2:4] == ["yes", "100"]
