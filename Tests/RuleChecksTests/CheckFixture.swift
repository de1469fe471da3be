import Days
import RuleChecks
import RuleFiles
import RuleModel
import Testing

/// A small rulebook that has, or has not, what one check looks for.
struct CheckFixture {
  /// Today, for all fixtures.
  static let today = "2026-10-15"

  let code: String
  let name: String

  private var folder: FixtureFolder { .root.folder("Checks").folder(code) }

  /// The files: those that all fixtures share, with its own in their places.
  var files: [BookFile] {
    let own = folder.folder(name).files()
    let paths = Set(own.map(\.path))
    return FixtureFolder.root.folder("Base").files().filter { !paths.contains($0.path) } + own
  }

  /// The findings recorded for it: code, path, line and column.
  var expected: [String] {
    let bytes = folder.bytes(of: "expected") ?? []
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  func record(_ lines: [String]) {
    folder.write(lines.map { $0 + "\n" }.joined(), to: "expected")
  }
}

/// A book that was read and checked.
struct CheckedFiles {
  let files: [BookFile]
  let reading: BookReading
  let findings: [Finding]

  init(_ files: [BookFile]) throws {
    self.files = files
    reading = RulebookReader.read(files)
    let book = try #require(reading.book)
    findings = Checks.findings(
      in: CheckedBook(book, files: OrderedFiles(files), today: try Day(iso: CheckFixture.today)))
  }

  /// The findings of one code, as they are recorded.
  func lines(of code: String) -> [String] {
    findings.filter { $0.code == code }.map { finding in
      let place = finding.label.place
      return "\(code) \(place.path):\(place.line):\(place.column)"
    }.sorted()
  }

  /// Whether a place lies on characters that its file has.
  func has(_ place: Place) -> Bool {
    guard let file = files.first(where: { $0.path == place.path }) else { return false }
    let lines = file.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard lines.indices.contains(place.line - 1) else { return false }
    let width = String(decoding: lines[place.line - 1], as: UTF8.self).count
    return place.column - 1 + place.length <= max(width, 1)
  }
}
