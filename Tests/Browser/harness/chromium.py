"""Debian's Chromium, and what every page of it is watched for."""

import shutil
from dataclasses import dataclass, field

from playwright.sync_api import BrowserContext, Page

from .site import Site


def executable() -> str | None:
    """The browser of this machine; None: it has none."""
    return shutil.which("chromium-headless-shell") or shutil.which("chromium")


def is_refusal(text: str, about: str | None, opened: Page) -> bool:
    """Whether a browser only repeats that a server refused the page that was asked for."""
    return "responded with a status of 4" in text and about == opened.url


@dataclass
class Watch:
    """What pages of a context asked others for, and what they complained of."""

    foreign: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def over(self, context: BrowserContext, site: Site) -> None:
        def request(asked) -> None:
            if not site.is_own(asked.url):
                self.foreign.append(asked.url)

        def page(opened: Page) -> None:
            opened.on("pageerror", lambda error: self.complaints.append(str(error)))
            opened.on("console", lambda said: said.type in ("error", "warning")
                      and not is_refusal(said.text, said.location.get("url"), opened)
                      and self.complaints.append(f"{opened.url}: {said.text}"))

        context.on("request", request)
        context.on("page", page)
