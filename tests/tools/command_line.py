"""Words for the command line that make it quick, files for it, and what its refusals look like."""

SMALL = ["--points-per-class", "30", "--duration", "0.5", "--fps", "10", "--size", "96x80"]
TINY = ["--points-per-class", "50", "--epochs", "1", "--restarts", "2"]


def refusal(code, out, err):
    """The line that says why a command was refused."""
    assert code
    assert out == ""
    assert err.startswith("dnnflow: ")
    assert err.endswith("\n")
    assert err.count("\n") == 1, err
    return err


def written(path, content):
    """The path of a file, with these bytes in it."""
    path.write_bytes(content)
    return path
