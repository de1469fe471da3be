"""A phone, four-fold zoom, and readers who set the spacing of the text themselves."""

import pytest

from harness.pages import BOTH

WIDER = """() => { const wide = innerWidth; return [...document.querySelectorAll('body *')].filter(e => {
  const r = e.getBoundingClientRect(), out = e.closest('.scroll, svg, .skip, .unseen, thead');
  return !out && r.width && r.right > wide + 1 && getComputedStyle(e).visibility !== 'hidden';
}).map(e => e.outerHTML.slice(0, 120)) }"""
SPACING = """* { line-height: 1.5 !important; letter-spacing: .12em !important;
  word-spacing: .16em !important } p { margin-bottom: 2em !important }"""
CLIPPED = """() => [...document.querySelectorAll('main *, header *, footer *')].filter(e => {
  const s = getComputedStyle(e);
  return !e.closest('.unseen, .skip, svg, [hidden]') && e.textContent.trim() &&
    ['hidden', 'clip'].includes(s.overflowX) &&
    (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1)
}).map(e => e.outerHTML.slice(0, 120))"""


@pytest.mark.parametrize("name", BOTH)
def test_nothing_scrolls_sideways_at_320_pixels_but_pictures(name, site, opened):
    page = opened(viewport={"width": 320, "height": 640})
    page.goto(site.address(BOTH[name]))
    assert page.evaluate(WIDER) == []
    for region in page.locator(".scroll").all():
        assert region.get_attribute("tabindex") == "0" and region.get_attribute("aria-label")


@pytest.mark.parametrize("name", ["start", "rule-in-a-run", "timeline", "compare", "day"])
def test_text_with_wide_spacing_is_not_clipped(name, site, page):
    page.goto(site.address(BOTH[name]))
    page.evaluate("css => { const s = new CSSStyleSheet(); s.replaceSync(css); "
                  "document.adoptedStyleSheets = [s] }", SPACING)
    assert page.evaluate(CLIPPED) == []
