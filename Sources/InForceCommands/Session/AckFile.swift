import Days
import Redlines
import RuleChanges
import RuleModel

/// The file that accepts one change.
struct AckFile {
  /// Its path from the book's folder.
  let path: String
  /// What it says.
  let text: String

  /// The file for the parts of one change; `nil`: there are none.
  init?(_ parts: [AnswerChange], _ acceptance: AckAdd.Acceptance, today: Day) {
    guard let change = parts.first else { return nil }
    let code = parts.map(\.code).min() ?? change.code
    path = "acks/\(today.civil.year)/\(change.id).yaml"
    let lines: [(String, String?)] = [
      ("id", change.id),
      ("rule", AckFile.quoted(change.subject == .book ? "book" : change.subject.text)),
      ("unit", change.unit.map { AckFile.quoted($0.text) }),
      ("facet", change.facet.word), ("from", change.whole?.from?.description),
      ("until", change.whole?.until?.description),
      ("was", change.was.map { AckFile.quoted($0.digest(of: change.facet)) }),
      ("now", change.now.map { AckFile.quoted($0.digest(of: change.facet)) }),
      ("class", code.rawValue), ("cause", change.cause?.cause.rawValue),
      ("reason", AckFile.quoted(acceptance.reason)), ("ref", acceptance.ref.map(AckFile.quoted)),
      ("by", acceptance.by.map(AckFile.quoted)), ("expires", acceptance.expires?.description),
      ("unseal", acceptance.unseals ? "true" : nil),
    ]
    text = lines.compactMap { key, value in value.map { "\(key): \($0)\n" } }.joined()
  }

  /// The text between double quotes, as YAML reads it on one line.
  private static func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar -> String in
      switch scalar {
      case "\\": return "\\\\"
      case "\"": return "\\\""
      case "\n": return "\\n"
      case "\t": return "\\t"
      default:
        guard scalar.properties.generalCategory == .control else { return String(scalar) }
        return "\u{FFFD}"
      }
    }
    return "\"\(escaped.joined())\""
  }
}
