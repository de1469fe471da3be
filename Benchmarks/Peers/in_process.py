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
QUESTIONS = {
    "one": (f"select unit, state from span where rule = ? and {AT}", [rule, day, day], 2001),
    "all": (f"select rule, unit, state from span where {AT}", [day, day], 21),
    "difference": (
        f"""select rule, unit, a.state, b.state
            from (select * from span where {AT}) a
            full join (select * from span where {AT}) b using (rule, unit)
            where a.state is distinct from b.state""",
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
