"""Pictures of the key states, for people to look at."""

import pytest

from harness.pages import BOTH

STATES = [
    ("start", 1100, "light"), ("start", 320, "light"), ("rule-in-a-run", 1100, "light"),
    ("rule-in-a-run", 320, "light"), ("rule-in-a-run", 1100, "dark"), ("rule-scheduled", 1100, "light"),
    ("rule-not-covered", 1100, "light"), ("rule-with-facts", 1100, "light"), ("timeline", 1100, "light"),
    ("timeline", 320, "light"), ("two-clocks", 1100, "light"), ("two-clocks", 1100, "dark"),
    ("compare", 1100, "light"), ("compare", 320, "dark"), ("day", 1100, "light"), ("lanes", 1100, "light"),
]


@pytest.mark.parametrize("name, width, scheme", STATES)
def test_a_picture_is_kept(name, width, scheme, site, opened, shots):
    page = opened(viewport={"width": width, "height": 900}, color_scheme=scheme)
    page.goto(site.address(BOTH[name]))
    file = shots / f"{name}-{width}-{scheme}.png"
    page.screenshot(path=file, full_page=True)
    assert file.stat().st_size > 5_000
