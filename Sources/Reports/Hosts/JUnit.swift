/// A report of tests in the form of JUnit: a suite a folder, a case for everything looked at.
///
/// Cases that pass stand in it too, so that a host can tell what fails anew.
enum JUnit: HostFormat {
  static let name = "junit"

  static func write(_ outcome: any Hosted, _ setting: HostSetting) -> String {
    let report = outcome.hostReport
    let cases = JUnitCase.all(in: report)
    let suites = Dictionary(grouping: cases) { $0.id.suite }.sorted { $0.key < $1.key }
    return XML(
      "testsuites", [("name", "inforce \(report.run)")] + counts(cases),
      .elements(suites.map { suite($0.key, $0.value) })
    ).document
  }

  private static func suite(_ name: String, _ cases: [JUnitCase]) -> XML {
    XML("testsuite", [("name", name)] + counts(cases), .elements(cases.map(\.element)))
  }

  private static func counts(_ cases: [JUnitCase]) -> [(String, String)] {
    func count(_ kind: JUnitCase.Outcome) -> String { "\(cases.count { $0.outcome == kind })" }
    return [
      ("tests", "\(cases.count)"), ("failures", count(.failure)), ("errors", count(.error)),
      ("skipped", count(.skipped)),
    ]
  }
}

/// One case with everything that was found about it.
struct JUnitCase {
  /// How a case ends.
  enum Outcome: Hashable, Sendable {
    case pass, failure, error, skipped
  }

  let id: HostCase
  private let findings: [HostFinding]
  private let failures: [HostFailure]

  /// The cases, by suite and name.
  static func all(in report: HostReport) -> [JUnitCase] {
    let findings = Dictionary(grouping: report.findings, by: \.about)
    let failures = Dictionary(grouping: report.failures, by: \.about)
    let ids = Set(report.cases).union(findings.keys).union(failures.keys)
    return ids.sorted { ($0.suite, $0.name) < ($1.suite, $1.name) }.map {
      JUnitCase(id: $0, findings: findings[$0] ?? [], failures: failures[$0] ?? [])
    }
  }

  /// What could not be done counts most, then what fails, then what somebody accepted.
  var outcome: Outcome {
    if !failures.isEmpty { return .error }
    if findings.contains(where: \.fails) { return .failure }
    return findings.contains { $0.accepted != nil } ? .skipped : .pass
  }

  /// The case in XML.
  var element: XML {
    XML(
      "testcase", [("classname", id.suite), ("name", id.name)],
      .elements([result, output].compactMap(\.self)))
  }
}

extension JUnitCase {
  private var result: XML? {
    switch outcome {
    case .pass: nil
    case .skipped:
      XML("skipped", [("message", findings.compactMap(\.accepted).first ?? "")])
    case .failure: failure
    case .error:
      XML(
        "error", [("type", failures[0].slug), ("message", failures[0].words.first ?? "")],
        .text(failures.flatMap(\.words).joined(separator: "\n")))
    }
  }

  /// All that fails, in one element: a case fails once, whatever the number of its reasons.
  private var failure: XML? {
    let failing = findings.filter(\.fails)
    guard let worst = failing.first else { return nil }
    let more = failing.count > 1 ? "; \(failing.count - 1) more" : ""
    return XML(
      "failure", [("type", worst.slug), ("message", worst.sentence + more)],
      .text(failing.map(\.headed).joined(separator: "\n\n")))
  }

  /// What does not decide how the case ends.
  private var output: XML? {
    let others = findings.filter { outcome == .error || !$0.fails }
    guard !others.isEmpty else { return nil }
    return XML("system-out", [], .text(others.map(\.headed).joined(separator: "\n\n")))
  }
}

extension HostFinding {
  /// The finding after its code, so that no line begins with text of a book.
  fileprivate var headed: String { "\(code) \(slug): \(text)" }
}
