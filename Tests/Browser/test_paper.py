"""A printed page says by itself what it is."""

import shutil
import subprocess

import pytest

from harness.pages import BOTH


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_the_first_sheet_names_citation_day_state_and_digest(paper, site, page, tmp_path):
    assert shutil.which("pdftotext"), "script/bootstrap --browser installs poppler-utils"
    page.goto(site.address(BOTH["rule-in-a-run"] + "?on=2025-10-15"))
    page.pdf(path=tmp_path / "page.pdf", format=paper)
    text = subprocess.run(
        ["pdftotext", "-f", "1", "-l", "1", "-layout", tmp_path / "page.pdf", "-"],
        check=True, capture_output=True, text=True).stdout
    for words in ["90 FR 47201", "in force", "sha256:"]:
        assert words in text
    assert "2025-10-15" in text or "Oct 15, 2025" in text, "the day that was asked about"


def test_nothing_of_the_text_is_lost_on_paper(site, page, tmp_path):
    page.goto(site.address(BOTH["rule-in-a-run"]))
    words = page.locator(".prose").all_inner_texts()
    page.pdf(path=tmp_path / "page.pdf")
    text = subprocess.run(["pdftotext", tmp_path / "page.pdf", "-"], check=True,
                          capture_output=True, text=True).stdout
    printed = "".join(text.split())
    for line in "\n".join(words).replace("¶", "").splitlines():
        for sentence in line.split(". "):
            assert "".join(sentence.split()) in printed
