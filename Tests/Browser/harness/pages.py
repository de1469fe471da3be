"""One page of each type, by what it is."""

from .site import Site

RULE = "r/us/bis/affiliates-rule/"

BOTH = {
    "start": "",
    "choose-a-day": "on/",
    "day": "on/2025-11-10/",
    "rule-today": RULE,
    "rule-in-a-run": RULE + "v/2025-09-29/",
    "rule-not-covered": RULE + "v/beginning/",
    "rule-scheduled": RULE + "v/2026-11-10/",
    "rule-with-facts": "r/us/bis/ai-diffusion/v/2025-05-15/",
    "choose-a-day-of-a-rule": RULE + "on/",
    "as-known-then": "r/us/bis/ascend-statement/on/2025-05-14/then/",
    "timeline": RULE + "timeline/",
    "two-clocks": RULE + "clocks/",
    "compare": "r/us/bis/huawei-tgl/compare/2019-05-20..2019-08-19/",
    "compare-of-several-wordings":
        "r/us/bis/ascend-statement/compare/2025-05-19..2025-05-20/",
    "compare-states": RULE + "compare/2025-11-01..2025-11-10/",
    "lanes": "lanes/",
    "lanes-of-a-tag": "lanes/tag/ascend/",
    "changes": "changes/",
    "year": "changes/2025/",
    "rules": "rules/",
    "documents": "documents/",
    "document": "s/us/fr/90-fr-47201/",
    "regime": "regimes/us/huawei/",
    "about": "about/",
    "codes": "codes/",
    "code": "codes/N104/",
    "help": "help/",
    "topic": "help/~clocks/",
}

ONLY_ON_A_SERVER = {
    "refused-day": "?on=01%2F02%2F2025",
    "with-facts-given": "r/us/bis/ai-diffusion/on/2025-05-20/?destination=MY",
    "as-known": RULE + "on/2025-11-20/known/2025-10-01/",
    "between-two-days": "changes/2025-05-01..2025-06-01/",
    "not-there": "r/us/bis/affiliates-rul/",
}


def pages(site: Site) -> dict[str, str]:
    """The pages that the site has."""
    return BOTH if site.is_export else BOTH | ONLY_ON_A_SERVER
