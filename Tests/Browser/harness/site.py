"""Where the pages under test lie: a folder of files, or a server."""

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit


@dataclass(frozen=True)
class Site:
    """A site by its first address, which ends with a slash."""

    base: str

    @property
    def is_export(self) -> bool:
        return self.base.startswith("file:")

    @property
    def folder(self) -> Path:
        return Path(urlsplit(self.base).path)

    def address(self, path: str) -> str:
        """The address of a page; a folder of files has no page without a file."""
        head, question, query = path.partition("?")
        if self.is_export and (not head or head.endswith("/")):
            head += "index.html"
        return self.base + head + question + query

    def is_own(self, address: str) -> bool:
        """Whether a request stays within the site."""
        return address.startswith((self.base, "data:", "about:"))
