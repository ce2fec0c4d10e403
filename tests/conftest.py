"""Set-up of all tests."""

import shapes
from hypothesis import settings

shapes.install()
# Machines are of all speeds, so no example has a deadline; a test as a whole has one.
settings.register_profile("dnnflow", deadline=None)
settings.load_profile("dnnflow")
