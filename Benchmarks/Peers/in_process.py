"""Times questions inside one process: in_process.py sqlite|duckdb DATABASE RULE DAY OTHER_DAY.
Each line is a name and the microseconds of every run."""

import sys
import time

kind, database, rule, day, other = sys.argv[1:]
if kind == "sqlite":
    import sqlite3

    run = sqlite3.connect(database, cached_statements=100).execute
else:
    import duckdb

    run = duckdb.connect(database, read_only=True).execute

AT = "since <= ? and until > ?"
JOINED = f"""
select rule, unit, a.state, b.state
from (select * from span where {AT}) a
full join (select * from span where {AT}) b using (rule, unit)
where a.state is distinct from b.state"""
# SQLite joins no two results by hashing: a full join looks through one of them for each row
# of the other. Grouping both says the same in a time that grows with the rows.
GROUPED = f"""
select rule, unit, min(was), min(is_now)
from (
  select rule, unit, state as was, null as is_now from span where {AT}
  union all
  select rule, unit, null, state from span where {AT})
group by rule, unit
having min(was) is not min(is_now)"""
QUESTIONS = {
    "one": (f"select unit, state from span where rule = ? and {AT}", [rule, day, day], 2001),
    "all": (f"select rule, unit, state from span where {AT}", [day, day], 21),
    "difference": (
        GROUPED if kind == "sqlite" else JOINED,
        [day, day, other, other],
        11,
    ),
}

for name, (question, values, count) in QUESTIONS.items():
    if kind == "duckdb" and name == "one":
        count = 201
    times = []
    for _ in range(count + 1):
        start = time.perf_counter_ns()
        run(question, values).fetchall()
        times.append((time.perf_counter_ns() - start) / 1000)
    print(name, *(f"{value:.2f}" for value in times[1:]))
