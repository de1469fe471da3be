"""axe-core with the rules of the acceptance checks, and the verdicts on what it cannot tell."""

import json
import re
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

OPTIONS = {
    "runOnly": {"type": "tag", "values": [
        "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]},
    "rules": {"target-size": {"enabled": True}},
    "preload": False,
    "resultTypes": ["violations", "incomplete"],
}
VERDICTS = json.loads((Path(__file__).parents[1] / "verdicts.json").read_text())


def findings(page: Page) -> tuple[list[str], list[str]]:
    """What violates a rule, and what is incomplete and has no verdict."""
    found = Axe().run(page, options=OPTIONS).response
    return lines(found["violations"]), [
        line for line in lines(found["incomplete"]) if not has_verdict(line)]


def lines(results: list[dict]) -> list[str]:
    return [f"{result['id']} {' '.join(map(str, node['target']))} | "
            f"{' '.join(check['message'] for check in node['any'] + node['all'])} | "
            f"{node['html'][:160]}"
            for result in results for node in result["nodes"]]


def has_verdict(line: str) -> bool:
    """Whether somebody looked at such a place, and wrote down why it is right."""
    return any(line.startswith(verdict["rule"] + " ") and re.search(verdict["where"], line)
               for verdict in VERDICTS)
