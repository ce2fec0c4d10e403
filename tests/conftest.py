"""Set-up of all tests."""

import shapes

shapes.install()
