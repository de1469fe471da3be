import BenchSupport

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads the arguments and does what they say; the exit status.
func run(_ arguments: [String]) -> Int32 {
  guard let request = Request(arguments) else {
    complain(usage)
    return 64
  }
  switch request.verb {
  case .make: return make(request)
  case .change: return change(request)
  case .texts: return texts(request)
  case .stream:
    let sink = ByteSink(1)
    _ = stream(request.recipe, to: sink)
    return sink.hasFailed ? 1 : 0
  }
}

/// Writes to standard error.
func complain(_ text: String) {
  let sink = ByteSink(2)
  sink.write(text)
  sink.flush()
}

private func stream(_ recipe: Recipe, to sink: ByteSink) -> BookWriter {
  let history = History(sink)
  var writer = BookWriter(BookPlan(recipe), history)
  writer.write()
  history.finish()
  return writer
}

private func make(_ request: Request) -> Int32 {
  let bare = request.checkout ? [] : ["--bare"]
  guard quiet(["git", "init", "-q", "-b", "main"] + bare + [request.folder]) else { return 1 }
  var summary = ""
  guard
    imported(
      into: request.folder,
      { sink in
        let writer = stream(request.recipe, to: sink)
        summary = "\(writer.versions) versions, \(writer.files) files\n"
      })
  else { return 1 }
  if request.collects, !quiet(["git", "-C", request.folder, "gc", "-q"]) { return 1 }
  if request.checkout, !quiet(["git", "-C", request.folder, "reset", "-q", "--hard"]) { return 1 }
  complain("generate: \(request.folder): \(request.recipe.line): \(summary)")
  return 0
}

private func change(_ request: Request) -> Int32 {
  guard let note = capturedText(["git", "-C", request.folder, "show", "main:README.md"]),
    let recipe = Recipe(in: note),
    let tip = capturedText(["git", "-C", request.folder, "rev-parse", "main"])
  else {
    complain("generate: no generated book in \(request.folder)\n")
    return 1
  }
  let change = ChangeCommit(plan: BookPlan(recipe), files: request.files, seed: request.seed)
  let files = change.changed
  guard
    imported(
      into: request.folder,
      { sink in
        let history = History(sink)
        history.commit(
          "Change \(request.seed)", on: BookPlan.checked + Int(request.seed % 30),
          after: String(tip.prefix(40)))
        for file in files { history.put(file) }
        history.finish()
      })
  else { return 1 }
  let isBare = capturedText(["git", "-C", request.folder, "rev-parse", "--is-bare-repository"])
  if isBare == "false\n", !quiet(["git", "-C", request.folder, "reset", "-q", "--hard"]) {
    return 1
  }
  complain("generate: \(request.folder): \(files.count) files changed\n")
  return files.count == request.files ? 0 : 1
}

private func texts(_ request: Request) -> Int32 {
  let texts = LongTexts(seed: request.seed)
  let book = request.folder + "/book"
  guard quiet(["mkdir", "-p", book]), quiet(["git", "init", "-q", "-b", "main", book]),
    imported(
      into: book,
      { sink in
        let history = History(sink)
        history.commit("Two long wordings", on: BookPlan.checked)
        for file in texts.files { history.put(file) }
        history.finish()
      }), quiet(["git", "-C", book, "reset", "-q", "--hard"])
  else { return 1 }
  return put(texts.old, to: request.folder + "/old.txt")
    && put(texts.new, to: request.folder + "/new.txt") ? 0 : 1
}

private func quiet(_ words: [String]) -> Bool {
  guard let child = Child(words, errors: .inherited) else { return false }
  return child.end().status == 0
}

/// Gives `git fast-import` what a closure writes.
private func imported(into folder: String, _ write: (ByteSink) -> Void) -> Bool {
  guard let pipe = Pipe() else { return false }
  let words = ["git", "-C", folder, "fast-import", "--quiet", "--done", "--force"]
  guard let child = Child(words, input: .descriptor(pipe.reading), errors: .inherited) else {
    return false
  }
  close(pipe.reading)
  let sink = ByteSink(pipe.writing)
  write(sink)
  sink.flush()
  close(pipe.writing)
  return child.end().status == 0 && !sink.hasFailed
}
