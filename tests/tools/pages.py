"""Players as files, and what a browser sees of them."""

from contextlib import contextmanager

from browser import CHROMIUM

SWITCHES = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]

SIZE = {"width": 1280, "height": 720}


@contextmanager
def chromium():
    """Debian's browser, driven by playwright."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=SWITCHES)
        yield browser
        browser.close()


class Seen:
    """A page in a browser, offline, with all that it asks for and complains of."""

    def __init__(self, page):
        self.page, self.asked, self.said, self.meter = page, [], [], None
        page.on("request", lambda request: self.asked.append(request.url))
        page.on("console", lambda message: self.said.append(message.text))
        page.on("pageerror", lambda error: self.said.append(str(error)))

    def __call__(self, script):
        return self.page.evaluate(script)

    def text(self, name):
        return self.page.locator(name).inner_text()

    @property
    def position(self):
        return self("document.querySelector('.strip').ariaValueText")

    @property
    def now(self):
        return float(self("document.querySelector('.strip').ariaValueNow"))

    @property
    def plays(self):
        return self("document.querySelector('.player').classList.contains('plays')")

    def press(self, *keys):
        for key in keys:
            self.page.keyboard.press(key)
        self.draws()

    def draws(self):
        """Waits until what was done is on the screen."""
        self("new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen)))")

    def starts(self):
        """Waits until something moves."""
        self.page.wait_for_selector(".player.plays")

    def rests(self):
        """Waits until nothing moves."""
        self.page.wait_for_selector(".player:not(.plays)")

    def works(self, deed, *said):
        """How long the processor works in the page while something is done, in seconds."""
        if self.meter is None:
            self.meter = self.page.context.new_cdp_session(self.page)
            self.meter.send("Performance.enable", {"timeDomain": "threadTicks"})
        before = self._worked()
        deed(*said)
        self.page.wait_for_timeout(100)
        return self._worked() - before

    def _worked(self):
        told = self.meter.send("Performance.getMetrics")["metrics"]
        return next(each["value"] for each in told if each["name"] == "TaskDuration")

    def chooses(self, name, value):
        self.page.locator(f"[data-chooses={name}]").select_option(value)


@contextmanager
def opened(browser, path, wish="", **manner):
    """A page that is shown, in a context of its own."""
    context = browser.new_context(**{"viewport": SIZE, **manner})
    context.set_offline(True)
    try:
        seen = Seen(context.new_page())
        seen.page.goto(f"{path.as_uri()}{wish}")
        seen.page.wait_for_selector("[data-drawn]", state="attached")
        yield seen
    finally:
        context.close()
