import BenchSupport

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// Makes books for measuring: the same arguments give the same bytes.

let usage = """
  usage: generate [--rules N] [--versions N] [--units N] [--commits N] [--seed N]
                  [--checkout] [--no-gc] FOLDER
         generate change [--files N] [--seed N] FOLDER
         generate stream [--rules N] …
         generate texts [--seed N] FOLDER

  The first makes a repository with a book: bare, or with its files under --checkout.
  The second adds a commit that changes exactly N files. The third writes the stream for
  `git fast-import` to standard output. The fourth makes a book of one rule with two wordings of
  1.2 MB, and the wordings beside it.

  """

exit(run(Array(CommandLine.arguments.dropFirst())))
