import BookIndex

extension IndexedBook {
  /// The rules that may name one of some documents or groups: more than do, and never fewer.
  func rules(naming names: Set<String>) throws(IndexDoubt) -> Set<String> {
    let mentions = Mentions(of: names)
    var rules: Set<String> = []
    for rule in try candidates(naming: names) {
      guard let shelf = try shelf("rules/" + rule) else { continue }
      if shelf.files.contains(where: { mentions.may($0.bytes) }) { rules.insert(rule) }
    }
    return rules
  }

  /// The rules worth looking at: those that changed since the table of words was made, and those in
  /// which the words may be.
  private func candidates(naming names: Set<String>) throws(IndexDoubt) -> Set<String> {
    let words = names.map { WordNumber.all(of: $0) }
    guard !words.contains(where: \.isEmpty) else { return Set(try roster.rules) }
    guard let bytes = try index.value(of: .words) else { throw .damaged }
    let held = try WordTable(bytes).rules(holding: words) { (key) throws(IndexDoubt) in
      try index.value(of: key)
    }
    return try changedRules.union(held)
  }

  private var changedRules: Set<String> {
    get throws(IndexDoubt) {
      var rules: Set<String> = []
      for (key, value) in edits {
        guard case .shelf = key, !value.isEmpty, let rule = try Shelf(value)?.folder else {
          continue
        }
        rules.insert(rule)
      }
      try index.forEachChange { (value) throws(IndexDoubt) in
        if let rule = try Shelf(value)?.folder { rules.insert(rule) }
      }
      return rules
    }
  }
}

extension Shelf {
  /// What its folder is called among the rules; `nil`: it is not there.
  fileprivate var folder: String? {
    path.hasPrefix("rules/") ? String(path.dropFirst("rules/".count)) : nil
  }

  /// Which words its files may hold, if they are in a folder of a rule.
  var words: (rule: String, filter: WordFilter)? {
    folder.map { ($0, WordFilter(of: files.map(\.bytes))) }
  }
}
