import BenchSupport

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// Measures the tool beside its peers: bench quick|full|long|growth CHECKOUT. Called by script/bench.
// Weighs a program: bench weigh PROGRAM …. Called by itself.

let words = Array(CommandLine.arguments.dropFirst())
if words.first == weighing {
  weigh(Array(words.dropFirst()))
  exit(0)
}
guard words.count == 2, let mode = Mode(rawValue: words[0]) else {
  tell("usage: bench quick|full|long|growth CHECKOUT")
  exit(64)
}
for name in ["INFORCE_TODAY", "INFORCE_RULEBOOK", "GIT_DIR", "GIT_WORK_TREE"] { unsetenv(name) }
setenv("XDG_CACHE_HOME", words[1] + "/Benchmarks/.books/cache", 1)
setenv("GIT_PAGER", "cat", 1)
var session = Session(mode: mode, root: words[1])
session.run()
session.write()
