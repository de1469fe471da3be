"""What colour says, a word, a pattern or a line says too."""

import pytest

from harness.pages import BOTH

MARKS = """() => [...document.querySelectorAll('ins, del')].map(e =>
  e.tagName + getComputedStyle(e).textDecorationLine)"""
MOVING = """() => [...document.querySelectorAll('*')].filter(e => { const s = getComputedStyle(e);
  return parseFloat(s.animationDuration) > 0 || parseFloat(s.transitionDuration) > 0 }).length"""
LABELS = """() => { const parse = c => (c.match(/[\\d.]+/g) || []).map(Number);
  const light = c => { const [r, g, b] = parse(c).map(v => (v /= 255) <= .03928 ? v / 12.92 :
    ((v + .055) / 1.055) ** 2.4); return .2126 * r + .7152 * g + .0722 * b };
  const ratio = (a, b) => { const [x, y] = [light(a), light(b)].sort((p, q) => q - p);
    return (x + .05) / (y + .05) };
  const paper = getComputedStyle(document.documentElement).backgroundColor;
  return [...document.querySelectorAll('svg text')].map(e => [e.textContent,
    ratio(getComputedStyle(e).fill, paper)]).filter(([_, r]) => r < 4.5) }"""


@pytest.mark.parametrize("name", ["compare", "timeline", "rule-scheduled", "two-clocks"])
def test_states_and_marks_differ_without_colours(name, site, opened):
    page = opened(forced_colors="active")
    page.goto(site.address(BOTH[name]))
    assert {m for m in page.evaluate(MARKS)} <= {"INSunderline", "DELline-through"}
    for kind in page.locator(".banner .kind").all():
        assert kind.inner_text().strip(" ●◐○?◇")
    for bar in page.locator("svg.lanes .bar, svg.clocks .edge").all()[:20]:
        assert bar.evaluate("e => getComputedStyle(e).stroke") != "none"


@pytest.mark.parametrize("name", ["start", "rule-in-a-run", "compare"])
def test_nothing_moves_for_those_who_asked(name, site, opened):
    page = opened(reduced_motion="reduce")
    page.goto(site.address(BOTH[name]))
    assert page.evaluate(MOVING) == 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", ["timeline", "two-clocks", "lanes"])
def test_labels_of_pictures_can_be_read(name, scheme, site, opened):
    page = opened(color_scheme=scheme)
    page.goto(site.address(BOTH[name]))
    assert page.evaluate(LABELS) == []
