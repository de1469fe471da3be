"""Where the keyboard is can be seen: what has it looks different from what has not, pixel by pixel."""

import pytest

from harness.pages import BOTH

PLACES = {
    "a link": ("start", "main a[href]"),
    "a field": ("start", "input[type=text], input[type=search]"),
    "a button": ("start", "button"),
    "a span in the lanes": ("timeline", "svg.lanes a"),
    "a region of both clocks": ("two-clocks", "svg.clocks a"),
    "a choice of views": ("compare", ".redline input"),
    "a summary": ("rule-in-a-run", "summary"),
}
LOOKS = {
    "light": {"color_scheme": "light"},
    "dark": {"color_scheme": "dark"},
    "forced": {"forced_colors": "active"},
}


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("place", PLACES)
def test_focus_can_be_seen(site, opened, place, look):
    name, selector = PLACES[place]
    page = opened(**LOOKS[look], reduced_motion="reduce")
    page.goto(site.address(BOTH[name]))
    # The last thing that was used must be the keyboard: a mouse may leave no ring.
    page.keyboard.press("Tab")
    thing = page.locator(selector).locator("visible=true").first
    thing.scroll_into_view_if_needed()
    without = around(page, thing)
    thing.focus()
    assert thing.evaluate("one => one === document.activeElement")
    with_focus = around(page, thing)
    assert without != with_focus, f"focus on {place} cannot be seen ({look})"


def around(page, thing) -> bytes:
    """The pixels of a thing and of what is around it."""
    page.wait_for_timeout(50)
    box = thing.bounding_box()
    size = page.viewport_size
    left, top = max(0, box["x"] - 6), max(0, box["y"] - 6)
    return page.screenshot(animations="disabled", caret="hide", clip={
        "x": left, "y": top,
        "width": min(size["width"] - left, box["width"] + 12),
        "height": min(size["height"] - top, box["height"] + 12),
    })
