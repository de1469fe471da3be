"""What is typed is read as people mean it, or refused where it stands."""

import pytest
from playwright.sync_api import expect

from harness.pages import RULE


def test_a_day_that_can_be_two_days_is_refused_at_its_field(site, page):
    page.goto(site.address(RULE))
    page.fill("#on", "01/02/2025")
    page.keyboard.press("Enter")
    words = page.locator("#on-echo, #on-error").locator("visible=true").first.inner_text()
    assert "two ways" in words and "2025-01-02" in words and "2025-02-01" in words
    assert page.get_attribute("#on", "aria-invalid") == "true"


@pytest.mark.parametrize("typed", ["15cfr744.11", "Affiliates Rule", "744.11", "90 Fed. Reg. 47201"])
def test_a_rule_is_found_however_it_is_cited(typed, site, page):
    page.goto(site.address(""))
    page.fill("#q", typed)
    page.keyboard.press("Enter")
    page.get_by_role("link", name="Affiliates Rule").first.wait_for()
    # Either the rule's own page, or the list of what was found.
    expect(page.locator("h1, .results").filter(has_text="Affiliates").first).to_be_visible()


def test_what_was_asked_stays_when_one_goes_back(site, page):
    page.goto(site.address(RULE + "v/2025-09-29/"))
    page.click("[data-key=next]")
    page.wait_for_load_state()
    page.go_back()
    assert "2025-09-29" in page.url
