"""Every type of page, on a screen by day and by night, on paper and on a phone."""

import pytest

from harness.axe import findings
from harness.pages import BOTH, ONLY_ON_A_SERVER, pages

DAY = {"media": "screen", "color_scheme": "light"}
MODES = {
    "light": (DAY, 1100),
    "dark": ({"media": "screen", "color_scheme": "dark"}, 1100),
    "print": ({"media": "print", "color_scheme": "light"}, 1100),
    "narrow": (DAY, 320),
}


@pytest.mark.parametrize("name", [*BOTH, *ONLY_ON_A_SERVER])
def test_no_rule_is_violated_and_every_doubt_has_a_verdict(name, site, page):
    if name not in pages(site):
        pytest.skip("an export has no such page")
    page.goto(site.address(pages(site)[name]))
    violated, doubted = [], []
    for mode, (media, width) in MODES.items():
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(**media)
        broken, open_ = findings(page)
        violated += [f"{mode}: {line}" for line in broken]
        doubted += [f"{mode}: {line}" for line in open_]
    assert violated == []
    assert doubted == [], "look at it, then fix it or write a verdict into verdicts.json"
