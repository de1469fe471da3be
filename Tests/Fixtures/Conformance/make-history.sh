#!/bin/sh
# Builds OUT, a git repository that holds the Kestovia rulebook under law/Rulebook/ beside other things.
# Plain git, fixed names and dates, no configuration of the machine is read: the hashes are always the same.
#
#   2016-12-01  masts, lights and the relay, one date mistyped (11 January for 1 January 2017)
#   2017-02-10  a stay of the lights, nine days after it was public
#   2017-08-05  its end
#   2019-04-20  (side branch) the certificate of the grid
#   2019-06-03  the side branch is merged: only now is the certificate recorded on the main line
#   2019-09-01  the letters and orders on the register                         tags: before-fix, 2020-02-02
#   2019-12-05  23:30 in UTC, which is 6 December in the zone of the book: the mistyped date is corrected
#                                                                              tag: after-fix
#   2017-01-03  (wrong clock; counts as 2019-12-06) a sentence in rule.md
#   2020-01-15  a change outside the rulebook
#   2026-02-01  everything else
#
# The tag 2020-02-02 stands on the same commit as before-fix: a revision of that name wins over the day.
set -eu
[ $# -eq 1 ] || { echo "usage: make-history.sh OUT" >&2; exit 2; }
HERE=$(cd "$(dirname "$0")" && pwd)
SRC=$HERE/kestovia
OUT=$1
[ ! -e "$OUT" ] || { echo "$OUT exists already" >&2; exit 2; }
mkdir -p "$OUT"
OUT=$(cd "$OUT" && pwd)
BOOK=$OUT/law/Rulebook
umask 022

unset GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE GIT_OBJECT_DIRECTORY GIT_ALTERNATE_OBJECT_DIRECTORIES 2>/dev/null || true
GIT_CONFIG_GLOBAL=/dev/null; GIT_CONFIG_SYSTEM=/dev/null; GIT_CONFIG_NOSYSTEM=1
GIT_AUTHOR_NAME="Ilse Varga"; GIT_AUTHOR_EMAIL="ilse@kestovia.example"
GIT_COMMITTER_NAME=$GIT_AUTHOR_NAME; GIT_COMMITTER_EMAIL=$GIT_AUTHOR_EMAIL
GIT_DEFAULT_HASH=sha1; GIT_TERMINAL_PROMPT=0; LC_ALL=C; TZ=UTC
export GIT_CONFIG_GLOBAL GIT_CONFIG_SYSTEM GIT_CONFIG_NOSYSTEM GIT_AUTHOR_NAME GIT_AUTHOR_EMAIL \
  GIT_COMMITTER_NAME GIT_COMMITTER_EMAIL GIT_DEFAULT_HASH GIT_TERMINAL_PROMPT LC_ALL TZ

g() { git -C "$OUT" -c core.autocrlf=false -c core.fileMode=false -c commit.gpgSign=false -c tag.gpgSign=false "$@"; }
moment() { GIT_AUTHOR_DATE="$1+00:00"; GIT_COMMITTER_DATE=$GIT_AUTHOR_DATE; export GIT_AUTHOR_DATE GIT_COMMITTER_DATE; }
put() { for f in "$@"; do mkdir -p "$BOOK/$(dirname "$f")"; cp "$SRC/$f" "$BOOK/$f"; chmod 644 "$BOOK/$f"; done; }
instruments() { for i in "$@"; do put "instruments/kestovia/$i.yaml"; done; }
tower() { for v in "$@"; do put "rules/kestovia/broadcasting-tower/$v.md"; done; }
checked() { sed "s/^checked: .*/checked: $1/" "$SRC/rulebook.yaml" > "$BOOK/rulebook.yaml"; }
commit() { moment "$1"; g add -A; g commit -q --no-verify -m "$2"; }

T=rules/kestovia/broadcasting-tower

g init -q --template= -b main

instruments mo-2016-11 mo-2016-14 mo-2016-30 mo-2016-44 mo-2016-80
put regimes/kestovia/masts.yaml
tower 2016-02-18-commence-mast 2016-02-18-text-mast-v1 2016-02-18-text-mast-v2 2016-05-01-require-tall \
  2016-09-01-require-medium 2016-06-01-commence-light 2016-07-01-delay-light 2016-10-01-delay-light \
  2025-01-01-sunset-light undated-commence-relay undated-require-relay
sed 's/^from: 2017-01-01$/from: 2017-01-11/' "$SRC/$T/2017-01-01-text-mast-v3.md" > "$BOOK/$T/2017-01-11-text-mast-v3.md"
sed '/^Kestovia, its Office/d' "$SRC/$T/rule.md" > "$BOOK/$T/rule.md"
echo "Everything that the republic writes down." > "$OUT/README.md"
checked 2016-12-01
commit 2016-12-01T10:00:00 "Record the Broadcasting Tower Rule"

instruments cc-2017-3
tower 2017-02-01-suspend-light
checked 2017-02-10
commit 2017-02-10T10:00:00 "Record the stay of the lights"

instruments cc-2017-20
tower 2017-08-01-lift-light
checked 2017-08-05
commit 2017-08-05T10:00:00 "Record the end of the stay"

g checkout -q -b grid
instruments mo-2019-33
tower 2019-04-10-condition-grid
commit 2019-04-20T10:00:00 "Record the certificate of the grid"
g checkout -q main
moment 2019-06-03T10:00:00
g merge -q --no-ff --no-edit --no-verify -m "Merge the certificate of the grid" grid
g branch -q -D grid

instruments let-2019-2 let-2019-5 cc-2019-7 cc-2019-15
tower 2019-03-01-withhold-mast 2019-05-01-bar-mast 2019-06-01-resume-medium 2019-09-01-extend-bar
checked 2019-09-01
commit 2019-09-01T10:00:00 "Record the letters and orders on the register"
g tag before-fix
g tag 2020-02-02

g rm -q "law/Rulebook/$T/2017-01-11-text-mast-v3.md"
tower 2017-01-01-text-mast-v3
commit 2019-12-05T23:30:00 "Correct a mistyped day: the third wording begins on 1 January 2017"
g tag after-fix

put $T/rule.md
commit 2017-01-03T10:00:00 "Say that Kestovia is invented"

echo "Everything that the republic writes down, and more." > "$OUT/README.md"
commit 2020-01-15T10:00:00 "Say more"

(cd "$SRC" && find . -type f | LC_ALL=C sort) | while IFS= read -r f; do put "${f#./}"; done
commit 2026-02-01T10:00:00 "Record the rest of the law; checked through yesterday"

g rev-parse HEAD
