import Reports
import Testing
import ToolTesting

/// A question and its right answer.
struct Row: Sendable, CustomTestStringConvertible {
  let id: String
  let ask: JSON
  let expect: JSON
  let why: String

  var testDescription: String { "\(id): \(why)" }

  init(_ line: String) throws {
    let row = try JSON(parsing: line)
    guard let id = row["id"]?.string, let ask = row["ask"], let expect = row["expect"],
      let why = row["why"]?.string, !why.isEmpty
    else { throw NotJSON(offset: 0) }
    self.id = id
    self.ask = ask
    self.expect = expect
    self.why = why
  }

  /// The text of one of the options; `nil`: it was not given.
  func text(_ option: String) -> String? { ask[option]?.string }

  /// Whether one of the switches was given.
  func isOn(_ name: String) -> Bool { ask[name] == .bool(true) }

  /// The facts of the case.
  var facts: [(name: String, value: String)] {
    ask["facts"]?.members.compactMap { member in
      member.value.string.map { (member.name, $0) }
    } ?? []
  }

  /// Whether the question must be refused.
  var isRefused: Bool { expect["refused"] == .bool(true) }

  /// Whether only the recorded history answers it.
  var needsHistory: Bool { text("rev") != nil || isOn("believed") || id.hasPrefix("hi") }
}

extension Row {
  /// Every row of the fixture.
  static let all: [Row] = {
    let lines = Checkout.text("Tests/Fixtures/Conformance/answers.jsonl").split(separator: "\n")
    return lines.compactMap { try? Row(String($0)) }
  }()

  /// The rows that a copy of the folder answers.
  static let ofTheFolder = all.filter { !$0.needsHistory && !$0.isRefused }

  /// The rows for which the tool itself is run: those that need it, and one in ten of the others.
  static let ofTheTool =
    all.filter { $0.needsHistory || $0.isRefused }
    + ofTheFolder.enumerated().filter { $0.offset % 10 == 0 }.map(\.element)
}
