"""Files of points on the command line: options, remarks, and what is refused before any cost."""

import pytest

BIRDS = "species,island,bill,flipper,sex\nA,T,39.1,181,M\nA,T,,,\nG,B,46.1,211,F\nG,B,50,230,M\n"
IDS = "Id,x,y,c\n" + "".join(f"{k},{k * k % 7}.5,{k % 3},{'ab'[k > 3]}\n" for k in range(1, 7))
HUGE = "x,y,c\n-1e300,1e-300,a\n2e300,3e-300,b\n1.5e300,2e-300,a\n"
QUICK = ["--at", "0", "--size", "96x96"]


@pytest.fixture
def shown(run, model, tmp_path):
    """Show the first moment of some text as points; the exit code, and what is said."""

    def ran(text, *options, name="points.csv"):
        (tmp_path / name).write_text(text)
        (tmp_path / "x.png").unlink(missing_ok=True)
        code, _, said = run("animate", name, "--model", model, "-o", "x.png", *QUICK, *options)
        assert (tmp_path / "x.png").exists() == (code == 0)
        return code, said

    return ran


def test_columns_are_chosen_and_rows_left_out(shown):
    chosen = ["--label", "species", "--features", "bill,flipper"]
    left_out = "dnnflow: 1 of 4 rows are left out: a value is missing\n"
    assert shown(BIRDS, *chosen, "--drop-missing") == (0, left_out)
    assert shown(BIRDS, "--label", "species", "--drop", "island,sex", "--drop-missing", "-q") == (
        0,
        "",
    )


def test_what_cannot_be_read_says_what_to_type(shown):
    code, said = shown(BIRDS, "--label", "species", "--features", "bill,flipper")
    assert (code, said.endswith("'bill' is missing; --drop-missing leaves such rows out\n")) == (
        65,
        True,
    )
    code, said = shown(BIRDS, "--label", "species")
    assert (code, said.endswith("as in --features bill,flipper\n")) == (65, True)
    text = "x\ty\tc\n900\t1\ta\n1,200\t3\tb\n"
    code, said = shown(text)
    assert (code, said.endswith("is it 1200 (--thousands ,) or 1.2 (--decimal ,)?\n")) == (65, True)
    for told in (["--thousands", "comma"], ["--decimal", ","]):
        assert shown(text, *told)[0] == 0


def test_a_column_that_counts_the_rows_is_pointed_out(shown, run, model):
    said = "dnnflow: column 'Id' only counts the rows; leave it out with --drop Id\n"
    assert shown(IDS) == (
        65,
        f"{said}dnnflow: network 'random' takes points of width 2, but these have width 3\n",
    )
    assert shown(IDS, "--drop", "Id") == (0, "")
    code, _, said = run("info", model, "points.csv", "--features", "x,y")
    assert (code, said) == (0, "")


@pytest.mark.parametrize("options", [[], ["--standardize"]])
def test_coordinates_too_large_to_calculate_with_are_refused_in_one_line(shown, options):
    code, said = shown(HUGE, *options)
    assert (code, said.count("\n"), "larger unit" in said) == (65, 1, True)


def test_a_separator_is_told(shown):
    assert shown("x!y!c\n0.5!1!a\n2!3!b\n", "--separator", "!")[0] == 0
    code, said = shown("x!y!c\n0.5!1!a\n2!3!b\n")
    assert (code, "one column only" in said) == (65, True)


def test_line_breaks_in_names_are_spaces(shown):
    assert shown('"x\n(cm)",y,c\n1,2,"a\nb"\n2,1,"c\td"\n', "--title", "one\ntwo") == (0, "")


@pytest.mark.parametrize(
    "option", ["--features", "--drop", "--separator", "--decimal", "--thousands"]
)
def test_options_of_files_have_no_effect_on_data_sets(run, option):
    code, _, said = run("animate", "moons", option, "x")
    assert (code, said.startswith(f"dnnflow: {option} has no effect without a")) == (2, True)


def test_a_packed_file_names_its_film(run, model, tmp_path):
    gzip = pytest.importorskip("gzip")
    (tmp_path / "few.csv.gz").write_bytes(gzip.compress(b"x,y,c\n0.5,1,a\n2,3,b\n"))
    code, said, _ = run(
        "animate", "few.csv.gz", "--model", model, "--duration", "0.2", "--size", "96x96"
    )
    assert (code, said) == (0, "few.gif\n")
