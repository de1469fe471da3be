// filled in by later commits
