"""Without scripts every page says the same, and every page can be reached."""

from harness.pages import BOTH, RULE


def test_lists_and_tables_say_what_scripts_would_look_up(site, opened):
    page = opened(java_script_enabled=False)
    page.goto(site.address(RULE + "on/"))
    page.click("text=Sep 29, 2025 through")
    assert page.locator("h2", has_text="What applied").count() == 1
    page.goto(site.address(BOTH["timeline"]))
    assert page.locator("table.spans").count() > 1


def test_a_redline_has_three_views(site, opened):
    page = opened(java_script_enabled=False)
    page.goto(site.address(BOTH["compare"]))
    marks = {"redline": (True, True), "earlier": (True, False), "later": (False, True)}
    for view, (deleted, inserted) in marks.items():
        page.check(f".redline input.{view}")
        assert page.locator(".redline .prose del").first.is_visible() == deleted
        assert page.locator(".redline .prose ins").first.is_visible() == inserted
