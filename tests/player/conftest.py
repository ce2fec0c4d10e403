"""One browser for all tests of the player."""

import pytest
from browser import CHROMIUM
from players import chromium_page


@pytest.fixture(scope="session")
def page():
    pytest.importorskip("playwright", reason="playwright is not installed")
    if CHROMIUM is None:
        pytest.skip("there is no Chromium")
    with chromium_page() as page:
        said = []
        page.on("pageerror", lambda error: said.append(str(error)))
        page.on("console", lambda message: said.append(message.text))
        yield page
        assert not said
