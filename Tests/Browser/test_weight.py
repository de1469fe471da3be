"""Pages stay light, and work wherever the folder lies."""

import gzip
import re
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import pytest

from harness.export import served
from harness.site import Site


def test_the_first_page_is_light(site, page):
    sizes = {}
    page.on("response", lambda r: sizes.update({r.url: len(gzip.compress(r.body(), 9))}))
    page.goto(site.address(""))
    page.wait_for_load_state("networkidle")
    script = sum(size for url, size in sizes.items() if url.endswith(".js"))
    assert sizes and sum(sizes.values()) <= 60_000 and script <= 15_000


def test_an_export_has_no_broken_link(site):
    if not site.is_export:
        pytest.skip("a server answers whatever is asked")
    broken = set()
    for file in site.folder.rglob("*.html"):
        text = file.read_text()
        for link in re.findall(r'(?:href|src|action)="([^"]*)"', text):
            plain, fragment = urldefrag(urljoin(file.as_uri(), link.replace("&amp;", "&")))
            if not plain.startswith("file:"):
                continue
            target = unquote(urlsplit(plain).path)
            if not (site.folder / target).is_file():
                broken.add((str(file.relative_to(site.folder)), link))
            elif fragment and target == str(file) and f'id="{fragment}"' not in text:
                broken.add((str(file.relative_to(site.folder)), link))
    assert broken == set()


def test_an_export_works_below_any_path_of_a_web_server(site, browser):
    if not site.is_export:
        pytest.skip("this is about folders of files")
    with served(site.folder.parent) as address:
        below = Site(f"{address}{site.folder.name}/")
        page = browser.new_page()
        failed = []
        page.on("response", lambda r: failed.append(r.url) if r.status >= 400 and
                not r.url.endswith("favicon.ico") else None)
        page.goto(below.base)
        page.locator(".columns").get_by_role("link", name="Affiliates Rule").click()
        page.fill("#on", "2025-10-15")
        page.keyboard.press("Enter")
        page.wait_for_url("**/v/2025-09-29/**")
        assert page.url.startswith(below.base) and failed == []
        page.close()
