/// A book twenty times as large beside the middle one.
func longCases(_ large: Book, _ middle: Book, _ stage: Stage) -> [Case] {
  func pair(_ title: String, _ goal: Double, _ make: (Book) -> Command) -> Case {
    var peer = make(middle)
    peer = Command(
      name: "the same, \(middle.versions) versions", words: peer.words, input: peer.input,
      before: peer.before, statuses: peer.statuses)
    return Case(
      title: "\(large.versions) versions, \(title)", subject: make(large), peer: peer, goal: goal)
  }
  let factor = Double(large.versions) / Double(middle.versions)
  return [
    pair("first answer", factor) { book in
      stage.inforce(["on", Days.asked, book.rule], book: book.path).after(book.withoutIndex)
    },
    pair("`check`", factor) { stage.inforce(["check", "--rev", "main"], book: $0.path) },
    pair("`on DATE RULE`, the first time", 1.5) { book in
      stage.inforce(["on", Days.asked, book.rule], book: book.path).after(book.withoutAnswers)
    },
  ]
}
