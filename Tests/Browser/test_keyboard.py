"""Everything can be done without a mouse, and one always sees where one is."""

import re

import pytest
from playwright.sync_api import expect

from harness.pages import BOTH, RULE

ORDER = """() => { window.order = [...document.querySelectorAll(
  'a[href], button, input, select, summary, [tabindex="0"]')].filter(e =>
  e.tabIndex >= 0 && !e.disabled && e.checkVisibility({visibilityProperty: true}));
  return window.order.map((e, i) => e.type === 'radio' && !e.checked ? -1 : i).filter(i => i >= 0) }"""
HERE = """() => { const e = document.activeElement, s = getComputedStyle(e), r = e.getClientRects()[0];
  const top = r && document.elementFromPoint(r.x + r.width / 2, r.y + r.height / 2);
  return { index: window.order.indexOf(e), what: e.outerHTML.slice(0, 120),
    ring: s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2 ||
      !!e.closest('svg'), covered: !!top && !e.contains(top) && !top.contains(e) } }"""


@pytest.mark.parametrize("name", ["start", "rule-in-a-run", "timeline", "compare", "two-clocks"])
def test_tab_reaches_everything_once_in_order_and_shows_where(name, site, page):
    page.goto(site.address(BOTH[name]))
    expected = page.evaluate(ORDER)
    walked = []
    for _ in expected:
        page.keyboard.press("Tab")
        here = page.evaluate(HERE)
        assert here["ring"], f"no focus is seen on {here['what']}"
        assert not here["covered"], f"something lies over {here['what']}"
        walked.append(here["index"])
    assert walked == expected


def test_a_question_is_asked_compared_and_cited_with_keys_alone(site, opened):
    page = opened(permissions=["clipboard-read", "clipboard-write"])
    page.goto(site.address(RULE))
    page.keyboard.press("d")
    page.keyboard.press("Control+a")
    page.keyboard.type("Oct 15, 2025")
    with page.expect_navigation(url=re.compile("2025-(09-29|10-15)")):
        page.keyboard.press("Enter")
    assert "October 15, 2025" in page.inner_text("main")
    page.keyboard.press("c")
    page.wait_for_url("**/compare/**")
    assert "What differs between" in page.inner_text("main")
    page.go_back()
    page.locator(".here").first.focus()
    page.keyboard.press("Enter")
    page.locator(".copies button", has_text="Quote and citation").first.focus()
    page.keyboard.press("Enter")
    expect(page.locator(":focus")).to_have_text("Copied")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert "90 FR 47201" in copied and "as of" in copied


def test_single_keys_can_be_turned_off(site, page):
    page.goto(site.address("help/"))
    page.locator("#keys button").press("Enter")
    page.goto(site.address(RULE))
    page.keyboard.press("d")
    assert page.evaluate("document.activeElement.id") != "on"


def test_previous_and_next_walk_every_run_and_return(site, page):
    page.goto(site.address(RULE + "v/beginning/"))
    forth = [page.url]
    while page.locator("[data-key=next]").count():
        page.keyboard.press("]")
        page.wait_for_url(lambda url: url != forth[-1])
        forth.append(page.url)
    back = [page.url]
    while page.locator("[data-key=prev]").count():
        page.keyboard.press("[")
        page.wait_for_url(lambda url: url != back[-1])
        back.append(page.url)
    assert len(forth) > 10 and back == forth[::-1]
