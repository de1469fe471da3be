"""Nothing moves once it is there, on a desk and on a phone; how long a page takes is only told."""

import pytest

from harness.pages import BOTH

MOVED = """() => new Promise(done => { let moved = 0;
  new PerformanceObserver(list => list.getEntries().forEach(e => moved += e.value))
    .observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => done(moved), 200) })"""
LARGEST = """() => new Promise(done => new PerformanceObserver(list =>
  done(list.getEntries().pop().startTime)).observe({ type: 'largest-contentful-paint', buffered: true }))"""
SUPPORTED = "() => PerformanceObserver.supportedEntryTypes.includes('layout-shift')"


@pytest.mark.parametrize("width", [1100, 320])
@pytest.mark.parametrize("name", BOTH)
def test_nothing_moves_once_it_is_there(name, width, site, opened):
    page = opened(viewport={"width": width, "height": 900})
    page.goto(site.address(BOTH[name]))
    assert page.evaluate(SUPPORTED)
    assert page.evaluate(MOVED) == 0


def test_the_observer_sees_what_moves(site, page):
    page.goto(site.address(""))
    page.evaluate("() => new Promise(done => setTimeout(() => { const space = document.createElement('p');"
                  "space.style.height = '300px'; document.body.prepend(space);"
                  "setTimeout(done, 200) }, 600))")
    assert page.evaluate(MOVED) > 0


@pytest.mark.parametrize("name", ["start", "day", "rule-today"])
def test_a_slow_machine_is_told_how_long_it_takes(name, site, page, record_property):
    session = page.context.new_cdp_session(page)
    session.send("Emulation.setCPUThrottlingRate", {"rate": 4})
    page.goto(site.address(BOTH[name]))
    largest = page.evaluate(LARGEST)
    record_property("largest contentful paint, milliseconds", round(largest))
    print(f"\n{name}: the largest thing was painted after {largest:.0f} ms, four times as slow")
    assert largest > 0
