import InForceKit
import Reports
import RuleModel

/// One file as git hands both sides of it to a program that shows differences.
struct FileDifference {
  /// One side: where the bytes lie on this machine, and what git calls them.
  struct Side {
    let path: String
    let id: String
    let mode: String

    /// Whether there is such a file on this side.
    var isThere: Bool { mode != "." && path != "/dev/null" }
  }

  private let name: String
  private let newName: String
  private let old: Side
  private let new: Side
  private let more: [String]

  /// The seven or nine words with which git calls a program; `nil`: they are not.
  init?(_ words: [String]) {
    guard words.count == 7 || words.count == 9 else { return nil }
    name = words[0]
    old = Side(path: words[1], id: words[2], mode: words[3])
    new = Side(path: words[4], id: words[5], mode: words[6])
    newName = words.count == 9 ? words[7] : words[0]
    more = words.count == 9 ? words[8].split(separator: "\n").map(String.init) : []
  }

  /// The difference, as git writes one: in what the file says, or in its lines where nobody can
  /// read it.
  var text: String { (head + body).map { shown($0) + "\n" }.joined() }

  private var head: [String] {
    let modes: [String] =
      switch (old.isThere, new.isThere) {
      case (false, _): ["new file mode \(new.mode)"]
      case (_, false): ["deleted file mode \(old.mode)"]
      default: old.mode == new.mode ? [] : ["old mode \(old.mode)", "new mode \(new.mode)"]
      }
    return ["diff --inforce a/\(name) b/\(newName)"] + modes + more
      + ["index \(old.id.prefix(10))..\(new.id.prefix(10))"]
      + [old.isThere ? "--- a/\(name)" : "--- /dev/null"]
      + [new.isThere ? "+++ b/\(newName)" : "+++ /dev/null"]
  }

  private var body: [String] {
    let was = RecordedText(at: old.path, named: name)
    let now = RecordedText(at: new.path, named: newName)
    guard let was, let now else { return ["this file could not be read"] }
    let spoken = old.isThere && !was.isSpoken || new.isThere && !now.isSpoken
    let difference =
      spoken ? LineDiff(was.raw, now.raw) : LineDiff(was.lines, now.lines)
    guard difference.isEmpty, was.bytes != now.bytes else { return difference.lines }
    return ["the file says the same: only its layout, or a comment, is another one"]
  }
}

extension RecordedText {
  /// Whether it is known what the file says.
  var isSpoken: Bool { if case .other = content { false } else { true } }

  /// What it says; the file as it is where nobody can read it.
  var lines: [String] {
    switch content {
    case .version(let version): version.fileLines
    case .rule(let rule): rule.fileLines
    case .other: raw
    }
  }

  /// The file as it is.
  var raw: [String] {
    var lines = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last?.isEmpty ?? false { lines.removeLast() }
    return lines
  }
}
