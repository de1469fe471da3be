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


def test_a_wide_page_can_show_both_texts_side_by_side(site, opened):
    page = opened(java_script_enabled=False)
    page.set_viewport_size({"width": 1200, "height": 900})
    page.goto(site.address(BOTH["compare"]))
    columns = page.locator(".redline .abreast").first
    marked = page.locator(".redline .marked").first
    assert marked.is_visible() and not columns.is_visible()
    page.check(".redline input.beside")
    assert columns.is_visible() and not marked.is_visible()
    earlier, later = (columns.locator("> div").nth(side).bounding_box() for side in (0, 1))
    assert earlier["y"] == later["y"] and earlier["x"] + earlier["width"] < later["x"]
    page.emulate_media(media="print")
    assert marked.is_visible() and not columns.is_visible()
    page.emulate_media(media="screen")
    page.set_viewport_size({"width": 320, "height": 640})
    assert marked.is_visible() and not columns.is_visible()
    assert not page.locator(".redline input.beside").first.is_visible()
