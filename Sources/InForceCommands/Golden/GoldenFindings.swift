import RuleModel

extension Finding {
  static func differs(_ golden: GoldenAnswer, _ differences: [String]) -> Finding {
    Finding(
      "B098", .error, "the golden answer `\(golden.id)` is not what the book answers",
      at: Label(golden.place, differences.count == 1 ? "one difference" : "differences"),
      help: differences + (golden.why.isEmpty ? [] : ["it shows: \(golden.why)"]))
  }

  static func notAQuestion(_ golden: GoldenAnswer, _ reason: String) -> Finding {
    Finding(
      "B098", .error, "the golden answer `\(golden.id)` cannot be asked", at: Label(golden.place),
      help: reason.split(separator: "\n").prefix(3).map(String.init))
  }

  static func skipped(_ count: Int, from first: GoldenAnswer) -> Finding {
    Finding(
      "B099", .note,
      "\(counted(count, "golden answer")) not asked: what they ask about has errors",
      at: Label(first.place, "the first of them"), help: ["correct those errors first"])
  }

  static func needsGit(_ golden: GoldenAnswer) -> Finding {
    Finding(
      "B099", .note, "the golden answer `\(golden.id)` was not asked: it needs a git revision",
      at: Label(golden.place), help: ["check the book inside its repository"])
  }
}
