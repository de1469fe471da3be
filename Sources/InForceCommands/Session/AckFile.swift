import Days
import Redlines
import RuleChanges
import RuleModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The file that accepts one change.
struct AckFile {
  /// Its path from the book's folder.
  let path: String
  private let text: String

  init(
    _ change: AnswerChange, reason: String, ref: String?, by: String?, expires: Day?, today: Day
  ) {
    path = "acks/\(today.civil.year)/\(change.id).yaml"
    let lines: [(String, String?)] = [
      ("id", change.id),
      ("rule", AckFile.quoted(change.subject == .book ? "book" : change.subject.text)),
      ("unit", change.unit.map { AckFile.quoted($0.text) }),
      ("facet", change.facet.word), ("from", change.whole?.from?.description),
      ("until", change.whole?.until?.description), ("was", change.was?.digest(of: change.facet)),
      ("now", change.now?.digest(of: change.facet)), ("cause", change.cause?.cause.rawValue),
      ("reason", AckFile.quoted(reason)), ("ref", ref.map(AckFile.quoted)),
      ("by", by.map(AckFile.quoted)), ("expires", expires?.description),
    ]
    text = lines.compactMap { key, value in value.map { "\(key): \($0)\n" } }.joined()
  }

  /// Writes it anew; a file that is there already is never overwritten.
  func write(into folder: String) throws(Problem) {
    let target = folder + "/" + path
    var parent = folder
    for name in path.split(separator: "/").dropLast() {
      parent += "/" + name
      mkdir(parent, 0o755)
    }
    let file = open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard file >= 0 else {
      let why = String(cString: strerror(errno))
      throw Problem("K010", "`\(path)` cannot be written: \(why)", status: .incomplete)
    }
    defer { close(file) }
    let bytes = Array(text.utf8)
    guard systemWrite(file, bytes) == bytes.count else {
      throw Problem("K010", "`\(path)` cannot be written in full", status: .incomplete)
    }
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

extension FacetValue {
  /// The digest of an answer, for people who compare: the id alone decides.
  fileprivate func digest(of facet: ChangedFacet) -> String {
    "\"\(facet.word):\(NormalForm.name):\(Fingerprint.of([normal], digits: 8))\""
  }
}

private func systemWrite(_ file: Int32, _ bytes: [UInt8]) -> Int {
  write(file, bytes, bytes.count)
}
