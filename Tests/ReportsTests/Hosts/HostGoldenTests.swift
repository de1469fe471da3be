import Reports
import Testing
import ToolTesting

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// An outcome in a format: one file each.
struct HostGolden: Sendable, CustomTestStringConvertible {
  let outcome: HostCases
  let format: String

  var testDescription: String { name }
  var name: String { "\(outcome.rawValue).\(format)" }

  /// All pairs; of a hundred and fifty findings only what hosts cut, the rest is counted elsewhere.
  static let all: [HostGolden] = HostCases.allCases.flatMap { outcome in
    let names = Formats.all.map { $0.name } + HostFormats.all.map { $0.name }
    let cut = ["github", "md", "github-output"]
    return names.filter { outcome != .many || cut.contains($0) }
      .map { HostGolden(outcome: outcome, format: $0) }
  }

  /// What is written now.
  func written() throws -> String { try HostGolden.write(try outcome.document(), as: format) }

  /// A document in the format of that name.
  static func write(
    _ document: DiffDocument, as name: String, showsAccepted: Bool = true
  ) throws -> String {
    if let format = Formats.named(name) { return format.write(document, Style()) }
    let format = try #require(HostFormats.named(name))
    let setting = HostSetting(
      version: "0.0.0", showsAcceptedInSARIF: showsAccepted, reportPath: "answers.json")
    return format.write(document, setting)
  }
}

/// What hosts get, byte for byte. `RECORD=1` writes the files anew, for a review like code.
@Suite struct HostGoldenTests {
  private let isRecording = getenv("RECORD").map { String(cString: $0) } == "1"

  @Test(arguments: HostGolden.all) func aHostGetsWhatTheFileSays(golden: HostGolden) throws {
    let path = "Tests/Golden/Hosts/\(golden.name)"
    let new = try golden.written()
    guard Checkout.text(path) != new else { return }
    if isRecording { try TemporaryFolder.write(new, to: Checkout.path(path)) }
    Issue.record("\(path) \(isRecording ? "was recorded anew" : "differs"):\n\(new.prefix(2_000))")
  }

  @Test func noFileIsLeftOverFromAnOutcomeThatIsGone() throws {
    let files = try Checkout.files(in: "Tests/Golden/Hosts").map { $0.split(separator: "/")[3] }
    let named = try HostGolden.all.filter { try !$0.written().isEmpty }.map(\.name)
    #expect(Set(files.map(String.init)) == Set(named))
  }
}
