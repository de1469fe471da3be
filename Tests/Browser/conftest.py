"""What every browser test is given: a site, a browser, a page that is watched."""

import os
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from harness.chromium import Watch, executable
from harness.export import ROOT, answered, export
from harness.site import Site

KEPT = ROOT / ".build/browser"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--base", help="test the site at this address, and not an export made now")
    parser.addoption("--serve", action="store_true", help="test a server that is started now")


@pytest.fixture(scope="session")
def site(request: pytest.FixtureRequest):
    base = request.config.getoption("--base") or os.environ.get("INFORCE_SITE")
    if base:
        yield Site(base)
    elif request.config.getoption("--serve"):
        with answered() as address:
            yield Site(address)
    else:
        yield Site(export(KEPT / "site").as_uri() + "/")


@pytest.fixture(scope="session")
def browser() -> Browser:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=executable(), args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
def opened(browser: Browser, site: Site, watch: Watch):
    """Makes contexts that are watched; at the end nothing must have been asked of others."""
    contexts: list[BrowserContext] = []

    def make(**options) -> Page:
        context = browser.new_context(**({"viewport": {"width": 1100, "height": 900}} | options))
        contexts.append(context)
        watch.over(context, site)
        page = context.new_page()
        page.set_default_timeout(20_000)
        return page

    yield make
    for context in contexts:
        context.close()
    assert watch.foreign == [], "a page asked somebody else for something"
    assert watch.complaints == [], "a page complained"


@pytest.fixture
def page(opened) -> Page:
    return opened()


@pytest.fixture(scope="session")
def shots() -> Path:
    """Where screenshots are kept for people to look at."""
    folder = KEPT / "screenshots"
    folder.mkdir(parents=True, exist_ok=True)
    return folder
