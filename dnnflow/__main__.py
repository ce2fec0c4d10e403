"""``python -m dnnflow`` is the command ``dnnflow``."""

from dnnflow.cli import main

main()
