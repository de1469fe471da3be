"""What somebody hears who does not see the page: names, roles and their order."""

import os
import re
from pathlib import Path

import pytest

from harness.pages import BOTH, pages

GOLDEN = Path(__file__).parent / "Golden"


def plain(tree: str) -> str:
    """Without what differs from commit to commit: digests, commits, who recorded it."""
    tree = re.sub(r"\n\s+- /url: .*", "", tree)
    tree = re.sub(r"sha256:[0-9a-f]{64}", "sha256:…", tree)
    tree = re.sub(r"\b[0-9a-f]{12}\b", "…", tree)
    return re.sub(r"Recorded .*", "Recorded …", tree)


@pytest.mark.parametrize("name", [
    "start", "rule-in-a-run", "timeline", "compare", "help", "choose-a-day-of-a-rule", "documents"])
def test_the_tree_is_as_recorded(name, site, page):
    if not site.is_export:
        pytest.skip("a server's page has links that an export has not")
    page.goto(site.address(BOTH[name]))
    tree = plain(page.locator("body").aria_snapshot()) + "\n"
    golden = GOLDEN / f"{name}.yaml"
    if os.environ.get("RECORD"):
        golden.write_text(tree)
    assert tree == golden.read_text(), "RECORD=1 records it anew; read the difference like code"


def test_no_list_that_leads_to_pages_is_hidden(site, page):
    for name, path in pages(site).items():
        page.goto(site.address(path))
        hidden = page.evaluate("""() => [...document.querySelectorAll('main ul, main ol')]
            .filter(list => list.querySelector('a') && !list.closest('details:not([open])'))
            .filter(list => !list.checkVisibility()).map(list => list.outerHTML.slice(0, 80))""")
        assert hidden == [], name
