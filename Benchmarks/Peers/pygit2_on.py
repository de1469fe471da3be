"""What a script would do: read every version of a book with pygit2 and PyYAML's C loader, and
print which rules are in force on a day. It knows `commence`, `repeal` and `suspend` alone."""

import datetime
import sys

import pygit2
import yaml


def files(repository, tree, path=""):
    for entry in tree:
        name = f"{path}/{entry.name}" if path else entry.name
        if entry.type_str == "tree":
            yield from files(repository, repository[entry.id], name)
        elif entry.type_str == "blob":
            yield name, repository[entry.id].data


def states(folder, day):
    repository = pygit2.Repository(folder)
    rules = {}
    for path, data in files(repository, repository[repository.head.target].tree):
        if path.endswith(".yaml"):
            yaml.load(data, Loader=yaml.CSafeLoader)
        if not (path.startswith("rules/") and path.endswith(".md")):
            continue
        front = yaml.load(data.split(b"---\n", 2)[1], Loader=yaml.CSafeLoader)
        rule = path[len("rules/") : path.rindex("/")]
        start = front.get("from")
        if isinstance(start, datetime.date) and start <= day:
            rules.setdefault(rule, []).append((start, front["change"], front))
    for rule, changes in rules.items():
        state = "pending"
        for start, change, front in sorted(changes, key=lambda entry: entry[0]):
            end = front.get("through") or front.get("until")
            if change == "commence":
                state = "in_force"
            elif change == "repeal":
                state = "ended"
            elif change == "suspend" and not (isinstance(end, datetime.date) and end < day):
                state = "suspended"
        yield rule, state


for rule, state in sorted(states(sys.argv[1], datetime.date.fromisoformat(sys.argv[2]))):
    print(rule, state)
